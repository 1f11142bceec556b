import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const EXAMPLE = 'examples/haselmaus';

/** Reads the example retailer with its included files as one plain value. */
function exampleValue(): Record<string, Record<string, unknown>> & { practices: Record<string, object> } {
  const main = parse(readFileSync(`${EXAMPLE}/klartext.yaml`, 'utf8'));
  for (const file of main.include) {
    const part = parse(readFileSync(`${EXAMPLE}/${file}`, 'utf8'));
    for (const [section, entries] of Object.entries(part)) {
      main[section] = { ...main[section], ...(entries as object) };
    }
  }
  delete main.include;
  return main;
}

/** A declaration of `count` practices in six languages: the example's practices, again and again under new ids. */
export function declarationOf(count: number): string {
  const value = exampleValue();
  const originals = Object.entries(value.practices);
  const practices = Array.from({ length: count }, (_, i) => {
    const [id, practice] = originals[i % originals.length] ?? ['', {}];
    const round = Math.floor(i / originals.length);
    return round === 0 ? ([id, practice] as const) : ([`${id}-${round}`, numbered(practice, round)] as const);
  });
  return stringify(
    { ...value, practices: Object.fromEntries(practices) },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** Numbers the texts per language, so that no cache sees the same sentence twice. */
function numbered(value: unknown, round: number): unknown {
  if (Array.isArray(value)) return value.map((item) => numbered(item, round));
  if (typeof value !== 'object' || value === null) return value;
  const isText = 'en' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isText ? `${inner} (${round})` : numbered(inner, round),
    ]),
  );
}
