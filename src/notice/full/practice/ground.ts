import type { InstrumentClaim } from '../../../declaration/index.ts';
import { formatDate } from '../../../language/index.ts';
import {
  assessTransfer,
  claimsOf,
  type ExporterLaw,
  exporterLawOf,
  type Instrument,
  instrumentOf,
  isWithinArea,
  unconditionalAdequacy,
} from '../../../law/index.ts';
import { sentence } from '../../label/context.ts';
import type { Sentence } from '../../sentence.ts';
import { lawSentences } from '../law/citation.ts';
import { instrumentName } from '../law/instrument-name.ts';
import { ending } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** One alternative that a transfer rests on, and what became of it by the day of the notice. */
interface Alternative {
  readonly claim: InstrumentClaim;
  readonly instrument: Instrument | undefined;
  readonly state: 'holds' | 'fallen' | 'unmet';
}

/** What protects data abroad: what holds today and since when, what fell, and what other laws ask for. */
export function groundSentences(
  context: PracticeContext,
  fact: string,
  country: string,
  claims: readonly InstrumentClaim[],
): readonly Sentence[] {
  const home = exporterLawOf(context.declaration.controller.country, context.on);
  // The law of the shop's country is not in our tables: we name what is stated, and judge nothing.
  if (home === undefined) {
    const named = claims.map((claim) => nameSentence(context, 'full.ground.named', fact, claim.use));
    return named.length > 0 ? named : [sentence(context, 'full.ground.missing', [fact])];
  }
  const own = isWithinArea(home, country, context.on)
    ? []
    : homeSentences(context, fact, country, home, claims);
  const others = lawsServed(context).filter((law) => law !== home);
  return [...own, ...others.flatMap((law) => areaSentences(context, fact, country, law, claims))];
}

function homeSentences(
  context: PracticeContext,
  fact: string,
  country: string,
  home: ExporterLaw,
  claims: readonly InstrumentClaim[],
): readonly Sentence[] {
  const others: readonly ExporterLaw[] = lawsServed(context).filter((law) => law !== home);
  // What meets the law of another country served is told there.
  const ours = claims.filter((claim) => {
    const exporter = instrumentOf(claim.use)?.exporter;
    return exporter === undefined || !others.includes(exporter);
  });
  const all = alternatives(context, country, home, ours);
  const [first, ...further] = all.filter((a) => a.state === 'holds');
  const adequacy = unconditionalAdequacy({ exporter: home, country, on: context.on });
  const fallen = all.filter((a) => a.state === 'fallen').flatMap((a) => fallenSentences(context, fact, a));
  const ground = first?.instrument ?? adequacy;
  if (ground !== undefined) {
    return [
      nameSentence(context, `full.ground.${ground.kind}`, fact, ground.id),
      ...sinceSentences(context, fact, ground, first?.claim.since),
      ...lawSentences(context, [fact], [ground.source.text]),
      ...further.map((a) => nameSentence(context, 'full.ground.also', fact, a.claim.use)),
      ...fallen,
    ];
  }
  if (all.length === 0) return [sentence(context, 'full.ground.missing', [fact])];
  return [
    sentence(context, 'full.ground.nothing', [fact]),
    ...fallen,
    ...all
      .filter((a) => a.state === 'unmet')
      .map((a) => nameSentence(context, 'full.ground.unmet', fact, a.claim.use)),
  ];
}

/** What the transfer rests on under the law of other countries that the shop serves. */
function areaSentences(
  context: PracticeContext,
  fact: string,
  country: string,
  law: ExporterLaw,
  claims: readonly InstrumentClaim[],
): readonly Sentence[] {
  const ours = claims.filter((claim) => instrumentOf(claim.use)?.exporter === law);
  const area = law === 'UK' ? 'GB' : law;
  return alternatives(context, country, law, ours).flatMap((a) => {
    if (a.state === 'fallen') return fallenSentences(context, fact, a);
    if (a.state === 'unmet') return [nameSentence(context, 'full.ground.unmet', fact, a.claim.use)];
    return [nameSentence(context, 'full.ground.area', fact, a.claim.use, { area })];
  });
}

function lawsServed({ declaration, on }: PracticeContext): readonly ExporterLaw[] {
  return [...new Set(declaration.countries.flatMap((country) => exporterLawOf(country, on) ?? []))];
}

/** Judges each alternative alone, so that what fell is told also where another holds. */
function alternatives(
  { on }: PracticeContext,
  country: string,
  exporter: ExporterLaw,
  claims: readonly InstrumentClaim[],
): readonly Alternative[] {
  return claims.map((claim) => {
    const instrument = instrumentOf(claim.use);
    const result = assessTransfer({ exporter, country, on, claims: claimsOf([claim]) });
    if (result.holds !== false) return { claim, instrument, state: 'holds' };
    const isFallen = result.failures.some(({ reason }) => reason === 'fell' || reason === 'expired');
    return { claim, instrument, state: isFallen ? 'fallen' : 'unmet' };
  });
}

/** The instrument holds since its first day; for this transfer, since the later day that was stated. */
function sinceSentences(
  context: PracticeContext,
  fact: string,
  { dates }: Instrument,
  stated: string | undefined,
): readonly Sentence[] {
  const [since] = [dates.from, stated].flatMap((day) => day ?? []).toSorted((a, b) => (a < b ? 1 : -1));
  if (since === undefined) return [];
  return [sentence(context, 'full.ground.since', [fact], { date: formatDate(since, context.language) })];
}

function fallenSentences(
  context: PracticeContext,
  fact: string,
  { claim, instrument }: Alternative,
): readonly Sentence[] {
  const ends = instrument?.dates.ends;
  if (ends === undefined) return [];
  const date = formatDate(ends.on, context.language);
  return [
    nameSentence(context, `full.ground.${ends.kind}`, fact, claim.use, { date }),
    ...lawSentences(context, [fact], [ends.source.text]),
  ];
}

function nameSentence(
  context: PracticeContext,
  key: Parameters<typeof ending>[1],
  fact: string,
  id: string,
  values: Readonly<Record<string, string>> = {},
): Sentence {
  return ending(context, key, [fact], 'name', instrumentName(id, context.language), values);
}
