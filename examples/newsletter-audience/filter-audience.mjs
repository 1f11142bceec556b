// Reads an audience, asks for everybody in batches, and keeps those who may be written to: all of them, or no file at all.

import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';

/** The use that is asked about, as the declaration names it. */
const NEWSLETTER = /** @type {const} */ ({
  datum: 'email',
  purpose: 'news',
  practice: 'newsletter',
  recipient: 'mail-service',
  channel: 'email',
});
/** Pauses before a batch that got no answer is asked again, in milliseconds. */
const PAUSES = [500, 2000, 5000];

/**
 * @typedef {object} Filtered What became of an audience.
 * @property {true} ok
 * @property {number} asked
 * @property {number} kept How many may be written to.
 * @property {number} twice Lines that were left out because the customer had been asked about.
 * @property {Readonly<Record<string, number>>} refused How many may not, by reason.
 * @property {number} watermark Every decision had seen the choices up to this position of the log.
 * @property {readonly number[]} versions Numbers of the published versions that were asked; two when one was published meanwhile.
 */
/** @typedef {{ readonly ok: false, readonly asked: number, readonly why: string }} NotFiltered There is no result. */
/** @typedef {{ readonly customer: string, readonly residence: string, readonly age?: number }} Line */

/**
 * Filters an audience before a newsletter goes out.
 *
 * The result appears by one rename when everybody was asked. When somebody could not be asked, or the file is no audience,
 * there is none, and an older one stays as it was.
 *
 * @param {object} options
 * @param {import('klartext/client').Client} options.klartext Its key needs the scope decide.
 * @param {string} options.from CSV file with a head line that names `customer`, `residence` (ISO 3166-1 alpha-2) and `age`
 *   (years; may be empty: then whoever needs one is left out).
 * @param {string} options.to Takes the ids of those who may be written to, one a line, as CSV.
 * @param {number} [options.size] Customers asked about at once.
 * @param {(asked: number) => void} [options.onProgress]
 * @param {AbortSignal} [options.signal] Ends it; nothing is left behind.
 * @param {readonly number[]} [options.pauses] In milliseconds.
 * @returns {Promise<Filtered | NotFiltered>}
 */
export async function filterAudience({
  klartext,
  from,
  to,
  size = 500,
  onProgress,
  signal,
  pauses = PAUSES,
}) {
  const draft = `${to}.${process.pid}.part`;
  const out = await open(draft, 'w');
  /** @type {Map<string, number>} */
  const refused = new Map();
  const versions = new Set();
  let watermark = Number.POSITIVE_INFINITY;
  let [asked, kept, twice] = [0, 0, 0];

  /** @param {readonly Line[]} lines */
  const ask = async (lines) => {
    const decisions = await decided(klartext, lines, pauses, signal);
    const allowed = [];
    for (const [index, decision] of decisions.entries()) {
      if (decision.watermark !== undefined) watermark = Math.min(watermark, decision.watermark);
      if (decision.version !== undefined) versions.add(decision.version);
      if (decision.permit) allowed.push([lines[index]?.customer]);
      else refused.set(nameOf(decision), (refused.get(nameOf(decision)) ?? 0) + 1);
    }
    await out.write(stringify(allowed));
    asked += lines.length;
    kept += allowed.length;
    onProgress?.(asked);
  };

  try {
    const seen = new Set();
    /** @type {Line[]} */
    let lines = [];
    for await (const line of linesIn(from)) {
      if (seen.has(line.customer)) {
        twice += 1;
        continue;
      }
      seen.add(line.customer);
      lines.push(line);
      if (lines.length < size) continue;
      await ask(lines);
      lines = [];
    }
    if (lines.length > 0) await ask(lines);
    await out.sync();
    await out.close();
    await rename(draft, to);
    return {
      ok: true,
      asked,
      kept,
      twice,
      refused: Object.fromEntries([...refused].sort(([, a], [, b]) => b - a)),
      watermark: Number.isFinite(watermark) ? watermark : -1,
      versions: [...versions],
    };
  } catch (error) {
    await out.close().catch(() => undefined);
    await rm(draft, { force: true });
    return { ok: false, asked, why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The decisions about some customers; throws when they cannot be had.
 *
 * @param {import('klartext/client').Client} klartext
 * @param {readonly Line[]} lines
 * @param {readonly number[]} pauses
 * @param {AbortSignal | undefined} signal
 */
async function decided(klartext, lines, pauses, signal) {
  for (const wait of [...pauses, undefined]) {
    signal?.throwIfAborted();
    const decisions = await klartext.decideMany(lines, NEWSLETTER, signal ? { signal } : {});
    const failed = decisions.find(isUnanswered);
    if (failed === undefined) return decisions;
    signal?.throwIfAborted();
    if (wait === undefined) throw new Error(whyNot(failed));
    await pause(wait, undefined, signal ? { signal } : {});
  }
  throw new Error('unreachable: the last try returns or throws');
}

/** A line that the server cannot read is a no for that customer; no answer, or one from too old a state, is none for anybody. */
function isUnanswered(/** @type {import('klartext/client').Decision} */ decision) {
  if (decision.permit) return false;
  return decision.reason === 'state-too-old' || (decision.reason === 'unreachable' && !isMalformed(decision));
}

/** @param {import('klartext/client').Deny} decision */
function isMalformed({ problem }) {
  return problem?.code === 'bad-answer' && problem.status === 400;
}

/** @param {import('klartext/client').Deny} decision */
function nameOf(decision) {
  return isMalformed(decision) ? 'malformed' : decision.reason;
}

/** @param {import('klartext/client').Decision} decision */
function whyNot(decision) {
  const problem = decision.permit ? undefined : decision.problem;
  return problem
    ? `${problem.detail} (${problem.code})`
    : 'The choices could not be followed (state-too-old).';
}

/** Reads the lines of an audience as a stream. @param {string} file @returns {AsyncIterable<Line>} */
async function* linesIn(file) {
  // Errors of a source are not handed on by pipe.
  const source = createReadStream(file);
  const lines = source.pipe(parse({ bom: true, columns: true, skip_empty_lines: true, trim: true }));
  source.on('error', (error) => lines.destroy(error));
  for await (const { customer, residence, age = '' } of lines) {
    if (typeof customer !== 'string' || typeof residence !== 'string')
      throw new Error(`${file} needs a head line that names customer and residence.`);
    yield { customer, residence, ...(/^\d{1,3}$/u.test(age) ? { age: Number(age) } : {}) };
  }
}
