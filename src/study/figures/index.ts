export { computeFigures, type FigureOptions } from './compute-figures.ts';
export { type Beside2015, beside2015, FIGURES_2015, type Figure2015 } from './figures-2015.ts';
export * from './study-figures.ts';
