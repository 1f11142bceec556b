// Makes what the compiler leaves behind: the style sheets of the pages, and the script that pages of shops load.
import { chmodSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { buildElement } from './build-element.mjs';

for (const file of readdirSync('src/web').filter((name) => name.endsWith('.css'))) {
  cpSync(`src/web/${file}`, `dist/web/${file}`);
}
await buildElement();
if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
