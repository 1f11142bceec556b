export { type BalanceRow, balancePlot } from './balance-plot.tsx';
export type { Chart, TableRow } from './chart.ts';
export { drawChart } from './chart-file.tsx';
export { type FunnelStep, funnelPlot } from './funnel-plot.tsx';
export { PAGE_PAINT, paintProperties } from './paint.ts';
export { type MapPoint, quadrantMap } from './quadrant-map.tsx';
export { type Lane, type PlotRow, rowPlot } from './row-plot.tsx';
export { timelinePlot } from './timeline.tsx';
