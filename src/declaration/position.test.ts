import { describe, expect, it } from 'vitest';
import { parseFiles, parseText, SMALL_TEXT } from '../../test/support/parsed.ts';
import type { ProblemCode } from '../shared/index.ts';

interface Slip {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly code: ProblemCode;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly found?: string;
  /** What the help must say. */
  readonly help: string;
}

const slip = (
  name: string,
  [from, to]: readonly [string, string],
  [code, path]: readonly [ProblemCode, string],
  [line, column]: readonly [number, number],
  help: string,
  found?: string,
): Slip => ({ name, from, to, code, path, line, column, help, ...(found === undefined ? {} : { found }) });

/** One slip each, in the text of the small declaration. */
const SLIPS: readonly Slip[] = [
  slip(
    'a misspelt key at the top',
    ['channels: [', 'chanels: ['],
    ['unknown-key', 'chanels'],
    [15, 1],
    'Did you mean "channels"?',
    '"chanels"',
  ),
  slip(
    'a misspelt key in an entry',
    ['    retention: { for: P3Y', '    retension: { for: P3Y'],
    ['unknown-key', 'practices.delivery.retension'],
    [45, 5],
    'Did you mean "retention"?',
    '"retension"',
  ),
  slip(
    'an unknown key that is near to none',
    ['    required: true\n', '    required: true\n    zzz: 1\n'],
    ['unknown-key', 'practices.delivery.zzz'],
    [47, 5],
    'Known keys: name, data,',
    '"zzz"',
  ),
  slip(
    'a misspelt key in braces',
    ['{ for: P3Y, after: year-end }', '{ for: P3Y, aftr: year-end }'],
    ['unknown-key', 'practices.delivery.retention.aftr'],
    [45, 28],
    'Did you mean "after"?',
    '"aftr"',
  ),
  slip(
    'a wrong word',
    ['basis: consent', 'basis: concent'],
    ['wrong-value', 'practices.newsletter.basis'],
    [55, 12],
    'Did you mean "consent"? Known values: consent,',
    '"concent"',
  ),
  slip(
    'a wrong word in a list',
    ['collected: [web]', 'collected: [web, webb]'],
    ['wrong-value', 'practices.delivery.collected.1'],
    [49, 22],
    'Did you mean "web"?',
    '"webb"',
  ),
  slip(
    'a wrong term of the vocabulary',
    ['dpv: dpv:DirectMarketing', 'dpv: dpv:DirectMarketting'],
    ['wrong-value', 'purposes.news.dpv'],
    [31, 10],
    'Did you mean "dpv:DirectMarketing"?',
  ),
  slip(
    'a wrong version',
    ['klartext: 1', 'klartext: 2'],
    ['wrong-value', 'klartext'],
    [2, 11],
    'Known values: 1.',
    '2',
  ),
  slip(
    'a missing key of an entry',
    ['    basis: contract\n', ''],
    ['missing-key', 'practices.delivery.basis'],
    [39, 3],
    'Add "basis: …"',
  ),
  slip(
    'a missing key at the top',
    ['countries: [DE]\n', ''],
    ['missing-key', 'countries'],
    [2, 1],
    'Add "countries: …"',
  ),
  slip(
    'a missing key of the controller',
    ['  name: Kornblume Handels GmbH\n', ''],
    ['missing-key', 'controller.name'],
    [3, 1],
    'Add "name: …"',
  ),
  slip(
    'an empty value',
    ['basis: contract', 'basis:'],
    ['wrong-value', 'practices.delivery.basis'],
    [43, 5],
    'Known values: consent',
    'nothing',
  ),
  slip(
    'a word where a list belongs',
    ['data: [address]', 'data: address'],
    ['wrong-value', 'practices.delivery.data'],
    [41, 11],
    'Write [address].',
    '"address"',
  ),
  slip(
    'a list where a text belongs',
    ['  brand: Kornblume\n', '  brand: [Kornblume]\n'],
    ['wrong-value', 'controller.brand'],
    [5, 3],
    'Write a text.',
    'a list of 1',
  ),
  slip(
    'yes where true belongs',
    ['required: true', 'required: yes'],
    ['wrong-value', 'practices.delivery.required'],
    [46, 15],
    'Write true.',
    '"yes"',
  ),
  slip(
    'a number where a text belongs',
    ['name: Paketpost AG', 'name: 5'],
    ['wrong-value', 'recipients.parcel.name'],
    [34, 11],
    'one text per language',
    '5',
  ),
  slip(
    'a length of time in words',
    ['for: P3Y', 'for: 3 years'],
    ['wrong-value', 'practices.delivery.retention.for'],
    [45, 23],
    'Write P3Y.',
    '"3 years"',
  ),
  slip(
    'a country in words',
    ['countries: [DE]', 'countries: [Germany]'],
    ['wrong-value', 'countries.0'],
    [13, 13],
    'two capital letters',
    '"Germany"',
  ),
  slip(
    'a bad e-mail address',
    ['email: privacy@kornblume.example', 'email: privacy.kornblume.example'],
    ['wrong-value', 'controller.email'],
    [8, 10],
    'an e-mail address',
  ),
  slip(
    'a web address without https',
    ['website: https://www', 'website: www'],
    ['wrong-value', 'supervisoryAuthority.website'],
    [12, 12],
    'https://',
  ),
  slip(
    'an id with capital letters',
    ['  newsletter:\n', '  NewsLetter:\n'],
    ['wrong-value', 'practices.NewsLetter'],
    [51, 3],
    'order-history',
    '"NewsLetter"',
  ),
  slip(
    'an id that is too long',
    ['  newsletter:\n', `  ${'n'.repeat(61)}:\n`],
    ['wrong-value', `practices.${'n'.repeat(61)}`],
    [51, 3],
    'order-history',
  ),
  slip(
    'a language tag that is none',
    ['benefit: { en: Your', 'benefit: { english: Your'],
    ['wrong-value', 'practices.delivery.benefit.english'],
    [48, 16],
    'Rename it.',
    '"english"',
  ),
  slip(
    'a text that is empty',
    ['{ en: Your order comes to your door., de', '{ en: "", de'],
    ['wrong-value', 'practices.delivery.benefit.en'],
    [48, 20],
    'a text that is not empty',
    '""',
  ),
  slip(
    'an age beyond all sense',
    ['    device: none\n  newsletter', '    device: none\n    age: { minimum: 40 }\n  newsletter'],
    ['wrong-value', 'practices.delivery.age.minimum'],
    [51, 21],
    'Write an age from 0 to 21.',
    '40',
  ),
  slip(
    'a module that there is not',
    [
      '    required: true\n',
      '    required: true\n    transfers: [{ recipient: parcel, country: US, instruments: [{ use: scc-2021, module: 5 }] }]\n',
    ],
    ['wrong-value', 'practices.delivery.transfers.0.instruments.0.module'],
    [47, 90],
    'Known values: 1, 2, 3, 4.',
    '5',
  ),
  slip(
    'a name that is too long',
    ['name: Kornblume Handels GmbH', `name: ${'K'.repeat(201)}`],
    ['wrong-value', 'controller.name'],
    [4, 9],
    'Write at most 200 characters long.',
  ),
  slip(
    'a section that is a list',
    [
      'recipients:\n  parcel:\n    name: Paketpost AG\n    does: { en: parcel service, de: Paketdienst }\n    role: controller\n    country: DE\n',
      'recipients: [parcel]\n',
    ],
    ['wrong-value', 'recipients'],
    [32, 1],
    'an id, a colon',
    'a list of 1',
  ),
  slip(
    'a missing language',
    [', de: Newsletter }', ' }'],
    ['missing-language', 'practices.newsletter.name'],
    [52, 5],
    'Add de: "…".',
    'texts in en',
  ),
  slip(
    'one text for two languages',
    ['{ en: Your order comes to your door., de: Ihre Bestellung kommt zu Ihnen. }', 'Your order comes.'],
    ['missing-language', 'practices.delivery.benefit'],
    [48, 14],
    'Write it per language: { en: "…", de: "…" }.',
  ),
  slip(
    'an unknown purpose',
    ['purpose: news', 'purpose: newz'],
    ['unknown-reference', 'practices.newsletter.purpose'],
    [54, 14],
    'Did you mean "news"?',
    '"newz"',
  ),
  slip(
    'an unknown datum',
    ['data: [email]', 'data: [email, "adress"]'],
    ['unknown-reference', 'practices.newsletter.data.1'],
    [53, 19],
    'Did you mean "address"?',
    '"adress"',
  ),
  slip(
    'an unknown recipient',
    ['recipients: [parcel]', 'recipients: [parcel, zzz]'],
    ['unknown-reference', 'practices.delivery.recipients.1'],
    [44, 26],
    'Add "zzz" under "recipients", or use one of: parcel.',
    '"zzz"',
  ),
  slip(
    'a transfer to nobody',
    ['    required: true\n', '    required: true\n    transfers: [{ recipient: nobody, country: US }]\n'],
    ['unknown-reference', 'practices.delivery.transfers.0.recipient'],
    [47, 30],
    'Add "nobody" under "recipients"',
    '"nobody"',
  ),
  slip(
    'a transfer to somebody whom the practice does not name',
    ['    required: false\n', '    required: false\n    transfers: [{ recipient: parcel, country: US }]\n'],
    ['unknown-reference', 'practices.newsletter.transfers.0.recipient'],
    [58, 30],
    'Add "parcel" to the recipients of the practice.',
    '"parcel"',
  ),
  slip(
    'a practice that grew from none',
    ['    required: false\n', '    required: false\n    grewFrom: { practice: delivry }\n'],
    ['unknown-reference', 'practices.newsletter.grewFrom.practice'],
    [58, 27],
    'Did you mean "delivery"?',
    '"delivry"',
  ),
  slip(
    'an entry that nothing uses',
    ['purposes:\n', 'purposes:\n  idle: { name: { en: a, de: a }, dpv: dpv:DirectMarketing }\n'],
    ['unused-entry', 'purposes.idle'],
    [26, 3],
    'remove it',
  ),
];

describe('a slip in a known text', () => {
  it('is none in the text itself', () => {
    const parsed = parseText(SMALL_TEXT);
    expect(parsed.problems).toEqual([]);
    expect(parsed.isComplete).toBe(true);
    expect([...(parsed.declaration?.practices.keys() ?? [])]).toEqual(['delivery', 'newsletter']);
  });

  it.each(SLIPS)('$name', ({ from, to, code, path, line, column, help, found }) => {
    expect(SMALL_TEXT.split(from).length).toBeGreaterThan(1);
    const { problems } = parseText(SMALL_TEXT.replace(from, to));
    expect(problems.map((p) => `${p.code} ${p.path}`)).toEqual([`${code} ${path}`]);
    const [first] = problems;
    expect(first?.where).toEqual({ file: 'klartext.yaml', line, column });
    expect(first?.help).toContain(help);
    if (found !== undefined) expect(first?.found).toBe(found);
  });

  it.each(SLIPS.filter((s) => s.path.startsWith('practices.')))('$name, in an included file', (s) => {
    const [head = '', practices = ''] = SMALL_TEXT.split(/^(?=practices:)/m);
    const text = practices.replace(s.from, s.to);
    if (text === practices) return;
    // "never" stays in the main file.
    const rest = text.slice(text.indexOf('never:'));
    const { problems } = parseFiles({
      'klartext.yaml': `${head}${rest}include: [part.yaml]\n`,
      'part.yaml': text.slice(0, text.indexOf('never:')),
    });
    const offset = head.split('\n').length - 1;
    expect(problems.map((p) => p.code)).toEqual([s.code]);
    expect(problems[0]?.where).toEqual({ file: 'part.yaml', line: s.line - offset, column: s.column });
  });
});

describe('a slip below an alias', () => {
  const shared = SMALL_TEXT.replace(
    'retention: { for: P3Y, after: year-end }',
    'retention: &kept { for: P3Y, after: year-ends }',
  ).replace('retention: { for: P1M, after: withdrawal }', 'retention: *kept');

  it('is shown where the value is written, once for each use', () => {
    const { problems } = parseText(shared);
    expect(problems.map((p) => [p.path, p.where.line, p.where.column])).toEqual([
      ['practices.delivery.retention.after', 45, 41],
      ['practices.newsletter.retention.after', 45, 41],
    ]);
  });

  it('is shown at the alias when the alias itself is the wrong value', () => {
    const text = SMALL_TEXT.replace('data: [address]', 'data: &list [address]').replace(
      'purpose: news',
      'purpose: *list',
    );
    const { problems } = parseText(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toMatchObject({ line: 54 });
  });

  it('points at the nearest anchor above when a name is used twice', () => {
    const text = SMALL_TEXT.replace(
      'retention: { for: P3Y, after: year-end }',
      'retention: &kept { for: P3Y, after: year-end }',
    )
      .replace('    contact: {', '    safeguards: &kept [lock]\n    contact: {')
      .replace('    retention: { for: P1M', '    retention: { for: P1Month');
    const { problems } = parseText(text);
    expect(problems.map((p) => [p.path, p.where.line])).toEqual([
      ['practices.newsletter.retention.for', 56],
      ['practices.newsletter.safeguards.0', 62],
    ]);
  });
});

describe('several slips at once', () => {
  it('are all reported, and an entry with a slip is still known by its name', () => {
    const text = SMALL_TEXT.replace('dpv: pd:EmailAddress', 'dpv: pd:Nothing')
      .replace('purpose: news', 'purpose: newz')
      .replace('after: year-end', 'after: never');
    const { problems, declaration, isComplete } = parseText(text);
    expect(problems.map((p) => p.path).sort()).toEqual([
      'data.email.dpv',
      'practices.delivery.retention.after',
      'practices.newsletter.purpose',
    ]);
    expect(isComplete).toBe(false);
    expect([...(declaration?.practices.keys() ?? [])]).toEqual(['newsletter']);
  });

  it('control characters in keys and values are shown escaped', () => {
    const text = SMALL_TEXT.replace('  brand: Kornblume\n', '  "br\\e[31mand": "x"\n').replace(
      'basis: consent',
      'basis: "con\\u202esent"',
    );
    const { problems } = parseText(text);
    expect(problems).toHaveLength(2);
    for (const p of problems) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
      expect(`${p.message}${p.found}${p.help}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });
});
