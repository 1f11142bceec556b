import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importTilt } from './import-tilt.ts';

const shop = {
  meta: {
    _id: 'x',
    name: 'Veilchen',
    created: '2020-04-03T15:53:05',
    version: 3,
    language: 'de',
    url: 'https://veilchen.example/datenschutz',
  },
  controller: {
    name: 'Veilchen &amp; Söhne GmbH',
    country: 'Deutschland',
    address: 'Am Markt 1\n04109 Leipzig',
    division: 'Versand',
    representative: { name: 'V. Veilchen', email: 'info@veilchen.example', phone: null },
  },
  dataProtectionOfficer: { name: null, email: 'dpo@veilchen.example' },
  dataDisclosed: [
    {
      category: 'E-Mail-Adresse',
      purposes: [{ purpose: 'Newsletter', description: 'Einmal im Monat.' }],
      legalBases: [{ reference: 'Art. 6 Abs. 1 lit. a DSGVO', description: [] }],
      recipients: [{ name: 'Brieftaube Inc.', country: 'USA', category: 'Versanddienst', division: 'Mail' }],
      storage: [
        { temporal: [{ description: '', ttl: 'P30D' }], purposeConditional: [], aggregationFunction: 'max' },
      ],
      nonDisclosure: {
        legalRequirement: false,
        obligationToProvide: null,
        consequences: 'Sie bekommen keinen Newsletter.',
      },
    },
    {
      category: ['Anschrift'],
      purposes: [{ purpose: 'Lieferung', description: null }, { purpose: 'Betrugsprävention' }],
      legalBases: [{ reference: 'GDPR-6-1-b' }, { reference: 'GDPR-6-1-f' }],
      legitimateInterests: { exists: 'true', reasoning: 'Wir wollen nicht betrogen werden.' },
      recipients: [{ name: null, category: 'Behörden', country: null }],
      storage: { purposeConditional: 'Solange das Konto besteht.' },
      nonDisclosure: [],
    },
  ],
  thirdCountryTransfers: [
    {
      country: 'US',
      standardDataProtectionClause: { available: 'true', description: null },
      adequacyDecision: { available: false },
    },
  ],
  sources: [
    {
      dataCategory: 'Bonität',
      sources: [{ description: 'Auskunftei', publiclyAvailable: false, url: null }],
    },
  ],
  automatedDecisionMaking: { inUse: false },
  rightToInformation: { available: true, url: 'https://veilchen.example/rechte' },
};

function imported(value: unknown) {
  const result = importTilt('shop.json', new TextEncoder().encode(JSON.stringify(value)));
  if (!result.ok) throw new Error(result.problem.message);
  return { ...result.import, value: parse(result.import.yaml) };
}

describe('importTilt', () => {
  const { value, yaml, notes } = imported(shop);

  it('writes the controller with its country as a code', () => {
    expect(value.controller).toEqual({
      name: 'Veilchen & Söhne GmbH',
      address: 'Am Markt 1, 04109 Leipzig',
      country: 'DE',
      email: 'info@veilchen.example',
      website: 'https://veilchen.example/datenschutz',
      rights: 'https://veilchen.example/rechte',
    });
    expect(value.dataProtectionOfficer).toEqual({ email: 'dpo@veilchen.example' });
    expect([value.countries, value.languages]).toEqual([['DE'], ['de']]);
  });

  it('makes one practice of each purpose, with basis, storage and duty to provide', () => {
    expect(value.practices.newsletter).toEqual({
      name: { de: 'Newsletter' },
      data: ['e-mail-adresse'],
      purpose: 'newsletter',
      basis: 'consent',
      recipients: ['brieftaube-inc'],
      transfers: [{ recipient: 'brieftaube-inc', country: 'US', instruments: [{ use: 'scc-2010' }] }],
      retention: { for: 'P30D' },
      required: false,
      ifNot: { de: 'Sie bekommen keinen Newsletter.' },
      collected: ['web'],
    });
    expect(Object.keys(value.practices)).toEqual(['newsletter', 'lieferung', 'betrugspraevention']);
  });

  it('joins bases to purposes by their order when there are equally many, and says so', () => {
    expect(value.practices.lieferung.basis).toBe('contract');
    expect(value.practices.betrugspraevention.basis).toBe('legitimate-interests');
    expect(value.practices.betrugspraevention.interest).toEqual({ de: 'Wir wollen nicht betrogen werden.' });
    expect(value.practices.lieferung.interest).toBeUndefined();
    expect(yaml).toContain('by its order in TILT');
  });

  it('reads a criterion where no length of time stands', () => {
    expect(value.practices.lieferung.retention).toEqual({ until: { de: 'Solange das Konto besteht.' } });
  });

  it('says of a recipient what TILT says and leaves the country out where it is unknown', () => {
    expect(value.recipients.behoerden).toEqual({ name: { de: 'Behörden' }, role: 'authority' });
    expect(value.recipients['brieftaube-inc']).toEqual({
      name: 'Brieftaube Inc.',
      does: { de: 'Versanddienst' },
      role: 'controller',
      country: 'US',
    });
    expect(yaml).toContain('# role not stated in TILT; please check');
  });

  it('takes data that others give as data of their own', () => {
    expect(value.data.bonitaet).toEqual({
      name: { de: 'Bonität' },
      dpv: 'pd:CreditWorthiness',
      source: 'elsewhere',
      origin: { de: 'Auskunftei' },
      isPublic: false,
    });
  });

  it('takes a denial of decisions by machine as a statement', () => {
    expect(value.never).toEqual(['automated-decisions']);
  });

  it('lists what was left with its place, and names it next to where it belongs', () => {
    const places = notes.map(({ place }) => place);
    expect(places).toContain('controller.division');
    expect(places).toContain('dataDisclosed.0.recipients.0.division');
    expect(yaml).toMatch(
      /# not taken over: dataDisclosed\.0\.recipients\.0\.division "Mail"\n {2}brieftaube-inc:/,
    );
    expect(yaml).toMatch(
      /# not taken over: dataDisclosed\.0\.purposes\.0\.description "Einmal im Monat\."\n {2}newsletter:/,
    );
  });

  it('keeps hostile words inside their comment or value', () => {
    const evil = 'x\nnever: [sale]\r\u2028klartext: 2\u0000\u202e#';
    const hostile = imported({
      ...shop,
      controller: { ...shop.controller, division: evil, name: evil },
      [evil]: evil,
    });
    expect(hostile.value.klartext).toBe(1);
    expect(hostile.value.never).toEqual(['automated-decisions']);
    expect(hostile.value.controller.name).toBe('x never: [sale] klartext: 2 #');
    expect(hostile.yaml).not.toMatch(/\u202e|\u2028|\r/);
  });

  it('names the recipient of a transfer that TILT does not name, in every practice', () => {
    const { value: other } = imported({
      ...shop,
      thirdCountryTransfers: [{ country: 'Japan', adequacyDecision: { available: true, description: null } }],
    });
    for (const practice of Object.values<{ transfers: unknown }>(other.practices)) {
      expect(practice.transfers).toEqual([
        { recipient: 'recipients-in-jp', country: 'JP', instruments: [{ use: 'adequacy-jp' }] },
      ]);
    }
  });

  it('writes decisions by machine into the practice that decides', () => {
    const { value: other } = imported({
      ...shop,
      automatedDecisionMaking: { inUse: true, logicInvolved: 'Punkte werden gezählt.' },
    });
    expect(other.practices.betrugspraevention.automatedDecision).toEqual({
      logic: { de: 'Punkte werden gezählt.' },
    });
    expect(other.practices.lieferung.automatedDecision).toBeUndefined();
  });
});

describe('importTilt refuses with one reason', () => {
  const refused = (text: string) => {
    const result = importTilt('x.json', new TextEncoder().encode(text));
    return result.ok ? 'taken in' : [result.problem.code, result.problem.where.line, result.problem.message];
  };

  it('what is no JSON, with its line', () => {
    expect(refused('')).toEqual(['syntax', 1, 'The file is empty.']);
    expect(refused('{\n"meta": {},\n}')).toEqual(['syntax', 3, 'This is not valid JSON.']);
    expect(refused('{"meta": [1, 2')).toEqual(['syntax', 1, 'This is not valid JSON.']);
  });

  it('what is no TILT document', () => {
    expect(refused('[{"meta": {}}]')[0]).toBe('not-a-declaration');
    expect(refused('{"klartext": 1, "controller": {}}')[2]).toContain('already');
    expect(refused('{"system": []}')[0]).toBe('not-a-declaration');
    expect(refused('7')[0]).toBe('not-a-declaration');
  });

  it('what is too deep, too long or not UTF-8', () => {
    expect(refused(`{"dataDisclosed": ${'['.repeat(500_000)}${']'.repeat(500_000)}}`)[0]).toBe('too-deep');
    expect(refused(`{"dataDisclosed": [${'0,'.repeat(300_000)}0]}`)[0]).toBe('too-large');
    expect(importTilt('x', new Uint8Array([0xff, 0xfe, 0x20])).ok).toBe(false);
  });
});
