import type { Driver, Language } from '../../conversation/index.ts';
import { linesOf } from './sentiment.ts';

/** A real text of which only some codes are known. */
export interface PartlyCoded {
  readonly language: Language;
  readonly text: string;
  readonly isPrivacy?: boolean;
  /** For each driver that was coded at all, whether it is there. */
  readonly drivers: Readonly<Partial<Record<Driver, boolean>>>;
}

/** Reads `yes|no<TAB>text`: is the text about privacy? */
export function readPrivacyFile(language: Language, content: string): readonly PartlyCoded[] {
  return linesOf(content).flatMap(([label, ...rest]) =>
    label === 'yes' || label === 'no'
      ? [{ language, text: rest.join('\t'), isPrivacy: label === 'yes', drivers: {} }]
      : [],
  );
}

/**
 * Reads `drivers<TAB>text`, questions to an app's makers. The set knows `data-security` and `third-party-sharing` (and
 * `first-party`, which is no driver of the codebook but makes a text one about privacy); others were not coded.
 */
export function readQuestionFile(language: Language, content: string): readonly PartlyCoded[] {
  return linesOf(content).map(([labels = '', ...rest]) => {
    const drivers = labels.split('|');
    return {
      language,
      text: rest.join('\t'),
      ...(labels === '' ? {} : { isPrivacy: true }),
      drivers: {
        'data-security': drivers.includes('data-security'),
        'third-party-sharing': drivers.includes('third-party-sharing'),
      },
    };
  });
}
