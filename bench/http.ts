import { spawn } from 'node:child_process';
import { built } from './built.ts';
import { cpuPerPost, postOnce } from './http/post.ts';
import { QUESTION, QUESTIONS, type ServerInput } from './http/question.ts';
import { madePlace } from './records/opened.ts';
import { median, print, round } from './result.ts';
import { type Running, started, stop } from './server-process.ts';

const REQUESTS = 6_000;
const BATCHES = 600;
const ROUNDS = 5;

/** Measures decisions over HTTP by the CPU of the server: one by one against two bounds, and a hundred at once. */
export async function benchHttp(): Promise<void> {
  const place = madePlace();
  const servers: Running[] = [];
  const start = async (name: string, input: ServerInput): Promise<Running> => {
    const child = spawn(process.execPath, ['--import', 'tsx', `bench/http-${name}-server.ts`], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.stdin?.end(JSON.stringify(input));
    const server = await started(child);
    servers.push(server);
    return server;
  };
  try {
    const { createKey } = await built('account');
    const { row, text: key } = createKey({ name: 'bench', scopes: ['decide'], now: Date.now() });
    const input = {
      folder: place.folder,
      key: { ...row, hash: Buffer.from(row.hash).toString('base64') },
    };
    const single = { path: '/access/v1/evaluation', key, body: JSON.stringify(QUESTION) };
    const batch = { path: '/access/v1/evaluations', key, body: JSON.stringify(QUESTIONS) };
    const klartext = await start('klartext', input);
    const answer = await postOnce(klartext, single);
    const hono = await start('hono', { ...input, answer });
    const echo = await start('echo', { ...input, answer });
    const ours: number[] = [];
    const honos: number[] = [];
    const echoes: number[] = [];
    const batches: number[] = [];
    for (const server of [klartext, hono, echo]) await cpuPerPost(server, single, REQUESTS);
    await cpuPerPost(klartext, batch, BATCHES / 4);
    for (let i = 0; i < ROUNDS; i++) {
      ours.push(await cpuPerPost(klartext, single, REQUESTS));
      honos.push(await cpuPerPost(hono, single, REQUESTS));
      echoes.push(await cpuPerPost(echo, single, REQUESTS));
      batches.push(await cpuPerPost(klartext, batch, BATCHES));
    }
    report(answer, { mine: median(ours), hono: median(honos), echo: median(echoes), batch: median(batches) });
  } finally {
    await Promise.all(servers.map(stop));
    place.remove();
  }
}

interface Figures {
  readonly mine: number;
  readonly hono: number;
  readonly echo: number;
  readonly batch: number;
}

function report(answer: string, { mine, hono, echo, batch }: Figures): void {
  const unit = `µs of server CPU per decision over HTTP (authentication, validation, limits, metrics and log on; ${answer.length} characters of answer)`;
  print({
    name: 'http-against-node',
    value: round(mine, 1),
    unit,
    ratio: round(echo / mine, 2),
    against: `bare node:http that parses the body and sends the same JSON: ${round(echo, 1)} µs`,
    aim: 'ratio >= 0.5',
    met: echo / mine >= 0.5,
  });
  print({
    name: 'http-against-hono',
    value: round(mine, 1),
    unit,
    ratio: round(hono / mine, 2),
    against: `bare hono with key check, zod validation of the same body, request id, headers and a pino line: ${round(hono, 1)} µs`,
    aim: 'ratio >= 0.9',
    met: hono / mine >= 0.9,
  });
  const perDecision = batch / 100;
  print({
    name: 'http-batch',
    value: round(perDecision, 2),
    unit: `µs of server CPU per decision, 100 in a request (${round(1_000_000 / perDecision)} decisions per second of CPU)`,
    ratio: round(mine / perDecision, 1),
    against: `one decision in a request: ${round(mine, 1)} µs`,
    aim: 'ratio >= 5',
    met: mine / perDecision >= 5,
  });
}
