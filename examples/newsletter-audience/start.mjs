// node start.mjs audience.csv allowed.csv: KLARTEXT_URL and KLARTEXT_KEY (scope decide) say where to ask.
import { createClient } from 'klartext/client';
import { filterAudience } from './filter-audience.mjs';

const [from, to] = process.argv.slice(2);
const { KLARTEXT_URL: url = 'http://127.0.0.1:4700', KLARTEXT_KEY: key } = process.env;
if (from === undefined || to === undefined || key === undefined) {
  process.stderr.write('Usage: KLARTEXT_KEY=kt_… node start.mjs audience.csv allowed.csv\n');
  process.exit(2);
}

const stop = new AbortController();
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(name, () => stop.abort(new Error('It was stopped.')));

const began = performance.now();
const result = await filterAudience({
  klartext: createClient({ url, key, service: 'newsletter', timeout: 10_000 }),
  from,
  to,
  signal: stop.signal,
  onProgress: (asked) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${asked} asked`);
    else if (asked % 10_000 === 0) process.stderr.write(`${asked} asked\n`);
  },
});
if (process.stderr.isTTY) process.stderr.write('\n');

if (!result.ok) {
  process.stderr.write(
    `Nobody may be written to: after ${result.asked} customers there was no answer.\n${result.why}\n${to} was not written.\n`,
  );
  process.exit(1);
}
const { asked, kept, twice, refused, watermark, versions } = result;
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const lines = [
  `${asked} asked in ${seconds} s, ${kept} may be written to: ${to}`,
  ...Object.entries(refused).map(([reason, count]) => `${String(count).padStart(8)} not, ${reason}`),
  ...(twice > 0 ? [`${String(twice).padStart(8)} lines named somebody a second time`] : []),
  `Decided by version ${versions.join(' and ')}, with all choices up to position ${watermark}. Choices go on: send now.`,
];
process.stdout.write(`${lines.join('\n')}\n`);
