import { bare, compareReading, type Difference, type Unit, unitsOf } from '../../channel/index.ts';
import type { ReadBack } from '../../document/index.ts';
import type { Notice } from '../../notice/index.ts';

/** A notice of a version that a document may hold. */
export interface Candidate {
  readonly version: number;
  readonly notice: Notice;
  /** Texts that the document's channel says around it. */
  readonly frameTexts: readonly string[];
}

/** The notice that a document holds, and how it differs from it. */
export interface Identified {
  readonly candidate: Candidate;
  readonly differences: readonly Difference[];
}

/** So many texts of a notice are looked for before it is compared in full. */
const SAMPLE = 40;
/** A document that holds fewer of them than this share is not that notice. */
const LEAST = 0.3;
/** So many notices, those with the most texts in common, are compared in full. */
const CLOSEST = 4;

/** Finds the notice that a document holds: the one that it differs least from, the newest of equals. */
export function identify(read: ReadBack, candidates: readonly Candidate[]): Identified | undefined {
  const text = bare(read.blocks.map((block) => block.text).join(' '));
  const likely = candidates
    .map((candidate) => ({ candidate, share: shareIn(text, candidate.notice) }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share || b.candidate.version - a.candidate.version);
  const best = likely[0]?.share ?? 0;
  const compared = likely
    .filter(({ share }, index) => index < CLOSEST || share === best)
    .map(
      ({ candidate }): Identified => ({
        candidate,
        differences: compareReading(candidate.notice, read, candidate.frameTexts),
      }),
    );
  // A document that names its version is that version, however much of it is gone.
  const isNamed = ({ candidate }: Identified): number =>
    Number(text.includes(bare(candidate.notice.edition)));
  return compared.toSorted(
    (a, b) =>
      isNamed(b) - isNamed(a) ||
      within(a).length - within(b).length ||
      b.candidate.version - a.candidate.version,
  )[0];
}

/** Differences inside the notice; what a page says around it is not its business. */
export function within({ differences }: Pick<Identified, 'differences'>): readonly Difference[] {
  return differences.filter((d) => d.isAround !== true);
}

function shareIn(text: string, notice: Notice): number {
  const units = unitsOf(notice).filter((unit: Unit) => unit.text.length > 8);
  const step = Math.max(1, Math.floor(units.length / SAMPLE));
  const sample = units.filter((_, index) => index % step === 0).map((unit) => bare(unit.text));
  if (sample.length === 0) return 0;
  return sample.filter((part) => text.includes(part)).length / sample.length;
}
