import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folder, klartext, SMALL } from './harness.ts';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({ 'old.yaml': SMALL, 'klartext.yaml': SMALL });
});
afterEach(() => dir.remove());

const write = (text: string): void => writeFileSync(join(dir.path, 'klartext.yaml'), text);
const diff = (...more: readonly string[]) => klartext(dir.path, ['diff', 'old.yaml', '.', ...more]);

describe('klartext diff', () => {
  it('ends with 0 where nothing changed', async () => {
    expect(await diff()).toEqual({ status: 0, out: 'No changes from old.yaml to klartext.yaml.\n', err: '' });
  });

  it('ends with 0 where only words changed, and says where', async () => {
    write(SMALL.replace('Your order comes to your door.', 'Your order comes to you.'));
    const { status, out } = await diff();
    expect(status).toBe(0);
    expect(out).toContain('  klartext.yaml:48:5  wording  practices.delivery.benefit\n');
    expect(out).toContain('Nothing of substance changed: 1 other change from old.yaml to klartext.yaml.');
  });

  it('ranks what changed, with its place on its side, its sentence, and consent', async () => {
    write(
      SMALL.replace('P1M, after: withdrawal', 'P3Y, after: withdrawal').replace(
        'never: [sale, face-recognition]',
        'never: [face-recognition]',
      ),
    );
    const { status, out } = await diff();
    expect(status).toBe(1);
    expect(out).toBe(
      [
        'New or more for customers',
        '',
        'old.yaml:63:9 (old)  promise-withdrawn',
        '  We no longer promise: We never sell your data.',
        '  path     never.0',
        '  change   "sale" → nothing',
        '',
        'klartext.yaml:56:5  retention-longer',
        '  We keep it longer: Newsletter. We keep it for 3 years after you say stop. Before: 1 month.',
        '  path     practices.newsletter.retention',
        '  change   {"for":"P1M","after":"withdrawal"} → {"for":"P3Y","after":"withdrawal"}',
        '  touches  newsletter',
        '  consent  ask again: newsletter. They agreed to a shorter time. (ours)',
        '',
        'Consent must be asked again for: newsletter',
        '',
        '2 changes of substance from old.yaml to klartext.yaml.',
        '',
      ].join('\n'),
    );
  });

  it('speaks the language that is asked for', async () => {
    write(SMALL.replace('P1M, after: withdrawal', 'P3Y, after: withdrawal'));
    expect((await diff('--language', 'de')).out).toContain('Hier speichern wir länger: Newsletter.');
  });

  it('as JSON holds every change and the practices to ask again', async () => {
    write(SMALL.replace('P1M, after: withdrawal', 'P3Y, after: withdrawal'));
    const { status, out } = await diff('--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      old: 'old.yaml',
      next: 'klartext.yaml',
      on: '2026-11-24',
      status: 1,
      counts: { substance: 1, other: 0 },
      askAgain: ['newsletter'],
      changes: [
        {
          kind: 'retention-longer',
          weight: 40,
          path: 'practices.newsletter.retention',
          where: { file: 'klartext.yaml', line: 56, column: 5 },
          before: { for: 'P1M' },
          after: { for: 'P3Y' },
          practices: ['newsletter'],
        },
      ],
    });
  });

  it('takes folders, and days between which the law changed', async () => {
    for (const name of ['a', 'b']) {
      mkdirSync(join(dir.path, name));
      const cloud = SMALL.replace('    country: DE\npractices', '    country: GB\npractices');
      writeFileSync(join(dir.path, name, 'klartext.yaml'), cloud);
    }
    const days = ['--since', '2020-06-01', '--on', '2022-01-01'];
    const { status, out } = await klartext(dir.path, ['diff', 'a', 'b', ...days]);
    expect(status).toBe(1);
    expect(out).toContain('b/klartext.yaml:44:18  protection-fell');
  });

  it('refuses what cannot be read as a whole, and says why', async () => {
    write(SMALL.replace('basis: contract', 'basis: contrac'));
    const { status, out, err } = await diff();
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('klartext.yaml:43:12');
    expect(err).toContain('klartext.yaml cannot be compared: what cannot be read would look removed.');
    expect((await klartext(dir.path, ['diff', 'nowhere', '.'])).status).toBe(2);
  });

  it.each([
    [['--on', '2026-02-30'], 'The day 2026-02-30 does not exist.'],
    [['--since', 'once'], 'Write it as YYYY-MM-DD'],
    [['--language', 'xx'], 'Known languages: en, de, fr, es, it, nl.'],
    [['--format', 'xml'], 'Allowed choices are text, json'],
  ])('refuses %j with a hint', async (argv, hint) => {
    const { status, err } = await diff(...argv);
    expect(status).toBe(2);
    expect(err).toContain(hint);
  });

  it('lets nothing in a file act on the terminal', async () => {
    const evil = '\\e[2J\\e]0;owned\\a \\u202egnp.exe';
    write(
      SMALL.replace('{ en: Newsletter, de: Newsletter }', `{ en: "${evil}", de: "${evil}" }`).replace(
        'P1M, after: withdrawal',
        'P3Y, after: withdrawal',
      ),
    );
    const { out, err } = await diff();
    expect(out).toContain('retention-longer');
    expect(out + err).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('teaches in its help', async () => {
    const { status, out } = await klartext('/', ['diff', '--help']);
    expect(status).toBe(0);
    for (const part of ['Examples:', '$ klartext diff old.yaml klartext.yaml', 'Exit status:', 'Next: ']) {
      expect(out).toContain(part);
    }
  });
});
