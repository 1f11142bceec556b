import { factsOf } from '../../../fact/index.ts';
import { countryName, say } from '../../../language/index.ts';
import { type RowContext, sentence, wordsOf } from '../../label/context.ts';
import type { Part } from '../../notice.ts';
import type { Sentence } from '../../sentence.ts';
import { ending, joined, together } from '../statement.ts';

/** Who answers for the data and how to reach them: the shop, its officer, its representatives, the authority. */
export function whoPart(context: RowContext): Part {
  const said = [
    ...controllerSentences(context),
    ...officerSentences(context),
    ...representativeSentences(context),
    ...authoritySentences(context),
  ];
  const notStated = { text: say(context.language, 'label.notStated'), facts: ['missing.who'] };
  return {
    id: 'who',
    heading: say(context.language, 'full.who'),
    sentences: said.length > 0 ? said : [notStated],
  };
}

function controllerSentences(context: RowContext): readonly Sentence[] {
  return factsOf(context.facts, 'controller').flatMap(({ controller, id }) => {
    const { address, brand, country, email, name, phone, rights, website } = controller;
    const tell = (key: Parameters<typeof ending>[1], parts: readonly (string | undefined)[]) => {
      const contact = joined(parts);
      return contact === '' ? [] : [ending(context, key, [id], 'contact', contact)];
    };
    return together([
      ...tell('full.who.controller', [name, address]),
      ...tell('full.who.brand', [brand === name ? undefined : brand]),
      ...tell('full.who.country', [countryName(country, context.language)]),
      ...tell('full.who.reach', [email, phone, website]),
      ...tell('contact.rights', [rights]),
    ]);
  });
}

function officerSentences(context: RowContext): readonly Sentence[] {
  return factsOf(context.facts, 'officer').map(({ officer, id }) => {
    const { address, email, name, phone } = officer;
    const contact = joined([name, address, email, phone]);
    return contact === ''
      ? sentence(context, 'full.who.officerMissing', [id])
      : ending(context, 'contact.officer', [id], 'contact', contact);
  });
}

function representativeSentences(context: RowContext): readonly Sentence[] {
  return factsOf(context.facts, 'representative').map(({ representative, id }) => {
    const { address, country, email, name, phone } = representative;
    const contact = joined([name, address, countryName(country, context.language), email, phone]);
    return ending(context, 'contact.representative', [id], 'contact', contact, {
      region: representative.for,
    });
  });
}

function authoritySentences(context: RowContext): readonly Sentence[] {
  const stated = factsOf(context.facts, 'authority').map(({ authority, id }) => {
    const { country, email, name, website } = authority;
    const contact = joined([wordsOf(context, name), countryName(country, context.language), website, email]);
    return ending(context, 'contact.authority', [id], 'contact', contact);
  });
  if (stated.length > 0) return stated;
  return factsOf(context.facts, 'controller').map(({ id }) =>
    sentence(context, 'full.who.authorityMissing', [id]),
  );
}
