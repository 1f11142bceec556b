import type { Figure, Finding, FindingFilter, StudyRetailer } from '../../../study/index.ts';

/** Finds samples of the findings behind each figure, in one pass over all findings. */
export interface EvidenceIndex {
  add(finding: Finding): void;
  of(figure: Figure): { readonly total: number; readonly samples: readonly Sample[] } | undefined;
}

interface Sample {
  readonly id: string;
  readonly text?: string;
}

/** What was found for one filter: the samples with the smallest hashes, which is a draw that any order of findings gives. */
interface Drawn {
  readonly filter: FindingFilter;
  total: number;
  /** Sorted by hash. */
  readonly kept: { readonly hash: number; readonly sample: Sample }[];
}

/** Begins an index for some figures; `most` samples are kept of each. */
export function evidenceIndex(
  figures: readonly Figure[],
  retailers: readonly StudyRetailer[],
  most: number,
): EvidenceIndex {
  const byFilter = new Map<string, Drawn>();
  for (const { counts } of figures) {
    const key = keyOf(counts);
    if (!byFilter.has(key)) byFilter.set(key, { filter: counts, total: 0, kept: [] });
  }
  const places = new Map(retailers.map(({ id, sector, region }) => [id, { sector, region }]));
  const shelves = shelvesOf([...byFilter.values()]);
  return {
    add(finding) {
      const place = places.get(finding.retailer);
      const region = finding.region ?? place?.region;
      const hash = hashOf(finding.conversation);
      const look = (shelf: readonly Drawn[] | undefined): void => {
        for (const drawn of shelf ?? [])
          if (matches(drawn.filter, finding, region, place?.sector)) keep(drawn, hash, finding);
      };
      look(shelves.get('retailer', finding.retailer));
      for (const driver of finding.drivers) look(shelves.get('driver', driver));
      for (const technology of finding.technologies) look(shelves.get('technology', technology));
      look(shelves.get('region', region));
      look(shelves.get('sector', place?.sector));
      look(shelves.get('language', finding.language));
      look(shelves.get('channel', finding.channel));
      look(shelves.dated(finding.day));
      look(shelves.rest);
    },
    of(figure) {
      const drawn = byFilter.get(keyOf(figure.counts));
      return drawn && { total: drawn.total, samples: drawn.kept.map(({ sample }) => sample) };
    },
  };

  function keep(drawn: Drawn, hash: number, { conversation, text }: Finding): void {
    drawn.total += 1;
    const { kept } = drawn;
    const last = kept.at(-1);
    if (kept.length >= most && last !== undefined && hash >= last.hash) return;
    // A conversation about two retailers stands once in a list.
    if (kept.some(({ sample }) => sample.id === conversation)) return;
    const at = kept.findIndex((other) => other.hash > hash);
    kept.splice(at < 0 ? kept.length : at, 0, {
      hash,
      sample: { id: conversation, ...(text !== undefined && { text }) },
    });
    if (kept.length > most) kept.pop();
  }
}

const KEYS = ['retailer', 'driver', 'technology', 'region', 'sector', 'language', 'channel'] as const;
type Key = (typeof KEYS)[number];

/** Filters by the value that narrows them most, so that a finding meets only those that it may match. */
function shelvesOf(all: readonly Drawn[]) {
  const named = new Map<string, Drawn[]>();
  const days: Drawn[] = [];
  const rest: Drawn[] = [];
  for (const drawn of all) {
    const key = KEYS.find((one) => drawn.filter[one] !== undefined);
    if (key !== undefined) {
      const name = `${key} ${drawn.filter[key]}`;
      const shelf = named.get(name);
      if (shelf) shelf.push(drawn);
      else named.set(name, [drawn]);
    } else if (drawn.filter.from !== undefined || drawn.filter.to !== undefined) days.push(drawn);
    else rest.push(drawn);
  }
  const byDay = new Map<string, readonly Drawn[]>();
  return {
    rest,
    get: (key: Key, value: string | undefined) =>
      value === undefined ? undefined : named.get(`${key} ${value}`),
    dated: (day: string | undefined): readonly Drawn[] => {
      if (day === undefined) return [];
      const known = byDay.get(day);
      if (known) return known;
      const fitting = days.filter(({ filter }) => isBetween(day, filter));
      byDay.set(day, fitting);
      return fitting;
    },
  };
}

function matches(
  filter: FindingFilter,
  finding: Finding,
  region: string | undefined,
  sector: string | undefined,
): boolean {
  return (
    (filter.topic === undefined || filter.topic === finding.topic) &&
    (filter.sign === undefined || filter.sign === signOf(finding)) &&
    (filter.retailer === undefined || filter.retailer === finding.retailer) &&
    (filter.driver === undefined || finding.drivers.some((driver) => driver === filter.driver)) &&
    (filter.technology === undefined || finding.technologies.some((one) => one === filter.technology)) &&
    (filter.region === undefined || filter.region === region) &&
    (filter.sector === undefined || filter.sector === sector) &&
    (filter.language === undefined || filter.language === finding.language) &&
    (filter.channel === undefined || filter.channel === finding.channel) &&
    ((filter.from === undefined && filter.to === undefined) ||
      (finding.day !== undefined && isBetween(finding.day, filter)))
  );
}

function isBetween(day: string, { from, to }: FindingFilter): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

function signOf({ sentiment }: Finding): FindingFilter['sign'] {
  if (sentiment === undefined) return undefined;
  return sentiment < 0 ? 'negative' : sentiment > 0 ? 'positive' : 'neutral';
}

function keyOf(filter: FindingFilter): string {
  return JSON.stringify(Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** FNV-1a with a finishing mix (murmur3's): near ids must not stay near. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
