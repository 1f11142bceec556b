import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folder, klartext, SMALL } from './harness.ts';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({ 'klartext.yaml': SMALL });
});
afterEach(() => dir.remove());

const write = (text: string): void => writeFileSync(join(dir.path, 'klartext.yaml'), text);

describe('a check of a good declaration', () => {
  it('says for which day and how many practices', async () => {
    const { status, out, err } = await klartext(dir.path, ['check']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe('No problems. 2 practices checked for 24 November 2026 in 1 file.\n');
  });

  it('takes a folder for the klartext.yaml in it', async () => {
    mkdirSync(join(dir.path, 'shop'));
    writeFileSync(
      join(dir.path, 'shop', 'klartext.yaml'),
      SMALL.replace('basis: contract', 'basis: contrac'),
    );
    const { status, out } = await klartext(dir.path, ['check', 'shop']);
    expect(status).toBe(1);
    expect(out).toMatch(/^shop\/klartext\.yaml:43:12 /);
  });

  it('takes another day', async () => {
    const { out } = await klartext(dir.path, ['check', '--on', '2027-01-31']);
    expect(out).toContain('for 31 January 2027');
  });
});

describe('a check of a faulty declaration', () => {
  it('shows the line, what was found and what to write', async () => {
    write(SMALL.replace('basis: contract', 'basis: contrac'));
    const { status, out } = await klartext(dir.path, ['check']);
    expect(status).toBe(1);
    expect(out).toBe(
      [
        'klartext.yaml:43:12  error  wrong-value',
        '  43 │     basis: contrac',
        '     │            ^^^^^^^',
        '  "practices.delivery.basis" cannot have this value.',
        '  found  "contrac"',
        '  write  Did you mean "contract"? Known values: consent, contract, legal-obligation,',
        '         vital-interests, public-task, legitimate-interests, recognised-legitimate-interests.',
        '',
        '1 error in 1 file, checked for 24 November 2026.',
        '',
      ].join('\n'),
    );
  });

  it('names the article of law, and the severity in words beside its colour', async () => {
    write(SMALL.replace('    retention: { for: P3Y, after: year-end }\n', ''));
    const { out } = await klartext(dir.path, ['check'], { isColourful: true });
    expect(out).toContain('\u001b[31merror\u001b[39m');
    expect(out).toMatch(/why.* {2}.*Art\. 13\(2\)\(a\)/);
  });

  it('as JSON holds every problem and the counts', async () => {
    write(SMALL.replace('basis: contract', 'basis: contrac'));
    const { status, out } = await klartext(dir.path, ['check', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      file: 'klartext.yaml',
      on: '2026-11-24',
      without: [],
      status: 1,
      counts: { errors: 1, warnings: 0, advice: 0, practices: 1, files: 1 },
      problems: [{ code: 'wrong-value', where: { file: 'klartext.yaml', line: 43, column: 12 } }],
    });
  });

  it('as annotations escapes what separates properties and lines', async () => {
    const name = 'a,b:c%.yaml';
    writeFileSync(join(dir.path, name), SMALL.replace('basis: contract', 'basis: "50%\\r\\n::error::x"'));
    const { status, out } = await klartext(dir.path, ['check', name, '--format', 'github']);
    expect(status).toBe(1);
    const [annotation, ...rest] = out.trimEnd().split('\n');
    expect(annotation).toMatch(
      /^::error file=a%2Cb%3Ac%25\.yaml,line=43,col=12,title=wrong-value::"practices\.delivery\.basis" cannot/,
    );
    expect(annotation).toContain('%0Afound: "50%25');
    expect(rest).toEqual(['1 error in 1 file, checked for 24 November 2026.']);
  });

  it('as annotations calls advice a notice', async () => {
    write(
      SMALL.replace(
        'purposes:\n',
        'purposes:\n  spare:\n    name: { en: spare, de: übrig }\n    dpv: dpv:Marketing\n',
      ),
    );
    const { status, out } = await klartext(dir.path, ['check', '--format', 'github']);
    expect(status).toBe(0);
    expect(out).toMatch(/^::notice file=klartext\.yaml,line=\d+,col=3,title=unused-entry::/);
    expect(out).toContain('No errors. 1 piece of advice in 1 file');
  });

  it('lets nothing in the file act on the terminal', async () => {
    const evil = '\\e[2J\\e]0;owned\\a \u202egnp.exe';
    write(
      SMALL.replace('basis: contract', `basis: "${evil}"`).replace('brand: Kornblume', `brnd: "${evil}"`),
    );
    const { out, err } = await klartext(dir.path, ['check']);
    expect(out + err).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(out).toContain('\\u202e');
  });
});

describe('a check without a transfer instrument', () => {
  const CLOUD = SMALL.replace(
    'recipients:\n  parcel:',
    'recipients:\n  cloud:\n    name: Silverpine Inc.\n    role: processor\n    country: US\n  parcel:',
  ).replace(
    '    recipients: [parcel]\n',
    `    recipients: [parcel, cloud]
    transfers:
      - recipient: cloud
        country: US
        instruments: [{ use: eu-us-dpf, listed: true, since: 2023-10-02 }]
        copy: { en: Write to us., de: Schreiben Sie uns. }
`,
  );

  it('names first the practices that break and what the recipient needs instead', async () => {
    write(CLOUD);
    expect((await klartext(dir.path, ['check'])).status).toBe(0);
    const { status, out } = await klartext(dir.path, ['check', '--without', 'eu-us-dpf']);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^Without eu-us-dpf these practices break:\n {2}practices\.delivery\n\nklartext\.yaml:/,
    );
    expect(out).toContain('transfer-instrument-fell');
    expect(out).toContain('scc-2021');
  });

  it('says so when nothing breaks', async () => {
    const { status, out } = await klartext(dir.path, ['check', '--without', 'eu-us-dpf']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Without eu-us-dpf no practice breaks\.\n/);
  });

  it('does not blame the instrument for what is broken anyway', async () => {
    write(CLOUD.replace('basis: contract', 'basis: contract\n    bais: x'));
    const { out } = await klartext(dir.path, ['check', '--without', 'eu-us-dpf']);
    expect(out).toMatch(/^Without eu-us-dpf no practice breaks\./);
    expect(out).toContain('unknown-key');
  });

  it('takes several, by comma or by repeating', async () => {
    write(CLOUD);
    for (const argv of [
      ['--without', 'eu-us-dpf,scc-2021'],
      ['--without', 'eu-us-dpf', '--without', 'scc-2021'],
    ]) {
      const { out } = await klartext(dir.path, ['check', ...argv]);
      expect(out).toMatch(/^Without eu-us-dpf and scc-2021 these practices break:/);
    }
  });

  it.each([
    [['--without', 'eu-us-dfp'], 'Did you mean "eu-us-dpf"?'],
    [['--on', '2026-02-30'], 'The day 2026-02-30 does not exist.'],
    [['--on', 'tomorrow'], 'Write it as YYYY-MM-DD'],
  ])('refuses %j with a hint', async (argv, hint) => {
    const { status, out, err } = await klartext(dir.path, ['check', ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(hint);
  });
});
