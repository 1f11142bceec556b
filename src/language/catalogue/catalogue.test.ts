import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { formatDuration } from '../format/index.ts';
import { judge, loadReadability } from '../readability/index.ts';
import { findVagueWords } from '../vague/index.ts';
import type { MessageKey } from './catalogue.ts';
import { CATALOGUES } from './catalogues.ts';
import { en } from './en/index.ts';
import { label } from './en/label.ts';
import { short } from './en/short.ts';
import { languagesWithCatalogue, type MessageValues, say } from './say.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** Type of the elements that are text of the message itself. */
const TEXT = 0;
interface Argument {
  readonly name: string;
  /** The branches that the message has for this argument; none for a plain value. */
  readonly branches: Readonly<Record<string, readonly Element[]>> | undefined;
  readonly isPlural: boolean;
}

const keys = Object.keys(en) as readonly MessageKey[];
const languages = languagesWithCatalogue();
const others = languages.filter((language) => language !== 'en');

/** Messages of the plain layers, which the reading gates hold for. */
const plainKeys = keys.filter((key) => Object.hasOwn(label, key) || Object.hasOwn(short, key));

/** Frame of the page: names and headings that are no sentences. */
const isFrame = (key: MessageKey) => /^(?:label\.(?!lead)|notice\.|state\.)/.test(key);

/** Messages that are the same in two languages for a reason: values alone, or a word that both share. */
const SAME_AS_ENGLISH: readonly string[] = [
  ...others.filter((language) => language !== 'fr').map((language) => `${language} item.named`),
  ...others.map((language) => `${language} list.separator`),
  'de notice.version',
  'fr notice.version',
  'fr label.question',
  'es state.no',
  'it state.no',
  'es study.column.base',
  'it study.column.base',
  'fr study.net',
  'fr study.points',
  'it study.topic.privacy',
  'nl study.topic.privacy',
];

/** Short words of a retailer, as they come into the messages. */
const WORDS: Readonly<Record<string, MessageValues>> = {
  en: words('en', 'name and address', 'Newsletter', 'You get no news.', 'tax law', 'as long as you like'),
  de: words(
    'de',
    'Name und Adresse',
    'Newsletter',
    'Sie bekommen keine Post.',
    'Steuerrecht',
    'bis zum Ende',
  ),
  fr: words(
    'fr',
    'nom et adresse',
    'Lettre',
    'Vous ne recevez rien.',
    'le code du commerce',
    'jusqu’à la fin',
  ),
  es: words('es', 'nombre y dirección', 'Boletín', 'No recibe nada.', 'ley fiscal', 'hasta el final'),
  it: words('it', 'nome e indirizzo', 'Notizie', 'Non riceve nulla.', 'legge fiscale', 'fino alla fine'),
  nl: words('nl', 'naam en adres', 'Nieuwsbrief', 'U krijgt niets.', 'de belastingwet', 'tot het einde'),
};

function words(
  language: string,
  list: string,
  practice: string,
  sentence: string,
  law: string,
  text: string,
): MessageValues {
  const duration = formatDuration('P3Y', language);
  const names = { brand: 'Haselmaus', contact: 'Haselmaus', name: practice };
  return { ...names, list, practice, law, text: `${text}. ${sentence}`, duration };
}

function messageOf(language: string, key: MessageKey): string {
  return CATALOGUES[language]?.[key] ?? '';
}

function elementsOf(language: string, message: string): readonly Element[] {
  return new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();
}

function argumentsOf(elements: readonly Element[]): readonly Argument[] {
  return elements.flatMap((element): readonly Argument[] => {
    if ('options' in element) {
      const entries = Object.entries(element.options).map(([name, { value }]) => [name, value] as const);
      const isPlural = 'pluralType' in element;
      return [{ name: element.value, branches: Object.fromEntries(entries), isPlural }];
    }
    const isText = element.type === TEXT || !('value' in element);
    return isText ? [] : [{ name: element.value, branches: undefined, isPlural: false }];
  });
}

/** What a message names, branch by branch, as sorted lines: `event`, `event=order: duration`. */
function shapeOf(elements: readonly Element[]): readonly string[] {
  const lines = argumentsOf(elements).flatMap(({ name, branches }) =>
    branches === undefined
      ? [name]
      : [
          `choice ${name}`,
          ...Object.entries(branches).map(([branch, inner]) => `${name}=${branch}: ${shapeOf(inner).join()}`),
        ],
  );
  return [...new Set(lines)].sort();
}

/** Values for every branch of a message, each plain argument as `value` gives it. */
function casesOf(elements: readonly Element[], value: (name: string) => string): readonly MessageValues[] {
  return argumentsOf(elements).reduce<readonly MessageValues[]>(
    (cases, { name, branches, isPlural }) => {
      const own =
        branches === undefined
          ? [{ [name]: value(name) }]
          : Object.entries(branches).flatMap(([branch, inner]) => {
              const choice = isPlural ? (branch === 'one' ? 1 : 3) : branch;
              return casesOf(inner, value).map((rest) => ({ ...rest, [name]: choice }));
            });
      return cases.flatMap((before) => own.map((more) => ({ ...before, ...more })));
    },
    [{}],
  );
}

function saidIn(language: string, key: MessageKey, value: (name: string) => string): readonly string[] {
  const elements = elementsOf(language, messageOf(language, key));
  return casesOf(elements, value).map((values) => say(language, key, values));
}

const asMarker = (name: string) => `⟦${name}⟧`;
const asExample = (language: string) => (name: string) => String(WORDS[language]?.[name] ?? name);
const sentencesOf = (text: string) => text.split(/(?<=[.?])\s+/u);
const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Every sentence of a catalogue that stands on the label, in every branch, with the retailer's words in place. */
function labelSentences(language: string): readonly string[] {
  return plainKeys
    .filter((key) => !isFrame(key))
    .flatMap((key) => saidIn(language, key, asExample(language)))
    .flatMap(sentencesOf);
}

describe.each(others)('the catalogue "%s"', (language) => {
  it('has exactly the messages of the English one', () => {
    expect(Object.keys(CATALOGUES[language] ?? {}).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('names the same values and the same branches in %s', (key) => {
    const own = shapeOf(elementsOf(language, messageOf(language, key)));
    expect(own).toEqual(shapeOf(elementsOf('en', en[key])));
  });
});

describe.each(languages)('every message in "%s"', (language) => {
  it('takes over the words of a retailer unchanged, whatever they are', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        "'{list}'",
        '{',
        '}}',
        "'",
        '#',
        '<b>{x}</b>',
        '$&',
        '\u202e',
        '{n, plural, other {#}}',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), hostile, (key, word) => {
        const expected = saidIn(language, key, asMarker).map((text) =>
          text.replaceAll(/⟦\w+⟧/gu, () => word),
        );
        expect(saidIn(language, key, () => word)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is set with the marks of its language', () => {
    const text = keys.flatMap((key) => saidIn(language, key, asMarker)).join('\n');
    expect(text).not.toMatch(/['!"]|\.\.\.| {2}/u);
    if (language === 'fr') expect(text).not.toMatch(/(?<!\u202f)[:;?]/u);
    else expect(text).not.toMatch(/\s[:;?]/u);
    if (language === 'es') {
      const questions = text.split('\n').filter((line) => line.endsWith('?'));
      for (const question of questions) expect(question).toMatch(/^¿/u);
    }
  });

  it('is free of vague words', () => {
    const found = keys.flatMap((key) =>
      saidIn(language, key, asMarker).flatMap((text) =>
        findVagueWords(text, language).map(({ word }) => `${key}: "${word}" in "${text}"`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('asks in six words at most', () => {
    const questions = labelSentences(language).filter((text) => text.endsWith('?'));
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.filter((text) => wordsOf(text).length > 6)).toEqual([]);
  });

  it('says a thing in twelve words at most', () => {
    expect(labelSentences(language).filter((text) => wordsOf(text).length > 12)).toEqual([]);
  });

  it('leaves room for the words of a retailer, so that a sentence with a list keeps to 25 words', () => {
    const frames = plainKeys
      .filter((key) => messageOf(language, key).includes('{list}'))
      .map((key) => ({ key, text: saidIn(language, key, () => '').join(' ') }));
    // Lists of countries are short; all other lists are filled up to 18 words.
    const tooLong = frames.filter(
      ({ key, text }) => wordsOf(text).length > (key.startsWith('transfer.') ? 9 : 7),
    );
    expect(tooLong).toEqual([]);
  });

  it('passes, together with the others, the gates of a plain layer', async () => {
    const sentences = labelSentences(language);
    const { measure } = await loadReadability(language);
    const failed = judge(measure(sentences.join(' '), { sentences }), language);
    const report = failed.map(({ gate, value }) => `${gate.text}, reached ${value.toFixed(1)}`);
    expect(report.length === 0 ? [] : [...report, ...sentences]).toEqual([]);
  });
});

it('no language borrows an English message, but for the stated ones', () => {
  const borrowed = others.flatMap((language) =>
    keys.filter((key) => messageOf(language, key) === en[key]).map((key) => `${language} ${key}`),
  );
  expect(borrowed.sort()).toEqual([...SAME_AS_ENGLISH].sort());
});
