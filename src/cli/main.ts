#!/usr/bin/env node
import { processIo } from './output.ts';
import { run, unexpected } from './run.ts';

const io = processIo();
process.on('uncaughtException', (error) => {
  process.exit(unexpected(io, error));
});
process.exitCode = await run(process.argv.slice(2), io);
