import type { Practice } from '../../../declaration/index.ts';
import { instrumentOf } from '../../../law/index.ts';
import { withoutWeeks } from '../duration.ts';
import { regimesOf, rightsOfPractice } from '../practice-rights.ts';
import { ALL_EXPORT_WORDS, EXPORT_LANGUAGES } from '../words/index.ts';
import { BASIS_TERMS, CONDITION_TERMS, RIGHT_TERMS, SAFEGUARD_TERMS, transferTerm } from './terms.ts';
import { type DpvWriting, type Node, place, ref, some, words } from './writing.ts';

/** Each practice as a process on personal data. */
export function practiceNodes(writing: DpvWriting): readonly Node[] {
  return [...writing.input.declaration.practices.values()].map((practice) => practiceNode(writing, practice));
}

function practiceNode(writing: DpvWriting, practice: Practice): Node {
  const { account, input, idOf } = writing;
  const { id, name, data, purpose, recipients = [], required, ifNot, benefit, profiling } = practice;
  const { declaration } = input;
  for (const key of ['name', 'data', 'purpose', 'recipients', 'required', 'ifNot', 'benefit'])
    account.hold('practices', id, key);
  if (profiling === true) account.hold('practices', id, 'profiling');
  const known = (
    ids: readonly string[],
    among: ReadonlyMap<string, unknown>,
    section: string,
  ): readonly Node[] =>
    [...new Set(ids)].filter((one) => among.has(one)).map((one) => ref(idOf(section, one)));
  return {
    '@id': idOf('practices', id),
    '@type': 'dpv:PersonalDataProcess',
    'skos:prefLabel': words(name),
    'dpv:hasDataController': ref(idOf('controller')),
    'dpv:hasDataSubject': ref('dpv:Customer'),
    ...some('dpv:hasPurpose', known([purpose], declaration.purposes, 'purposes')),
    ...some('dpv:hasPersonalData', known(data, declaration.data, 'data')),
    'dpv:hasLegalBasis': legalBases(writing, practice),
    ...some('dpv:hasRecipient', known(recipients, declaration.recipients, 'recipients')),
    ...some('dpv:hasProcess', transfers(writing, practice)),
    ...some('dpv:hasStorageCondition', storage(writing, practice)),
    ...some(
      'dpv:hasNecessity',
      required === undefined ? undefined : ref(required ? 'dpv:Required' : 'dpv:Optional'),
    ),
    ...some('dpv:hasConsequence', ifNot && { '@type': 'dpv:Consequence', 'skos:prefLabel': words(ifNot) }),
    ...some('dpv:hasOutcome', benefit && { 'skos:prefLabel': words(benefit) }),
    ...some('dpv:hasProcessing', profiling === true ? ref('dpv:Profiling') : undefined),
    ...some('dpv:hasContext', decision(writing, practice)),
    ...some('dpv:hasTechnicalOrganisationalMeasure', measures(writing, practice)),
    ...some('dpv:hasRight', rights(writing, practice)),
  };
}

function legalBases({ account }: DpvWriting, practice: Practice): readonly Node[] {
  const { id, basis, interest, obligation, condition } = practice;
  const key =
    basis === 'legitimate-interests' ? 'interest' : basis === 'legal-obligation' ? 'obligation' : undefined;
  const description = key === 'interest' ? interest : key === 'obligation' ? obligation : undefined;
  account.hold('practices', id, 'basis');
  if (key !== undefined) account.hold('practices', id, key);
  const term = condition === undefined ? undefined : CONDITION_TERMS[condition];
  if (term !== undefined) account.hold('practices', id, 'condition');
  return [
    {
      '@type': BASIS_TERMS[basis],
      ...some('dct:description', description && words(description)),
      // There is no term for Art. 6(1)(ea) UK GDPR; the general one needs its article.
      ...(basis === 'recognised-legitimate-interests' && { 'dct:identifier': 'UKGDPR-6-1-ea' }),
    },
    ...(term === undefined ? [] : [{ '@type': term }]),
  ];
}

function transfers({ account, input, idOf }: DpvWriting, practice: Practice): readonly Node[] {
  return (practice.transfers ?? []).flatMap(({ recipient, country, instruments = [], copy }, index) => {
    const base = ['practices', practice.id, 'transfers', index] as const;
    if (!input.declaration.recipients.has(recipient)) return [];
    for (const key of ['recipient', 'country', 'copy']) account.hold(...base, key);
    const grounds = instruments.map(({ use }, at): Node => {
      account.hold(...base, 'instruments', at, 'use');
      const instrument = instrumentOf(use);
      return { '@type': transferTerm(use, instrument?.exporter, instrument?.kind), 'dct:identifier': use };
    });
    return [
      {
        '@id': idOf(...base),
        '@type': 'dpv:Process',
        'dpv:hasProcessing': ref('dpv:Transfer'),
        'dpv:hasDataImporter': ref(idOf('recipients', recipient)),
        'dpv:hasCountry': place(country),
        ...some('dpv:hasLegalBasis', grounds),
        ...some('dct:description', copy && words(copy)),
      },
    ];
  });
}

function storage({ account }: DpvWriting, practice: Practice): Node | undefined {
  const { retention, id } = practice;
  if (retention === undefined || Object.values(retention).every((value) => value === undefined))
    return undefined;
  account.hold('practices', id, 'retention');
  const { for: length, after, until } = retention;
  const durations: Node[] = [];
  if (length !== undefined)
    durations.push({ '@type': 'dpv:TemporalDuration', 'rdf:value': withoutWeeks(length) });
  if (until !== undefined)
    durations.push({ '@type': 'dpv:UntilEventDuration', 'skos:prefLabel': words(until) });
  return {
    '@type': 'dpv:StorageCondition',
    ...some('dpv:hasDuration', durations),
    ...some(
      'dpv:isAfter',
      after && {
        'dct:identifier': after,
        'skos:prefLabel': Object.fromEntries(
          EXPORT_LANGUAGES.map((tag, index) => [tag, ALL_EXPORT_WORDS[index]?.event[after] ?? after]),
        ),
      },
    ),
  };
}

function decision({ account }: DpvWriting, practice: Practice): Node | undefined {
  const { automatedDecision, id } = practice;
  if (automatedDecision === undefined) return undefined;
  const { logic, significance, consequences, humanReview } = automatedDecision;
  for (const key of ['logic', 'significance', 'consequences'])
    account.hold('practices', id, 'automatedDecision', key);
  if (humanReview === true) account.hold('practices', id, 'automatedDecision', 'humanReview');
  return {
    '@type': 'dpv:AutomatedDecisionMaking',
    ...some(
      'dpv:hasAlgorithmicLogic',
      logic && { '@type': 'dpv:AlgorithmicLogic', 'skos:prefLabel': words(logic) },
    ),
    ...some(
      'dpv:hasImpact',
      significance && { '@type': 'dpv:Impact', 'skos:prefLabel': words(significance) },
    ),
    ...some(
      'dpv:hasConsequence',
      consequences && { '@type': 'dpv:Consequence', 'skos:prefLabel': words(consequences) },
    ),
    ...some(
      'dpv:hasHumanInvolvement',
      humanReview === true ? ref('dpv:HumanInvolvementForIntervention') : undefined,
    ),
  };
}

function measures({ account }: DpvWriting, practice: Practice): readonly Node[] {
  account.hold('practices', practice.id, 'safeguards');
  return [...new Set(practice.safeguards ?? [])].map((safeguard) => {
    const term = SAFEGUARD_TERMS[safeguard];
    return term === undefined
      ? { '@type': 'dpv:TechnicalOrganisationalMeasure', 'dct:identifier': safeguard }
      : { '@type': term };
  });
}

/** Rights follow from the law; only those of the GDPR have terms. */
function rights({ input }: DpvWriting, practice: Practice): readonly Node[] {
  if (!regimesOf(input).includes('gdpr')) return [];
  const terms = rightsOfPractice(input, practice, 'gdpr').flatMap(({ right }) => RIGHT_TERMS[right] ?? []);
  return [...new Set(terms)].map(ref);
}
