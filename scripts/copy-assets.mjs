// Copies what the compiler leaves behind: the style sheets that the pages are served with.
import { chmodSync, cpSync, existsSync, readdirSync } from 'node:fs';

for (const file of readdirSync('src/web').filter((name) => name.endsWith('.css'))) {
  cpSync(`src/web/${file}`, `dist/web/${file}`);
}
if (existsSync('dist/cli/main.js')) chmodSync('dist/cli/main.js', 0o755);
