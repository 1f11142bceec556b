import { asAddress, type Ledger, textOf } from '../source/ledger.ts';
import { child, type SourceNode } from '../source/source-node.ts';
import { emailIn, phoneIn } from '../word/contact.ts';
import { countryIn } from '../word/country-name.ts';
import type { Remarks } from '../write/remarks.ts';

type Fields = Record<string, unknown>;

/** Reads the company that answers for the data from an organization. */
export function readController(organization: SourceNode, ledger: Ledger, remarks: Remarks): Fields {
  const near = ['controller'];
  const contact = child(organization, 'controller');
  const company = ledger.text(child(organization, 'name'), near, 200);
  const name = company ?? ledger.text(child(contact, 'name'), near, 200);
  const fields: Fields = { ...(name !== undefined && { name }), ...readContact(contact, ledger, near) };
  const country = countryIn(textOf(child(contact, 'address')) ?? '');
  if (country !== undefined) {
    fields.country = country;
    remarks.assume(near, 'country (from the address)');
  }
  const lacks = ['name', 'country'].filter((key) => fields[key] === undefined);
  if (lacks.length > 0) remarks.lack(near, ...lacks);
  return fields;
}

/** Reads how the data protection officer can be reached. */
export function readOfficer(organization: SourceNode, ledger: Ledger): Fields {
  const contact = child(organization, 'data_protection_officer');
  const near = ['dataProtectionOfficer'];
  const name = ledger.text(child(contact, 'name'), near, 200);
  return { ...(name !== undefined && { name }), ...readContact(contact, ledger, near) };
}

function readContact(contact: SourceNode, ledger: Ledger, near: readonly string[]): Fields {
  const take = (key: string, read: (text: string) => string | undefined): Fields => {
    const words = textOf(child(contact, key)) ?? '';
    const value = read(words);
    if (value === undefined) return {};
    ledger.takePart(child(contact, key), near, value === words);
    return { [key]: value };
  };
  const address = ledger.text(asAddress(child(contact, 'address')), near, 500);
  return { ...(address !== undefined && { address }), ...take('email', emailIn), ...take('phone', phoneIn) };
}
