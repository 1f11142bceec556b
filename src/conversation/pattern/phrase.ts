/** One place in a phrase. */
export type Element =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly most: number };

/** A phrase as written, taken apart; optional words are still marked. */
export interface Phrase {
  readonly elements: readonly Element[];
  /** Words that must not stand near. */
  readonly unless: readonly string[];
}

/** Takes a phrase line apart; a word list that does not exist is a mistake of ours and throws. */
export function parsePhrase(line: string, lists: Readonly<Record<string, string>>): Phrase {
  const [body = '', unless = ''] = line.split(' / ');
  const parts = body.trim().split(/\s+/);
  return {
    elements: parts.map((part) => parseElement(part, lists)),
    unless: expand(unless.trim().split(/\s+/).filter(Boolean), lists),
  };
}

function parseElement(part: string, lists: Readonly<Record<string, string>>): Element {
  const gap = /^~(\d*)$/.exec(part);
  if (gap !== null) return { kind: 'gap', most: gap[1] === '' ? 3 : Number(gap[1]) };
  const isOptional = part.length > 1 && part.endsWith('?');
  const words = (isOptional ? part.slice(0, -1) : part).split('|');
  return { kind: 'words', words: expand(words, lists), isOptional };
}

function expand(words: readonly string[], lists: Readonly<Record<string, string>>): readonly string[] {
  return words.flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const list = Object.hasOwn(lists, word.slice(1)) ? lists[word.slice(1)] : undefined;
    if (list === undefined) throw new Error(`No word list ${word}`);
    return expand(list.trim().split(/[\s|]+/), lists);
  });
}

/** The lines of a block, without empty ones and remarks. */
export function linesOf(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Every form of a phrase: optional words there or not, several words of one alternative (`e_mail`) as words in a row. */
export function formsOf(elements: readonly Element[]): readonly (readonly Element[])[] {
  let forms: (readonly Element[])[] = [[]];
  for (const element of elements) {
    const choices = choicesOf(element);
    const longer = forms.flatMap((form) => choices.map((choice) => [...form, ...choice]));
    forms = element.kind === 'words' && element.isOptional ? [...forms, ...longer] : longer;
  }
  return forms.filter((form) => form.some((element) => element.kind === 'words'));
}

function choicesOf(element: Element): readonly (readonly Element[])[] {
  if (element.kind === 'gap') return [[element]];
  const single = element.words.filter((word) => !word.includes('_'));
  const several = element.words.filter((word) => word.includes('_'));
  const rows = several.map((words) =>
    words.split('_').map((word): Element => ({ kind: 'words', words: [word], isOptional: false })),
  );
  return single.length === 0 ? rows : [[{ ...element, words: single }], ...rows];
}
