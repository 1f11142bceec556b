import { generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import type { Receipt } from '../src/receipt/index.ts';
import { built } from './built.ts';
import { cpuSeconds } from './cpu.ts';
import { choiceOf, madePlace, openedRegister, recorded } from './records/opened.ts';
import { median, print, round } from './result.ts';

const EVENTS = 4_000;
const RECEIPTS = 1_000;
const ROUNDS = 5;

/** Measures verifying receipts that a register gave: real keys, a log of some thousand entries. */
export async function benchReceipts(): Promise<void> {
  const place = madePlace();
  try {
    const { register, declaration, close } = await openedRegister(place.folder);
    const practices = [...declaration.practices.keys()];
    const choices = Array.from({ length: EVENTS }, (_, i) =>
      choiceOf('consent-given', `customer-${i}`, practices[i % practices.length] ?? ''),
    );
    (await register.recordMany(choices)).forEach(recorded);
    const receipts: Receipt[] = [];
    const begin = performance.now();
    for (const { customer, id } of choices.slice(0, RECEIPTS)) {
      const receipt = await register.receipt(customer, id);
      if (!receipt) throw new Error('every choice has a receipt');
      receipts.push(receipt);
    }
    const given = (RECEIPTS * 1000) / (performance.now() - begin);
    const keys = register.log.publicKeys();
    await close();

    const { verifyReceipt } = await built('receipt');
    const { nodeCrypto } = await built('cli/verify/node-crypto');
    const ports = nodeCrypto();
    const texts = receipts.map((receipt) => JSON.stringify(receipt));
    const all = (): void => {
      for (const text of texts) {
        const verdict = verifyReceipt(JSON.parse(text), { keys }, ports);
        if (!verdict.ok) throw new Error(`a receipt is not valid: ${verdict.code}`);
      }
    };
    all();
    const two = bareSignatures(texts[0]?.length ?? 0);
    two();
    const speeds: number[] = [];
    const bounds: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      speeds.push(RECEIPTS / cpuSeconds(all));
      bounds.push(RECEIPTS / cpuSeconds(two));
    }
    const speed = median(speeds);
    print({
      name: 'receipts-verified',
      value: round(speed),
      unit: `receipts per second of CPU, from their text (${texts[0]?.length ?? 0} characters, two signatures, proof in a log of ${EVENTS}); given out by the register at ${round(given)} /s`,
      ratio: round(speed / median(bounds), 2),
      against: `two Ed25519 verifications by node:crypto and nothing else, each with its key ready: ${round(median(bounds))} pairs per second of CPU`,
      aim: '>= 5000',
      met: speed >= 5_000,
    });
  } finally {
    place.remove();
  }
}

/** The bound: what the two signatures of a receipt cost by themselves, for as many receipts. */
function bareSignatures(length: number): () => void {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const bytes = randomBytes(Math.ceil(length / 2));
  const signature = sign(null, bytes, privateKey);
  return () => {
    for (let i = 0; i < 2 * RECEIPTS; i++) {
      if (!verify(null, bytes, publicKey, signature)) throw new Error('a good signature must verify');
    }
  };
}
