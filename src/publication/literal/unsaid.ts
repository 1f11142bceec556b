import type { Difference } from '../../channel/index.ts';
import type { Declaration } from '../../declaration/index.ts';
import type { Fact } from '../../fact/index.ts';
import { harmlessText, type Notice, sentencesOf } from '../../notice/index.ts';
import { literalsOf } from './literals.ts';

/** Finds names, countries, lengths of time and ages of facts that no sentence of the full text says where it states the fact. */
export function unsaidIn(
  notice: Notice,
  facts: readonly Fact[],
  declaration: Declaration,
): readonly Difference[] {
  const said = new Map<string, string>();
  for (const { text, facts: ids } of sentencesOf(notice)) {
    for (const id of ids) said.set(id, `${said.get(id) ?? ''}\n${text}`);
  }
  return facts.flatMap((fact) => {
    const text = plain(said.get(fact.id) ?? '', notice.language);
    const { words, countries, amounts } = literalsOf(fact, declaration, notice.language);
    return [...words, ...countries, ...amounts]
      .filter((literal) => !text.includes(withoutStop(plain(literal, notice.language))))
      .map(
        (literal): Difference => ({ kind: 'missing', place: fact.id, expected: literal, facts: [fact.id] }),
      );
  });
}

/** Case and white space at the seams of a sentence may differ; what would turn or hide words, no notice says. */
function plain(text: string, language: string): string {
  return harmlessText(text).toLocaleLowerCase(language).replaceAll(/\s+/gu, ' ');
}

function withoutStop(text: string): string {
  return text.replace(/[.]$/u, '');
}
