import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folder, klartext, SMALL } from './harness.ts';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({ 'klartext.yaml': SMALL });
});
afterEach(() => dir.remove());

const read = (name = 'klartext.yaml'): string => readFileSync(join(dir.path, name), 'utf8');

describe('klartext set', () => {
  it('changes one line, shows it, and leaves all others', async () => {
    const { status, out } = await klartext(dir.path, ['set', 'practices.newsletter.retention.for', 'P6M']);
    expect(status).toBe(0);
    expect(read()).toBe(SMALL.replace('for: P1M', 'for: P6M'));
    expect(out).toContain('-     retention: { for: P1M, after: withdrawal }');
    expect(out).toContain('+     retention: { for: P6M, after: withdrawal }');
  });

  it('reads the value as YAML', async () => {
    expect((await klartext(dir.path, ['set', 'practices.newsletter.required', 'true'])).status).toBe(0);
    expect((await klartext(dir.path, ['set', 'channels', '[web, app]'])).status).toBe(0);
    expect(read()).toContain('channels: [web, app]\n');
    expect(read()).toContain(
      'basis: consent\n    retention: { for: P1M, after: withdrawal }\n    required: true',
    );
  });

  it('shows and does nothing with --dry-run', async () => {
    const { status, out } = await klartext(dir.path, ['set', 'controller.brand', 'Mohn', '--dry-run']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Would change klartext\.yaml:/);
    expect(read()).toBe(SMALL);
  });

  it('says so when nothing changes', async () => {
    const { status, out } = await klartext(dir.path, ['set', 'controller.brand', 'Kornblume']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Nothing to change/);
  });

  it.each([
    ['practices.newsletter.basis', 'consnt', 'Did you mean "consent"?'],
    ['practices.newsletter.data', '[adress]', 'Did you mean "address"?'],
    ['practices.newsletter.bassis', 'consent', 'Did you mean "basis"?'],
    ['languages', '[en, de, fr]', 'missing in: fr'],
  ])('refuses %s = %s, which would be an error', async (path, value, hint) => {
    const { status, err } = await klartext(dir.path, ['set', path, value]);
    expect(status).toBe(1);
    expect(err).toContain(hint);
    expect(err).toContain('The file is unchanged.');
    expect(read()).toBe(SMALL);
  });

  it('does not mind errors that stood there before', async () => {
    const faulty = SMALL.replace('brand: Kornblume', 'brnd: Kornblume');
    writeFileSync(join(dir.path, 'klartext.yaml'), faulty);
    expect((await klartext(dir.path, ['set', 'practices.newsletter.retention.for', 'P6M'])).status).toBe(0);
    expect(read()).toBe(faulty.replace('for: P1M', 'for: P6M'));
  });

  it.each([
    [['set', 'a..b', '1'], 'is not a path'],
    [['set', 'controller.brand', '[a'], 'not valid YAML'],
    [['set', 'klartext.version', '1'], 'single value'],
    [['remove', 'practices.newsleter'], 'Practices here: delivery, newsletter.'],
  ])('refuses %j with a reason', async (argv, reason) => {
    const { status, err } = await klartext(dir.path, argv);
    expect(status).toBe(2);
    expect(err).toContain(reason);
    expect(read()).toBe(SMALL);
  });

  it('refuses a file that cannot be used', async () => {
    writeFileSync(join(dir.path, 'klartext.yaml'), '[');
    const { status, err } = await klartext(dir.path, ['set', 'controller.brand', 'x']);
    expect(status).toBe(2);
    expect(err).toContain('klartext.yaml:1:');
  });

  it('keeps the mode of the file, a link as a link, and leaves no other file behind', async () => {
    mkdirSync(join(dir.path, 'real'));
    writeFileSync(join(dir.path, 'real', 'shop.yaml'), SMALL);
    chmodSync(join(dir.path, 'real', 'shop.yaml'), 0o640);
    symlinkSync(join('real', 'shop.yaml'), join(dir.path, 'link.yaml'));
    const { status } = await klartext(dir.path, ['set', 'controller.brand', 'Mohn', 'link.yaml']);
    expect(status).toBe(0);
    expect(lstatSync(join(dir.path, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(read('real/shop.yaml')).toContain('brand: Mohn');
    expect(statSync(join(dir.path, 'real', 'shop.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(dir.path, 'real'))).toEqual(['shop.yaml']);
  });

  it('keeps a byte-order mark', async () => {
    writeFileSync(join(dir.path, 'klartext.yaml'), `\ufeff${SMALL}`);
    expect((await klartext(dir.path, ['set', 'controller.brand', 'Mohn'])).status).toBe(0);
    expect(read()).toBe(`\ufeff${SMALL.replace('brand: Kornblume', 'brand: Mohn')}`);
  });
});

describe('klartext remove', () => {
  it('takes an entry out and leaves the rest', async () => {
    const { status } = await klartext(dir.path, ['remove', 'controller.address']);
    expect(status).toBe(0);
    expect(read()).toBe(SMALL.replace('  address: Marktplatz 1, 04109 Leipzig\n', ''));
  });

  it('refuses what others still name', async () => {
    const { status, err } = await klartext(dir.path, ['remove', 'data.email']);
    expect(status).toBe(1);
    expect(err).toContain('unknown-reference');
    expect(read()).toBe(SMALL);
  });

  it('refuses what has to be there', async () => {
    const { status, err } = await klartext(dir.path, ['remove', 'practices.delivery.basis']);
    expect(status).toBe(1);
    expect(err).toContain('"practices.delivery.basis" is missing.');
  });
});

describe('a declaration in several files', () => {
  const [head = '', practices = ''] = SMALL.split(/^(?=practices:)/m);
  const parts = {
    main: `include: [more.yaml]\n${head}never: []\n`,
    more: practices.replace(/^never:.*\n/m, ''),
  };
  beforeEach(() => {
    writeFileSync(join(dir.path, 'klartext.yaml'), parts.main);
    writeFileSync(join(dir.path, 'more.yaml'), parts.more);
  });

  it('is changed in the file that holds the entry', async () => {
    const { status, out } = await klartext(dir.path, ['set', 'practices.newsletter.retention.for', 'P6M']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Changed more\.yaml:/);
    expect(read()).toBe(parts.main);
    expect(read('more.yaml')).toBe(parts.more.replace('for: P1M', 'for: P6M'));
  });

  it('takes a new entry where its section is', async () => {
    const value =
      '{ name: { en: Post, de: Post }, data: [address], purpose: news, basis: consent, collected: [web] }';
    const { status } = await klartext(dir.path, ['set', 'practices.post', value]);
    expect(status).toBe(0);
    expect(read()).toBe(parts.main);
    expect(read('more.yaml').startsWith(parts.more)).toBe(true);
    expect(read('more.yaml')).toContain('\n  post:\n    name:\n      en: Post\n');
  });
});
