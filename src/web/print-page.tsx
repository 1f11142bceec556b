import type { Notice } from '../notice/index.ts';
import { type Assets, renderDocument } from './document.tsx';
import { type Frame, PageFrame } from './frame.tsx';
import { NoticeBody } from './layer/notice-body.tsx';
import type { Meta } from './meta.tsx';

/** Several layers in one page. */
export interface PrintPage {
  /** At least one; the first gives the page its title. */
  readonly notices: readonly [Notice, ...Notice[]];
  readonly frame: Frame;
  readonly style: Assets;
  readonly meta?: Meta;
}

/** Renders label, short and full text one after the other, for paper: each begins a sheet. */
export function renderPrintPage({ notices, frame, style, meta }: PrintPage): string {
  const [first] = notices;
  return renderDocument({
    language: first.language,
    direction: first.direction,
    title: first.title,
    description: first.lead,
    style,
    meta,
    children: (
      <PageFrame frame={frame} main="print">
        {notices.map((notice, index) => (
          <NoticeBody
            notice={notice}
            words={frame.words}
            level={index === 0 ? 1 : 2}
            anchor={`${notice.layer}-`}
          />
        ))}
      </PageFrame>
    ),
  });
}
