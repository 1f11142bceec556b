export { type LanguageRecogniser, loadLanguageRecogniser } from './recogniser.ts';
