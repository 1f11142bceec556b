export { bare } from './bare.ts';
export { compareReading, compareWithNotice, type Difference } from './compare.ts';
export { type Unit, unitsOf } from './unit.ts';
