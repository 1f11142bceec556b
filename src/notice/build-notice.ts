import { formatDate, readingMinutes, say } from '../language/index.ts';
import { directionOf } from './direction.ts';
import { fullContent } from './full/full-content.ts';
import { harmless } from './harmless.ts';
import type { RowContext } from './label/context.ts';
import { labelContent } from './label/label-content.ts';
import { type LayerContent, type Notice, partsOf } from './notice.ts';
import type { Sentence } from './sentence.ts';
import { shortContent } from './short/short-content.ts';
import { wordsIn } from './words-in.ts';

/** What notices are made from. */
export interface NoticeInput extends RowContext {
  /** The published version that the notices belong to; absent for a preview. */
  readonly edition?: Edition;
  /** Address where the notices can be read; the shop's own web address when absent. */
  readonly site?: string;
}

/** A published version as notices name it. */
export interface Edition {
  readonly number: number;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly on: string;
}

/** The three layers of a retailer in one language. */
export interface Notices {
  readonly label: Notice;
  readonly short: Notice;
  readonly full: Notice;
}

/** Builds the three layers from the same facts, in one language; each when it is first asked for. */
export function buildNotices(input: NoticeInput): Notices {
  const full = once(() => frame('full', fullContent(input), input, readingTimeOf(input)));
  const rest: FrameTime = () => restTimeOf(input, full());
  const label = once(() => frame('label', labelContent(input), input, rest));
  const short = once(() => frame('short', shortContent(input), input, rest));
  return {
    get label() {
      return label();
    },
    get short() {
      return short();
    },
    get full() {
      return full();
    },
  };
}

function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

type FrameTime = (words: number) => string;

const readingTimeOf =
  ({ language }: NoticeInput): FrameTime =>
  (words) =>
    say(language, 'label.minutes', { minutes: readingMinutes(words) });

function restTimeOf({ language }: NoticeInput, full: Notice): string {
  return say(language, 'notice.rest', { minutes: readingMinutes(full.words) });
}

/** Puts around a layer what all layers share. Exported for the notice of changes, which is built from two versions. */
export function frame(
  layer: Notice['layer'],
  content: LayerContent,
  input: NoticeInput,
  time: FrameTime = readingTimeOf(input),
): Notice {
  const { declaration, language } = input;
  const said = partsOf(content.parts);
  const words = said
    .flatMap((part) => [part.heading, ...part.sentences.map((s) => s.text)])
    .reduce((sum, text) => sum + wordsIn(text), 0);
  const rest = layer === 'full' ? undefined : restOf(input);
  const facts = [...said.flatMap((part) => part.sentences), ...(rest ? [rest] : [])].flatMap((s) => s.facts);
  return harmless({
    layer,
    language,
    direction: directionOf(language),
    brand: declaration.controller.brand ?? declaration.controller.name,
    title: content.title,
    lead: content.lead,
    edition: editionOf(input),
    readingTime: time(words),
    parts: content.parts,
    ...(rest ? { rest } : {}),
    words,
    facts: [...new Set(facts)].sort(),
  });
}

function editionOf({ edition, language, on }: NoticeInput): string {
  if (edition === undefined) return say(language, 'notice.preview', { date: formatDate(on, language) });
  const date = formatDate(edition.on, language);
  return say(language, 'notice.version', { number: edition.number, date });
}

function restOf({ declaration, language, site }: NoticeInput): Sentence | undefined {
  const url = site ?? declaration.controller.website;
  if (url === undefined) return undefined;
  return { text: say(language, 'notice.read', { url }), facts: ['controller'] };
}
