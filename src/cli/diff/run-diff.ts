import { type Change, compareDeclarations, hasSubstance } from '../../change/index.ts';
import { deriveFacts } from '../../fact/index.ts';
import { hasCatalogue, languagesWithCatalogue } from '../../language/index.ts';
import { tellChanges } from '../../notice/index.ts';
import { didYouMean, type Place } from '../../shared/index.ts';
import { problemBlocks } from '../check/problem-block.ts';
import type { DiffFlags } from '../commands/diff.ts';
import { dayOf } from '../day.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';
import { EXIT_USAGE, refuse } from '../refuse.ts';
import { type LoadedSide, loadSide, type UnusableSide } from './load-side.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

/** A change with its place in a file and what customers read of it. */
export interface FoundChange {
  readonly change: Change;
  readonly where: Place;
  /** Empty for changes that customers are not told of. */
  readonly sentences: readonly string[];
}

/** The outcome of a comparison, as all reports take it. */
export interface DiffOutcome {
  readonly old: string;
  readonly next: string;
  readonly on: string;
  readonly since: string;
  readonly changes: readonly FoundChange[];
  readonly status: 0 | 1;
}

const REPORTS = { text: reportText, json: reportJson } as const;

/** Compares two declarations, writes the report and returns the exit status. */
export function runDiff(io: Io, old: string, next: string, flags: DiffFlags): number {
  const { language } = flags;
  if (!hasCatalogue(language)) {
    const known = languagesWithCatalogue();
    const hint = didYouMean(language, known) || `Known languages: ${known.join(', ')}.`;
    return refuse(io, `There are no sentences in the language "${language.slice(0, 40)}". ${hint}`);
  }
  const sides = [loadSide(io, old, next), loadSide(io, next, old)] as const;
  const unusable = sides.filter((side): side is UnusableSide => 'problems' in side);
  const [a, b] = sides;
  // A version speaks of its own day, where no other is asked for.
  const on = dayOf(flags.on ?? ('problems' in b ? undefined : b.on), io.now());
  if ('reason' in on) return refuse(io, on.reason);
  const since = dayOf(flags.since ?? ('problems' in a ? undefined : a.on) ?? on.on, io.now());
  if ('reason' in since) return refuse(io, since.reason);
  if ('problems' in a || 'problems' in b) return refuseSides(io, unusable);
  const changes = foundIn(a, b, { on: on.on, since: since.on, language });
  const status = hasSubstance(changes.map(({ change }) => change)) ? 1 : 0;
  REPORTS[flags.format](io, { old: a.name, next: b.name, on: on.on, since: since.on, changes, status });
  return status;
}

interface Reading {
  readonly on: string;
  readonly since: string;
  readonly language: string;
}

function foundIn(
  old: LoadedSide,
  next: LoadedSide,
  { on, since, language }: Reading,
): readonly FoundChange[] {
  const { declaration } = next;
  const facts = deriveFacts(declaration);
  const input = { declaration, facts, language, on, old: { declaration: old.declaration, on: since } };
  return compareDeclarations(old.declaration, declaration, { oldOn: since, newOn: on }).map((change) => ({
    change,
    where: (change.side === 'old' ? old : next).placeOf(change.path),
    sentences: tellChanges(input, [change]).map((sentence) => sentence.text),
  }));
}

function refuseSides(io: Io, sides: readonly UnusableSide[]): number {
  const show = problemBlocks(io, fileReader(io.cwd));
  for (const { problems } of sides) for (const found of problems) io.err(show(found));
  const broken = sides.find(({ reason }) => reason !== undefined);
  if (broken?.reason !== undefined) {
    return refuse(
      io,
      broken.reason,
      'Versions are kept by "klartext publish"; give one as versions/0001 or 1.',
    );
  }
  const names = [...new Set(sides.map(({ name }) => name))];
  refuse(
    io,
    `${names.join(' and ')} cannot be compared: what cannot be read would look removed.`,
    'Mend it first; "klartext check" shows every problem.',
  );
  return EXIT_USAGE;
}
