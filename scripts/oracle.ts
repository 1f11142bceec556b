// npm run oracle [-- --times N --seed N]: random declarations, choices and requests, decided by the engine and by Cedar.
// Ends with 1 when the two disagree, and prints the smallest case that it can make of each disagreement.
import { parseArgs } from 'node:util';
import { explainToEngineer } from '../src/decision/index.ts';
import { runOracle } from './oracle-compare.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
const times = Number(values.times);
const seed = Number(values.seed);
if (!Number.isSafeInteger(times) || times < 1 || !Number.isSafeInteger(seed) || seed < 0) {
  console.error('--times and --seed are whole numbers.');
  process.exit(2);
}

const start = performance.now();
let told = start;
const rate = (done: number) => Math.round(done / ((performance.now() - start) / 1000)).toLocaleString('en');
const result = runOracle({
  times,
  seed,
  onWorld: (so) => {
    if (performance.now() - told < 5000) return;
    told = performance.now();
    console.log(
      `${so.times.toLocaleString('en')} of ${times.toLocaleString('en')}, ${rate(so.times)} a second`,
    );
  },
});

for (const { world, events, request, decision, cedar } of result.disagreements) {
  console.log(`\nThe engine: ${explainToEngineer(decision)}\nCedar: ${cedar}\n${world.name}, ${world.day}`);
  console.log(JSON.stringify({ request, events }, null, 1));
  const practice = world.versions.at(-1)?.declaration.practices.get(decision.practice ?? '');
  if (practice) console.log(JSON.stringify(practice));
}
console.log(
  `${result.times.toLocaleString('en')} decisions in ${result.worlds} declarations, ${result.permits.toLocaleString('en')} permits, ` +
    `${result.disagreements.length} disagreements, ${rate(result.times)} a second.`,
);
process.exit(result.disagreements.length > 0 ? 1 : 0);
