import type { RowState } from './label/label.ts';
import type { Sentence } from './sentence.ts';

/** The layers of a notice, from the shortest; `changes` tells what differs from an older version. */
export const LAYERS = ['label', 'short', 'full', 'changes'] as const;
export type Layer = (typeof LAYERS)[number];

/** One version of a layer in one language: what every channel renders, and what a rendering is compared with. */
export interface Notice {
  readonly layer: Layer;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly brand: string;
  readonly title: string;
  /** One line under the title. */
  readonly lead: string;
  /** "Version 7, 24 November 2026", or that it is a preview. */
  readonly edition: string;
  /** How long the rest takes to read, on label and short text; how long this takes, on the full text. */
  readonly readingTime: string;
  readonly parts: readonly Part[];
  /** Where the rest can be read; on label and short text, where an address is known. */
  readonly rest?: Sentence;
  /** Words of headings and sentences. */
  readonly words: number;
  /** Ids of all facts that the notice states, sorted. */
  readonly facts: readonly string[];
}

/** A row of the label, a question of the short text, a section of the full text. */
export interface Part {
  /** Unique in the notice; the anchor that links lead to: `sale`, `practice-newsletter`. */
  readonly id: string;
  readonly heading: string;
  /** The answer in one word, where there is one. */
  readonly state?: RowState;
  readonly stateWord?: string;
  /** Weighty parts are set apart. */
  readonly isWeighty?: true;
  readonly sentences: readonly Sentence[];
  /** Sections below this one. */
  readonly parts?: readonly Part[];
}

/** What a layer says in a language, before the frame that all layers share. */
export interface LayerContent {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly Part[];
}

/** Every part of a notice, sections and those below them, in reading order. */
export function partsOf(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...partsOf(part.parts ?? [])]);
}

/** Every sentence of a notice in reading order; the pointer to the rest comes last. */
export function sentencesOf(notice: Notice): readonly Sentence[] {
  const said = partsOf(notice.parts).flatMap((part) => part.sentences);
  return notice.rest === undefined ? said : [...said, notice.rest];
}
