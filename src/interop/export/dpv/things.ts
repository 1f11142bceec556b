import type { DataCategory, Recipient } from '../../../declaration/index.ts';
import { ROLE_TERMS, SPECIAL_TERMS } from './terms.ts';
import { type DpvWriting, type Node, place, ref, some, words } from './writing.ts';

/** Data, purposes and recipients, each once; practices refer to them. */
export function thingNodes(writing: DpvWriting): readonly Node[] {
  const { input, account, idOf } = writing;
  const { data, purposes, recipients } = input.declaration;
  account.hold('purposes');
  return [
    ...[...data.values()].map((datum) => datumNode(writing, datum)),
    ...[...purposes.values()].map(({ id, dpv, name }) => ({
      '@id': idOf('purposes', id),
      '@type': dpv,
      'skos:prefLabel': words(name),
    })),
    ...[...recipients.values()].map((recipient) => recipientNode(writing, recipient)),
  ];
}

const SOURCE_TERMS = {
  customer: ['dpv:ProvidedPersonalData', 'dpv:DataSubjectDataSource'],
  observed: ['dpv:ObservedPersonalData', 'dpv:DataSubjectDataSource'],
  inferred: ['dpv:InferredPersonalData', 'dpv:DataControllerDataSource'],
  elsewhere: ['dpv:CollectedPersonalData', 'dpv:ThirdPartyDataSource'],
} as const;

function datumNode({ account, input, idOf }: DpvWriting, datum: DataCategory): Node {
  const { id, dpv, source, special, origin, isPublic, inferredFrom = [], children } = datum;
  for (const key of ['name', 'dpv', 'source', 'special', 'origin', 'isPublic', 'inferredFrom'])
    account.hold('data', id, key);
  const [type, from] = SOURCE_TERMS[source];
  // Art. 10 data are no special category of Art. 9; the vocabulary calls them sensitive.
  const protectedAs =
    special === 'criminal' ? 'dpv:SensitivePersonalData' : 'dpv:SpecialCategoryPersonalData';
  const types = [dpv, type, ...(special === undefined ? [] : [SPECIAL_TERMS[special], protectedAs])];
  if (children === true) account.hold('data', id, 'children');
  return {
    '@id': idOf('data', id),
    '@type': [...new Set(types)],
    'skos:prefLabel': words(datum.name),
    'dpv:hasDataSource': {
      '@type': [
        from,
        ...(isPublic === undefined ? [] : [isPublic ? 'dpv:PublicDataSource' : 'dpv:NonPublicDataSource']),
      ],
      ...some('skos:prefLabel', origin && words(origin)),
      ...some(
        'dct:source',
        [...new Set(inferredFrom)]
          .filter((from) => input.declaration.data.has(from))
          .map((from) => ref(idOf('data', from))),
      ),
    },
    ...some('dpv:hasDataSubject', children === true ? ref('dpv:Child') : undefined),
  };
}

function recipientNode({ account, idOf }: DpvWriting, recipient: Recipient): Node {
  const { id, name, does, role, country, arrangement } = recipient;
  for (const key of ['name', 'does', 'role', 'country', 'arrangement']) account.hold('recipients', id, key);
  return {
    '@id': idOf('recipients', id),
    '@type': ROLE_TERMS[role],
    'dpv:hasName': words(name),
    ...some('dct:description', does && words(does)),
    ...some('dpv:hasCountry', country === undefined ? undefined : place(country)),
    ...some(
      'dpv:hasOrganisationalMeasure',
      arrangement && { '@type': 'dpv:JointDataControllersAgreement', 'dct:description': words(arrangement) },
    ),
  };
}
