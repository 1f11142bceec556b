import type { Notice, Part, Sentence } from '../../notice/index.ts';
import { cleanText, type Prose, proseOf, type Run } from '../prose/index.ts';
import { COLUMNS, wrapped } from './wrapped.ts';

/** A rule under a heading says its level; what lies deeper than the last has the last. */
const RULES = ['=', '-', '~'] as const;

/** A notice as the plain text of a message: lines of at most 72 columns, headings underlined. */
export function renderPlainText(notice: Notice): string {
  const blocks = [
    heading(notice.title, 0),
    [notice.lead, notice.edition, notice.readingTime].flatMap((text) => wrapped(cleanText(text))),
    ...notice.parts.flatMap((part) => ofPart(part, 1)),
    ...(notice.rest ? [[RULES[0].repeat(COLUMNS)], ...ofSentences([notice.rest])] : []),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Lines = readonly string[];

function ofPart(part: Part, level: number): readonly Lines[] {
  return [
    heading(part.heading, level),
    wrapped(cleanText(part.stateWord ?? '')),
    ...ofSentences(part.sentences),
    ...(part.parts ?? []).flatMap((below) => ofPart(below, level + 1)),
  ];
}

function heading(text: string, level: number): Lines {
  const lines = wrapped(cleanText(text));
  const length = Math.max(3, ...lines.map((line) => [...line].length));
  const rule = RULES[Math.min(level, RULES.length - 1)] ?? RULES[0];
  return lines.length === 0 ? [] : [...lines, rule.repeat(Math.min(length, COLUMNS))];
}

/** What goes on from a sentence stands in the next line, what is new after an empty one. */
function ofSentences(sentences: readonly Sentence[]): readonly Lines[] {
  const blocks: string[][] = [];
  for (const prose of proseOf(sentences)) {
    const open = blocks.at(-1);
    if (prose.goesOn && open) open.push(...linesOf(prose));
    else blocks.push([...linesOf(prose)]);
  }
  return blocks;
}

function linesOf(prose: Prose): Lines {
  if (prose.kind === 'paragraph') return wrapped(prose.runs.map(wholeAddress).join(''));
  return [
    ...wrapped(prose.lead ?? ''),
    ...prose.items.flatMap((text) => wrapped(text, { first: '- ', more: '  ' })),
  ];
}

/** Programs make a link of an address that begins with `https://`. */
function wholeAddress({ text, href }: Run): string {
  return href === undefined || href.startsWith('mailto:') ? text : href;
}
