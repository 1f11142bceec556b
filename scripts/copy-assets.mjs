// Makes what the compiler leaves behind: the style sheets of the pages, the script that pages of shops load, the command.
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { buildCommand } from './build-command.mjs';
import { buildElement } from './build-element.mjs';
import { buildVerifyPage } from './build-verify-page.mjs';

for (const file of readdirSync('src/web').filter((name) => name.endsWith('.css'))) {
  const { code } = transformSync(readFileSync(`src/web/${file}`, 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  writeFileSync(`dist/web/${file}`, code);
}
await buildElement();
await buildVerifyPage();
if (existsSync('dist/cli/main.js')) await buildCommand();
if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
