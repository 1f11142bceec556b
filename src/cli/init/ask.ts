import { cancel, group, intro, isCancel, multiselect, text } from '@clack/prompts';
import type { InitFlags } from '../commands/init.ts';
import type { Io } from '../io.ts';
import {
  type Answers,
  blocksOf,
  countryFault,
  DEFAULT_PRACTICES,
  emailFault,
  isInitLanguage,
  languageOf,
  listOf,
  nameFault,
} from './answers.ts';
import { INIT_LANGUAGES, PRACTICE_BLOCKS } from './blocks/index.ts';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Asks on the terminal for what no option gave; undefined when the user cancels. */
export async function askForAnswers(
  terminal: NonNullable<Io['terminal']>,
  flags: InitFlags,
): Promise<Answers | undefined> {
  const line = (
    message: string,
    given: string | undefined,
    more: LineOptions = {},
  ): Promise<string | symbol> => {
    if (given !== undefined) return Promise.resolve(given);
    return text({
      ...terminal,
      message,
      ...(more.initial === undefined ? {} : { initialValue: more.initial }),
      ...(more.example === undefined ? {} : { placeholder: more.example }),
      validate: (value) => more.fault?.((value ?? '').trim()),
    }).then((answer) => (isCancel(answer) ? answer : (answer ?? '').trim()));
  };
  const several = (
    message: string,
    given: string | undefined,
    options: { value: string; label: string }[],
    initialValues: string[],
  ): Promise<readonly string[] | symbol> =>
    given === undefined
      ? multiselect({ ...terminal, message, options, initialValues, required: true })
      : Promise.resolve(listOf(given));

  intro('A first declaration of your data practices', terminal);
  let isCancelled = false;
  const answers = await group(
    {
      name: () =>
        line('Full legal name of the company', flags.name, {
          fault: nameFault,
          example: 'Kornblume Handels GmbH',
        }),
      brand: ({ results }) =>
        line('Name that customers know', flags.brand, { fault: nameFault, ...initial(results.name) }),
      country: () =>
        line('Country of the company (two capital letters)', flags.country, {
          fault: countryFault,
          example: 'DE',
        }),
      address: () =>
        line('Postal address (can stay empty)', flags.address, { example: 'Marktplatz 1, 04109 Leipzig' }),
      email: () =>
        line('E-mail address for questions about data', flags.email, {
          fault: emailFault,
          example: 'privacy@kornblume.example',
        }),
      practices: () =>
        several(
          'What the shop does (space selects, enter goes on)',
          flags.practices,
          PRACTICE_BLOCKS.map(({ id, title }) => ({ value: id, label: title })),
          [...DEFAULT_PRACTICES],
        ),
      languages: ({ results }) =>
        several(
          'Languages of your customers',
          flags.languages,
          INIT_LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES.of(tag) ?? tag })),
          [languageOf(wordOf(results.country))],
        ),
      countries: ({ results }) =>
        line('Countries you sell to (codes, commas between them)', flags.countries, {
          ...initial(results.country),
          fault: (list) =>
            list === '' ? 'Name one country or more.' : listOf(list).map(countryFault).find(Boolean),
        }),
    },
    {
      onCancel: () => {
        isCancelled = true;
      },
    },
  );
  if (isCancelled) {
    cancel('Nothing was written.', terminal);
    return undefined;
  }
  const address = wordOf(answers.address);
  return {
    name: wordOf(answers.name),
    brand: wordOf(answers.brand),
    country: wordOf(answers.country),
    email: wordOf(answers.email),
    ...(address === '' ? {} : { address }),
    languages: wordsOf(answers.languages).filter(isInitLanguage),
    countries: listOf(wordOf(answers.countries)),
    practices: blocksOf(wordsOf(answers.practices)),
  };
}

interface LineOptions {
  readonly initial?: string;
  readonly example?: string;
  readonly fault?: (value: string) => string | undefined;
}

function initial(value: unknown): { readonly initial?: string } {
  return typeof value === 'string' ? { initial: value } : {};
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];
}
