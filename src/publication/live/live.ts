import type { ChannelId, Difference } from '../../channel/index.ts';
import type { ReadBack } from '../../document/index.ts';
import type { Layer } from '../../notice/index.ts';
import { type Candidate, identify, within } from './identify.ts';

/** Something that is really out there, as it was read. */
export interface LiveDocument {
  /** Where it was found: a path or an address. */
  readonly source: string;
  readonly channel: ChannelId;
  readonly read: ReadBack;
}

/** How a document or a cell of the matrix stands against the newest version. */
export type LiveStatus = 'current' | 'stale' | 'different' | 'missing';

/** What a document turned out to be. */
export interface LiveFinding {
  readonly source: string;
  readonly channel: ChannelId;
  readonly language: string;
  readonly layer: Layer;
  readonly status: Exclude<LiveStatus, 'missing'>;
  /** The version that it holds, or is closest to. */
  readonly version: number;
  /** Sentences that differ from that version. */
  readonly differences: readonly Difference[];
  /** What stands before and after the notice, such as a shop's own header. */
  readonly around: readonly string[];
}

/** One cell: a channel in a language. */
export interface LiveCell {
  readonly channel: ChannelId;
  readonly language: string;
  readonly status: LiveStatus;
  readonly findings: readonly LiveFinding[];
}

/** What is out there, against the newest version. */
export interface LiveReport {
  readonly newest: number;
  readonly cells: readonly LiveCell[];
  /** Documents that hold no notice of any version. */
  readonly strangers: readonly string[];
  readonly isAllCurrent: boolean;
}

/** Compares what is out there with the versions that were published, the newest first among the candidates. */
export function compareLive(input: {
  readonly documents: readonly LiveDocument[];
  readonly candidatesFor: (channel: ChannelId) => readonly Candidate[];
  readonly newest: number;
  /** The cells that should be there. */
  readonly expected: readonly { readonly channel: ChannelId; readonly language: string }[];
}): LiveReport {
  const findings: LiveFinding[] = [];
  const strangers: string[] = [];
  for (const document of input.documents) {
    const finding = findingOf(document, input.candidatesFor(document.channel), input.newest);
    if (finding) findings.push(finding);
    else strangers.push(document.source);
  }
  const isCell = (finding: LiveFinding, cell: { channel: ChannelId; language: string }): boolean =>
    finding.channel === cell.channel && finding.language === cell.language;
  const others = findings.filter((f) => !input.expected.some((cell) => isCell(f, cell)));
  const cells = [...input.expected, ...distinct(others)].map(({ channel, language }): LiveCell => {
    const own = findings.filter((f) => isCell(f, { channel, language }));
    return { channel, language, status: worst(own), findings: own };
  });
  return {
    newest: input.newest,
    cells,
    strangers,
    isAllCurrent: cells.every((cell) => cell.status === 'current'),
  };
}

function findingOf(
  { source, channel, read }: LiveDocument,
  candidates: readonly Candidate[],
  newest: number,
): LiveFinding | undefined {
  const found = identify(read, candidates);
  if (!found) return undefined;
  const { version, notice } = found.candidate;
  // A page and a message have a shop's own words around the notice; nothing else has.
  const isFramed = channel === 'web' || channel === 'email';
  const differences = isFramed ? within(found) : found.differences;
  const status = differences.length > 0 ? 'different' : version === newest ? 'current' : 'stale';
  const around = isFramed
    ? found.differences.flatMap((d) => (d.isAround && d.found !== undefined ? [d.found] : []))
    : [];
  const { language, layer } = notice;
  return { source, channel, language, layer, status, version, differences, around };
}

/** A cell is as good as the worst that was found in it. */
function worst(findings: readonly LiveFinding[]): LiveStatus {
  if (findings.length === 0) return 'missing';
  if (findings.some((f) => f.status === 'different')) return 'different';
  return findings.some((f) => f.status === 'stale') ? 'stale' : 'current';
}

function distinct(findings: readonly LiveFinding[]): readonly LiveFinding[] {
  const keys = new Set<string>();
  return findings.filter(({ channel, language }) => {
    const key = `${channel} ${language}`;
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}
