export { daysFrom, type WeekOfDay, weekOf } from './day.ts';
export {
  ALL_DRIVERS,
  createFindingTable,
  type FindingTable,
  SIGN,
  type TableBuilder,
} from './finding-table.ts';
export { orderRows, type RowOrder } from './order.ts';
