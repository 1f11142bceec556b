const WORDS: Readonly<Record<string, string>> = {
  en: 'the and is are was you your my i it this that of to for with they have not what how why at from be so do does just on in but if all me we our can their an would get when who been will about',
  de: 'der die das und ist sind war ich du sie mein meine nicht mit auf für ein eine zu von bei wie warum wieso was auch noch mir dass euch den dem im es wir ihr hat haben wird nur aber schon mal man einen kein keine nach aus bin oder als',
  fr: "le la les et est sont je vous mon ma mes pas avec pour un une des du dans que qui pourquoi comment sur chez au ce il elle on nous en mais plus ne se ça c' j' l' d' qu' n' m' c'est a",
  es: 'el la los las y es son yo tu mi mis no con para un una del en que por qué cómo se lo muy pero le al como más me te ya esta este está eso todo nos hay ha su sus',
  it: "il la lo gli le e è sono io tu mio mia non con per un una del che perché come di da nel questo ma si mi ti ci al della anche più ha ho se quando i dei delle l' un' dell' all' c' nella cosa",
  pt: 'o a os as e é são eu você meu minha não com para um uma do da no na que porque como muito mas se em de por mais foi isso esse essa ser tem pra ao dos das já só ele ela me',
  nl: 'de het een en is zijn was ik je jij mijn niet met op voor van te dat die wat waarom hoe ook nog maar er aan als naar wel bij geen om dit heb heeft we ze',
  sv: 'och är jag du det att en ett inte med för på av som har till den om men så var kan vad',
  da: 'og er jeg du det at en et ikke med for på af som har til den om men så var kan hvad',
  no: 'og er jeg du det at en et ikke med for på av som har til den om men så var kan hva',
  pl: 'i w na nie się to z że jest do jak o co mi po tak ale za mnie od',
  tr: 've bir bu da de için ben çok ne var ama mi o ile kadar gibi daha',
  ca: 'el la els les i és són jo tu no amb per un una del en que com què més està aquest',
};

/** Small words that decide at once: so many, and so many times those of any other language. */
const SURE_COUNT = 2.4;
const SURE_RATIO = 2;

const byWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

/** What the small words of a text say about its language. */
export interface SmallWords {
  /** The language with most of them; `undefined` without any, or when two have as many. */
  readonly language: string | undefined;
  /** True when there is no doubt left. */
  readonly isSure: boolean;
}

/** Counts small words of each language; a word of several languages counts a part for each. */
export function languageBySmallWords(words: readonly string[]): SmallWords {
  const counts = new Map<string, number>();
  for (const word of words) {
    const languages = byWord.get(word);
    if (languages === undefined) continue;
    for (const language of languages)
      counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  let best: string | undefined;
  let most = 0;
  let second = 0;
  for (const [language, count] of counts) {
    if (count > most) {
      second = most;
      most = count;
      best = language;
    } else if (count > second) second = count;
  }
  if (best === undefined || most === second) return { language: undefined, isSure: false };
  return { language: best, isSure: most >= SURE_COUNT && most >= SURE_RATIO * second };
}
