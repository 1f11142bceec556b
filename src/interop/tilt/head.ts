import { asAddress, flagOf, textOf } from '../source/ledger.ts';
import { child, descend, type SourceNode } from '../source/source-node.ts';
import { emailIn, phoneIn, websiteIn } from '../word/contact.ts';
import { countryIn, countryNamed } from '../word/country-name.ts';
import type { Near } from '../write/remarks.ts';
import { type TiltReading, wordsIn } from './reading.ts';

type Fields = Record<string, unknown>;

/** Sections that tell how customers use a right, in the order in which an address is looked for. */
const RIGHTS = [
  'rightToInformation',
  'accessAndDataPortability',
  'rightToRectificationOrDeletion',
  'rightToDataPortability',
  'rightToWithdrawConsent',
] as const;

/** Reads the company that answers for the data. */
export function readController(reading: TiltReading): Fields {
  const { ledger, remarks, root } = reading;
  const near: Near = ['controller'];
  const node = child(root, 'controller');
  const person = child(node, 'representative');
  const fields: Fields = {};
  const name = ledger.text(child(node, 'name'), near, 200);
  const label = ledger.text(descend(root, 'meta', 'name'), near, 200);
  if (name !== undefined) fields.name = name;
  else if (label !== undefined) {
    fields.name = label;
    remarks.assume(near, 'name (from meta.name)');
  } else remarks.lack(near, 'controller');
  put(fields, 'address', ledger.text(asAddress(child(node, 'address')), near, 500));
  const country = readCountry(reading, node, near);
  if (country !== undefined) fields.country = country;
  else remarks.lack(near, 'country');
  const email =
    take(reading, child(person, 'email'), near, emailIn) ?? rightsContact(reading, 'email', emailIn);
  put(fields, 'email', email);
  if (email === undefined) remarks.lack(near, 'email');
  put(fields, 'phone', take(reading, child(person, 'phone'), near, phoneIn));
  const notice = textOf(descend(root, 'meta', 'url'));
  const page = notice === undefined ? undefined : websiteIn(notice);
  if (page !== undefined) {
    ledger.takePart(descend(root, 'meta', 'url'), near, page === notice);
    fields.website = page;
    remarks.assume(near, 'website (the address of the privacy policy)');
  }
  put(fields, 'rights', rightsContact(reading, 'url', websiteIn));
  return fields;
}

/** Reads how the data protection officer can be reached. */
export function readOfficer(reading: TiltReading): Fields {
  const { ledger, root } = reading;
  const node = child(root, 'dataProtectionOfficer');
  const near: Near = ['dataProtectionOfficer'];
  const fields: Fields = {};
  put(fields, 'name', ledger.text(child(node, 'name'), near, 200));
  put(fields, 'address', ledger.text(asAddress(child(node, 'address')), near, 500));
  put(fields, 'email', take(reading, child(node, 'email'), near, emailIn));
  put(fields, 'phone', take(reading, child(node, 'phone'), near, phoneIn));
  return fields;
}

/** Reads the authority to which customers can complain; nothing when it has no name. */
export function readAuthority(reading: TiltReading): Fields {
  const { ledger, remarks, root } = reading;
  const node = descend(root, 'rightToComplain', 'supervisoryAuthority');
  const near: Near = ['supervisoryAuthority'];
  const fields: Fields = {};
  const name = ledger.text(child(node, 'name'), near);
  if (name === undefined) return fields;
  fields.name = wordsIn(reading, name);
  const country = readCountry(reading, node, near);
  if (country !== undefined) fields.country = country;
  else remarks.lack(near, 'country');
  put(fields, 'website', take(reading, child(node, 'url'), near, websiteIn));
  put(fields, 'email', take(reading, child(node, 'email'), near, emailIn));
  return fields;
}

/** Reads a country from its own key, or from the end of the address. */
export function readCountry(reading: TiltReading, node: SourceNode, near: Near): string | undefined {
  const { ledger, remarks } = reading;
  const own = child(node, 'country');
  const text = textOf(own);
  const stated = text === undefined ? undefined : countryIn(text);
  const address = textOf(asAddress(child(node, 'address')));
  const read = address === undefined ? undefined : countryIn(address);
  if (stated !== undefined) {
    ledger.takePart(own, near, countryNamed(text ?? '') !== undefined);
    if (read !== undefined && read !== stated)
      remarks.say(near, `the address names ${read}; please check: country`);
    return stated;
  }
  ledger.note(
    own,
    near,
    'No country was recognised in it.',
    'Write the country as two letters, for example DE.',
  );
  if (read !== undefined) remarks.assume(near, 'country (from the address)');
  return read;
}

/** The first address for rights, taken everywhere where the same one stands. */
function rightsContact(
  reading: TiltReading,
  key: 'email' | 'url',
  read: (text: string) => string | undefined,
) {
  let found: string | undefined;
  for (const right of RIGHTS) {
    const node = descend(reading.root, right, key);
    const value = flagOf(node) === undefined ? read(textOf(node) ?? '') : undefined;
    if (value === undefined) continue;
    found ??= value;
    if (value === found) reading.ledger.takePart(node, ['controller'], value === textOf(node));
  }
  if (found !== undefined) reading.remarks.assume(['controller'], key === 'url' ? 'rights' : 'email');
  return found;
}

/** Takes a value only when it is what it should be; the rest is left for the notes. */
function take(
  reading: TiltReading,
  node: SourceNode,
  near: Near,
  read: (text: string) => string | undefined,
): string | undefined {
  const value = read(textOf(node) ?? '');
  if (value !== undefined) reading.ledger.takePart(node, near, value === textOf(node));
  return value;
}

function put(fields: Fields, key: string, value: unknown): void {
  if (value !== undefined) fields[key] = value;
}
