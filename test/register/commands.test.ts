import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAudit } from '../../src/cli/commands/audit.ts';
import { addDeliveries } from '../../src/cli/commands/deliveries.ts';
import { addErase } from '../../src/cli/commands/erase.ts';
import type { Io } from '../../src/cli/io.ts';
import { toValues } from '../../src/declaration/index.ts';
import { startDeliveries } from '../../src/register/index.ts';
import { openSqlite, sha256 } from '../../src/store/index.ts';
import { grant, madeFolder, madeRegister, SHOP, versionOf, withdrawal } from '../support/register-made.ts';
import { column, sqliteFile } from '../support/sqlite-file.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

/** Runs one of the commands in a folder. */
async function run(argv: readonly string[], more: Partial<Io> = {}) {
  let [status, out, err] = [-1, '', ''];
  const io: Io = {
    cwd: folder.path,
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: 100,
    isColourful: false,
    now: () => Date.parse('2026-06-02T12:00:00Z'),
    onStop: () => () => {},
    ...more,
  };
  const program = new Command('klartext')
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  for (const add of [addErase, addAudit, addDeliveries]) {
    add(program, io, (code) => {
      status = code;
    });
  }
  await program.parseAsync([...argv], { from: 'user' });
  return { status, out, err };
}

/** Keeps the version of the small shop, without its outputs. */
function keepVersion(path: string): void {
  const { number, id, on, declaration } = versionOf(1);
  const text = JSON.stringify(toValues(declaration));
  const record = {
    klartextVersion: 1,
    number,
    id,
    on,
    publishedAt: `${on}T00:00:00Z`,
    languages: ['en', 'de'],
    files: { 'declaration.json': sha256(text), 'facts.json': '', 'manifest.json': '' },
  };
  mkdirSync(join(path, '0001'), { recursive: true });
  writeFileSync(join(path, '0001', 'declaration.json'), text);
  writeFileSync(join(path, '0001', 'version.json'), JSON.stringify(record));
}

/** A store with some choices, closed again. */
async function filled() {
  keepVersion(join(folder.path, 'versions'));
  const store = openSqlite(join(folder.path, 'store', 'klartext.db'));
  const made = await madeRegister(folder.path, { store });
  await made.register.recordMany([grant(), withdrawal(), grant({ customer: 'lee' })]);
  const checkpoint = await made.register.log.checkpoint();
  const deliveries = startDeliveries({
    records: store.for(SHOP),
    keys: made.keys,
    webhooks: new Map(),
    now: () => made.clock.now,
  });
  await deliveries.sendDue();
  await deliveries.stop();
  await made.register.close();
  await store.close();
  return { checkpoint, keys: made.keys };
}

describe('klartext erase', () => {
  it('erases, and says what stays and who is told', async () => {
    await filled();
    const { status, out } = await run(['erase', 'kim', '--yes', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual({
      status: 0,
      controller: SHOP,
      position: 3,
      events: 2,
      kept: [],
      told: ['parcel', 'tax', 'mailer'],
    });
    const again = await run(['erase', 'kim', '--yes']);
    expect(again).toMatchObject({
      status: 1,
      err: expect.stringContaining('this customer was erased before'),
    });
  });

  it('reads the customer from standard input and says it in words', async () => {
    await filled();
    const { status, out } = await run(['erase', '-', '--yes'], {
      stdin: Readable.from([Buffer.from('kim\n')]),
    });
    expect(status).toBe(0);
    expect(out).toContain('Erased: the key and 2 records of this customer.');
    expect(out).not.toContain('kim');
  });

  it.each([
    [['erase', 'kim'], 'Erasing cannot be undone'],
    [['erase', 'kim', '--yes', '--store', 'nowhere.db'], 'There is no store at'],
    [['erase', 'kim', '--yes', '--keys', 'nowhere'], 'The keys of this store are missing'],
    [['erase', 'kim', '--yes', '--controller', 'mohn'], 'It has: kornblume.'],
    [['erase', 'kim', '--yes', '--versions', 'nowhere'], 'No published version is there'],
    [['erase', '', '--yes'], 'No customer was named'],
    [['erase', '-', '--yes'], 'No customer was named'],
  ])('refuses %j', async (argv, message) => {
    await filled();
    const { status, err } = await run(argv);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});

describe('klartext audit', () => {
  it('verifies the log against checkpoints in the store and elsewhere', async () => {
    const { checkpoint } = await filled();
    writeFileSync(join(folder.path, 'kept.txt'), checkpoint);
    await run(['erase', 'kim', '--yes']);
    const { status, out } = await run(['audit', '--checkpoint', 'kept.txt']);
    expect(out).toMatch(/^valid {2}kornblume: 4 entries, \d checkpoints, root /);
    expect(status).toBe(0);
  });

  it('works on a copy with public keys alone', async () => {
    const { keys } = await filled();
    writeFileSync(join(folder.path, 'public.json'), JSON.stringify({ keys: keys.exportPublicKeys(SHOP) }));
    const { status, out } = await run(['audit', '--keys', 'nowhere', '--key', 'public.json', '--json']);
    expect(JSON.parse(out)).toMatchObject({ status: 0, logs: [{ controller: SHOP, ok: true, size: 3 }] });
    expect(status).toBe(0);
  });

  it('says exactly what is wrong', async () => {
    const { checkpoint } = await filled();
    const forged = checkpoint.replace('\n3\n', '\n4\n');
    writeFileSync(join(folder.path, 'forged.txt'), forged);
    const { status, out } = await run(['audit', '--checkpoint', 'forged.txt']);
    expect(out).toContain('wrong  kornblume: forged.txt: The signature');
    expect(status).toBe(1);
  });

  it('finds an entry that was changed in the file', async () => {
    await filled();
    const database = sqliteFile(join(folder.path, 'store', 'klartext.db'));
    const [entry] = column(database, 'select entry from leaf where position = 1', 'entry');
    const text = new TextDecoder()
      .decode(entry instanceof Uint8Array ? entry : undefined)
      .replace(/"body":"(.)/, (_, digit) => `"body":"${digit === '0' ? '1' : '0'}`);
    database.prepare('update leaf set entry = ? where position = 1').run([Buffer.from(text)]);
    database.close();
    const { status, out } = await run(['audit']);
    expect(out).toContain('entry 1');
    expect(status).toBe(1);
  });

  it.each([
    [['audit', '--store', 'nowhere.db'], 'There is no store at'],
    [['audit', '--keys', 'nowhere'], 'No public key of kornblume is known'],
    [['audit', '--key', 'nowhere.json'], 'nowhere.json cannot be read'],
    [['audit', '--checkpoint', 'nowhere.txt'], 'nowhere.txt cannot be read'],
    [['audit', '--controller', 'mohn'], 'It has: kornblume.'],
  ])('refuses %j', async (argv, message) => {
    await filled();
    const { status, err } = await run(argv);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});

describe('klartext deliveries', () => {
  it('lists what is outstanding, and notes what was told by hand', async () => {
    await filled();
    const first = await run(['deliveries', '--outstanding', '--json']);
    expect(first.status).toBe(1);
    const { outstanding, deliveries } = JSON.parse(first.out);
    expect(outstanding).toBe(1);
    expect(deliveries).toMatchObject([
      { recipient: 'mailer', kind: 'withdrawal', state: 'by hand', controller: SHOP },
    ]);
    expect(first.out).not.toContain('kim');
    const named = await run(['deliveries', '--messages']);
    expect(named.out).toMatch(/by hand {2}mailer {2}withdrawal .* kim: newsletter\n1 outstanding\.\n$/);
    const noted = await run(['deliveries', 'acknowledge', deliveries[0].id]);
    expect(noted).toMatchObject({ status: 0, out: 'Noted: mailer was told.\n' });
    expect(await run(['deliveries', '--outstanding'])).toMatchObject({ status: 0, out: 'No messages.\n' });
    expect((await run(['deliveries', 'acknowledge', deliveries[0].id])).out).toContain('acknowledged before');
    expect(await run(['deliveries', 'acknowledge', 'nothing'])).toMatchObject({ status: 2 });
  });
});

it('gives no secret away in what it prints', async () => {
  await filled();
  const secrets = Object.values(JSON.parse(readFileSync(join(folder.path, 'keys', 'secrets.json'), 'utf8')));
  for (const argv of [
    ['audit', '--json'],
    ['deliveries', '--json', '--messages'],
    ['erase', 'kim', '--yes', '--json'],
  ]) {
    const { out, err } = await run(argv);
    for (const secret of secrets.filter((each) => typeof each === 'string'))
      expect(out + err).not.toContain(secret);
  }
});
