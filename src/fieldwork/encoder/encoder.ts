import type { ThreeWay } from '../../conversation/index.ts';

/** A plugged encoder, ready to be asked. */
export interface Encoder {
  /** Names the bytes of the model, and of its head where there is one: the same id means the same answers. */
  readonly id: string;
  /** Share of the encoder in what is answered together, 0 to 1; 1 means that it answers alone. */
  readonly weight: number;
  /** Sentiment of each text, in order; undefined for a text without a word that it knows of. */
  read(texts: readonly string[]): Promise<readonly (ThreeWay | undefined)[]>;
  /** Gives its memory back. */
  close(): Promise<void>;
}

/** Why an encoder cannot be used, and what to do. */
export interface EncoderProblem {
  readonly ok: false;
  readonly message: string;
  readonly help?: string;
}

/** A problem in one text. */
export function problemText({ message, help }: EncoderProblem): string {
  return help === undefined ? message : `${message} ${help}`;
}
