import { runStudy } from '../../src/fieldwork/index.ts';
import { sourceMade, studyMade, WORD_ANALYSER } from './study-made.ts';

/** A process that runs a study in a folder until it is done or killed, for tests that kill it; prints how it ended. */
const [folder = '.', pause = '0'] = process.argv.slice(2);
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
const result = await runStudy({
  definition: studyMade([sourceMade()]),
  hash: 'hash',
  folder,
  out: `${folder}/out`,
  workers: 2,
  analyser: WORD_ANALYSER,
  commitRows: 500,
  blockBytes: 8192,
  signal: stop.signal,
  onProgress() {
    // Slow enough to be killed on its way.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(pause));
  },
});
process.stdout.write(`${JSON.stringify(result)}\n`);
