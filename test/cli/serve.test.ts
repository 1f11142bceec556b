import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { runServe } from '../../src/cli/serve/run-serve.ts';
import type { ServeOptions } from '../../src/server/index.ts';
import { folder, klartext, SMALL } from './harness.ts';
import { type Serving, serving, versionsIn } from './serving.ts';

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

/** A shop that has published twice, of which tests take copies: in English alone, which is quicker. */
const ENGLISH = SMALL.replace('languages: [en, de]', 'languages: [en]').replaceAll(/, de: [^}]+ \}/g, ' }');
const SECOND = ENGLISH.replace('P1M', 'P6W');
const THIRD = ENGLISH.replace('P1M', 'P2M');
let shop: ReturnType<typeof folder>;
beforeAll(async () => {
  shop = folder({ 'klartext.yaml': ENGLISH });
  expect((await klartext(shop.path, ['publish'])).status).toBe(0);
  writeFileSync(join(shop.path, 'klartext.yaml'), SECOND);
  expect((await klartext(shop.path, ['publish'])).status).toBe(0);
});
afterAll(() => shop.remove());

describe('klartext serve, with published versions', () => {
  let copy: ReturnType<typeof folder>;
  let site: Serving | undefined;
  beforeEach(() => {
    copy = folder();
    cpSync(shop.path, copy.path, { recursive: true });
  });
  afterEach(async () => {
    expect((await site?.stop()) ?? 0).toBe(0);
    site = undefined;
    copy.remove();
  });
  const serve = async (flags: Parameters<typeof serving>[1] = {}): Promise<Serving> => {
    site = await serving(copy.path, flags);
    return site;
  };
  const edit = (text: string): void => writeFileSync(join(copy.path, 'klartext.yaml'), text);
  const spoil = (...names: readonly string[]): void => {
    const file = versionsIn(copy.path, ...names);
    chmodSync(file, 0o644);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Kornblume', 'Kornblumen'));
  };
  const statusOf = async (path: string): Promise<number | undefined> => (await site?.get(path))?.status;

  it('shows the newest at the front and each at its number; an edit changes the preview alone', async () => {
    const { text, until } = await serve();
    const front = await text('/en');
    expect(front).toContain('Version 2, 24 November 2026');
    expect(front).toContain('6 weeks');
    expect(await text('/versions/1/en')).toContain('Version 1, 24 November 2026');
    expect(await text('/versions/1/en')).not.toContain('6 weeks');
    edit(THIRD);
    expect(await until('/preview/en', '2 months')).toContain('Preview of 24 November 2026');
    expect(await text('/preview/en/changes')).toContain('2 months');
    expect(await text('/en')).toBe(front);
    edit('klartext: [');
    await until('/problems', 'The last edit cannot be shown.');
    expect(await text('/en')).toBe(front);
  });

  it('shows a version that is published while it runs, the list and the changes too', async () => {
    const { text, until } = await serve();
    edit(THIRD);
    expect((await klartext(copy.path, ['publish'])).out).toContain('Published version 3');
    const front = await until('/en', 'Version 3, 24 November 2026');
    expect(front).toContain('2 months');
    expect(await text('/versions/2/en')).toContain('no longer applies');
    expect(await text('/en/versions')).toContain('/versions/3/en');
    expect(await text('/en/changes')).toContain('2 months');
  });

  it('shows the very first version, though there was no folder of versions when it began', async () => {
    rmSync(versionsIn(copy.path), { recursive: true });
    const { text, until, get } = await serve();
    expect(await text('/en')).toContain('Preview of');
    expect((await klartext(copy.path, ['publish'])).status).toBe(0);
    await until('/en', 'Version 1, 24 November 2026');
    expect((await get('/robots.txt')).status).toBe(200);
    expect(await text('/robots.txt')).toContain('Sitemap: ');
  });

  it('takes versions from elsewhere, and names the public address', async () => {
    cpSync(versionsIn(copy.path), join(copy.path, 'kept'), { recursive: true });
    rmSync(versionsIn(copy.path), { recursive: true });
    const { text } = await serve({ versions: 'kept', site: 'https://privacy.kornblume.example/' });
    expect(await text('/en')).toContain(
      '<link rel="canonical" href="https://privacy.kornblume.example/en"/>',
    );
    expect(await text('/sitemap.xml')).toContain('<loc>https://privacy.kornblume.example/en/full</loc>');
  });

  it('serves the notice for other programs, and gpc.json only where the operator says so', async () => {
    const { get, stop } = await serve();
    const link = (await get('/en')).headers.get('link');
    expect(link).toContain('</.well-known/tilt.json>; rel="describedby"; type="application/json"');
    expect(link).toContain('</.well-known/dpv.jsonld>; rel="describedby"; type="application/ld+json"');
    expect(link).not.toContain('gpc.json');
    const tilt = await get('/.well-known/tilt.json');
    expect(tilt.headers.get('access-control-allow-origin')).toBe('*');
    expect(JSON.stringify(await tilt.json())).toContain('Kornblume Handels GmbH');
    const dpv = await get('/.well-known/dpv.jsonld');
    expect(dpv.headers.get('content-type')).toContain('application/ld+json');
    expect(Object.keys((await dpv.json()) as object)).toContain('@context');
    expect(await statusOf('/.well-known/gpc.json')).toBe(404);
    await stop();
    const honouring = await serve({ honoursGpc: true });
    const gpc = await honouring.get('/.well-known/gpc.json');
    expect(gpc.headers.get('content-type')).toContain('application/json');
    expect(await gpc.json()).toMatchObject({ gpc: true });
    expect((await honouring.get('/en')).headers.get('link')).toContain('gpc.json');
  });

  it('shows nobody a version that was changed: an error without paths, and the reason to the operator, once', async () => {
    spoil('0001', 'en', 'label.json');
    const { get, text, written } = await serve();
    for (const path of ['/versions/1/en', '/versions/1/en', '/versions/1/en/full']) {
      const response = await get(path);
      const body = await response.text();
      expect(response.status).toBe(500);
      expect(body).toBe('Something went wrong here. It is not your fault; please try again.\n');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(written.err.match(/label\.json was changed after it was published/g)).toHaveLength(1);
    expect(await text('/en')).toContain('Version 2');
  });

  it.each([
    ['label.json', ['0002', 'en', 'label.json']],
    ['declaration.json', ['0002', 'declaration.json']],
    ['version.json', ['0002', 'version.json']],
  ])('does not begin when %s of the newest version was changed', async (name, path) => {
    spoil(...path);
    if (name === 'version.json') writeFileSync(versionsIn(copy.path, ...path), '{}');
    const { status, err } = await klartext(copy.path, ['serve', '--port', '0']);
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^klartext: .*${name} (?:was changed after|is no record)`));
  });

  it('keeps what it shows when the folder of versions breaks, and tells the operator', async () => {
    const { text, until, written } = await serve();
    writeFileSync(versionsIn(copy.path, 'NEWEST'), '3\n');
    chmodSync(versionsIn(copy.path, '0002', 'version.json'), 0o644);
    writeFileSync(versionsIn(copy.path, '0002', 'version.json'), '{');
    edit(THIRD);
    await until('/preview/en', '2 months');
    expect(await text('/en')).toContain('Version 2');
    expect(written.err).toContain('version.json cannot be read: it is not JSON.');
  });
});

describe('klartext serve, the pages of the team', () => {
  const TEAM = [
    '/preview',
    '/preview/en',
    '/preview/en/full',
    '/preview/en/label.png',
    '/problems',
    '/demo/shop',
    '/demo/shop.css',
  ];
  const statuses = async ({ get }: Serving): Promise<readonly number[]> =>
    Promise.all(TEAM.map(async (path) => (await get(path)).status));
  const SHOWN = [302, 200, 200, 200, 200, 200, 200];
  const HIDDEN = TEAM.map(() => 404);

  it.each([
    ['on this machine', {}, SHOWN],
    ['with a public address, where others come through a proxy', { site: 'https://a.example' }, HIDDEN],
    ['on an address that others reach', { host: '0.0.0.0' }, HIDDEN],
    ['there, with --team', { host: '0.0.0.0', team: true }, SHOWN],
    ['with a public address and --team', { site: 'https://a.example', team: true }, SHOWN],
  ])('are kept from others once there are versions: %s', async (_where, flags, expected) => {
    const site = await serving(shop.path, flags);
    try {
      expect(await statuses(site)).toEqual(expected);
      expect((await site.get('/en')).status).toBe(200);
      expect(await site.text('/en')).not.toMatch(/href="\/(?:preview|problems|demo)/);
    } finally {
      await site.stop();
    }
  });

  it('are shown to all before anything is published, for there is nothing else to show', async () => {
    const site = await serving(dir.path, { host: '0.0.0.0' });
    expect(await statuses(site)).toEqual(SHOWN);
    await site.stop();
  });
});
