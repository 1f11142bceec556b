import { say } from '../../../language/index.ts';
import { type Instrument, instrumentOf } from '../../../law/index.ts';

/** Instruments with words of their own in every language; frameworks keep the name that they were given. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['eu-uk-bridge', 'bridge'],
  ['scc-2001', 'scc2001'],
  ['scc-2004', 'scc2004'],
  ['scc-2010', 'scc2010'],
  ['scc-2021', 'scc2021'],
  ['uk-scc-legacy', 'ukSccLegacy'],
  ['uk-idta', 'ukIdta'],
  ['uk-addendum', 'ukAddendum'],
  ['ch-scc', 'chScc'],
]);

const ADEQUACY = { EU: 'adequacyEu', UK: 'adequacyUk', CH: 'adequacyCh' } as const;

/** The name of a transfer instrument in a language; an unknown id stands for itself. */
export function instrumentName(id: string, language: string): string {
  const instrument = instrumentOf(id);
  const key = instrument === undefined ? 'other' : keyOf(instrument);
  return say(language, 'full.instrument', { instrument: key, name: instrument?.name ?? id });
}

function keyOf(instrument: Instrument): string {
  const own = NAMED.get(instrument.id);
  if (own !== undefined) return own;
  if (instrument.kind === 'adequacy') return ADEQUACY[instrument.exporter];
  if (instrument.kind === 'binding-rules') return 'bindingRules';
  return instrument.kind === 'derogation' ? 'derogation' : 'other';
}
