// The worker of a study run, from sources, for development and tests: workers do not inherit the loader of the process that starts them.
import { register } from 'tsx/esm/api';

register();
const { readBlock } = await import('../src/fieldwork/run/worker.ts');

export { readBlock };
