import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

/** Requests of one round. */
export const REQUESTS = 20_000;

/** Connections that are kept alive. */
export const CONNECTIONS = 16;

/** A server that runs as a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

/** An answer that says what it should. */
export interface Answer {
  readonly body: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Starts `klartext serve` with the example, as it was built. */
export function startKlartext(flags: readonly string[] = []): Promise<Running> {
  return started(
    spawn(process.execPath, ['dist/cli/main.js', 'serve', 'examples/haselmaus', '--port', '0', ...flags], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

/** Starts the bound: `node:http` alone, which sends this body with these headers. */
export function startBare({ body, headers }: Answer): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/bare-server.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin?.end(JSON.stringify({ body, headers }));
  return started(child);
}

/** Waits for the address that a server prints. */
export function started(child: ChildProcess): Promise<Running> {
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

/** Ends a server and waits until it has ended. */
export function stop({ child }: Running): Promise<void> {
  return new Promise((done) => {
    child.removeAllListeners('exit');
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}

/** Asks once; anything but 200 is an error. */
export function fetchOnce(url: string, agent?: Agent): Promise<Answer> {
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

/** Asks again and again over connections that are kept alive. */
export async function load(url: string, requests: number): Promise<void> {
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

/** User and system time of the server's process for each request, in µs, from /proc (ticks of 10 ms). */
export async function cpuPerRequest({ child }: Running, url: string, requests = REQUESTS): Promise<number> {
  const before = cpuTicks(child);
  await load(url, requests);
  return ((cpuTicks(child) - before) * 10_000) / requests;
}

/** User and system time of a process so far, in ticks of 10 ms. */
export function cpuTicks(child: ChildProcess): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** Resident memory of a server. */
export function residentMiB({ child }: Running): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
