// npm run screenshot: serves the example and takes the picture of README.md in a real Chromium.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startServer } from '../src/server/index.ts';

const preview = await startServer({
  file: 'examples/haselmaus/klartext.yaml',
  readFile: (file) => ({ bytes: readFileSync(file) }),
  port: 0,
  host: '127.0.0.1',
  today: () => '2026-11-24',
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = await browser.newPage({ viewport: { width: 1120, height: 1960 }, colorScheme: 'light' });
await page.goto(`${preview.url}/en`);
await page.screenshot({ path: 'docs/label.png' });
await browser.close();
await preview.close();
