import type { Notice, Sentence } from '../../src/notice/index.ts';

const said = (text: string, more: Partial<Sentence> = {}): Sentence => ({ text, facts: ['f'], ...more });

/** Texts that break what is not careful: markup, marks of direction, signs that fonts lack, controls, long words. */
export const ODD_TEXTS: Readonly<Record<string, string>> = {
  markup: '<script>alert(1)</script> & <b>"bold"</b> \u0027]]> --> <!--',
  direction: 'safe \u202egnp.exe\u202c \u2066isolated\u2069 \u200fmark',
  hebrew: 'אנחנו לא מוכרים את הנתונים שלך ל-Haselmaus GmbH, 2026.',
  arabic: 'لا نبيع بياناتك إلى أي شخص.',
  emoji: 'Käse 🧀, family 👨‍👩‍👧 and flag 🇩🇪',
  chinese: '株式会社ハリネズミ',
  controls: 'a\u0000b\u0007c\u001b[31md\u0085e\u2028f',
  breaks: 'Hello\r\nBcc: all@shop.example\r\n\r\n<h1>body</h1>',
  twins: 'µ Ω ∆ non\u2011breaking \u2010 e\u0301 ﬁ A\u0308',
  long: 'Donaudampfschifffahrt'.repeat(48),
  rules: '==== ---- ~~~~',
  french: 'Vendons-nous vos données\u202f? Écrivez\u00a0: «\u202foui\u202f»',
};

/** A notice that says one text everywhere. */
export function oddNotice(text: string, layer: Notice['layer'] = 'label', language = 'en'): Notice {
  const sentences = [
    said(`${text} Once.`),
    said(`See: ${text}, https://a.example/${encodeURI('ü')}.`, {
      lead: 'See:',
      items: [
        { text: `${text} a`, facts: ['f'] },
        { text: 'https://a.example/%C3%BC', facts: ['f'] },
      ],
    }),
  ];
  const below = layer === 'label' ? {} : { parts: [{ id: 'c', heading: `${text} c`, sentences }] };
  return {
    layer,
    language,
    direction: 'ltr',
    brand: text,
    title: `Title ${text}`,
    lead: `Lead ${text}`,
    edition: 'Version 1',
    readingTime: '1 minute',
    parts: [
      { id: 'a', heading: `${text} a`, state: 'no', stateWord: 'No', isWeighty: true, sentences, ...below },
      { id: 'b', heading: `${text} b`, sentences: [said(`${text} end.`)] },
    ],
    rest: said('Read on: https://a.example.'),
    words: 1,
    facts: ['f'],
  };
}
