// npm run example:shop: serves the example with its choices and decisions, and opens the shop that asks before it recommends.
// Ctrl-C ends both.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const command = join(root, 'dist/cli/main.js');
const declaration = join(root, 'examples/haselmaus');
// Git ignores this folder. The published versions are those of npm start, the choices are the shop's own.
const data = join(root, '.klartext');
const versions = join(data, 'versions');
const store = join(data, 'example-shop/klartext.db');
const keys = join(data, 'example-shop/keys');

/** What runs, the newest last; it is ended in the opposite order. */
const running = [];
let isEnding = false;

if (!existsSync(command)) fail('There is no dist/ yet: npm run build');
if (!existsSync(join(versions, 'NEWEST'))) {
  process.stdout.write('Publishing the example for the first time; that takes some seconds.\n');
  await output(['publish', declaration, '--to', versions]);
}
const key = (
  await output([
    'key',
    'create',
    ...['--name', 'example shop', '--scope', 'decide,choose,read-choices'],
    // A killed process cannot revoke its key, so no key lasts.
    ...['--expires', new Date(Date.now() + 86_400_000).toISOString().slice(0, 10), '--store', store],
  ])
).trim();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));

const places = ['--versions', versions, '--store', store, '--keys', keys, '--port', '0'];
const server = start([command, 'serve', declaration, ...places]);
const url = await address(server);
const shop = start([join(root, 'examples/recommending-shop/start.mjs')], {
  KLARTEXT_URL: url,
  KLARTEXT_KEY: key,
  PORT: process.env.PORT ?? '0',
});
const front = await address(shop);
process.stdout.write(
  `The shop:  ${front}\nKlartext:  ${url}\nIts keys:  ${url}/log/shop/keys\nPress Ctrl-C to stop both.\n`,
);

/** Starts a program that goes on until it is told to end. */
function start(args, env = {}) {
  // A group of its own: Ctrl-C reaches this process alone, which then ends the others in order.
  const child = spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const one = { child, said: '', wrong: '' };
  child.stdout.on('data', (chunk) => {
    one.said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    // The log of requests is not what somebody looks for here.
    one.wrong = (one.wrong + chunk).slice(-2000);
  });
  one.ended = new Promise((done) => child.on('close', done));
  one.ended.then(() => {
    if (isEnding) return;
    process.stderr.write(one.wrong);
    void end(1);
  });
  running.push(one);
  return one;
}

/** Waits until a program says where it is. */
async function address(one) {
  for (;;) {
    const found = / at (http:\S+)/.exec(one.said)?.[1];
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Runs a command of klartext and returns what it wrote. */
function output(args) {
  const child = spawn(process.execPath, [command, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((done) => {
    child.on('close', (status) => (status === 0 ? done(out) : fail(err)));
  });
}

async function end(status) {
  if (isEnding) return;
  isEnding = true;
  for (const { child, ended } of running.reverse()) {
    child.kill('SIGTERM');
    await ended;
  }
  const id = key.split('_')[1];
  await output(['key', 'revoke', id, '--store', store]);
  process.exit(status);
}

function fail(why) {
  process.stderr.write(`${why.trim()}\n`);
  process.exit(1);
}
