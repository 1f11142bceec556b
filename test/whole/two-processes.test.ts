import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readKeys, verifyReceipt } from '../../src/receipt/index.ts';
import { klartext } from '../cli/harness.ts';
import { sha256, verifyEd25519 } from '../support/log-made.ts';
import { postgresUrl } from '../support/postgres.ts';
import { choice, grant, madeFolder, SHOP, withdrawal } from '../support/register-made.ts';
import { adsFor, keepVersion } from './place.ts';
import { bundleProgram, type RunningRegister, startRegister, stopRegister } from './running.ts';

const url = await postgresUrl();
const folder = madeFolder();
let program = '';
const running: RunningRegister[] = [];
beforeAll(async () => {
  keepVersion(join(folder.path, 'versions'));
  program = await bundleProgram(join(folder.path, 'program'));
});
afterEach(() => Promise.all(running.splice(0).map(stopRegister)));
afterAll(() => folder.remove());

/** Each store has keys of its own: they remember its checkpoints. */
async function started(store: string, keys: string): Promise<RunningRegister> {
  const one = await startRegister(program, {
    store,
    keys: join(folder.path, keys),
    versions: join(folder.path, 'versions'),
    controller: SHOP,
  });
  running.push(one);
  return one;
}

describe.each([
  ['SQLite', () => join(folder.path, 'store', 'klartext.db')],
  ['PostgreSQL', () => url],
])('two processes on one %s', (name, placeOf) => {
  it.skipIf(name === 'PostgreSQL' && url === undefined)(
    'the second sees a withdrawal without asking, and at once after a barrier',
    async () => {
      const store = placeOf() ?? '';
      const [one, two] = [await started(store, name), await started(store, name)];
      const ads = { about: { practice: 'ads' } };
      await one.ask({ do: 'record', input: grant({ ...ads, customer: 'kim' }) });
      await one.ask({ do: 'record', input: grant({ ...ads, customer: 'lee' }) });
      await two.ask({ do: 'barrier' });
      const decided = await two.ask({ do: 'decide', request: adsFor('kim') });
      expect(decided, JSON.stringify(decided)).toMatchObject({ permit: true });

      await one.ask({ do: 'record', input: withdrawal({ ...ads, customer: 'kim' }) });
      expect(await two.ask({ do: 'await', request: adsFor('kim'), reason: 'withdrawn' })).toBe(true);

      const { position } = (await one.ask({
        do: 'record',
        input: withdrawal({ ...ads, customer: 'lee' }),
      })) as { position: number };
      expect(await two.ask({ do: 'barrier' })).toBeGreaterThanOrEqual(position);
      expect(await two.ask({ do: 'decide', request: adsFor('lee') })).toMatchObject({ reason: 'withdrawn' });

      // And the other way round: the first follows the second.
      await two.ask({ do: 'record', input: choice('consent-given', { ...ads, customer: 'ada' }) });
      await two.ask({ do: 'record', input: choice('consent-withdrawn', { ...ads, customer: 'ada' }) });
      expect(await one.ask({ do: 'await', request: adsFor('ada'), reason: 'withdrawn' })).toBe(true);
    },
    60_000,
  );
});

describe('a signing key that another process replaces', () => {
  it('signs the next checkpoint and receipt of a running register; older receipts still verify', async () => {
    const one = await started(join(folder.path, 'rotated', 'klartext.db'), 'keys');
    const input = grant();
    await one.ask({ do: 'record', input });
    const receipt = { do: 'receipt', customer: 'kim', event: input.id } as const;
    const before = await one.ask(receipt);
    const noteBefore = String(await one.ask({ do: 'checkpoint' }));

    const flags = ['--keys', join(folder.path, 'keys'), '--controller', SHOP];
    const rotated = await klartext(folder.path, ['signing-key', 'rotate', ...flags], { now: Date.now });
    expect(rotated.status).toBe(0);
    const after = await one.ask(receipt);
    const noteAfter = String(await one.ask({ do: 'checkpoint' }));

    const shown = await klartext(folder.path, ['signing-key', 'show', '--json', ...flags]);
    const { keys } = JSON.parse(shown.out);
    expect(keys).toHaveLength(2);
    const [old, fresh] = keys;
    expect(readKeys(shown.out, sha256)).toEqual(keys);
    // The same log, of the same size, signed anew by the new key.
    expect(noteAfter.split('\n').slice(0, 3)).toEqual(noteBefore.split('\n').slice(0, 3));
    expect(noteAfter).not.toBe(noteBefore);
    const ports = { sha256, verify: verifyEd25519 };
    for (const each of [before, after]) {
      expect(verifyReceipt(each, { keys }, ports)).toMatchObject({ ok: true, isTrusted: true });
    }
    expect(verifyReceipt(before, { keys: [old] }, ports)).toMatchObject({ ok: true });
    expect(verifyReceipt(before, { keys: [fresh] }, ports)).toMatchObject({ ok: false });
    expect(verifyReceipt(after, { keys: [fresh] }, ports)).toMatchObject({ ok: true });
    expect(verifyReceipt(after, { keys: [old] }, ports)).toMatchObject({ ok: false });
  }, 60_000);
});
