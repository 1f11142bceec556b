import type { LegalBasis, SpecialCondition } from '../../declaration/index.ts';

const BY_LETTER: Readonly<Record<string, LegalBasis>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-obligation',
  d: 'vital-interests',
  e: 'public-task',
  f: 'legitimate-interests',
};

const CONDITION_BY_LETTER: Readonly<Record<string, SpecialCondition>> = {
  a: 'explicit-consent',
  b: 'employment-and-social-security',
  c: 'vital-interests',
  d: 'not-for-profit-body',
  e: 'made-public',
  f: 'legal-claims',
  g: 'substantial-public-interest',
  h: 'health-care',
  i: 'public-health',
  j: 'archiving-research-statistics',
};

/** What stands between the numbers and the letter: "Abs. 1 S. 1 lit.", "(1)(", "-1-" and the like. */
const GAP = '[\\s.,:()-]{0,4}';
const letterAfter = (article: number, paragraph: number, letters: string): RegExp =>
  new RegExp(
    `(?<!\\d)${article}${GAP}(?:abs(?:atz|\\.)?|par(?:a(?:graph)?|\\.)?|§)?${GAP}${paragraph}(?!\\d)${GAP}` +
      `(?:s(?:atz|\\.)?${GAP}1${GAP})?(?:u(?:nter)?abs\\.?${GAP}1${GAP})?` +
      `(?:lit(?:era|\\.)?|buchst(?:abe[n]?|\\.)?|point|letter|let\\.?)?${GAP}([${letters}])(?![\\p{L}\\d])` +
      `((?:${GAP}(?:,|und|sowie|oder|bzw\\.?|and|or|et)${GAP}(?:lit\\.?|buchstabe|point)${GAP}[${letters}](?![\\p{L}\\d])){0,5})`,
    'giu',
  );

/** Letters of Art. 6(1) GDPR that a reference names, as legal bases: `GDPR-6-1-a`, `Art. 6 Abs. 1 lit. f DSGVO`, `6 1 b`. */
export function basesReferredTo(text: string): readonly LegalBasis[] {
  return lettersIn(text, letterAfter(6, 1, 'a-f')).flatMap((letter) => BY_LETTER[letter] ?? []);
}

/** Letters of Art. 9(2) GDPR that a reference names, as conditions for special categories. */
export function conditionsReferredTo(text: string): readonly SpecialCondition[] {
  return lettersIn(text, letterAfter(9, 2, 'a-j')).flatMap((letter) => CONDITION_BY_LETTER[letter] ?? []);
}

function lettersIn(text: string, pattern: RegExp): readonly string[] {
  const letters = new Set<string>();
  for (const [, first = '', rest = ''] of text.slice(0, 2000).matchAll(pattern)) {
    letters.add(first.toLowerCase());
    for (const [, more = ''] of rest.matchAll(/(?:^|[\s.,:()-])([a-j])(?![\p{L}\d])/giu))
      letters.add(more.toLowerCase());
  }
  return [...letters];
}

const WORDS: readonly (readonly [RegExp, LegalBasis])[] = [
  [/einwilligung|einverst[äa]ndnis|zustimmung|\bconsents?\b|consentement/i, 'consent'],
  [/vertrag|\bcontract|\bcontrat/i, 'contract'],
  [
    /(?:gesetzlich|rechtlich)\S* (?:pflicht|verpflichtung)|legal obligation|obligation l[ée]gale/i,
    'legal-obligation',
  ],
  [/lebenswichtig|vital interest/i, 'vital-interests'],
  [/[öo]ffentlich\S* (?:interesse|aufgabe)|public (?:interest|task)/i, 'public-task'],
  [
    /berechtigte\S* \S*\s?interesse|legitimate (?:business )?interest|int[ée]r[êe]t l[ée]gitime/i,
    'legitimate-interests',
  ],
];

/** Legal bases that a text names in words; a guess, because words alone can mean something else. */
export function basesInWords(text: string): readonly LegalBasis[] {
  const start = text.slice(0, 2000);
  return WORDS.filter(([pattern]) => pattern.test(start)).map(([, basis]) => basis);
}
