import { countryOf } from '../../../law/index.ts';
import { addressLine, plainLine } from '../plain-line.ts';
import { type JsonMap, some, type TiltWriting } from './writing.ts';

const TELEPHONE = /^[+]*[(]?[0-9]{1,4}[)]?[-\s./0-9]*$/;
const NEEDED = 'TILT asks for it and the declaration does not state it; it stands empty.';

/** The company that answers for the data. TILT reaches it through a representative. */
export function controllerOf({ input, account }: TiltWriting): JsonMap {
  const { controller } = input.declaration;
  const { name, address, country, email } = controller;
  for (const key of ['name', 'address', 'country', 'email']) account.hold('controller', key);
  if (address === undefined) account.lack('controller.address', NEEDED, 'Add controller.address.');
  if (email === undefined)
    account.lack(
      'controller.email',
      'TILT asks for it and the declaration does not state it; it stands empty, which strict validators refuse.',
      'Add controller.email.',
    );
  if (country !== countryOf(country))
    account.note(['controller', 'country'], `TILT knows countries alone; ${countryOf(country)} stands.`);
  return {
    name: plainLine(name),
    address: addressLine(address ?? ''),
    country: countryOf(country),
    representative: {
      name: plainLine(name),
      email: plainLine(email ?? ''),
      ...some('phone', telephone({ input, account }, controller.phone, 'controller')),
    },
  };
}

/** The data protection officer; TILT asks for one, whether there is one or not. */
export function officerOf({ input, account }: TiltWriting): JsonMap {
  const { controller, dataProtectionOfficer: officer } = input.declaration;
  const isMissing = officer === undefined;
  for (const key of ['name', 'address', 'email']) account.hold('dataProtectionOfficer', key);
  if (isMissing) account.lack('dataProtectionOfficer', NEEDED, 'Add dataProtectionOfficer if you have one.');
  else {
    for (const key of ['name', 'address', 'email'] as const)
      if (officer[key] === undefined) account.lack(`dataProtectionOfficer.${key}`, NEEDED);
    account.lack(
      'dataProtectionOfficer.country',
      'TILT asks for it, and a declaration has no place for it; the country of the controller stands.',
    );
  }
  return {
    name: plainLine(officer?.name ?? ''),
    address: addressLine(officer?.address ?? ''),
    country: countryOf(controller.country),
    email: plainLine(officer?.email ?? ''),
    ...some('phone', telephone({ input, account }, officer?.phone, 'dataProtectionOfficer')),
  };
}

/** The authority to which customers can complain, as part of that right. */
export function authorityOf({ input, account }: TiltWriting): JsonMap {
  const { supervisoryAuthority: authority } = input.declaration;
  if (authority === undefined) {
    account.lack('supervisoryAuthority', NEEDED, 'Add supervisoryAuthority.');
    return { name: '' };
  }
  const { country, website, email } = authority;
  for (const key of ['country', 'website', 'email']) account.hold('supervisoryAuthority', key);
  if (country !== countryOf(country))
    account.note(
      ['supervisoryAuthority', 'country'],
      `TILT knows countries alone; ${countryOf(country)} stands.`,
    );
  return {
    name: account.words(authority.name, 'supervisoryAuthority', 'name') ?? '',
    country: countryOf(country),
    ...some('url', website),
    ...some('email', email),
  };
}

function telephone(
  { account }: Pick<TiltWriting, 'account' | 'input'>,
  phone: string | undefined,
  party: 'controller' | 'dataProtectionOfficer',
): string | undefined {
  if (phone === undefined) return undefined;
  const line = plainLine(phone);
  if (TELEPHONE.test(line)) {
    account.hold(party, 'phone');
    return line;
  }
  account.note(
    [party, 'phone'],
    'TILT does not take a number in this spelling.',
    'Write it with digits and spaces, for example +49 341 123456.',
  );
  return undefined;
}
