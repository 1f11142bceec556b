import type { NoticeChannel } from '../../../declaration/index.ts';
import { factsOf, type ToldFact } from '../../../fact/index.ts';
import { say } from '../../../language/index.ts';
import { deviceRuleFor, marketingRuleFor } from '../../../law/index.ts';
import { type RowContext, sentence } from '../../label/context.ts';
import type { Sentence } from '../../sentence.ts';
import { lawSentences } from '../law/citation.ts';
import { listed, phrases, together } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** Where we collect data. */
export function collectionSentences(context: PracticeContext): readonly Sentence[] {
  return factsOf(context.own, 'collection').flatMap((fact) =>
    phrases(
      context,
      'full.collected',
      fact,
      fact.places.map((place) => say(context.language, `full.place.${place}`)),
    ),
  );
}

/** What we store or read on the device, whatever the legal basis (Directive 2002/58/EC Art. 5(3)). */
export function deviceSentences(context: PracticeContext): readonly Sentence[] {
  const sources = context.declaration.countries.flatMap(
    (country) => deviceRuleFor(country, context.on)?.source.text ?? [],
  );
  return factsOf(context.own, 'device').flatMap((fact) =>
    together([
      sentence(context, `full.device.${fact.use}`, [fact.id]),
      ...(fact.use === 'none' ? [] : lawSentences(context, [fact.id], sources)),
    ]),
  );
}

/** How we contact the customer, and what allows it (Directive 2002/58/EC Art. 13). */
export function contactSentences(context: PracticeContext): readonly Sentence[] {
  return factsOf(context.own, 'contact').flatMap((fact) => {
    const ways = [...new Set(fact.channels)].map((channel) => say(context.language, `full.by.${channel}`));
    const sources = context.declaration.countries.flatMap((country) =>
      fact.channels.flatMap((channel) => marketingRuleFor(country, channel, context.on)?.source.text ?? []),
    );
    return together([
      ...phrases(context, 'full.contact', fact, ways),
      sentence(context, `full.permission.${fact.permission}`, [fact.id]),
      ...(fact.permission === 'service-message' ? [] : lawSentences(context, [fact.id], sources)),
    ]);
  });
}

/** Where customers read of the practice, where that differs from all others. */
export function toldSentences(context: PracticeContext): readonly Sentence[] {
  return factsOf(context.own, 'told').flatMap((fact) => {
    if (fact.channels.length === 0) return [sentence(context, 'full.toldNowhere', [fact.id])];
    if (isUsual(context, fact)) return [];
    return phrases(context, 'full.told', fact, channelNames(context, fact.channels));
  });
}

/** Where customers read of all practices that name no channels of their own: said once. */
export function usualChannelSentences(context: RowContext): readonly Sentence[] {
  const facts = factsOf(context.facts, 'told').filter((fact) => isUsual(context, fact));
  if (facts.length === 0) return [];
  const ids = facts.map((fact) => fact.id);
  const items = channelNames(context, context.declaration.channels).map((text) => ({ text, facts: ids }));
  return listed(context, 'full.toldAll', items);
}

function isUsual({ declaration }: RowContext, { channels }: ToldFact): boolean {
  const own = new Set(channels);
  const usual = new Set(declaration.channels);
  return own.size > 0 && own.size === usual.size && [...own].every((channel) => usual.has(channel));
}

function channelNames({ language }: RowContext, channels: readonly NoticeChannel[]): readonly string[] {
  return channels.map((channel) => say(language, `full.channel.${channel}`));
}
