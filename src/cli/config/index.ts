export { loadSettings } from './load-settings.ts';
export type { Settings } from './setting.ts';
