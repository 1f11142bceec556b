import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folder, klartext } from './harness.ts';

const TILT = JSON.stringify({
  meta: { name: 'Mohn', language: 'en', created: '2024-01-01T00:00:00Z' },
  controller: { name: 'Mohn AG', address: 'Markt 1', country: 'DE' },
  dataDisclosed: [
    {
      category: 'E-mail address',
      purposes: [{ purpose: 'Newsletter', description: 'News by e-mail' }],
      legalBases: [{ reference: 'GDPR-6-1-a', description: 'consent' }],
      recipients: Array.from({ length: 30 }, (_, i) => ({
        name: `Firm ${i}`,
        division: `Division ${i}`,
        country: 'DE',
      })),
      storage: [{ temporal: [{ description: 'one year', ttl: 'P1Y' }] }],
    },
  ],
});
const FIDES = `organization:
  - fides_key: mohn
    name: Mohn AG
system:
  - fides_key: shop
    name: Shop
    privacy_declarations:
      - name: News
        data_categories: [user.contact.email]
        data_use: marketing.communications.email
        data_subjects: [customer]
`;

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({ 'shop.json': TILT });
});
afterEach(() => dir.remove());

describe('klartext import', () => {
  it('takes in a TILT document, lists 20 notes, and says how to see the others', async () => {
    const { status, out, err } = await klartext(dir.path, [
      'import',
      'tilt',
      'shop.json',
      '-o',
      'klartext.yaml',
    ]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Wrote klartext\.yaml: \d+ values taken over, \d+ not\./);
    expect(readFileSync(join(dir.path, 'klartext.yaml'), 'utf8')).toContain('Mohn AG');
    const json = await klartext(dir.path, [
      'import',
      'tilt',
      'shop.json',
      '-o',
      'b.yaml',
      '--format',
      'json',
    ]);
    const { notes }: { notes: unknown[] } = JSON.parse(json.out);
    expect(out).toContain(`and ${notes.length - 20} more; --format json lists all.`);
  });

  it('takes in a folder of fideslang files', async () => {
    mkdirSync(join(dir.path, 'fides', 'deep'), { recursive: true });
    writeFileSync(join(dir.path, 'fides', 'deep', 'shop.yml'), FIDES);
    writeFileSync(join(dir.path, 'fides', 'readme.md'), 'not this one');
    const { status } = await klartext(dir.path, ['import', 'fideslang', 'fides', '-o', 'klartext.yaml']);
    expect(status).toBe(0);
    expect(readFileSync(join(dir.path, 'klartext.yaml'), 'utf8')).toContain('Mohn AG');
  });

  it('never overwrites, unless asked to', async () => {
    writeFileSync(join(dir.path, 'klartext.yaml'), '# mine\n');
    const argv = ['import', 'tilt', 'shop.json', '-o', 'klartext.yaml'];
    const { status, err } = await klartext(dir.path, argv);
    expect(status).toBe(2);
    expect(err).toContain('exists already');
    expect(readFileSync(join(dir.path, 'klartext.yaml'), 'utf8')).toBe('# mine\n');
    expect((await klartext(dir.path, [...argv, '--force'])).status).toBe(0);
  });

  it.each([
    [['tilt', 'no.json'], 'there is no such file'],
    [['tilt', '.'], 'it is a folder'],
    [['fideslang', 'empty'], 'the folder holds no YAML or JSON file'],
    [['tillt', 'shop.json'], 'Did you mean "tilt"?'],
    [['tilt', 'broken.json'], 'This is not valid JSON'],
  ])('refuses %j and writes nothing', async (argv, reason) => {
    mkdirSync(join(dir.path, 'empty'));
    writeFileSync(join(dir.path, 'broken.json'), '{"controller": ');
    const { status, err } = await klartext(dir.path, ['import', ...argv, '-o', 'klartext.yaml']);
    expect(status).toBe(2);
    expect(err).toContain(reason);
    expect(existsSync(join(dir.path, 'klartext.yaml'))).toBe(false);
  });

  it('asks for the file to write', async () => {
    const { status, err } = await klartext(dir.path, ['import', 'tilt', 'shop.json']);
    expect(status).toBe(2);
    expect(err).toContain('-o, --output');
  });
});
