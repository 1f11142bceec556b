// npm run bench:study: prints one line of JSON for each benchmark of the study. Build first; the shipped path is what is measured.
// npm run bench:study -- pipeline sentiment: only these. KLARTEXT_BENCH_ROWS makes the large one smaller.
import { benchMemory } from './study/memory.ts';
import { benchPipeline } from './study/pipeline.ts';
import { benchSentiment } from './study/sentiment.ts';
import { benchStages } from './study/stages.ts';

const BENCHMARKS = {
  stages: benchStages,
  sentiment: benchSentiment,
  pipeline: benchPipeline,
  memory: benchMemory,
};

const chosen = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHMARKS)) {
  if (chosen.length === 0 || chosen.includes(name)) await bench();
}
