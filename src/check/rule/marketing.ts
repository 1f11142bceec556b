import {
  type ContactChannel,
  type ContactPermission,
  isNarrowerThan,
  type Practice,
} from '../../declaration/index.ts';
import { isAdvertising } from '../../fact/index.ts';
import {
  CHILD_MARKETING_ADVICE,
  type MarketingRule,
  marketingRuleFor,
  SOFT_OPT_IN_CONDITIONS,
} from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, cite, forEachPractice, problemAt } from '../context.ts';

/** Messages that advertise, by channel and country: the permission that each needs. */
export function marketingRule(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) => {
    const purpose = context.declaration.purposes.get(practice.purpose);
    if (!purpose || !isAdvertising(purpose)) return [];
    const problems: Problem[] = [];
    const aboutChildren = practice.data.some((id) => context.declaration.data.get(id)?.children === true);
    if (aboutChildren) {
      problems.push(
        problemAt(context, 'marketing-to-children', [...path, 'purpose'], {
          message: 'Data about children are used for advertising.',
          found: quote(practice.purpose),
          ...cite([CHILD_MARKETING_ADVICE.source]),
          help: 'Leave data about children out of advertising.',
        }),
      );
    }
    const { contact } = practice;
    if (!contact) {
      if (!isNarrowerThan(purpose.dpv, 'dpv:DirectMarketing')) return problems;
      const rules = context.declaration.countries.flatMap(
        (country) => marketingRuleFor(country, 'email', context.on) ?? [],
      );
      if (rules.length === 0) return problems;
      problems.push(
        problemAt(
          context,
          'marketing-without-permission',
          [...path, 'contact'],
          {
            message: 'Direct marketing reaches customers through a channel, and none is stated.',
            ...cite(rules.map((rule) => rule.source)),
            help: 'Add "contact: { channels: [email], permission: confirmed-consent }".',
          },
          'key',
        ),
      );
      return problems;
    }
    for (const { index, channel, unmet } of unmetPermissions(context, practice)) {
      const needs = STRICTEST_FIRST.flatMap((need) => {
        const countries = unmet.filter((u) => u.rule.needs === need).map((u) => u.country);
        return countries.length === 0 ? [] : [`${NEED_WORDS[need]} in: ${countries.join(', ')}`];
      });
      const strictest = STRICTEST_FIRST.find((need) => unmet.some((u) => u.rule.needs === need)) ?? 'consent';
      const isSoft = contact.permission === 'soft-opt-in';
      problems.push(
        problemAt(context, 'marketing-without-permission', [...path, 'contact', 'channels', index], {
          message: `Advertising by ${CHANNEL_WORDS[channel]} needs ${needs.join('; ')}.`,
          found: `permission ${quote(contact.permission)}`,
          ...cite(unmet.map((u) => u.rule.source)),
          help: isSoft
            ? `Write "permission: ${strictest}". A soft opt-in is for e-mail and its like to customers who bought.`
            : `Write "permission: ${strictest}"${softHint(unmet.map((u) => u.rule))}.`,
        }),
      );
    }
    return problems;
  });
}

const STRICTEST_FIRST = [
  'confirmed-consent',
  'consent',
  'opt-out',
] as const satisfies readonly ContactPermission[];

const NEED_WORDS = {
  'confirmed-consent': 'confirmed consent',
  consent: 'consent',
  'opt-out': 'at least a way to say no',
} as const;

const CHANNEL_WORDS: Readonly<Record<ContactChannel, string>> = {
  email: 'e-mail',
  sms: 'text message',
  phone: 'telephone',
  post: 'post',
  push: 'push message',
};

/** A channel of a practice that advertises, with the countries whose law asks for more than the stated permission. */
interface UnmetChannel {
  readonly index: number;
  readonly channel: ContactChannel;
  readonly unmet: readonly { readonly country: string; readonly rule: MarketingRule }[];
}

/** Lists the channels on which a practice advertises with less than the permission that the law asks for. */
export function unmetPermissions(context: CheckContext, practice: Practice): readonly UnmetChannel[] {
  const purpose = context.declaration.purposes.get(practice.purpose);
  const { contact } = practice;
  if (!contact || !purpose || !isAdvertising(purpose)) return [];
  return [...contact.channels.entries()].flatMap(([index, channel]) => {
    const unmet = context.declaration.countries.flatMap((country) => {
      const rule = marketingRuleFor(country, channel, context.on);
      return rule && !isEnough(contact.permission, rule) ? [{ country, rule }] : [];
    });
    return unmet.length === 0 ? [] : [{ index, channel, unmet }];
  });
}

const RANK: Readonly<Record<ContactPermission, number>> = {
  'service-message': 0,
  'opt-out': 1,
  'soft-opt-in': 1,
  consent: 2,
  'confirmed-consent': 3,
};

function isEnough(permission: ContactPermission, rule: MarketingRule): boolean {
  if (permission === 'soft-opt-in' && rule.hasSoftOptIn) return true;
  const needed = { 'opt-out': 1, consent: 2, 'confirmed-consent': 3 }[rule.needs];
  return RANK[permission] >= needed;
}

function softHint(rules: readonly MarketingRule[]): string {
  if (!rules.every((r) => r.hasSoftOptIn)) return '';
  const conditions = SOFT_OPT_IN_CONDITIONS.map((c) => c.text.replace(/\.$/, '')).join('; ');
  return `, or "permission: soft-opt-in" if all of this is so: ${conditions}`;
}
