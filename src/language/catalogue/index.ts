export type { Catalogue, MessageKey } from './catalogue.ts';
export { CATALOGUES } from './catalogues.ts';
export { hasCatalogue, languagesWithCatalogue, type MessageValues, say } from './say.ts';
