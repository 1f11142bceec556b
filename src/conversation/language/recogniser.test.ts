import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../codebook.ts';
import { loadLanguageRecogniser } from './recogniser.ts';

const recognise = await loadLanguageRecogniser();
const REAL = '../shared/data/conversations';

describe('languages', () => {
  it.each([
    ['they keep sending me mails that I never asked for', 'en'],
    ['die schicken mir dauernd Mails, die ich nicht will', 'de'],
    ['ils ne veulent pas supprimer mon compte', 'fr'],
    ['no paran de llamarme por teléfono a casa', 'es'],
    ['non riesco a cancellare il mio account', 'it'],
    ['não consigo apagar a minha conta de vocês', 'pt'],
    ['ik krijg elke dag mail van deze winkel en dat wil ik niet', 'nl'],
    ['sklep wysyła mi codziennie wiadomości których nie chcę', 'pl'],
    ['why?', 'en'],
  ])('%s is %s', (text, language) => {
    expect(recognise(text)).toBe(language);
  });

  it('cannot tell what has no words', () => {
    expect(recognise('😡 !!! 123 https://x.example')).toBeUndefined();
  });

  it.skipIf(!existsSync(REAL)).each([...LANGUAGES])('real data: short messages in %s', (language) => {
    const rows = readFileSync(`${REAL}/sentiment-${language}-train.tsv`, 'utf8').split('\n').slice(1, 1001);
    const right = rows.filter((row) => recognise(row.slice(row.indexOf('\t') + 1)) === language).length;
    expect(right / rows.length).toBeGreaterThan(0.94);
  });
});
