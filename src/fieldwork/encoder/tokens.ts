import type { EncoderFolder } from './folder.ts';
import type { EncoderPackages } from './packages.ts';
import { reasonOf } from './session.ts';

/** Cuts texts into tokens, marks of beginning and end included. */
export type ToTokens = (text: string) => Int32Array;

/** Makes the tokenizer of an encoder's folder; a string says why it cannot be used. */
export function openTokens(
  { Tokenizer }: EncoderPackages['tokenizers'],
  { tokenizer, tokenizerConfig, mostTokens }: EncoderFolder,
): ToTokens | string {
  try {
    const made = new Tokenizer(tokenizer, tokenizerConfig);
    const toTokens: ToTokens = (text) => {
      // Half a character is no text to any of them.
      const { ids } = made.encode(text.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'));
      const last = ids.at(-1);
      if (ids.length <= mostTokens || last === undefined) return Int32Array.from(ids);
      // The mark of the end stays at the end.
      return Int32Array.from([...ids.slice(0, mostTokens - 1), last]);
    };
    toTokens('Try: a text.');
    return toTokens;
  } catch (error) {
    return reasonOf(error);
  }
}
