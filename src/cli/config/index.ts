export { type Held, type Loaded, loadSettings, type SettingFlags } from './load-settings.ts';
export { CONFIG_NAME } from './read-config.ts';
export { SETTINGS, type Setting, type SettingName, type Settings } from './setting.ts';
