export { allCharts, chartsOf, GROUP_KINDS } from './all-charts.ts';
export { eventTitle, pointsOf } from './changes.ts';
export { rankedDrivers } from './drivers.ts';
export { isSaid, wayOf } from './lane.ts';
