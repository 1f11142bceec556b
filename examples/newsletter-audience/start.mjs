// node start.mjs audience.csv allowed.txt: KLARTEXT_URL and KLARTEXT_KEY (scope decide) say where to ask.
import { createClient } from 'klartext/client';
import { filterAudience } from './filter-audience.mjs';

const [from, to] = process.argv.slice(2);
const { KLARTEXT_URL: url = 'http://127.0.0.1:4700', KLARTEXT_KEY: key } = process.env;
if (from === undefined || to === undefined || key === undefined) {
  process.stderr.write('Usage: KLARTEXT_KEY=… node start.mjs audience.csv allowed.txt\n');
  process.exit(2);
}

const began = Date.now();
const { asked, kept, refused } = await filterAudience({
  klartext: createClient({ url, key }),
  from,
  to,
  onProgress: (count) => process.stderr.write(`\r${count} asked`),
});
process.stderr.write('\n');
process.stdout.write(
  `${asked} asked in ${((Date.now() - began) / 1000).toFixed(1)} s, ${kept} may be written to.\n`,
);
for (const [reason, times] of Object.entries(refused)) process.stdout.write(`  not, ${reason}: ${times}\n`);
