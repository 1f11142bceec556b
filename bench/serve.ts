import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { median, print, round } from './result.ts';

const REQUESTS = 20_000;
const CONNECTIONS = 16;

/** Measures the label page: start-up, server CPU for each request against a bare server, and memory. */
export async function benchServe(): Promise<void> {
  const starts: number[] = [];
  for (let i = 0; i < 5; i++) {
    const begin = performance.now();
    const { child, url } = await startKlartext();
    await fetchOnce(`${url}/en`);
    starts.push(performance.now() - begin);
    await stop(child);
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
  const { body, headers } = await fetchOnce(page);
  const idle = residentMiB(klartext.child);
  const bare = await startBare(body, headers);
  // Both are warmed, then measured in turns, so that what else the machine does hits both alike.
  await load(page, 2_000);
  await load(bare.url, 2_000);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < 5; i++) {
    ours.push(await cpuPerRequest(klartext.child, page));
    theirs.push(await cpuPerRequest(bare.child, bare.url));
  }
  const mine = median(ours);
  const bound = median(theirs);
  const ratio = bound / mine;
  print({
    name: 'label-page-cpu',
    value: round(mine, 1),
    unit: `µs of server CPU per request (${body.length} bytes of HTML, ${CONNECTIONS} keep-alive connections)`,
    ratio: round(ratio, 2),
    against: `bare node:http sending the same bytes and headers: ${round(bound, 1)} µs`,
    aim: 'ratio >= 0.8',
    met: ratio >= 0.8,
  });
  const busy = residentMiB(klartext.child);
  print({
    name: 'serve-memory',
    value: round(busy),
    unit: `MiB resident after ${5 * REQUESTS + 2_000} requests (${round(idle)} before)`,
    aim: '<= 256',
    met: busy <= 256,
  });
  await stop(klartext.child);
  await stop(bare.child);
}

function startKlartext(): Promise<{ child: ChildProcess; url: string }> {
  return started(
    spawn(process.execPath, ['dist/cli/main.js', 'serve', 'examples/haselmaus', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

function startBare(
  body: string,
  headers: NodeJS.Dict<string | string[]>,
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/bare-server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin?.end(JSON.stringify({ body, headers }));
  return started(child);
}

function started(child: ChildProcess): Promise<{ child: ChildProcess; url: string }> {
  return new Promise((done, fail) => {
    let output = '';
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}: ${output}`)));
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      const url = /http:\/\/[\d.:]+/.exec(output)?.[0];
      if (url) done({ child, url });
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.removeAllListeners('exit');
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

function fetchOnce(
  url: string,
  agent?: Agent,
): Promise<{ body: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((done, fail) => {
    get(url, agent ? { agent } : {}, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () =>
        answer.statusCode === 200
          ? done({ body, headers: answer.headers })
          : fail(new Error(`${url}: ${answer.statusCode}`)),
      );
    }).on('error', fail);
  });
}

async function load(url: string, requests: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let left = requests;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await fetchOnce(url, agent);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  agent.destroy();
}

/** User and system time of the server's process for each request, from /proc (ticks of 10 ms over 20,000 requests). */
async function cpuPerRequest(child: ChildProcess, url: string): Promise<number> {
  const before = cpuTicks(child);
  await load(url, REQUESTS);
  return ((cpuTicks(child) - before) * 10_000) / REQUESTS;
}

function cpuTicks(child: ChildProcess): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

function residentMiB(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
