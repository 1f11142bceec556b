import type { Figure, FindingFilter, StudyFigures } from '../../study/index.ts';

/** Where the evidence of each figure stands; figures that count the same findings share one place. */
export interface EvidenceBook {
  readonly entries: readonly EvidenceEntry[];
  /** Anchor of a figure's evidence, without `#`. */
  readonly anchorOf: (figure: Figure) => string;
}

/** Some findings, and the figures that count them. */
export interface EvidenceEntry {
  readonly anchor: string;
  readonly filter: FindingFilter;
  readonly figures: readonly [Figure, ...Figure[]];
}

/** Puts every figure of a study in its place. */
export function evidenceBook({ all }: StudyFigures): EvidenceBook {
  const byFilter = new Map<string, [Figure, ...Figure[]]>();
  for (const figure of all) {
    const key = filterWords(figure.counts);
    const known = byFilter.get(key);
    if (known) known.push(figure);
    else byFilter.set(key, [figure]);
  }
  const anchors = new Map([...byFilter.keys()].map((key, index) => [key, `e${index + 1}`]));
  return {
    entries: [...byFilter].map(([key, figures]) => ({
      anchor: anchors.get(key) ?? '',
      filter: figures[0].counts,
      figures,
    })),
    anchorOf: (figure) => anchors.get(filterWords(figure.counts)) ?? 'evidence',
  };
}

/** A filter by codes, the same in every language: `topic = privacy, sign = negative`; empty for all findings. */
export function filterWords(filter: FindingFilter): string {
  return Object.entries(filter)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ');
}
