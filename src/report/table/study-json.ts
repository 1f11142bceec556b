import canonicalize from 'canonicalize';
import type { ReportInput } from '../input.ts';

/** Version of the shape of `study.json`; it grows when a field changes its meaning or goes. */
export const STUDY_JSON_VERSION = 1;

/**
 * All figures with what they were made from, as canonical JSON (RFC 8785) with a line break at its end: the same figures give the
 * same bytes. Halves of surrogates in names become U+FFFD, because the format has no place for them.
 */
export function studyJson({ figures, definition, funnel, model, made, scores }: ReportInput): string {
  const { all, ...shown } = figures;
  const text = canonicalize(
    wellFormed({
      schema: STUDY_JSON_VERSION,
      synthetic: figures.study.isSynthetic,
      hash: figures.hash,
      made,
      model,
      definition,
      funnel,
      figures: shown,
      all,
      scores: scores ?? [],
    }),
  );
  if (text === undefined) throw new TypeError('figures that JSON can write were expected');
  return `${text}\n`;
}

/** The same value with well-formed texts, also as keys. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/\p{Cs}/gu, '\ufffd');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key.replaceAll(/\p{Cs}/gu, '\ufffd'), wellFormed(inner)]),
  );
}
