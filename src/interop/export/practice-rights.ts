import type { Practice } from '../../declaration/index.ts';
import { isAdvertising, isProtected } from '../../fact/index.ts';
import { type GrantedRight, type Regime, regimeOf, rightsFor } from '../../law/index.ts';
import type { ExportInput } from './export.ts';

/** The regimes of the controller's country and of the countries served, on the day of the export. */
export function regimesOf({ declaration, on }: ExportInput): readonly Regime[] {
  const countries = [declaration.controller.country, ...declaration.countries];
  return [...new Set(countries.flatMap((country) => regimeOf(country, on) ?? []))];
}

/** The rights that one regime grants over a practice, on the day of the export. */
export function rightsOfPractice(
  { declaration, on }: ExportInput,
  practice: Practice,
  regime: Regime,
): readonly GrantedRight[] {
  const data = practice.data.flatMap((id) => declaration.data.get(id) ?? []);
  const recipients = (practice.recipients ?? []).flatMap((id) => declaration.recipients.get(id) ?? []);
  const purpose = declaration.purposes.get(practice.purpose);
  return rightsFor({
    regime,
    basis: practice.basis,
    sources: data.map(({ source }) => source),
    isMarketing: purpose !== undefined && isAdvertising(purpose),
    hasAutomatedDecision: practice.automatedDecision !== undefined,
    specialCondition: practice.condition,
    isSoldOrShared: recipients.some((r) => r.buysData === true || r.advertisesElsewhere === true),
    isSensitive: data.some(isProtected),
    on,
  });
}
