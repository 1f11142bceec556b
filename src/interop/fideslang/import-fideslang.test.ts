import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DPV_DATA, DPV_PURPOSES, parseDeclaration } from '../../declaration/index.ts';
import { FIDESLANG_DATA } from './fideslang-data.ts';
import { FIDESLANG_USES } from './fideslang-use.ts';
import { importFideslang } from './import-fideslang.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const systems = `
system:
  - fides_key: till
    name: Till
    egress: [{ fides_key: bank, type: system }]
    privacy_declarations:
      - name: Paying
        data_categories: [user.contact.email, user.financial.credit_card, system.operations]
        data_use: essential.service.payment_processing
        data_subjects: [customer, employee]
        legal_basis_for_processing: Contract
        retention_period: '90'
      - data_categories: [user.contact.email]
        data_use: marketing.communications.email
      - data_categories: [user.job_title]
        data_use: employment
        data_subjects: [employee]
`;
const organization = `
organization:
  - fides_key: o
    name: Veilchen Ltd
    controller: { name: V., address: '1 High Street, London, United Kingdom', email: a@veilchen.example, phone: 'none' }
`;
const dataset = `
dataset:
  - fides_key: d
    collections:
      - name: people
        fields: [{ name: mail, data_categories: [user.contact.email] }, { name: born, data_categories: [user.demographic.date_of_birth, nonsense] }]
`;

describe('importFideslang', () => {
  const result = importFideslang([
    { file: 'a/systems.yml', bytes: bytes(systems) },
    { file: 'a/organization.yml', bytes: bytes(organization) },
    { file: 'a/dataset.yml', bytes: bytes(dataset) },
  ]);
  if (!result.ok) throw new Error(result.problem.message);
  const { yaml, notes } = result.import;
  const value = parse(yaml);

  it('takes the organization as controller, with the country of its address', () => {
    expect(value.controller).toEqual({
      name: 'Veilchen Ltd',
      address: '1 High Street, London, United Kingdom',
      email: 'a@veilchen.example',
      country: 'GB',
    });
    expect(value.countries).toEqual(['GB']);
  });

  it('makes practices of privacy declarations about customers', () => {
    expect(value.practices).toEqual({
      paying: {
        name: { en: 'Paying' },
        data: ['contact-email', 'financial-credit-card'],
        purpose: 'essential-service-payment-processing',
        basis: 'contract',
        retention: { for: 'P90D' },
        collected: ['web'],
      },
      'marketing-communications-email': {
        name: { en: 'marketing communications email' },
        data: ['contact-email'],
        purpose: 'marketing-communications-email',
        collected: ['web'],
      },
    });
  });

  it('adds data of a dataset that no practice covers, and says so', () => {
    expect(value.data['demographic-date-of-birth'].dpv).toBe('pd:BirthDate');
    expect(yaml).toContain('no practice names them');
  });

  it('lists what was left with file and place', () => {
    const reasons = new Map(notes.map(({ place, reason }) => [place, reason]));
    expect(reasons.get('systems.yml.system.0.privacy_declarations.2')).toBe('It is not about customers.');
    expect(reasons.get('systems.yml.system.0.privacy_declarations.0.data_categories.2')).toContain(
      'not about persons',
    );
    expect(reasons.get('organization.yml.organization.0.controller.phone')).toBeDefined();
    expect(reasons.get('dataset.yml.dataset.0.collections.0.fields.1.data_categories.1')).toContain(
      'no such data category',
    );
  });

  it('refuses with one reason what is no fideslang', () => {
    const refused = (text: string) => {
      const read = importFideslang([{ file: 'x.yml', bytes: bytes(text) }]);
      return read.ok ? 'taken in' : read.problem.code;
    };
    expect(refused('')).toBe('not-a-declaration');
    expect(refused('klartext: 1')).toBe('not-a-declaration');
    expect(refused('system: [')).toBe('syntax');
    expect(refused(`system: ${'['.repeat(2000)}`)).toBe('too-deep');
    expect(refused('system: &a [*a]')).toBe('too-many-aliases');
    expect(importFideslang([]).ok).toBe(false);
  });
});

describe('the tables', () => {
  it('name terms of the Data Privacy Vocabulary only', () => {
    for (const { dpv } of Object.values(FIDESLANG_DATA))
      if (dpv !== undefined) expect(DPV_DATA).toHaveProperty([dpv]);
    for (const { dpv } of Object.values(FIDESLANG_USES)) expect(DPV_PURPOSES).toHaveProperty([dpv]);
  });
});

const shared = new URL('../../../../shared/data/fideslang/', import.meta.url).pathname;

describe.skipIf(!existsSync(shared))('real data: fideslang', () => {
  const keysIn = (file: string, kind: string): readonly string[] =>
    JSON.parse(readFileSync(join(shared, file), 'utf8'))[kind].map(
      (entry: { fides_key: string }) => entry.fides_key,
    );

  it('has every data category and data use in the tables', () => {
    expect(Object.keys(FIDESLANG_DATA).sort()).toEqual(
      [...keysIn('data_categories.json', 'data_category')].sort(),
    );
    expect(Object.keys(FIDESLANG_USES).sort()).toEqual([...keysIn('data_uses.json', 'data_use')].sort());
  });

  it('imports the sample shop; only what fideslang does not say is missing', () => {
    const folder = join(shared, 'sample-shop');
    const files = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
    const result = importFideslang(files);
    if (!result.ok) throw new Error(result.problem.message);
    const parsed = parseDeclaration('k.yaml', () => ({ bytes: bytes(result.import.yaml) }));
    expect(parsed.problems.map(({ code, path }) => `${code} ${path.split('.').at(-1)}`)).toEqual(
      Array(3).fill('missing-key basis'),
    );
    expect(parsed.declaration?.controller.name).toBe('Cookie House');
  });
});
