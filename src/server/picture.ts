import { drawPng } from '../channel/index.ts';
import type { Notice } from '../notice/index.ts';
import { cardOf, renderCard } from '../web/index.ts';
import type { FoundFile } from './found.ts';

/** The picture of a label for link cards, 1200 × 630. */
export function pictureFile(label: Notice): FoundFile {
  const body = () => drawPng(renderCard(cardOf(label)));
  return { kind: 'file', type: 'image/png', body, isShared: true };
}
