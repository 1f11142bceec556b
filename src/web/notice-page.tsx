import type { Notice } from '../notice/index.ts';
import { type Assets, type InlineStyle, renderDocument } from './document.tsx';
import { type Frame, PageFrame } from './frame.tsx';
import { NoticeBody } from './layer/notice-body.tsx';
import type { Meta } from './meta.tsx';

/** What the page of a notice shows. */
export interface NoticePage {
  readonly notice: Notice;
  readonly frame: Frame;
  readonly style: Assets | InlineStyle;
  readonly meta?: Meta;
}

/** Renders a layer of a notice as a page: nothing is folded away, and it is readable without JavaScript. */
export function renderNoticePage({ notice, frame, style, meta }: NoticePage): string {
  return renderDocument({
    language: notice.language,
    direction: notice.direction,
    title: notice.title,
    description: notice.lead,
    style,
    meta,
    children: (
      <PageFrame frame={frame} main={notice.layer}>
        <NoticeBody notice={notice} words={frame.words} />
      </PageFrame>
    ),
  });
}
