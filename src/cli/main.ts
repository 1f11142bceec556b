#!/usr/bin/env node
import * as nodeModule from 'node:module';

// Node 22 and newer keep compiled modules between runs, which halves the time to the first answer.
const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache');
if (typeof enableCompileCache === 'function') enableCompileCache();

// Imported after that, so that these modules are kept as well.
const { processIo } = await import('./output.ts');
const { run, unexpected } = await import('./run.ts');

const io = processIo();
process.on('uncaughtException', (error) => {
  process.exit(unexpected(io, error));
});
process.exitCode = await run(process.argv.slice(2), io);
