import type { DataCategory, Practice } from '../../../declaration/index.ts';
import { countryOf } from '../../../law/index.ts';
import { withoutWeeks } from '../duration.ts';
import { BASIS_REFERENCES, CONDITION_REFERENCES } from './reference.ts';
import { type Json, type JsonMap, some, type TiltWriting } from './writing.ts';

/** Every kind of data in every practice: TILT lists what is done with each datum, so a practice becomes an entry for each. */
export function disclosedData(writing: TiltWriting): readonly JsonMap[] {
  const { declaration } = writing.input;
  return [...declaration.practices.values()].flatMap((practice) => {
    const common = practiceParts(writing, practice);
    return [...new Set(practice.data)].flatMap((id) => {
      const datum = declaration.data.get(id);
      if (datum === undefined) return [];
      writing.account.hold('practices', practice.id, 'data');
      return [{ _id: `${practice.id}.${id}`, category: nameOf(writing, datum), ...common }];
    });
  });
}

/** The name of a kind of data, as entries and sources share it. */
export function nameOf({ account }: TiltWriting, datum: DataCategory): string {
  return account.words(datum.name, 'data', datum.id, 'name') ?? datum.id;
}

function practiceParts(writing: TiltWriting, practice: Practice): JsonMap {
  const { account, input } = writing;
  const base = ['practices', practice.id] as const;
  const purpose = input.declaration.purposes.get(practice.purpose);
  account.hold(...base, 'purpose');
  return {
    purposes: [
      {
        purpose: account.words(purpose?.name, 'purposes', practice.purpose, 'name') ?? '',
        description: account.words(practice.name, ...base, 'name') ?? '',
      },
    ],
    legalBases: legalBases(writing, practice),
    legitimateInterests: interests(writing, practice),
    recipients: recipientsOf(writing, practice),
    storage: storageOf(writing, practice),
    nonDisclosure: nonDisclosure(writing, practice),
  };
}

function legalBases({ account }: TiltWriting, practice: Practice): readonly Json[] {
  const { id, basis, condition, obligation } = practice;
  account.hold('practices', id, 'basis');
  const reference = condition === undefined ? undefined : CONDITION_REFERENCES[condition];
  if (reference !== undefined) account.hold('practices', id, 'condition');
  const words =
    basis === 'legal-obligation' ? account.words(obligation, 'practices', id, 'obligation') : undefined;
  return [
    { reference: BASIS_REFERENCES[basis], ...some('description', words) },
    ...(reference === undefined ? [] : [{ reference }]),
  ];
}

function interests({ account }: TiltWriting, practice: Practice): readonly Json[] {
  const { id, basis, interest } = practice;
  if (basis !== 'legitimate-interests') return [{ exists: false }];
  const reasoning = account.words(interest, 'practices', id, 'interest');
  if (reasoning === undefined)
    account.lack(
      `practices.${id}.interest`,
      'TILT asks for it and the declaration does not state it; it stands empty.',
      'Add the interest.',
    );
  return [{ exists: true, reasoning: reasoning ?? '' }];
}

function recipientsOf(writing: TiltWriting, practice: Practice): readonly Json[] {
  const { account, input, words } = writing;
  account.hold('practices', practice.id, 'recipients');
  return [...new Set(practice.recipients ?? [])].flatMap((id): readonly Json[] => {
    const recipient = input.declaration.recipients.get(id);
    if (recipient === undefined) return [];
    const { country } = recipient;
    const code = country === undefined ? undefined : countryOf(country);
    const isCountry = code !== undefined && /^[A-Z]{2}$/.test(code);
    if (isCountry) account.hold('recipients', id, 'country');
    if (country !== undefined && code !== country)
      account.note(['recipients', id, 'country'], `TILT knows countries alone; ${code} stands.`);
    const does = account.words(recipient.does, 'recipients', id, 'does');
    // Without words of the retailer, the role is what is known of the kind of recipient.
    if (does === undefined) account.hold('recipients', id, 'role');
    return [
      {
        name: account.words(recipient.name, 'recipients', id, 'name') ?? '',
        ...(isCountry && { country: code }),
        category: does ?? words.role[recipient.role],
      },
    ];
  });
}

function storageOf({ account, words }: TiltWriting, practice: Practice): readonly Json[] {
  const { retention, id } = practice;
  const base = ['practices', id, 'retention'] as const;
  const until = account.words(retention?.until, ...base, 'until');
  if (retention?.for === undefined && until === undefined) return [];
  const temporal: Json[] = [];
  if (retention?.for !== undefined) {
    account.hold(...base, 'for');
    account.hold(...base, 'after');
    const description = retention.after === undefined ? '' : words.event[retention.after];
    temporal.push({ description, ttl: withoutWeeks(retention.for) });
  }
  return [
    {
      temporal,
      purposeConditional: until === undefined ? [] : [until],
      legalBasisConditional: [],
      aggregationFunction: 'max',
    },
  ];
}

function nonDisclosure({ account }: TiltWriting, practice: Practice): JsonMap {
  const { id, required, basis, ifNot } = practice;
  account.hold('practices', id, 'required');
  if (required === undefined)
    account.lack(
      `practices.${id}.required`,
      'TILT asks for yes or no and the declaration does not state it; "no", the value that TILT assumes, stands.',
      'Add required: true or false.',
    );
  return {
    legalRequirement: required === true && basis === 'legal-obligation',
    contractualRegulation: required === true && basis === 'contract',
    obligationToProvide: required === true,
    consequences: account.words(ifNot, 'practices', id, 'ifNot') ?? '',
  };
}
