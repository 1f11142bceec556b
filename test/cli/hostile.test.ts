import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folder, klartext, SMALL } from './harness.ts';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.remove());

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

function aliasBomb(): string {
  const levels = Array.from({ length: 20 }, (_, i) => {
    const inner = i === 0 ? '"x"' : Array.from({ length: 10 }, () => `*a${i - 1}`).join(', ');
    return `a${i}: &a${i} [${inner}]`;
  });
  return `klartext: 1\n${levels.join('\n')}\n`;
}

function sparse(path: string): void {
  const handle = openSync(path, 'w');
  ftruncateSync(handle, 100 * 1024 * 1024);
  closeSync(handle);
}

type Make = (path: string) => void;
const text =
  (content: string | Uint8Array): Make =>
  (path) =>
    writeFileSync(path, content);

/** Each of these is told in exactly one problem; a crash, a hang or a second message fails. */
const INPUTS: readonly (readonly [name: string, make: Make, status: number, code: string])[] = [
  ['aliases that repeat without end', text(aliasBomb()), 2, 'too-many-aliases'],
  ['an alias that contains itself', text('klartext: &a [*a]\n'), 2, 'too-many-aliases'],
  ['100,000 open brackets', text('['.repeat(100_000)), 2, 'too-deep'],
  ['100,000 nested lists', text('- '.repeat(100_000)), 2, 'too-deep'],
  ['100 MB of nothing', sparse, 2, 'too-large'],
  ['Latin-1', text(latin1(SMALL.replace('Leipzig', 'Köln'))), 2, 'encoding'],
  ['UTF-16', text(utf16(SMALL)), 2, 'encoding'],
  [
    'a picture',
    text(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    2,
    'encoding',
  ],
  ['an empty file', text(''), 2, 'not-a-declaration'],
  ['comments alone', text('# nothing\n'), 2, 'not-a-declaration'],
  ['a list', text('- a\n- b\n'), 2, 'not-a-declaration'],
  ['another YAML file', text('version: 3\nservices: {}\n'), 2, 'not-a-declaration'],
  ['two documents', text(`${SMALL}---\n${SMALL}`), 2, 'syntax'],
  ['tabs', text(SMALL.replace('  name: Kornblume', '\tname: Kornblume')), 2, 'syntax'],
  ['an open quotation mark', text(SMALL.replace('brand: Kornblume', 'brand: "Kornblume')), 2, 'syntax'],
  ['an alias without anchor', text(SMALL.replace('brand: Kornblume', 'brand: *nothing')), 2, 'syntax'],
  ['a folder', (path) => mkdirSync(join(path, 'klartext.yaml'), { recursive: true }), 2, 'unreadable'],
  ['nothing at all', () => {}, 2, 'unreadable'],
  ['a pipe that nobody writes to', (path) => execFileSync('mkfifo', [path]), 2, 'unreadable'],
  ['a link that leads in a circle', (path) => symlinkSync(path, path), 2, 'unreadable'],
  ['a device', (path) => symlinkSync('/dev/zero', path), 2, 'unreadable'],
  [
    'a key that stands twice',
    text(SMALL.replace('klartext: 1', 'klartext: 1\nklartext: 1')),
    1,
    'duplicate-key',
  ],
  ['an unknown tag', text(SMALL.replace('brand: Kornblume', 'brand: !now Kornblume')), 1, 'unknown-tag'],
  ['a byte-order mark', text(`\ufeff${SMALL}`), 0, 'byte-order-mark'],
];

it.each(INPUTS)('%s is one clear message', async (_name, make, status, code) => {
  make(join(dir.path, 'input.yaml'));
  const started = performance.now();
  const json = await klartext(dir.path, ['check', 'input.yaml', '--format', 'json']);
  expect(performance.now() - started).toBeLessThan(5000);
  const report: { problems: { code: string; help?: string }[] } = JSON.parse(json.out);
  expect(report.problems.map((p) => p.code)).toEqual([code]);
  expect(report.problems[0]?.help).toMatch(/\S/);
  expect(json.status).toBe(status);

  const shown = await klartext(dir.path, ['check', 'input.yaml']);
  expect(shown.status).toBe(status);
  expect(shown.err).toBe('');
  expect(shown.out.length).toBeLessThan(1500);
  expect(shown.out).not.toMatch(/[^\n\P{Cc}]/u);
});

it('an included pipe does not stop the check', async () => {
  execFileSync('mkfifo', [join(dir.path, 'part.yaml')]);
  writeFileSync(join(dir.path, 'klartext.yaml'), `include: [part.yaml]\n${SMALL}`);
  const { status, out } = await klartext(dir.path, ['check']);
  expect(status).toBe(2);
  expect(out).toContain('it is a pipe, not a file');
});

it('an included link does not show what lies outside the folder', async () => {
  const outside = folder({ 'secret.yaml': 'token: do-not-show-this\n' });
  const inside = 'data:\n  shoe-size:\n    name: { en: shoe size, de: Schuhgröße }\n';
  try {
    symlinkSync(join(outside.path, 'secret.yaml'), join(dir.path, 'part.yaml'));
    writeFileSync(join(dir.path, 'klartext.yaml'), `include: [part.yaml]\n${SMALL}`);
    const { status, out } = await klartext(dir.path, ['check']);
    expect(status).toBe(2);
    expect(out).toContain('a link that leads out of the folder');
    expect(out).not.toContain('do-not-show-this');
    // A link to a file of the same folder is as good as the file.
    writeFileSync(join(dir.path, 'real.yaml'), inside);
    writeFileSync(join(dir.path, 'klartext.yaml'), `include: [linked.yaml]\n${SMALL}`);
    symlinkSync('real.yaml', join(dir.path, 'linked.yaml'));
    expect((await klartext(dir.path, ['check'])).out).toContain('linked.yaml:2:');
  } finally {
    outside.remove();
  }
});

it('a file name that acts on a terminal is shown escaped', async () => {
  const { status, out } = await klartext(dir.path, ['check', '\u001b[2J.yaml']);
  expect(status).toBe(2);
  expect(out).toContain('\\x1b[2J.yaml:1:1');
});
