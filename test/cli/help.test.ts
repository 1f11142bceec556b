import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { klartext } from './harness.ts';

const COMMANDS = [
  'init',
  'check',
  'readability',
  'diff',
  'build',
  'serve',
  'publish',
  'published',
  'set',
  'remove',
  'law',
  'import',
  'export',
  'study',
  'schema',
];

describe('the help', () => {
  it.each([[[]], [['--help']], [['help']], [['-h']]])(
    'of the program names every command: %j',
    async (argv) => {
      const { status, out } = await klartext('/', argv);
      expect(status).toBe(0);
      for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    },
  );

  it.each(COMMANDS)('of %s teaches with examples and says what comes next', async (command) => {
    const { status, out, err } = await klartext('/', [command, '--help']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Examples:');
    expect(out.match(/^ {2}\$ klartext /gm)?.length).toBeGreaterThanOrEqual(2);
    expect(out).toContain(`$ klartext ${command}`);
    expect(out).toContain('Next: ');
    expect((await klartext('/', ['help', command])).out).toBe(out);
  });

  it.each(['check', 'build', 'serve', 'published', 'diff'])(
    'of %s fits a narrow terminal',
    async (command) => {
      const { out } = await klartext('/', [command, '--help'], { columns: 60 });
      const prose = out.slice(0, out.indexOf('Examples:'));
      for (const line of prose.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    },
  );
});

it('the help says who sees the draft', async () => {
  const { out } = await klartext('/', ['serve', '--help']);
  const said = out.replaceAll(/\s+/g, ' ');
  expect(said).toContain('the draft, its problems and the demo are shown on this machine only');
  expect(said).toContain('--team show the draft, its problems and the demo to everybody');
});

describe('a slip on the command line', () => {
  it.each([
    [['chek'], 'Did you mean check?'],
    [['help', 'chek'], 'Did you mean check?'],
    [['check', '--formt', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'xml'], 'Allowed choices are text, json, github'],
    [['--frmat'], 'unknown option'],
    [['check', 'a', 'b'], 'too many arguments'],
    [['law', '--kind', 'treaty'], 'Allowed choices are instrument'],
    [['serve', '--port', '99999'], 'A port is a whole number from 0 to 65535'],
    [['set', 'a.b'], "missing required argument 'value'"],
    [['publsh'], 'Did you mean publish?'],
    [['build', '--out', 'x', '--chanel', 'web'], 'Did you mean --channel?'],
    [['publish', '--dryrun'], 'Did you mean --dry-run?'],
    [['serve', '--honors-gpc'], 'Did you mean --honours-gpc?'],
    [['published'], "missing required argument 'source'"],
    [['diff', 'a'], "missing required argument 'new'"],
  ])('%j exits with 2 and says what is near', async (argv, hint) => {
    const { status, out, err } = await klartext('/', argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^klartext: /);
    expect(err).toContain(hint);
  });

  it('does not let the argument act on the terminal', async () => {
    const { err } = await klartext('/', ['\u001b[2Jcheck']);
    expect(err).not.toContain('\u001b');
  });
});

it('the version is that of the package', async () => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(await klartext('/', ['--version'])).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
});
