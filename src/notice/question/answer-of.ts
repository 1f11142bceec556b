import { type MessageKey, say } from '../../language/index.ts';
import { type Notice, partsOf } from '../notice.ts';
import type { Sentence } from '../sentence.ts';
import type { Question } from './question.ts';

/** The layers that answer questions, in one language. */
export interface Answering {
  readonly label: Notice;
  readonly short: Notice;
}

/**
 * What a notice answers to a question: sentences of the label, then those of the short text that state more. It says
 * that an answer is not stated where neither layer has one: never nothing, and never a "No" of its own.
 */
export function answerOf(question: Question, { label, short }: Answering): readonly Sentence[] {
  const first = sentencesIn(label, question.rows, question.says);
  const stated = new Set(first.flatMap((s) => s.facts));
  const more = sentencesIn(short, question.shorts, question.says);
  const answer = [...first, ...more.filter((s) => !s.facts.every((fact) => stated.has(fact)))];
  if (answer.length > 0) return answer;
  return [{ text: say(label.language, 'label.notStated'), facts: [`missing.${question.id}`] }];
}

/** Sentences of some parts, without those that only say that nothing is stated. */
function sentencesIn(
  notice: Notice,
  ids: readonly string[],
  says: readonly MessageKey[] | undefined,
): readonly Sentence[] {
  const parts = partsOf(notice.parts);
  const beginnings = says?.map((key) => beginningOf(notice.language, key));
  return ids.flatMap((id) => {
    let isKept = false;
    return (parts.find((part) => part.id === id)?.sentences ?? []).filter((sentence) => {
      if (sentence.facts.every((fact) => fact.startsWith('missing.'))) return false;
      const begins = beginnings?.some((text) => sentence.text.startsWith(text)) ?? true;
      // What goes on from a sentence belongs to it.
      isKept = begins || (isKept && sentence.goesOn === true);
      return isKept;
    });
  });
}

/** Stands for a value; a private character that no message holds. */
const MARK = '\ue000';

/** The words of a message before its first value: all of it where it has none. */
function beginningOf(language: string, key: MessageKey): string {
  const said = say(language, key, { list: MARK, name: MARK, text: MARK, contact: MARK });
  return said.split(MARK, 1)[0] ?? said;
}
