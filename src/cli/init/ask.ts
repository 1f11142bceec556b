import { cancel, intro, isCancel, multiselect, text } from '@clack/prompts';
import type { InitFlags } from '../commands/init.ts';
import type { Io } from '../io.ts';
import {
  type Answers,
  addressFault,
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

type Terminal = NonNullable<Io['terminal']>;

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The user pressed Ctrl-C or Escape at a question. */
class Cancelled extends Error {}

/** Asks on the terminal for what no option gave; undefined when the user cancels. */
export async function askForAnswers(terminal: Terminal, flags: InitFlags): Promise<Answers | undefined> {
  intro('A first declaration of your data practices', terminal);
  try {
    return await ask(terminal, flags);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel('Nothing was written.', terminal);
    return undefined;
  }
}

async function ask(terminal: Terminal, flags: InitFlags): Promise<Answers> {
  const name = await line(terminal, flags.name, {
    message: 'Full legal name of the company',
    example: 'Kornblume Handels GmbH',
    fault: nameFault,
  });
  const brand = await line(terminal, flags.brand, {
    message: 'Name that customers know',
    initial: name,
    fault: nameFault,
  });
  const country = await line(terminal, flags.country, {
    message: 'Country of the company (two capital letters)',
    example: 'DE',
    fault: countryFault,
  });
  const address = await line(terminal, flags.address, {
    message: 'Postal address (can stay empty)',
    example: 'Marktplatz 1, 04109 Leipzig',
    fault: (address) => (address === '' ? undefined : addressFault(address)),
  });
  const email = await line(terminal, flags.email, {
    message: 'E-mail address for questions about data',
    example: 'privacy@kornblume.example',
    fault: emailFault,
  });
  const practices = await several(terminal, flags.practices, {
    message: 'What the shop does (space selects, enter goes on)',
    options: PRACTICE_BLOCKS.map(({ id, title }) => ({ value: id, label: title })),
    initialValues: [...DEFAULT_PRACTICES],
  });
  const languages = await several(terminal, flags.languages, {
    message: 'Languages of your customers',
    options: INIT_LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES.of(tag) ?? tag })),
    initialValues: [languageOf(country)],
  });
  const countries = await line(terminal, flags.countries, {
    message: 'Countries you sell to (codes, commas between them)',
    initial: country,
    fault: (list) =>
      listOf(list).length === 0 ? 'Name one country or more.' : listOf(list).map(countryFault).find(Boolean),
  });
  return {
    name,
    brand,
    country,
    email,
    ...(address === '' ? {} : { address }),
    languages: languages.filter(isInitLanguage),
    countries: listOf(countries),
    practices: blocksOf(practices),
  };
}

interface Line {
  readonly message: string;
  readonly initial?: string;
  readonly example?: string;
  readonly fault: (value: string) => string | undefined;
}

async function line(terminal: Terminal, given: string | undefined, question: Line): Promise<string> {
  if (given !== undefined) return given;
  const answer = await text({
    ...terminal,
    message: question.message,
    ...(question.initial === undefined ? {} : { initialValue: question.initial }),
    ...(question.example === undefined ? {} : { placeholder: question.example }),
    validate: (value) => question.fault((value ?? '').trim()),
  });
  if (isCancel(answer)) throw new Cancelled();
  return (answer ?? '').trim();
}

interface Several {
  readonly message: string;
  readonly options: { value: string; label: string }[];
  readonly initialValues: string[];
}

async function several(
  terminal: Terminal,
  given: string | undefined,
  question: Several,
): Promise<readonly string[]> {
  if (given !== undefined) return listOf(given);
  const answer = await multiselect({ ...terminal, ...question, required: true });
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}
