import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runServe } from '../../src/cli/serve/run-serve.ts';
import type { ServeOptions } from '../../src/server/index.ts';
import { folder, klartext, SMALL } from './harness.ts';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({ 'klartext.yaml': SMALL });
});
afterEach(() => dir.remove());

function fakeIo() {
  const written = { out: '', err: '' };
  let stop = (): void => {};
  const io: Io = {
    cwd: dir.path,
    env: {},
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    columns: 80,
    isColourful: false,
    now: () => 0,
    onStop: (listener) => {
      stop = listener;
      return () => {};
    },
  };
  return { io, written, stop: () => stop() };
}

const taken = (): Error => Object.assign(new Error('taken'), { code: 'EADDRINUSE' });
const FLAGS = { host: '127.0.0.1', open: 'no' } as const;

/** A server that is never really started, and the ports it was asked for. */
function fakeServer(busy: readonly number[]) {
  const ports: number[] = [];
  const closed = { times: 0 };
  const start = async ({ port }: ServeOptions) => {
    ports.push(port);
    if (busy.includes(port)) throw taken();
    return {
      url: `http://127.0.0.1:${port === 0 ? 50123 : port}`,
      close: async () => {
        closed.times += 1;
      },
    };
  };
  return { start, ports, closed };
}

describe('klartext serve', () => {
  it('listens on 4700, says where, and stops cleanly', async () => {
    const { io, written, stop } = fakeIo();
    const { start, ports, closed } = fakeServer([]);
    const running = runServe(io, undefined, FLAGS, start);
    await new Promise((done) => setTimeout(done, 20));
    expect(written.out).toContain('Klartext serves klartext.yaml at http://127.0.0.1:4700\n');
    stop();
    expect(await running).toBe(0);
    expect(ports).toEqual([4700]);
    expect(closed.times).toBe(1);
  });

  it('takes a free port when 4700 is taken and nobody asked for it', async () => {
    const { io, stop } = fakeIo();
    const { start, ports } = fakeServer([4700]);
    const running = runServe(io, undefined, FLAGS, start);
    await new Promise((done) => setTimeout(done, 20));
    stop();
    expect(await running).toBe(0);
    expect(ports).toEqual([4700, 0]);
  });

  it('refuses a port that was asked for and is taken', async () => {
    const { io, written } = fakeIo();
    const { start, ports } = fakeServer([8080]);
    expect(await runServe(io, undefined, { ...FLAGS, port: 8080 }, start)).toBe(2);
    expect(ports).toEqual([8080]);
    expect(written.err).toBe(
      'klartext: Port 8080 is taken.\nGive another one with --port, or --port 0 for any free one.\n',
    );
  });

  it('refuses a really taken port, and a file that is not there', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { status, err } = await klartext(dir.path, ['serve', '--port', String(port)]);
    other.close();
    expect(status).toBe(2);
    expect(err).toContain(`Port ${port} is taken.`);
    const missing = await klartext(dir.path, ['serve', 'nothing.yaml']);
    expect(missing.status).toBe(2);
    expect(missing.err).toContain('there is no such file');
  });
});
