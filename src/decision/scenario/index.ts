export { scenariosPage } from './page.ts';
export { runScenario, type ScenarioRun } from './run.ts';
export { SCENARIOS } from './table.ts';
