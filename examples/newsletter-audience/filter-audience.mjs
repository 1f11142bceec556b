// Reads an audience (one customer a line: id,startedOn), asks for all of them in batches, and keeps those who may be written to.

import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The use that is asked about, as the declaration names it. */
const NEWSLETTER = /** @type {const} */ ({
  datum: 'email',
  purpose: 'news',
  practice: 'newsletter',
  recipient: 'mail-service',
  channel: 'email',
  residence: 'DE',
});

/**
 * Filters an audience before a newsletter goes out. What cannot be asked is left out: nobody is written to by mistake.
 *
 * @param {object} options
 * @param {import('klartext/client').Client} options.klartext
 * @param {string} options.from CSV file with a head line `customer,since`.
 * @param {string} options.to Takes the ids of those who may be written to, one a line.
 * @param {number} [options.size] Customers asked about at once, at most 1,000.
 * @param {(asked: number) => void} [options.onProgress]
 * @returns {Promise<{ asked: number, kept: number, refused: Record<string, number> }>}
 */
export async function filterAudience({ klartext, from, to, size = 1000, onProgress }) {
  const out = createWriteStream(to);
  const refused = /** @type {Record<string, number>} */ ({});
  let asked = 0;
  let kept = 0;

  /** @param {readonly { customer: string, since: string }[]} batch */
  const ask = async (batch) => {
    const decisions = await klartext.decideMany(
      batch.map(({ customer, since }) => ({ ...NEWSLETTER, customer, startedOn: since })),
    );
    for (const [index, decision] of decisions.entries()) {
      asked += 1;
      if (decision.permit) {
        kept += 1;
        if (!out.write(`${batch[index]?.customer}\n`)) await once(out, 'drain');
      } else {
        refused[decision.reason] = (refused[decision.reason] ?? 0) + 1;
      }
    }
    onProgress?.(asked);
  };

  let batch = /** @type {{ customer: string, since: string }[]} */ ([]);
  let isHead = true;
  for await (const line of createInterface({
    input: createReadStream(from),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (isHead || line === '') {
      isHead = false;
      continue;
    }
    const [customer = '', since = ''] = line.split(',');
    batch.push({ customer, since });
    if (batch.length === size) {
      await ask(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await ask(batch);
  out.end();
  await once(out, 'finish');
  return { asked, kept, refused };
}
