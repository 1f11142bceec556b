import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkDeclaration } from '../../src/check/index.ts';
import { answersFromFlags } from '../../src/cli/init/from-flags.ts';
import { writeDeclaration } from '../../src/cli/init/write-declaration.ts';
import { parseDeclaration } from '../../src/declaration/index.ts';
import { folder, klartext, TODAY } from './harness.ts';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.remove());

const NEEDED = ['--name', 'Kornblume GmbH', '--country', 'DE', '--email', 'privacy@kornblume.example'];
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'];
const PRACTICES = ['checkout', 'delivery', 'account', 'newsletter', 'analytics', 'recommendations'];
const read = (name = 'klartext.yaml'): string => readFileSync(join(dir.path, name), 'utf8');

describe('a first declaration', () => {
  it('passes the check, names its schema and says what comes next', async () => {
    const { status, out, err } = await klartext(dir.path, ['init', ...NEEDED]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('klartext check');
    expect(out).toContain('klartext serve');
    expect(read()).toMatch(/^# yaml-language-server: \$schema=\.\/klartext\.schema\.json\n/);
    expect(JSON.parse(read('klartext.schema.json'))).toHaveProperty('properties.practices');
    expect((await klartext(dir.path, ['check'])).status).toBe(0);
  });

  it('holds only the practices, languages and countries that were chosen', async () => {
    const chosen = ['--languages', 'fr,nl', '--countries', 'FR, BE', '--practices', 'newsletter'];
    await klartext(dir.path, ['init', 'shop', ...NEEDED, ...chosen, '--brand', 'Kornblume']);
    const written = parse(read('shop/klartext.yaml'));
    expect(written).toMatchObject({
      languages: ['fr', 'nl'],
      countries: ['FR', 'BE'],
      controller: { brand: 'Kornblume' },
    });
    expect(Object.keys(written.practices)).toEqual(['newsletter']);
    expect(Object.keys(written.practices.newsletter.benefit)).toEqual(['fr', 'nl']);
    expect(Object.keys(written.data)).toEqual(['email']);
  });

  it('has no errors, no vague and no long words for any choice, at home and abroad', () => {
    const choice = fc.record({
      country: fc.constantFrom(
        'DE',
        'FR',
        'ES',
        'IT',
        'NL',
        'AT',
        'IE',
        'PL',
        'GB',
        'CH',
        'US-CA',
        'US',
        'NO',
        'JP',
      ),
      languages: fc.subarray(LANGUAGES, { minLength: 1 }),
      countries: fc.subarray(['DE', 'FR', 'GB', 'CH', 'US-CA', 'ES', 'NL', 'JP'], { minLength: 1 }),
      practices: fc.subarray(PRACTICES, { minLength: 1 }),
    });
    fc.assert(
      fc.property(choice, ({ country, languages, countries, practices }) => {
        const given = answersFromFlags({
          name: 'Kornblume: "Handel" # & Söhne',
          email: 'a@b.example',
          country,
          languages: languages.join(','),
          countries: countries.join(','),
          practices: practices.join(','),
        });
        if (!given.ok) throw new Error(given.faults.join());
        const bytes = new TextEncoder().encode(writeDeclaration(given.answers));
        const parsed = parseDeclaration('klartext.yaml', () => ({ bytes }));
        const problems = checkDeclaration(parsed, { on: TODAY });
        expect(
          problems.filter(
            (p) => p.severity === 'error' || p.code === 'vague-words' || p.code === 'hard-to-read',
          ),
        ).toEqual([]);
        expect(parsed.declaration?.controller.name).toBe('Kornblume: "Handel" # & Söhne');
      }),
      { numRuns: 60 },
    );
  });
});

describe('a refusal', () => {
  it('lists all options that are missing', async () => {
    const { status, err } = await klartext(dir.path, ['init', '--country', 'DE']);
    expect(status).toBe(2);
    expect(err).toContain('missing: --name, --email.');
    expect(existsSync(join(dir.path, 'klartext.yaml'))).toBe(false);
  });

  it.each([
    [['--languages', 'en,pl'], '"pl" is not among them'],
    [['--country', 'UK'], 'Did you mean "GB"?'],
    [['--countries', 'DE,Frankreich'], '"Frankreich" is not a country code'],
    [['--practices', 'chekout'], 'Did you mean "checkout"?'],
    [['--email', 'nobody'], '"nobody" is not an e-mail address'],
    [['--name', '  '], 'Write a name.'],
    [['--languages', ','], '--languages names nothing'],
  ])('of %j says why', async (argv, reason) => {
    const { status, err } = await klartext(dir.path, ['init', ...NEEDED, ...argv]);
    expect(status).toBe(2);
    expect(err).toContain(reason);
    expect(existsSync(join(dir.path, 'klartext.yaml'))).toBe(false);
  });

  it('never overwrites, unless asked to', async () => {
    writeFileSync(join(dir.path, 'klartext.yaml'), '# mine\n');
    const refused = await klartext(dir.path, ['init', ...NEEDED]);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('exists already');
    expect(read()).toBe('# mine\n');
    expect((await klartext(dir.path, ['init', ...NEEDED, '--force'])).status).toBe(0);
    expect(read()).toContain('Kornblume GmbH');
  });
});

it('leaves a file alone that only has the name of the schema', async () => {
  writeFileSync(join(dir.path, 'klartext.schema.json'), '{"mine": true}');
  const { status, err } = await klartext(dir.path, ['init', ...NEEDED]);
  expect(status).toBe(2);
  expect(err).toContain('klartext.schema.json exists already');
  expect(read('klartext.schema.json')).toBe('{"mine": true}');
});

/** A terminal whose user presses keys, one each time a question appears. */
function terminal(keys: readonly (readonly [string, { name: string; ctrl?: boolean }][])[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  output.resume();
  const waiting = [...keys];
  const timer = setInterval(() => {
    for (const [char, key] of waiting.shift() ?? []) input.emit('keypress', char, { sequence: char, ...key });
  }, 30);
  return { io: { input, output }, stop: () => clearInterval(timer) };
}

const ENTER: [string, { name: string }] = ['\r', { name: 'return' }];
const type = (text: string): [string, { name: string }][] => [
  ...[...text].map((c): [string, { name: string }] => [c, { name: c }]),
  ENTER,
];

describe('questions on a terminal', () => {
  it('are asked for what no option gave', async () => {
    const user = terminal([[ENTER], [ENTER], [ENTER], [ENTER]]);
    const given = [...NEEDED, '--brand', 'K', '--address', 'Markt 1, Leipzig', '--languages', 'de'];
    const { status } = await klartext(dir.path, ['init', ...given], { terminal: user.io });
    user.stop();
    expect(status).toBe(0);
    expect(parse(read())).toMatchObject({ countries: ['DE'], controller: { address: 'Markt 1, Leipzig' } });
    expect(Object.keys(parse(read()).practices)).toEqual(['checkout', 'delivery']);
  });

  it('ask again when an answer cannot be used', async () => {
    const user = terminal([
      type('UK'),
      [['', { name: 'backspace' }], ['', { name: 'backspace' }], ...type('GB')],
    ]);
    const given = [
      '--name',
      'K',
      '--brand',
      'K',
      '--address',
      'x',
      '--email',
      'a@b.example',
      '--languages',
      'en',
      '--countries',
      'GB',
      '--practices',
      'delivery',
    ];
    const { status } = await klartext(dir.path, ['init', ...given], { terminal: user.io });
    user.stop();
    expect(status).toBe(0);
    expect(parse(read())).toMatchObject({ controller: { country: 'GB' } });
  });

  it('can be cancelled: nothing is written and the status is 130', async () => {
    const user = terminal([type('Kornblume'), [['\u0003', { name: 'c', ctrl: true }]]]);
    const { status } = await klartext(dir.path, ['init'], { terminal: user.io });
    user.stop();
    expect(status).toBe(130);
    expect(existsSync(join(dir.path, 'klartext.yaml'))).toBe(false);
  });

  it('are not asked with --yes', async () => {
    const user = terminal([]);
    const { status } = await klartext(dir.path, ['init', '--yes', ...NEEDED], { terminal: user.io });
    user.stop();
    expect(status).toBe(0);
  });
});
