// npm run scenarios: writes docs/scenarios.md from the table of scenarios.
import { writeFileSync } from 'node:fs';
import { scenariosPage } from '../src/decision/scenario/index.ts';

const PAGE = 'docs/scenarios.md';

writeFileSync(PAGE, scenariosPage());
console.log(`${PAGE} is current.`);
