export type { Agreement, AgreementOptions } from './agreement.ts';
export { type Code, cohenKappa } from './cohen-kappa.ts';
export { krippendorffAlpha, type Level } from './krippendorff-alpha.ts';
