export {
  CATALOGUES,
  type Catalogue,
  hasCatalogue,
  languagesWithCatalogue,
  type MessageKey,
  type MessageValues,
  say,
} from './catalogue/index.ts';
export * from './format/index.ts';
