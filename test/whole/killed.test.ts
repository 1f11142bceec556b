import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ledgerTools } from '../../src/cli/store/ledger-tools.ts';
import { decodeEntries, leafHash, TILE_WIDTH, verifyInclusion } from '../../src/ledger/index.ts';
import { verifyReceipt } from '../../src/receipt/index.ts';
import { checkRecords } from '../../src/store/index.ts';
import { klartext } from '../cli/harness.ts';
import { sha256, verifyEd25519 } from '../support/log-made.ts';
import { madeFolder, SHOP } from '../support/register-made.ts';
import { adsFor, keepVersion, openedAt, reasonOf } from './place.ts';
import { isConsistent, signedHead, sizeIn } from './proved.ts';
import { bundleProgram, startRegister } from './running.ts';
import { until } from './until.ts';

const KILLS = 10;
/** Events of the first round, so that the log has full tiles. */
const FIRST = 300;
const CUSTOMERS = 8;

const folder = madeFolder();
let program = '';
beforeAll(async () => {
  keepVersion(join(folder.path, 'versions'));
  program = await bundleProgram(join(folder.path, 'program'));
});
afterAll(() => folder.remove());

type Register = Awaited<ReturnType<typeof openedAt>>['register'];
type Line = Readonly<Record<string, unknown>>;

const place = {
  store: join(folder.path, 'store', 'klartext.db'),
  keys: join(folder.path, 'keys'),
  versions: join(folder.path, 'versions'),
  controller: SHOP,
};

it('loses nothing that was acknowledged when its process is killed again and again', async () => {
  const acknowledged: Line[] = [];
  for (let round = 0; round < KILLS; round += 1) {
    const running = await startRegister(program, place);
    running.tell({ do: 'write', customers: CUSTOMERS });
    await until(() => running.lines().length > (round === 0 ? FIRST : 20));
    await sleep(Math.random() * 150);
    running.child.kill('SIGKILL');
    await running.ended;
    acknowledged.push(...running.lines());
  }
  const faults = acknowledged.flatMap((line) => ('fault' in line ? [line.fault] : []));
  expect(faults).toEqual([]);

  const made = await openedAt(folder.path, place.store, {}, { now: Date.now() });
  const { register } = made;
  const note = await register.log.checkpoint();
  await expectEvents(register, acknowledged, note);
  await expectImage(register);
  await expectCheckpoints(register, acknowledged, note);
  await made.close();

  const { problems, controllers } = await checkRecords(place.store, ledgerTools);
  expect(problems).toEqual([]);
  expect(controllers[0]?.size).toBe(sizeIn(note));
  expect(made.faults).toEqual([]);
  const audit = await klartext(folder.path, ['audit']);
  expect(audit).toMatchObject({ status: 0, out: expect.stringMatching(/^valid/) });
}, 120_000);

/** Every acknowledged event is in the history, unless the customer was erased later, and in the log. */
async function expectEvents(register: Register, acknowledged: readonly Line[], note: string): Promise<void> {
  const { size, root } = signedHead(note, register.log.publicKeys());
  const entries: Uint8Array[] = [];
  for (let at = 0; at * TILE_WIDTH < size; at += 1) {
    const width = Math.min(TILE_WIDTH, size - at * TILE_WIDTH);
    const bundle = await register.log.entries(at, width);
    entries.push(...(decodeEntries(bundle ?? new Uint8Array()) ?? []));
  }
  expect(entries).toHaveLength(size);
  const erasedAt = new Map<unknown, number>();
  for (const { erased, customer } of acknowledged) {
    if (erased !== undefined) erasedAt.set(customer, Math.max(Number(erased), erasedAt.get(customer) ?? -1));
  }
  const added = acknowledged.filter((line) => 'added' in line);
  expect(added.length).toBeGreaterThan(FIRST / 2);
  for (const { added: position, customer, id, kind } of added) {
    const index = Number(position);
    const proof = await register.log.inclusion(index, size);
    const leaf = leafHash(sha256, entries[index] ?? new Uint8Array());
    expect(verifyInclusion(sha256, { leaf, index, size, root, proof: proof ?? [] })).toEqual({ ok: true });
    if (index < (erasedAt.get(customer) ?? -1)) continue;
    const history = await register.history(String(customer));
    // An erasure may have been committed and not acknowledged.
    if (isErasedSince(entries, index)) continue;
    expect(history.find((each) => each.position === index)?.event).toMatchObject({ id, kind, customer });
  }
  const ports = { sha256, verify: verifyEd25519 };
  for (const { customer, id, added: position } of added.slice(-40)) {
    const receipt = await register.receipt(String(customer), String(id));
    if (!receipt) {
      expect(isErasedSince(entries, Number(position))).toBe(true);
      continue;
    }
    const keys = register.log.publicKeys();
    expect(verifyReceipt(receipt, { keys }, ports)).toMatchObject({ ok: true, event: { id } });
  }
}

/** Whether a tombstone of the same subject stands behind an entry. */
function isErasedSince(entries: readonly Uint8Array[], index: number): boolean {
  const subjectOf = (entry: Uint8Array | undefined) => {
    const { subject, kind } = JSON.parse(Buffer.from(entry ?? []).toString());
    return { subject, kind };
  };
  const { subject } = subjectOf(entries[index]);
  return entries.slice(index + 1).some((entry) => {
    const other = subjectOf(entry);
    return other.kind === 'tombstone' && other.subject === subject;
  });
}

/** Decisions follow the last event of each history. */
async function expectImage(register: Register): Promise<void> {
  for (let n = 0; n < CUSTOMERS; n += 1) {
    const customer = `customer-${n}`;
    const last = (await register.history(customer)).at(-1)?.event.kind;
    const expected =
      last === 'consent-given' ? 'permit' : last === 'consent-withdrawn' ? 'withdrawn' : 'erased';
    expect(reasonOf(register.decide(adsFor(customer))), customer).toBe(expected);
  }
}

/** What was signed before a kill is a beginning of what is signed now. */
async function expectCheckpoints(
  register: Register,
  acknowledged: readonly Line[],
  note: string,
): Promise<void> {
  const signed = acknowledged.flatMap((line) => ('checkpoint' in line ? [String(line.checkpoint)] : []));
  expect(signed.length).toBeGreaterThan(0);
  for (const earlier of signed) expect(await isConsistent(register.log, earlier, note)).toBe(true);
}
