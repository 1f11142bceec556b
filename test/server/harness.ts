import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Preview, type ServeOptions, startServer } from '../../src/server/index.ts';
import { readBytes, SMALL_FILE } from '../support/declared.ts';

/** The small declaration as text. */
export const SMALL = readFileSync(SMALL_FILE, 'utf8');

/** A declaration that no part of can be read. */
export const BROKEN = 'klartext: 1\ncontroller: [\n';

/** A running preview of a folder of its own. */
export interface Served extends Preview {
  readonly file: string;
  /** How often the declaration was read. */
  readonly reads: () => number;
  readonly write: (text: string, name?: string) => void;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Waits until a page holds a text; fails with the page after three seconds. */
  readonly until: (path: string, text: string | RegExp) => Promise<string>;
  readonly end: () => Promise<void>;
}

/** Starts a preview of a folder that holds these files; the first is the declaration. */
export async function serve(
  files: Readonly<Record<string, string>> = { 'klartext.yaml': SMALL },
  more: Partial<ServeOptions> = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-server-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const file = join(folder, Object.keys(files)[0] ?? 'klartext.yaml');
  let reads = 0;
  const preview = await startServer({
    file,
    readFile: readBytes,
    port: 0,
    host: '127.0.0.1',
    today: () => '2026-11-24',
    onRead: () => {
      reads += 1;
    },
    ...more,
  });
  const get: Served['get'] = (path, headers = {}) =>
    fetch(preview.url + path, { headers: { connection: 'close', ...headers }, redirect: 'manual' });
  return {
    ...preview,
    file,
    reads: () => reads,
    get,
    write: (text, name) => writeFileSync(name === undefined ? file : join(folder, name), text),
    until: async (path, text) => {
      const deadline = Date.now() + 3000;
      for (;;) {
        const body = await (await get(path)).text();
        if (typeof text === 'string' ? body.includes(text) : text.test(body)) return body;
        if (Date.now() > deadline) throw new Error(`no ${text} in ${path}: ${textOf(body).slice(0, 1500)}`);
        await new Promise((done) => setTimeout(done, 25));
      }
    },
    end: async () => {
      await preview.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}
