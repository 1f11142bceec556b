import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { buildElement } from '../../scripts/build-element.mjs';
import { type Preview, type ServeOptions, startServer } from '../../src/server/index.ts';
import { publishedVersion } from '../server/published.ts';
import { declared, EXAMPLE_FILE, readBytes, SMALL_FILE } from '../support/declared.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);

/** Languages of the example. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'];

/** Every kind of page of a preview, without its language. */
export const PLACES = ['', '/short', '/full', '/print', '/versions'];

/** A browser for the tests of a file, and a preview of the example. */
export interface Stage {
  /** Opens a page in a context of its own. */
  readonly open: (path: string, options?: BrowserContextOptions, at?: string) => Promise<Page>;
  readonly url: () => string;
}

/**
 * Runs tests with Chromium. Where there is none they are skipped and say so; on the build server that is a failure.
 */
export function withBrowser(name: string, tests: (stage: Stage) => void): void {
  if (!isThere && !process.env.CI) {
    describe.skip(`${name} (skipped: no Chromium at ${executablePath}; set CHROMIUM_PATH)`, () =>
      tests(idle));
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    let preview: Preview | undefined;
    beforeAll(async () => {
      await buildElement();
      preview = await servePreview(EXAMPLE_FILE);
      browser = await chromium.launch({ executablePath, args: ARGS });
    });
    afterAll(async () => {
      await browser?.close();
      await preview?.close();
    });
    tests({
      url: () => preview?.url ?? '',
      open: async (path, options = {}, at = preview?.url ?? '') => {
        if (!browser) throw new Error('the browser did not start');
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
        const page = await context.newPage();
        await page.goto(at + path);
        return page;
      },
    });
  });
}

/** Serves one declaration. */
export function servePreview(file: string, more: Partial<ServeOptions> = {}): Promise<Preview> {
  const options = { file, readFile: readBytes, port: 0, host: '127.0.0.1', today: () => '2026-11-24' };
  return startServer({ ...options, ...more });
}

/** Serves the small declaration with two published versions. */
export function servePublished(): Promise<Preview> {
  const small = declared(SMALL_FILE);
  const versions = [publishedVersion(small, 2, '2026-10-01'), publishedVersion(small, 1, '2026-05-25')];
  return servePreview(SMALL_FILE, { published: () => versions });
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const idle: Stage = {
  url: () => '',
  open: () => Promise.reject(new Error('there is no browser')),
};
