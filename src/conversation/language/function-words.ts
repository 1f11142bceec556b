const WORDS: Readonly<Record<string, string>> = {
  en: 'the and is are was you your my i it this that of to for with they have not what how why at from be so do does just',
  de: 'der die das und ist sind war ich du sie mein meine nicht mit auf für ein eine zu von bei wie warum wieso was auch noch mir dass euch',
  fr: 'le la les et est sont je vous mon ma mes pas avec pour un une des du dans que qui pourquoi comment sur chez au',
  es: 'el los las y es son yo tu mi mis no con para un una del en que por qué cómo se lo muy pero',
  it: 'il lo gli e è sono io tu mio mia non con per un una del che perché come di da nel questo ma',
  pt: 'o os as e é são eu você meu minha não com para um uma do da no na que porque como muito mas',
};

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

/** Language of short texts, by their small words; `undefined` without any or when two languages have as many. */
export function languageByFunctionWords(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) {
    const languages = byWord.get(word);
    for (const language of languages ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1 / (languages?.length ?? 1));
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] === second?.[1]) return undefined;
  return best[0];
}
