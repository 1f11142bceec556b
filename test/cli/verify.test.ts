import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addVerify } from '../../src/cli/commands/verify.ts';
import type { Io } from '../../src/cli/io.ts';
import { encodeVerifierKey, verifierKey } from '../../src/ledger/index.ts';
import { madeKey, madeReceipt, SHOP_KEY, sha256, WITHDRAWAL } from '../support/receipt-made.ts';
import { folder, type Ran } from './harness.ts';

let dir: ReturnType<typeof folder>;
let receipt: string;

beforeAll(async () => {
  receipt = JSON.stringify(await madeReceipt(), null, 2);
  const { publicKey } = SHOP_KEY;
  const text = encodeVerifierKey(verifierKey(sha256, publicKey.name, Buffer.from(publicKey.key, 'base64')));
  const hostile = await madeReceipt({ event: { ...WITHDRAWAL, customer: '\u001b[31mred\n' } });
  const named = await madeReceipt({ key: madeKey('klartext/\u202egnp') });
  dir = folder({
    'receipt.json': receipt,
    'changed.json': receipt.replace('"index": 2', '"index": 3'),
    'forged.json': JSON.stringify(await madeReceipt({ key: madeKey() })),
    'hostile.json': JSON.stringify(hostile),
    'named.json': JSON.stringify(named),
    'empty.json': '',
    'keys.json': JSON.stringify({ keys: [publicKey] }),
    'keys.txt': `${text}\n`,
    'large.json': ' '.repeat(2_000_001),
  });
});
afterAll(() => dir.remove());

/** Runs the command alone. */
async function verify(argv: readonly string[], more: Partial<Io> = {}): Promise<Ran> {
  let [out, err, status] = ['', '', -1];
  const io: Io = {
    cwd: dir.path,
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: 100,
    isColourful: false,
    now: () => 0,
    onStop: () => () => {},
    ...more,
  };
  const program = new Command('klartext').exitOverride();
  addVerify(program, io, (code) => {
    status = code;
  });
  await program.parseAsync(['verify', ...argv], { from: 'user' });
  return { status, out, err };
}

async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text.slice(0, 7));
  yield Buffer.from(text.slice(7));
}

describe('klartext verify', () => {
  it('tells what a valid receipt proves, in the language asked for', async () => {
    const { status, out, err } = await verify(['receipt.json', '--key', 'keys.json', '--lang', 'de']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(
      /^receipt\.json: Dieser Nachweis ist gültig\.\n {2}Dazu haben Sie Ihr Ja zurückgenommen: Newsletter\.\n/,
    );
    expect(out).toContain('    Wann das war: 24. November 2026');
    expect(await verify(['receipt.json', '--key', 'keys.txt'])).toMatchObject({ status: 0 });
    expect((await verify(['receipt.json', '--key', 'keys.json', '--language', 'fr-BE'])).out).toContain(
      'Cette attestation est valable.',
    );
  });

  it('says without a key that nobody checked who signed', async () => {
    for (const file of ['receipt.json', 'forged.json']) {
      const { status, out } = await verify([file]);
      expect(status).toBe(3);
      expect(out).toContain(`${file}: This receipt fits together, but who signed it is not checked.`);
      expect(out.replaceAll(/\s+/g, ' ')).toContain('Get the key of the shop in another way');
    }
  });

  it('says of each of several what is wrong', async () => {
    const files = ['receipt.json', 'changed.json', 'forged.json', 'empty.json'];
    const { status, out } = await verify([...files, '--key', 'keys.json']);
    expect(status).toBe(1);
    expect(out).toContain('receipt.json: This receipt is valid.');
    expect(out).toContain(
      'changed.json: This receipt is not valid.\n  The signed log does not hold this choice',
    );
    expect(out).toContain('forged.json: This receipt is not valid.\n  No key that is known signed it.');
    expect(out).toContain('empty.json: This receipt is not valid.\n  This is not the text of a receipt');
    expect(out.endsWith('\nOf 4 receipts, 1 holds.\n')).toBe(true);
  });

  it('writes verdicts for programs', async () => {
    const { status, out } = await verify(['receipt.json', 'changed.json', '--key', 'keys.json', '--json']);
    const report = JSON.parse(out);
    expect(report.status).toBe(status);
    expect(report.receipts).toMatchObject([
      { file: 'receipt.json', ok: true, isTrusted: true, index: 2, size: 5, event: { id: 'choice-0001' } },
      { file: 'changed.json', ok: false, code: 'not-in-log', says: expect.stringContaining('not valid') },
    ]);
  });

  it('reads a receipt, or the keys, from standard input', async () => {
    const ran = await verify(['-', '--key', 'keys.json'], { stdin: piped(receipt) });
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toContain('standard input: This receipt is valid.');
    const keys = JSON.stringify(SHOP_KEY.publicKey);
    expect(await verify(['receipt.json', '--key', '-'], { stdin: piped(keys) })).toMatchObject({ status: 0 });
    expect((await verify(['-', '--key', '-'])).err).toContain('Standard input can be read once');
    expect(await verify(['-'])).toMatchObject({ status: 2, out: '' });
    const huge = await verify(['-'], { stdin: piped(' '.repeat(2_000_001)) });
    expect(huge.err).toContain('it is longer than any receipt');
  });

  it.each([
    [['nothing.json'], 'nothing.json cannot be read: there is no such file.'],
    [['.'], '. cannot be read: it is a folder.'],
    [['large.json'], 'large.json cannot be read: it has 2000001 bytes, more than any receipt.'],
    [
      ['receipt.json', '--key', 'nothing.json'],
      'The key file nothing.json cannot be read: there is no such file.',
    ],
    [['receipt.json', '--key', 'receipt.json'], 'receipt.json is no file of public keys.'],
    [['receipt.json', '--lang', 'xx'], 'There are no sentences in the language "xx".'],
  ])('refuses %j and says what to do', async (argv, message) => {
    const { status, err } = await verify(argv);
    expect(status).toBe(2);
    expect(err).toContain(`klartext: ${message}`);
  });

  it('goes on to the other receipts where one cannot be read', async () => {
    const { status, out } = await verify(['nothing.json', 'receipt.json', '--key', 'keys.json']);
    expect(status).toBe(2);
    expect(out).toContain('receipt.json: This receipt is valid.');
  });

  it('lets no word of a receipt act on the terminal', async () => {
    const { out } = await verify(['hostile.json']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what is asked
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('\\x1b[31mred');
    const verdict = await verify(['named.json', '--key', 'keys.json']);
    expect(verdict.out).toContain('klartext/\\u202egnp+');
  });
});
