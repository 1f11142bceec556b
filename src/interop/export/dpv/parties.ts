import { addressLine, plainLine } from '../plain-line.ts';
import { contacts, type DpvWriting, type Node, place, ref, some, words } from './writing.ts';

/** The controller, with its representatives, its officer and the authority, and what it never does. */
export function partyNodes({ input, account, idOf }: DpvWriting): readonly Node[] {
  const { controller, representatives = [], dataProtectionOfficer: officer } = input.declaration;
  const { supervisoryAuthority: authority, never = [], countries } = input.declaration;
  for (const key of [
    'controller',
    'representatives',
    'dataProtectionOfficer',
    'supervisoryAuthority',
    'never',
  ])
    account.hold(key);
  account.hold('countries');
  const address = (text: string | undefined): Node =>
    some('dpv:hasAddress', text === undefined ? undefined : addressLine(text));
  return [
    {
      '@id': idOf('controller'),
      '@type': ['dpv:DataController', 'dpv:Organisation'],
      'dpv:hasName': { '@none': plainLine(controller.name) },
      ...some('dct:alternative', controller.brand === undefined ? undefined : plainLine(controller.brand)),
      ...address(controller.address),
      'dpv:hasCountry': place(controller.country),
      ...contacts(controller),
      ...some('foaf:homepage', controller.website === undefined ? undefined : ref(controller.website)),
      ...some('dpv:isExercisedAt', controller.rights === undefined ? undefined : ref(controller.rights)),
      'dpv:hasJurisdiction': [...new Set(countries)].map(place),
      ...some(
        'dpv:hasRepresentative',
        representatives.map((_one, index) => ref(idOf('representatives', index))),
      ),
      ...some('dpv:hasDataProtectionOfficer', officer && ref(idOf('dataProtectionOfficer'))),
      ...some('dpv:hasAuthority', authority && ref(idOf('supervisoryAuthority'))),
      ...some(
        'dpv:hasProhibition',
        [...new Set(never)].map((statement) => ({ '@type': 'dpv:Prohibition', 'dct:identifier': statement })),
      ),
    },
    ...representatives.map((one, index) => ({
      '@id': idOf('representatives', index),
      '@type': 'dpv:Representative',
      'dpv:hasName': { '@none': plainLine(one.name) },
      ...address(one.address),
      'dpv:hasCountry': place(one.country),
      ...contacts(one),
      'dpv:hasJurisdiction': place(one.for === 'UK' ? 'GB' : one.for),
    })),
    ...(officer === undefined
      ? []
      : [
          {
            '@id': idOf('dataProtectionOfficer'),
            '@type': 'dpv:DataProtectionOfficer',
            ...some(
              'dpv:hasName',
              officer.name === undefined ? undefined : { '@none': plainLine(officer.name) },
            ),
            ...address(officer.address),
            ...contacts(officer),
          },
        ]),
    ...(authority === undefined
      ? []
      : [
          {
            '@id': idOf('supervisoryAuthority'),
            '@type': 'dpv:DataProtectionAuthority',
            'dpv:hasName': words(authority.name),
            'dpv:hasCountry': place(authority.country),
            ...some('foaf:homepage', authority.website === undefined ? undefined : ref(authority.website)),
            ...contacts(authority),
          },
        ]),
  ];
}
