import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, describe, expect, it } from 'vitest';
import { openApiKeys } from '../../src/account/index.ts';
import { addConfig } from '../../src/cli/commands/config.ts';
import { addKey } from '../../src/cli/commands/key.ts';
import { loadSettings } from '../../src/cli/config/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { openRecords } from '../../src/store/index.ts';
import { folder, TODAY } from '../cli/harness.ts';

const open: { remove: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.remove();
});

function place(files: Readonly<Record<string, string>> = {}): string {
  const made = folder(files);
  open.push(made);
  return made.path;
}

/** Runs one of the two commands. */
async function ran(cwd: string, argv: readonly string[], env: Io['env'] = {}) {
  let [out, err, status] = ['', '', 0];
  const io: Io = {
    cwd,
    env,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: 100,
    isColourful: false,
    now: () => Date.parse(`${TODAY}T12:00:00Z`),
    onStop: () => () => {},
  };
  const program = new Command('klartext')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err });
  addConfig(program, io, (code) => {
    status = code;
  });
  addKey(program, io, (code) => {
    status = code;
  });
  await program.parseAsync([...argv], { from: 'user' });
  return { out, err, status };
}

describe('klartext config', () => {
  it('takes the file before the default, the environment before the file, and flags before all', () => {
    const cwd = place({ 'klartext.config.yaml': 'port: 1\nhost: 0.0.0.0\nstore: data/k.db\n' });
    const env = { KLARTEXT_PORT: '2', KLARTEXT_SITE: '' };
    const loaded = loadSettings({ cwd, env }, { controller: 'b' });
    if ('wrong' in loaded) throw new Error(loaded.wrong);
    expect(loaded.settings).toMatchObject({ port: 2, host: '0.0.0.0', controller: 'b', proxies: 0 });
    expect(loaded.settings.store).toBe(join(cwd, 'data/k.db'));
    expect(loaded.settings.site).toBeUndefined();
    const from = Object.fromEntries(loaded.held.map(({ setting, from: whence }) => [setting.name, whence]));
    expect(from).toMatchObject({
      port: 'KLARTEXT_PORT',
      host: 'klartext.config.yaml',
      controller: '--controller',
      keys: 'default',
    });
  });

  it('prints what holds and whence', async () => {
    const cwd = place({ 'klartext.config.yaml': 'port: 8080\n' });
    const { out, status } = await ran(cwd, ['config', '--explain']);
    expect(status).toBe(0);
    expect(out).toContain('8080  (klartext.config.yaml)');
    expect(out).toContain('KLARTEXT_REQUESTS_PER_KEY');
    const json = JSON.parse((await ran(cwd, ['config', '--json'])).out);
    expect(json.settings.port).toEqual({ value: 8080, from: 'klartext.config.yaml' });
    expect(json.settings.site).toEqual({ value: null, from: 'not set' });
  });

  it('never prints a password', async () => {
    const cwd = place({
      'klartext.config.yaml': 'webhooks:\n  mailer: https://u:geheim@m.example/h?token=geheim\n',
    });
    for (const url of [
      'postgres://klartext:geheim@db/k',
      'postgres://klartext:ge@geheim@db/k?password=geheim',
      'postgresql://geheim@db/k',
    ]) {
      for (const more of [[], ['--json'], ['--explain']]) {
        const { out, err } = await ran(cwd, ['config', ...more], { DATABASE_URL: url });
        expect(out).not.toContain('geheim');
        expect(err).toBe('');
        expect(out).toContain('@db/k');
      }
    }
  });

  it.each([
    ['porrt: 1\n', 'klartext.config.yaml: "porrt" is no setting. Did you mean "port"?'],
    ['port: many\n', 'port, from klartext.config.yaml, must be a whole number from 0 to 65535.'],
    ['port: 70000\n', 'port, from klartext.config.yaml, must be at most 65535.'],
    ['webhooks:\n  a: ftp://x\n', 'webhooks (a), from klartext.config.yaml, must be an address'],
    ['- a\n', 'must hold settings'],
    ['a: [\n', 'klartext.config.yaml:'],
    ['__proto__: 1\n', '"__proto__" is no setting.'],
  ])('says what is wrong with %j', async (text, message) => {
    const { err, status } = await ran(place({ 'klartext.config.yaml': text }), ['config']);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('says what is wrong with a variable, and of one that is none', async () => {
    const wrong = await ran(place(), ['config'], { KLARTEXT_PORT: 'abc' });
    expect([wrong.status, wrong.err]).toEqual([
      2,
      expect.stringContaining('KLARTEXT_PORT must be a number.'),
    ]);
    const typo = await ran(place(), ['config'], { KLARTEXT_STOER: 'x' });
    expect(typo.err).toContain('KLARTEXT_STOER is no setting. Did you mean "KLARTEXT_STORE"?');
    const missing = await ran(place(), ['config', '--config', 'other.yaml']);
    expect(missing.err).toContain('other.yaml cannot be read: there is no such file.');
    const hooks = loadSettings({
      cwd: '/',
      env: { KLARTEXT_WEBHOOKS: 'a=https://a.example/?x=1, b=http://b' },
    });
    expect('settings' in hooks && hooks.settings.webhooks).toEqual({
      a: 'https://a.example/?x=1',
      b: 'http://b',
    });
  });
});

describe('klartext key', () => {
  it('makes a key that the server recognises, lists, rotates and revokes it', async () => {
    const cwd = place();
    mkdirSync(join(cwd, 'store'));
    const made = await ran(cwd, [
      'key',
      'create',
      '--name',
      'shop',
      '--scope',
      'decide, choose',
      '--expires',
      '2027-01-31',
    ]);
    expect(made.status).toBe(0);
    const text = made.out.trim();
    expect(text).toMatch(/^kt_[0-9a-f]{16}_/);
    expect(made.err).not.toContain(text);
    const id = text.slice(3, 19);

    const store = await openRecords(join(cwd, 'store/klartext.db'));
    const now = () => Date.parse(`${TODAY}T12:00:00Z`);
    const keys = await openApiKeys({ records: () => [store.for('shop')], now, everyMs: 0 });
    expect(keys.find(`Bearer ${text}`)).toMatchObject({
      controller: 'shop',
      scopes: new Set(['decide', 'choose']),
    });

    const rotated = await ran(cwd, ['key', 'rotate', id, '--grace', '2']);
    expect(rotated.err).toContain(`${id} ends at 2026-11-24T14:00:00.000Z`);
    await keys.reload();
    expect(keys.find(`Bearer ${text}`)).toMatchObject({ id });
    expect(keys.find(`Bearer ${rotated.out.trim()}`)).toMatchObject({ name: 'shop' });

    expect((await ran(cwd, ['key', 'revoke', id])).status).toBe(0);
    await keys.reload();
    expect(keys.find(`Bearer ${text}`)).toBe('revoked-key');
    await store.close();

    const list = await ran(cwd, ['key', 'list']);
    expect(list.out).toContain(`${id}  shop  revoked 2026-11-24`);
    const json = await ran(cwd, ['key', 'list', '--json']);
    expect(JSON.parse(json.out).keys).toHaveLength(2);
    expect(json.out).not.toContain('hash');
    expect(list.out + json.out).not.toContain(text.slice(20));
    expect(JSON.parse((await ran(cwd, ['key', 'list', '--json', '--controller', 'other'])).out).keys).toEqual(
      [],
    );
  });

  it.each([
    [['create', '--name', 'x', '--scope', 'decde'], '"decde" is no scope. Did you mean "decide"?'],
    [['create', '--name', ' ', '--scope', 'decide'], 'A name has 1 to 100 characters.'],
    [['create', '--name', 'x', '--scope', 'decide', '--expires', '2026-02-30'], 'does not exist'],
    [['create', '--name', 'x', '--scope', 'decide', '--expires', '2020-01-01'], 'That day is over'],
    [
      ['create', '--name', 'x', '--scope', 'decide', '--controller', 'A b'],
      'controller, from --controller, must be small',
    ],
    [['list'], 'There is no store at'],
    [['revoke', 'abc'], 'There is no store at'],
  ])('says what is wrong with %j', async (argv, message) => {
    const { err, out, status } = await ran(place(), ['key', ...argv]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('does not repeat a whole key that was given in place of its id', async () => {
    const cwd = place();
    mkdirSync(join(cwd, 'store'));
    const { out } = await ran(cwd, ['key', 'create', '--name', 'x', '--scope', 'decide']);
    const { err } = await ran(cwd, ['key', 'revoke', out.trim()]);
    expect(err).toContain('Give only the part');
    expect(err).not.toContain(out.trim().slice(20));
  });
});
