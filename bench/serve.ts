import { median, print, round } from './result.ts';
import {
  CONNECTIONS,
  cpuPerRequest,
  fetchOnce,
  load,
  REQUESTS,
  residentMiB,
  startBare,
  startKlartext,
  stop,
} from './server-process.ts';

const RUNS = 5;

/** Measures the label page: start-up, server CPU for each request against a bare server, and memory. */
export async function benchServe(): Promise<void> {
  const starts: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const begin = performance.now();
    const server = await startKlartext();
    await fetchOnce(`${server.url}/en`);
    starts.push(performance.now() - begin);
    await stop(server);
  }
  const start = median(starts);
  print({
    name: 'start-up',
    value: round(start),
    unit: 'ms from the command to the first answered page, after the build',
    aim: '<= 500',
    met: start <= 500,
  });

  const klartext = await startKlartext();
  const page = `${klartext.url}/en`;
  const answer = await fetchOnce(page);
  const idle = residentMiB(klartext);
  const bare = await startBare(answer);
  // Both are warmed, then measured in turns, so that what else the machine does hits both alike.
  await load(page, 2_000);
  await load(bare.url, 2_000);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    ours.push(await cpuPerRequest(klartext, page));
    theirs.push(await cpuPerRequest(bare, bare.url));
  }
  const mine = median(ours);
  const bound = median(theirs);
  const ratio = bound / mine;
  print({
    name: 'label-page-cpu',
    value: round(mine, 1),
    unit: `µs of server CPU per request (${answer.body.length} characters of HTML, ${CONNECTIONS} keep-alive connections)`,
    ratio: round(ratio, 2),
    against: `bare node:http sending the same bytes and headers: ${round(bound, 1)} µs`,
    aim: 'ratio >= 0.8',
    met: ratio >= 0.8,
  });
  const busy = residentMiB(klartext);
  print({
    name: 'serve-memory',
    value: round(busy),
    unit: `MiB resident after ${RUNS * REQUESTS + 2_000} requests (${round(idle)} before)`,
    aim: '<= 256',
    met: busy <= 256,
  });
  await stop(klartext);
  await stop(bare);
}
