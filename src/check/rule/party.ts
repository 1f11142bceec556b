import { exporterLawOf, REGIMES, regimeOf } from '../../law/index.ts';
import type { Problem } from '../../shared/index.ts';
import { type CheckContext, problemAt } from '../context.ts';

/** Whether customers can reach those whom the notice names, and whether everybody whom it must name is there. */
export function partyRule(context: CheckContext): readonly Problem[] {
  const { controller, dataProtectionOfficer: officer, representatives = [] } = context.declaration;
  const problems: Problem[] = [];
  if (!controller.email && !controller.phone && !controller.address) {
    problems.push(
      problemAt(context, 'missing-contact', ['controller', 'email'], {
        message: 'Nothing says how customers can reach the company.',
        why: 'GDPR Art. 13(1)(a), 14(1)(a): identity and contact details of the controller.',
        help: 'Add an e-mail address, a telephone number or a postal address.',
      }),
    );
  }
  if (officer && !officer.email && !officer.phone && !officer.address) {
    problems.push(
      problemAt(context, 'missing-contact', ['dataProtectionOfficer'], {
        message: 'Nothing says how customers can reach the data protection officer.',
        why: 'GDPR Art. 13(1)(b), 14(1)(b): contact details of the data protection officer.',
        help: 'Add an e-mail address, a telephone number or a postal address.',
      }),
    );
  }
  for (const [i, r] of representatives.entries()) {
    if (r.email || r.phone || r.address) continue;
    problems.push(
      problemAt(context, 'missing-contact', ['representatives', i, 'for'], {
        message: 'Nothing says how customers can reach this representative.',
        why: 'GDPR Art. 13(1)(a), 14(1)(a): contact details of the representative.',
        help: 'Add an e-mail address, a telephone number or a postal address.',
      }),
    );
  }
  return [...problems, ...missingRepresentatives(context)];
}

/** Who needs a representative: a controller without an office in the area whose customers it serves. */
const REPRESENTATIVES = {
  gdpr: {
    law: 'EU',
    area: 'the EU',
    why: 'GDPR Art. 27(1), unless the processing is occasional (Art. 27(2)).',
  },
  'uk-gdpr': { law: 'UK', area: 'the UK', why: 'UK GDPR Art. 27(1), unless the processing is occasional.' },
  'ch-fadp': {
    law: 'CH',
    area: 'Switzerland',
    why: 'FADP Art. 14(1), where processing is regular, on a large scale and of high risk.',
  },
} as const;

function missingRepresentatives(context: CheckContext): readonly Problem[] {
  const { controller, countries, representatives = [] } = context.declaration;
  const home = exporterLawOf(controller.country, context.on);
  return (['gdpr', 'uk-gdpr', 'ch-fadp'] as const).flatMap((regime) => {
    const { law, area, why } = REPRESENTATIVES[regime];
    if (context.on < REGIMES[regime].from) return [];
    const index = countries.findIndex((country) => regimeOf(country, context.on) === regime);
    if (index === -1 || home === law || representatives.some((r) => r.for === law)) return [];
    return [
      problemAt(context, 'representative-missing', ['countries', index], {
        message: `Customers in ${area} are served from outside, and no representative there is named.`,
        found: countries[index] ?? '',
        why,
        isUnverified: true,
        help: `Add a representative with "for: ${law}" under "representatives".`,
      }),
    ];
  });
}
