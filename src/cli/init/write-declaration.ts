import { Document, isCollection, isMap, isScalar, type Pair, visit, type YAMLMap } from 'yaml';
import { tightLists } from '../tight-lists.ts';
import type { Answers } from './answers.ts';
import { authorityOf } from './authority.ts';
import {
  type DataBlock,
  type InitLanguage,
  PRACTICE_BLOCKS,
  type PracticeBlock,
  type Words,
} from './blocks/index.ts';

/** The name of the schema that is written beside the declaration. */
export const SCHEMA_NAME = 'klartext.schema.json';

/** Writes a first declaration with comments that teach. */
export function writeDeclaration(answers: Answers): string {
  const document = new Document(contentOf(answers));
  addComments(document, answers);
  layOut(document);
  return tightLists(document.toString({ lineWidth: 0 }));
}

function contentOf(answers: Answers): Record<string, unknown> {
  const { practices, languages, country } = answers;
  const words = wordsIn(languages);
  const data = dataOf(practices);
  const authority = authorityOf([country, ...answers.countries]);
  const recipients = unique(practices.flatMap((block) => block.recipients));
  return {
    klartext: 1,
    controller: {
      name: answers.name,
      ...(answers.brand === answers.name ? {} : { brand: answers.brand }),
      ...(answers.address === undefined ? {} : { address: answers.address }),
      country,
      email: answers.email,
    },
    ...(authority
      ? {
          supervisoryAuthority: {
            name: typeof authority.name === 'string' ? authority.name : words(authority.name),
            country: authority.country,
            ...(authority.website === undefined ? {} : { website: authority.website }),
          },
        }
      : {}),
    countries: answers.countries,
    languages,
    channels: ['web', 'email'],
    data: byId(data, ({ name, dpv, source, inferredFrom }) => ({
      name: words(name),
      dpv,
      source,
      ...(inferredFrom === undefined ? {} : { inferredFrom }),
    })),
    purposes: byId(
      practices.map((block) => block.purpose),
      ({ name, dpv }) => ({ name: words(name), dpv }),
    ),
    ...(recipients.length === 0
      ? {}
      : {
          recipients: byId(recipients, ({ name, role }) => ({
            name: words(name),
            role,
            country,
            // Services like these are paid and pay for nothing; the comment beside it asks the writer to make sure.
            ...(role === 'controller' ? { buysData: false } : {}),
          })),
        }),
    practices: byId(practices, (block) => practiceOf(block, words)),
  };
}

function practiceOf(block: PracticeBlock, words: (text: Words) => unknown): unknown {
  const { retention } = block;
  return {
    name: words(block.name),
    data: block.data.map(({ id }) => id),
    purpose: block.purpose.id,
    basis: block.basis,
    ...(block.recipients.length === 0 ? {} : { recipients: block.recipients.map(({ id }) => id) }),
    retention: { for: retention.for, after: retention.after },
    required: block.isRequired,
    ifNot: words(block.ifNot),
    benefit: words(block.benefit),
    ...block.more,
  };
}

/** The data that practices name, in the order in which they name them. */
function dataOf(practices: readonly PracticeBlock[]): readonly DataBlock[] {
  return unique(practices.flatMap((block) => block.data));
}

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function byId<T extends { readonly id: string }>(
  items: readonly T[],
  write: (item: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(items.map((item) => [item.id, write(item)]));
}

function wordsIn(languages: readonly InitLanguage[]): (words: Words) => unknown {
  return (words) => Object.fromEntries(languages.map((language) => [language, words[language]]));
}

const TOP_COMMENTS: Readonly<Record<string, string>> = {
  klartext: 'Version of the format.',
  controller: 'The company that answers for the data (Art. 4(7) GDPR).',
  supervisoryAuthority: 'Where customers can complain (Art. 77 GDPR).',
  countries:
    'Countries you sell to: their law is checked. Languages: each text below is written in all of them.',
  channels: 'Where notices appear: web, app, email, receipt, chat, voice, print.',
  data: 'The kinds of data. A name is a short phrase, as customers would say it.\nsource: customer (they tell us), observed (we see it), inferred (we work it out), elsewhere (others tell us).',
  purposes: 'What data are used for: a few words that can follow a colon.',
  recipients:
    'Who else gets data. Write the names of the companies, and their countries: outside the EU a transfer has to be declared.\nrole: processor (works for us), joint (decides with us), controller (decides alone), authority (asks by law).\nbuysData: write true if they pay you for the data; the label then says so.\ndoes: what they are, for example { en: "parcel service" }, once the name is that of a company.',
  practices:
    'Each practice says which data, for what, on which basis, for whom, for how long,\nwhat the customer gets, and what happens on a no.',
};

function addComments(document: Document, { practices, countries, country }: Answers): void {
  document.commentBefore = ` yaml-language-server: $schema=./${SCHEMA_NAME}\n Your data practices, declared once. "klartext check" checks this file; "klartext serve" shows the notice.\n All of it is a proposal: change what is not true of your shop.`;
  document.comment =
    ' What you never do can be said too; the check then looks for practices that make it untrue:\n never: [sale, face-recognition]';
  for (const [key, comment] of Object.entries(TOP_COMMENTS)) commentOn(document, [key], comment);
  commentOn(document, ['supervisoryAuthority'], authorityOf([country, ...countries])?.comment);
  for (const block of PRACTICE_BLOCKS.filter((candidate) => practices.includes(candidate))) {
    commentOn(document, ['practices', block.id], block.comment);
    commentOn(document, ['practices', block.id, 'retention'], block.retention.comment);
  }
}

/** Puts a comment above a key, below those that stand there already. */
function commentOn(document: Document, path: readonly string[], comment: string | undefined): void {
  const key = pairAt(document, path)?.key;
  if (comment === undefined || !isScalar(key)) return;
  const lines = comment.split('\n').map((line) => ` ${line}`);
  key.commentBefore = [...(key.commentBefore ? [key.commentBefore] : []), ...lines].join('\n');
}

function pairAt(document: Document, path: readonly string[]): Pair | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
}

/** Lists and short maps stand on one line; sections and practices are set apart by blank lines. */
function layOut(document: Document): void {
  visit(document, {
    Seq: (_key, node) => {
      node.flow = true;
    },
    Map: (_key, node) => {
      const isShort = node.items.every(({ value }) => !isCollection(value) || value.items.length < 4);
      const keys = node.items.map(({ key }) => String(key));
      node.flow = isShort && (keys.includes('after') || keys.includes('permission') || isOneText(node));
    },
  });
  const apart = [
    ...Object.keys(TOP_COMMENTS)
      .slice(1)
      .map((key) => [key]),
    ...practicePaths(document),
  ];
  for (const path of apart) {
    const key = pairAt(document, path)?.key;
    if (isScalar(key)) key.spaceBefore = true;
  }
}

/** Texts in one language stay on the line of their key. */
function isOneText({ items }: YAMLMap): boolean {
  const [only] = items;
  return items.length === 1 && isScalar(only?.value) && /^[a-z]{2}$/.test(String(only?.key));
}

function practicePaths(document: Document): readonly (readonly string[])[] {
  const practices = document.get('practices');
  return isMap(practices) ? practices.items.slice(1).map(({ key }) => ['practices', String(key)]) : [];
}
