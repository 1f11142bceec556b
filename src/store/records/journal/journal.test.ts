import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { erasureJournal, type JournalledErasure } from './journal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function erasure(n: number): JournalledErasure {
  const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(n);
  return {
    controller: '__proto__',
    customer: bytes(16),
    entry: bytes(9),
    leaf: bytes(32),
    at: '2026-01-01T00:00:00.000Z',
  };
}

describe('the journal of erasures', () => {
  it('gives back what was written, in order, to the store that it belongs to', () => {
    const journal = erasureJournal(join(folder, 'new', 'erasures.jsonl'));
    expect(journal.read('a')).toEqual([]);
    journal.add('a', erasure(1));
    journal.add('b', erasure(2));
    journal.add('a', erasure(3));
    expect(journal.read('a')).toEqual([erasure(1), erasure(3)]);
    expect(journal.read('c')).toEqual([]);
    expect(statSync(journal.path).mode & 0o777).toBe(0o600);
  });

  it('forgets the sealed id of a customer where it stands, and nothing else', () => {
    const journal = erasureJournal(join(folder, 'erasures.jsonl'));
    const sealed = (n: number) => ({ ...erasure(n), sealedId: new Uint8Array(40).fill(n) });
    for (const n of [1, 2]) journal.add('a', { ...sealed(n), controller: 'Ä brand' });
    journal.add('b', { ...sealed(1), controller: 'Ä brand' });
    // Half a letter, as a crash may leave it.
    appendFileSync(journal.path, Buffer.from('{"store":"Ä').subarray(0, -1));
    journal.add('a', sealed(1));
    journal.add('a', { ...sealed(1), controller: 'Ä brand', leaf: new Uint8Array(32).fill(9) });
    const before = statSync(journal.path).size;
    journal.forgetId('a', 'Ä brand', erasure(1).customer);
    expect(statSync(journal.path).size).toBe(before);
    const ids = (store: string) =>
      journal.read(store).map(({ controller, sealedId }) => [controller, sealedId?.[0]]);
    expect(ids('a')).toEqual([
      ['Ä brand', undefined],
      ['Ä brand', 2],
      ['__proto__', 1],
      ['Ä brand', undefined],
    ]);
    expect(ids('b')).toEqual([['Ä brand', 1]]);
    journal.forgetId('a', 'nobody', erasure(1).customer);
    expect(journal.read('a')).toHaveLength(4);
  });

  it('leaves out what was called off', () => {
    const journal = erasureJournal(join(folder, 'erasures.jsonl'));
    for (const n of [1, 2]) journal.add('a', erasure(n));
    journal.callOff('a', erasure(1));
    expect(journal.read('a')).toEqual([erasure(2)]);
  });

  it('passes over half lines and foreign ones, and begins a line of its own after them', () => {
    const journal = erasureJournal(join(folder, 'erasures.jsonl'));
    journal.add('a', erasure(1));
    const whole = readFileSync(journal.path, 'utf8');
    for (let cut = 1; cut < whole.length - 1; cut += 7) {
      appendFileSync(journal.path, whole.slice(0, cut));
      journal.add('a', erasure(2));
    }
    appendFileSync(journal.path, 'null\n[]\n{"store":"a"}\n\0\n');
    expect(journal.read('a')).toEqual([erasure(1), erasure(2)]);
  });
});
