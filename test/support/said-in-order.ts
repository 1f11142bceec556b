import type { Block } from '../../src/document/index.ts';
import { type Notice, type Part, partsOf, type Sentence } from '../../src/notice/index.ts';

/** What renderings need not keep: white space, what no reader sees, the scheme of an address. */
const UNSEEN = /https?:\/\/|[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u061c\ufff9-\ufffb]+/gu;
const seen = (text: string): string => text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(UNSEEN, '');

/** The texts of a notice that are not found in a rendering, each searched behind the one before. */
export function lostTexts(notice: Notice, blocks: readonly Block[]): readonly string[] {
  const said = seen(blocks.map((block) => block.text).join('\n'));
  let at = 0;
  return textsOf(notice).filter((text) => {
    const found = said.indexOf(seen(text), at);
    if (found >= 0) at = found + seen(text).length;
    return found < 0;
  });
}

function textsOf({ title, lead, edition, readingTime, parts, rest }: Notice): readonly string[] {
  const inner = partsOf(parts).flatMap(({ heading, stateWord, sentences }: Part) => [
    heading,
    ...(stateWord === undefined ? [] : [stateWord]),
    ...sentences.flatMap(textsOfSentence),
  ]);
  return [title, lead, edition, readingTime, ...inner, ...(rest ? textsOfSentence(rest) : [])];
}

function textsOfSentence({ text, lead, items, goesOn }: Sentence): readonly string[] {
  if (lead === undefined || items === undefined) return [text];
  return [...(goesOn ? [] : [lead]), ...items.map((item) => item.text)];
}
