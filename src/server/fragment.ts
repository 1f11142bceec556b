import type { FoundFile } from './found.ts';
import { layerLinks } from './page-frame.ts';
import { layerNames, type Shown } from './shown.ts';

/** The ending of the files that `<klartext-label>` loads: `/de/label.fragment`. */
const ENDING = '.fragment';

/** A layer for the pages of a shop: the notice, and links to the other layers. Undefined where there is no such layer. */
export function fragmentFile(shown: Shown, language: string, name: string): FoundFile | undefined {
  if (!name.endsWith(ENDING)) return undefined;
  const layers = shown.notices(language);
  const layer = layerNames(layers).find((known) => name === `${known}${ENDING}`);
  const notice = layer && layers[layer];
  if (!notice) return undefined;
  const links = layerLinks(shown, language, notice.layer).filter((link) => !link.isCurrent);
  return {
    kind: 'file',
    type: 'application/json; charset=utf-8',
    body: () => JSON.stringify({ notice, links: links.map(({ text, href }) => ({ text, href })) }),
    isShared: true,
  };
}
