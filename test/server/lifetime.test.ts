import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type PreviewState, startServer } from '../../src/server/index.ts';
import { readBytes } from '../support/declared.ts';
import { type Served, SMALL, serve } from './harness.ts';

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

function request(url: string, agent: Agent, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ readonly status: number; readonly body: string }>((done, fail) => {
    get(url, { agent, headers }, (response: IncomingMessage) => {
      let body = '';
      response.on('data', (part) => {
        body += String(part);
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body }));
    }).on('error', fail);
  });
}

describe('a server', () => {
  it('ends within a second although a connection is kept open', async () => {
    const s = await serve();
    const agent = new Agent({ keepAlive: true });
    expect((await request(`${s.url}/en`, agent)).status).toBe(200);
    const start = performance.now();
    await s.end();
    expect(performance.now() - start).toBeLessThan(1000);
    agent.destroy();
    await expect(fetch(s.url)).rejects.toThrow();
  });

  it('ends within a second although a request was begun and never ended', async () => {
    const s = await serve();
    const socket = connect(Number(new URL(s.url).port), '127.0.0.1');
    socket.on('error', () => {});
    await new Promise<void>((done) => socket.once('connect', () => done()));
    socket.write('GET /en HTTP/1.1\r\nHost: ');
    await new Promise((done) => setTimeout(done, 50));
    const start = performance.now();
    await s.end();
    expect(performance.now() - start).toBeLessThan(1000);
    socket.destroy();
  });

  it('on loopback answers to names of the loopback only', async () => {
    served = await serve();
    const agent = new Agent();
    const port = new URL(served.url).port;
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'LOCALHOST', '[::1]:80']) {
      expect((await request(`${served.url}/en`, agent, { host })).status, host).toBe(200);
    }
    for (const host of [
      'evil.example',
      `localhost.evil.example:${port}`,
      '127.0.0.1.evil.example',
      '10.0.0.1',
    ]) {
      expect((await request(`${served.url}/en`, agent, { host })).status, host).toBe(421);
    }
  });

  it('answers a path that leads out of it with 404, as it comes over the wire', async () => {
    served = await serve();
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    socket.write('GET /assets/../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    let answer = '';
    for await (const part of socket) answer += String(part);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toMatch(/content-security-policy/i);
    expect(answer).not.toContain('root:');
  });

  it('rejects with EADDRINUSE where another one listens, and leaves no watch behind', async () => {
    served = await serve();
    const folder = mkdtempSync(join(tmpdir(), 'klartext-second-'));
    const file = join(folder, 'klartext.yaml');
    writeFileSync(file, SMALL);
    const reads: PreviewState[] = [];
    const second = startServer({
      file,
      readFile: readBytes,
      port: Number(new URL(served.url).port),
      host: '127.0.0.1',
      today: () => '2026-11-24',
      onRead: (state) => reads.push(state),
    });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(reads).toHaveLength(1);
    writeFileSync(file, `${SMALL}\n`);
    await new Promise((done) => setTimeout(done, 400));
    expect(reads).toHaveLength(1);
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads nothing any more after it has ended', async () => {
    const s = await serve();
    await s.close();
    s.write(SMALL.replace('brand: Kornblume', 'brand: Distel'));
    await new Promise((done) => setTimeout(done, 400));
    expect(s.reads()).toBe(1);
    await s.end();
  });
});
