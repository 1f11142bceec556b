import type { Span } from '../analysis.ts';
import type { Token } from './token.ts';

/** Stretches of a text between full stops, question and exclamation marks, semicolons and line breaks. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) sentences.push({ start, end });
    start = -1;
  };
  for (const token of tokens) {
    if (start >= 0 && hasBreak(text, end, token.start)) close();
    if (start < 0) start = token.start;
    end = token.end;
    if (token.kind === 'punctuation' && '.!?;…'.includes(token.norm.charAt(0))) close();
  }
  close();
  return sentences;
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}
