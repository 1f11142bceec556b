export {
  type CodeStore,
  type ItemText,
  type LabelDesk,
  type LabelServer,
  startLabelServer,
} from './label/index.ts';
export type { MachineFile } from './machine-files.ts';
export type { ServerPart } from './part.ts';
export type { PreviewState, Version } from './preview.ts';
export type { LayersShown, PublishedVersion } from './published.ts';
export { openService, type Service, type ServiceInput } from './service/index.ts';
export { type Preview, type ServeOptions, startServer } from './start.ts';
