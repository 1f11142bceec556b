import { hasCatalogue, languagesWithCatalogue } from '../../language/index.ts';
import {
  type PublicKey,
  readKeys,
  readReceipt,
  type Trusted,
  type Verdict,
  type VerifyPorts,
  verifyReceipt,
} from '../../receipt/index.ts';
import { didYouMean } from '../../shared/index.ts';
import type { VerifyFlags } from '../commands/verify.ts';
import type { Io } from '../io.ts';
import { EXIT_USAGE, refuse } from '../refuse.ts';
import { nodeCrypto } from './node-crypto.ts';
import { readInput } from './read-input.ts';
import { reportVerdicts } from './report.ts';

/** One file with what was found. */
export interface Checked {
  /** As the user gave it. */
  readonly file: string;
  readonly verdict: Verdict;
}

/** Checks receipts, writes the verdicts and returns the exit status. */
export async function runVerify(io: Io, files: readonly string[], flags: VerifyFlags): Promise<number> {
  const { language, json = false } = flags;
  if (!hasCatalogue(language)) {
    const known = languagesWithCatalogue();
    const hint = didYouMean(language, known) || `Known languages: ${known.join(', ')}.`;
    return refuse(io, `There are no sentences in the language "${language.slice(0, 40)}". ${hint}`);
  }
  const inputs = [...files, ...flags.key].filter((file) => file === '-');
  if (inputs.length > 1) return refuse(io, 'Standard input can be read once: give - for one file only.');
  const ports = nodeCrypto();
  const trusted = await trustedIn(io, flags.key, ports);
  if (typeof trusted === 'number') return trusted;
  const checked: Checked[] = [];
  let isUnread = false;
  for (const file of files) {
    const input = await readInput(io, file);
    if ('reason' in input) {
      isUnread = true;
      refuse(io, `${nameOf(file)} cannot be read: ${input.reason}.`);
      continue;
    }
    checked.push({ file: nameOf(file), verdict: verdictOn(input.bytes, trusted, ports) });
  }
  const status = isUnread ? EXIT_USAGE : statusOf(checked);
  reportVerdicts(io, { checked, language, isJson: json, status });
  return status;
}

/** Exit status when receipts fit together, and nobody checked who signed them: a script must not take that for valid. */
const EXIT_UNCHECKED = 3;

function statusOf(checked: readonly Checked[]): number {
  if (checked.some(({ verdict }) => !verdict.ok)) return 1;
  return checked.every(({ verdict }) => verdict.ok && verdict.isTrusted) ? 0 : EXIT_UNCHECKED;
}

function verdictOn(bytes: Uint8Array, trusted: Trusted, ports: VerifyPorts): Verdict {
  const read = readReceipt(bytes);
  return read.ok ? verifyReceipt(read.value, trusted, ports) : read;
}

async function trustedIn(io: Io, files: readonly string[], ports: VerifyPorts): Promise<Trusted | number> {
  const keys: PublicKey[] = [];
  for (const file of files) {
    const input = await readInput(io, file);
    if ('reason' in input) return refuse(io, `The key file ${nameOf(file)} cannot be read: ${input.reason}.`);
    const read = readKeys(input.bytes, ports.sha256);
    if (read === undefined)
      return refuse(
        io,
        `${nameOf(file)} is no file of public keys.`,
        'Give the keys as the shop publishes them: JSON with name, key and from, or lines of name+hash+key. A receipt is not taken for keys: it would vouch for itself.',
      );
    keys.push(...read);
  }
  return { keys };
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
