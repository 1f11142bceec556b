// npm start: publishes the example shop once, into .klartext (which git ignores), makes a study of made-up conversations there, and
// serves both: the notices with their choices and decisions, the study at /study/.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const command = join(root, 'dist/cli/main.js');
const example = join(root, 'examples/haselmaus');
const data = join(root, '.klartext');
const versions = join(data, 'versions');

if (!existsSync(join(versions, 'NEWEST'))) {
  process.stdout.write('Publishing the example shop for the first time; that takes some seconds.\n');
  const status = await run(['publish', example, '--to', versions]);
  if (status !== 0) process.exit(status);
}
const study = join(data, 'study');
if (!existsSync(join(study, 'results/report/study.json'))) {
  process.stdout.write(
    'Making a study of made-up conversations for the first time; that takes some seconds more.\n',
  );
  const size = ['--retailers', '24', '--conversations', '12000', '--seed', '7'];
  // The truth is written last: without it an earlier start was cut off.
  const isMade = existsSync(join(study, 'truth.json'));
  const status =
    (isMade ? 0 : await run(['study', 'synth', study, ...size, '--force'])) ||
    (await run(['study', 'run', study, '--with-texts', '--language', 'en,de,fr,es,it,nl']));
  if (status !== 0) process.exit(status);
}
process.exit(
  await run([
    'serve',
    example,
    '--versions',
    versions,
    '--store',
    join(data, 'store/klartext.db'),
    '--keys',
    join(data, 'keys'),
    '--study',
    study,
    ...process.argv.slice(2),
  ]),
);

/** Runs the command in this terminal; Ctrl-C reaches it by the terminal, other signals are handed on. */
function run(args) {
  const child = spawn(process.execPath, [command, ...args], { stdio: 'inherit' });
  const handOn = (signal) => child.kill(signal);
  process.on('SIGINT', () => {});
  process.on('SIGTERM', handOn);
  return new Promise((done) => child.on('exit', (status, signal) => done(status ?? (signal ? 1 : 0))));
}
