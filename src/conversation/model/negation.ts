import type { Language } from '../codebook.ts';

const NEGATIONS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without', 'cannot', 'hardly', 'barely',
    "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "couldn't",
    "shouldn't", "haven't", "hasn't", "hadn't", "ain't",
    'cant', 'dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt', 'wont', 'wouldnt', 'couldnt', 'shouldnt', 'havent', 'hasnt', 'aint',
  ],
  de: [
    'nicht', 'nich', 'net', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'nie', 'niemals', 'nirgends',
    'niemand', 'nichts', 'ohne', 'weder', 'kaum', 'nix', 'ned',
  ],
  fr: ['ne', 'pas', 'jamais', 'rien', 'aucun', 'aucune', 'personne', 'sans', 'ni', 'plus', 'guère'],
  es: ['no', 'nunca', 'jamás', 'nada', 'nadie', 'ningún', 'ninguna', 'ninguno', 'sin', 'ni', 'tampoco'],
  it: ['non', 'mai', 'niente', 'nulla', 'nessuno', 'nessuna', 'nessun', 'senza', 'né', 'neanche', 'nemmeno'],
  pt: ['não', 'nao', 'nunca', 'jamais', 'nada', 'ninguém', 'nenhum', 'nenhuma', 'sem', 'nem', 'n'],
};

const SETS = new Map<string, ReadonlySet<string>>(
  Object.entries(NEGATIONS).map(([language, words]) => [language, new Set(words)]),
);

/** Words that turn round what follows in their clause, lower case. */
export function negationsOf(language: Language): ReadonlySet<string> {
  return SETS.get(language) ?? new Set();
}
