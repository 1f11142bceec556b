import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Preview, startServer } from '../../src/server/index.ts';
import { EXAMPLE_FILE, readBytes } from '../support/declared.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(executablePath);

/** Languages of the example. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl'];

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
export function servePreview(file: string, port = 0): Promise<Preview> {
  return startServer({ file, readFile: readBytes, port, host: '127.0.0.1', today: () => '2026-11-24' });
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
