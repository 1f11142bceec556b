import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../test/support/arbitrary-declaration.ts';
import { type Declared, declared, EXAMPLE_FILE, SMALL_FILE } from '../../../test/support/declared.ts';
import { parseText, toYaml } from '../../../test/support/parsed.ts';
import type { Text } from '../../declaration/index.ts';
import { deriveFacts, type Fact } from '../../fact/index.ts';
import { countryName, formatDuration, languagesWithCatalogue } from '../../language/index.ts';
import { type RowContext, wordsOf } from '../label/context.ts';
import { partsOf } from '../notice.ts';
import { fullContent } from './full-content.ts';

/** What a reader must find of a fact: names, addresses, numbers, dates, and every word of the retailer. */
function literals(context: RowContext, fact: Fact): readonly string[] {
  const words = (...texts: readonly (Text | undefined)[]) =>
    texts.flatMap((text) => (text === undefined ? [] : [wordsOf(context, text)]));
  const country = (code: string | undefined) =>
    code === undefined ? [] : [countryName(code, context.language)];
  const given = (...parts: readonly (string | undefined)[]) => parts.filter((p) => p !== undefined);
  switch (fact.kind) {
    case 'controller': {
      const { name, brand, address, email, phone, website, rights } = fact.controller;
      return [
        ...given(name, brand, address, email, phone, website, rights),
        ...country(fact.controller.country),
      ];
    }
    case 'representative': {
      const { name, address, email, phone } = fact.representative;
      return [...given(name, address, email, phone), ...country(fact.representative.country)];
    }
    case 'officer':
      return given(fact.officer.name, fact.officer.address, fact.officer.email, fact.officer.phone);
    case 'authority': {
      const { name, website, email } = fact.authority;
      return [...words(name), ...given(website, email), ...country(fact.authority.country)];
    }
    case 'name':
      return words(fact.name);
    case 'datum':
      return words(fact.datum.name, fact.datum.origin);
    case 'purpose':
      return words(fact.purpose.name);
    case 'basis':
      return words(fact.interest, fact.obligation);
    case 'recipient': {
      const { name, does, arrangement } = fact.recipient;
      return [...words(name, does, arrangement), ...country(fact.recipient.country)];
    }
    case 'transfer':
      return [...words(fact.recipient.name, fact.copy), ...country(fact.country)];
    case 'retention': {
      const duration = fact.duration === undefined ? [] : [formatDuration(fact.duration, context.language)];
      return [...duration, ...words(fact.until)];
    }
    case 'requirement':
      return words(fact.ifNot);
    case 'benefit':
      return words(fact.benefit);
    case 'automated-decision':
      return words(fact.logic, fact.significance, fact.consequences);
    case 'age':
      return [String(fact.minimum), ...words(fact.check)];
    case 'reuse':
      return words(fact.assessment);
    default:
      return [];
  }
}

/** A full stop at the end of a name is that of the sentence too. */
const plain = (text: string) => text.replace(/\.$/u, '').toLowerCase();

function lost(from: Declared, language: string): readonly string[] {
  const context = { ...from, language, on: '2026-11-24' };
  const sentences = partsOf(fullContent(context).parts).flatMap((part) => part.sentences);
  const said = new Map<string, string>();
  for (const { facts, text } of sentences) {
    for (const id of facts) said.set(id, `${said.get(id) ?? ''}\n${text.toLowerCase()}`);
  }
  return from.facts.flatMap((fact) =>
    literals(context, fact)
      .filter((value) => !said.get(fact.id)?.includes(plain(value)))
      .map((value) => `${fact.id}: ${value}`),
  );
}

const languages = languagesWithCatalogue();

describe.each([EXAMPLE_FILE, SMALL_FILE])('names, numbers and words of %s', (file) => {
  it.each(languages)('stand in a sentence that carries their fact, in "%s"', (language) => {
    expect(lost(declared(file), language)).toEqual([]);
  });
});

describe('names, numbers and words of any declaration', () => {
  it('stand in a sentence that carries their fact', () => {
    fc.assert(
      fc.property(declarationValues, fc.constantFrom(...languages), (values, language) => {
        const { declaration } = parseText(toYaml(values));
        if (!declaration) throw new Error('the values must fit the format');
        expect(lost({ declaration, facts: deriveFacts(declaration) }, language)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
