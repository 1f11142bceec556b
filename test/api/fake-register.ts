import type { ChoiceEvent, ChoiceState } from '../../src/consent/index.ts';
import type { Decision, UseRequest } from '../../src/decision/index.ts';
import type { ChoiceInput, NotRecorded, Recorded, Register } from '../../src/register/index.ts';

/** A small register in memory: enough to see what the HTTP interface makes of it. */
export interface FakeRegister extends Register {
  /** Every question that was asked. */
  readonly asked: UseRequest[];
  /** What happens with the next calls of the store: an error is thrown, a promise is waited for. */
  next: Error | Promise<never> | undefined;
  /** What `record` refuses, by code. */
  refuses: NotRecorded | undefined;
  freshAt: number;
}

const NOTICE = { version: 7, id: 'a'.repeat(64) };
const EMPTY: ChoiceState = {
  grants: [],
  against: [],
  objections: [],
  pauses: [],
  caps: [],
  restrictions: [],
  holds: [],
  contacts: [],
  conflicts: [],
};

/** Makes a register that permits until a customer withdraws. */
export function fakeRegister(controller: string, now: () => number): FakeRegister {
  const streams = new Map<string, { event: ChoiceEvent; position: number }[]>();
  const erased = new Set<string>();
  let position = -1;

  const decide = (request: UseRequest): Decision => {
    register.asked.push(request);
    const seen = { watermark: position, version: 7 };
    const practice = 'recommend-from-orders';
    if (request.purpose === 'explode') throw new TypeError(`cannot read ${request.customer}`);
    const reason = erased.has(request.customer)
      ? 'erased'
      : (streams.get(request.customer) ?? []).some(({ event }) => event.kind === 'consent-withdrawn')
        ? 'withdrawn'
        : request.datum.startsWith('no-')
          ? 'no-choice'
          : undefined;
    if (reason === undefined) return { permit: true, practice, passed: [{ rule: 'declared' }], ...seen };
    const failed = { rule: 'basis', by: 'consent', source: 'GDPR Art. 7(3)' } as const;
    return { permit: false, reason, practice, failed, passed: [{ rule: 'declared' }], others: [], ...seen };
  };

  const stored = async <T>(value: () => T): Promise<T> => {
    if (register.next instanceof Error) throw register.next;
    if (register.next) return register.next;
    return value();
  };

  const record = (input: ChoiceInput): Recorded | NotRecorded => {
    if (register.refuses) return register.refuses;
    const stream = streams.get(input.customer) ?? [];
    const known = stream.find(({ event }) => event.id === input.id);
    if (known && known.event.kind !== input.kind)
      return { code: 'id-used-otherwise', message: 'The id stands for another choice.', path: 'id' };
    if (known) return { ...known, wasKnown: true };
    const event = {
      at: new Date(now()).toISOString(),
      supersedes: [],
      notice: NOTICE,
      ...input,
    } as ChoiceEvent;
    position += 1;
    streams.set(input.customer, [...stream, { event, position }]);
    return { event, position, wasKnown: false };
  };

  const register: FakeRegister = {
    controller,
    asked: [],
    next: undefined,
    refuses: undefined,
    freshAt: now(),
    record: (input) => stored(() => record(input)),
    recordMany: (inputs) => stored(() => inputs.map(record)),
    state: () => stored(() => ({ state: EMPTY, watermark: position })),
    history: (customer) => stored(() => streams.get(customer) ?? []),
    receipt: (customer, id) =>
      stored(() => {
        const found = streams.get(customer)?.find(({ event }) => event.id === id);
        return (
          found && {
            klartextReceipt: 1,
            jws: 'a.b.c',
            entry: '{}',
            proof: { index: found.position, size: position + 1, hashes: [] },
            checkpoint: 'note',
            keys: [],
          }
        );
      }),
    decide,
    decideMany: (requests) => requests.map(decide),
    barrier: () => stored(() => position),
    erase: (customer) =>
      stored(() => {
        const events = streams.get(customer)?.length ?? 0;
        if (erased.has(customer)) return undefined;
        erased.add(customer);
        position += 1;
        return { position, events, kept: [], told: ['mailer'] };
      }),
    log: {
      checkpoint: () => stored(() => `klartext/${controller}\n${position + 1}\nAAAA\n\n— x y\n`),
      inclusion: (_index, size) => stored(() => (size <= position + 1 ? [new Uint8Array(32)] : undefined)),
      consistency: (_from, to) => stored(() => (to <= position + 1 ? [new Uint8Array(32)] : undefined)),
      tile: (level, index, width) =>
        stored(() => (level === 0 && index === 0 && width === 1 ? new Uint8Array(32) : undefined)),
      entries: (index, width) => stored(() => (index === 0 && width === 1 ? new Uint8Array(4) : undefined)),
      publicKeys: () => [
        {
          name: `klartext/${controller}`,
          key: Buffer.alloc(32).toString('base64'),
          from: '2026-01-01T00:00:00Z',
        },
      ],
    },
    seen: () => ({ watermark: position, freshAt: register.freshAt }),
    close: async () => {},
  };
  return register;
}
