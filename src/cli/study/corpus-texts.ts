import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../conversation/index.ts';
import type { SynthText } from '../../study/index.ts';
import { readCorpusFile } from '../../training/index.ts';
import { CORPUS_FOLDER, filesBelow } from './package-files.ts';

/** Reads the written conversations of the package, as made-up rows are written from them; faulty lines are left out. */
export async function corpusTexts(folder: string = CORPUS_FOLDER): Promise<readonly SynthText[]> {
  const names = await filesBelow(folder, '.tsv');
  const texts: SynthText[] = [];
  for (const name of names) {
    const language = languageOf(name);
    if (language === undefined) continue;
    const { texts: coded } = readCorpusFile(name, language, await readFile(join(folder, name), 'utf8'));
    for (const { text, coding } of coded) {
      const { speaker, topics, drivers, technologies } = coding;
      texts.push({
        language,
        speaker,
        ...(topics.privacy && { privacy: topics.privacy.sentiment }),
        ...(topics.personalisation && { personalisation: topics.personalisation.sentiment }),
        drivers,
        technologies,
        text,
      });
    }
  }
  return texts;
}

/** The language of a corpus file: the folder that it lies in, `en/social-01.tsv`; other folders hold no written texts. */
function languageOf(name: string): Language | undefined {
  return LANGUAGES.find((language) => name.startsWith(`${language}/`));
}
