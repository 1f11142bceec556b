import { isNarrowerThan } from '../../declaration/index.ts';
import { isAdvertising } from '../../fact/index.ts';
import { BASIS_SOURCES, isBasisAvailable, regimeOf } from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, cite, forEachPractice, gdprName, problemAt } from '../context.ts';

/** Purposes that a contract of sale itself needs. */
const CONTRACT_PURPOSES = [
  'dpv:DeliveryOfGoods',
  'dpv:PaymentManagement',
  'dpv:CustomerOrderManagement',
  'dpv:FulfilmentOfContractualObligation',
];

/** Legal bases that do not fit what the practice does. */
export function basisRule(context: CheckContext): readonly Problem[] {
  const law = gdprName(context);
  const { controller, countries } = context.declaration;
  return forEachPractice(context, (practice, path) => {
    const { basis } = practice;
    const purpose = context.declaration.purposes.get(practice.purpose);
    const problems: Problem[] = [];
    const unfit = (message: string, why: string, help: string, isUnverified = false): void => {
      const details = { message, found: quote(basis), why, help };
      problems.push(
        problemAt(
          context,
          'basis-does-not-fit',
          [...path, 'basis'],
          isUnverified ? { ...details, isUnverified } : details,
        ),
      );
    };
    const isForContract = CONTRACT_PURPOSES.some((p) => purpose && isNarrowerThan(purpose.dpv, p));
    // Switzerland and California ask for no legal basis.
    if (law === undefined) return problems;
    if (basis === 'consent' && isForContract) {
      unfit(
        'The contract needs this, so consent is the wrong basis: customers cannot refuse it and still get their order.',
        `${law} Art. 6(1)(b), Art. 7(4).`,
        'Write "basis: contract".',
      );
    } else if (basis === 'consent' && practice.required === true) {
      unfit(
        'Consent is free only when customers can say no, yet these data are required.',
        `${law} Art. 4(11), Art. 7(4), recital 43.`,
        'Write "required: false", or choose the basis that makes the data necessary.',
      );
    }
    if (basis === 'contract' && purpose && isAdvertising(purpose)) {
      unfit(
        'No contract of sale needs advertising.',
        `${law} Art. 6(1)(b): necessary for the contract; EDPB guidelines 2/2019.`,
        'Write "basis: consent", or "basis: legitimate-interests" with the interest.',
        true,
      );
    }
    if (basis === 'vital-interests') {
      unfit(
        'Vital interests are about saving a life, which a shop does not do as a practice.',
        `${law} Art. 6(1)(d), recital 46.`,
        'Choose another basis; for recalls of unsafe goods it is "legal-obligation".',
      );
    }
    if (basis === 'legal-obligation' && practice.obligation === undefined) {
      problems.push(
        problemAt(context, 'obligation-missing', [...path, 'basis'], {
          message: 'The law that asks for this practice is not stated.',
          found: quote(basis),
          why: `${law} Art. 6(3): a basis in law is needed${law === 'GDPR' ? ', of the Union or of a member state' : ''}.`,
          help: 'Add "obligation:" with the name of the law, for example { en: "tax law (§ 147 AO)" }.',
        }),
      );
    }
    const lacking = [...new Set([controller.country, ...countries])].filter((country) => {
      const regime = regimeOf(country, context.on);
      return regime !== undefined && !isBasisAvailable(basis, regime, context.on);
    });
    if (lacking.length > 0) {
      const { why, isUnverified } = cite([BASIS_SOURCES[basis]]);
      unfit(
        `This basis does not exist in: ${lacking.join(', ')}.`,
        why,
        'Choose another basis.',
        isUnverified === true,
      );
    }
    return problems;
  });
}
