import { type ContactPermission, isNarrowerThan } from '../../declaration/index.ts';
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
      const why = 'Directive 2002/58/EC Art. 13: what is needed depends on the channel.';
      problems.push(
        problemAt(
          context,
          'marketing-without-permission',
          [...path, 'contact'],
          {
            message: 'Direct marketing reaches customers through a channel, and none is stated.',
            why,
            help: 'Add "contact: { channels: [email], permission: confirmed-consent }".',
          },
          'key',
        ),
      );
      return problems;
    }
    for (const [i, channel] of contact.channels.entries()) {
      const unmet = context.declaration.countries.flatMap((country) => {
        const rule = marketingRuleFor(country, channel, context.on);
        return rule && !isEnough(contact.permission, rule) ? [{ country, rule }] : [];
      });
      if (unmet.length === 0) continue;
      const strictest = unmet.some((u) => u.rule.needs === 'confirmed-consent')
        ? 'confirmed-consent'
        : 'consent';
      const countries = unmet.map((u) => u.country).join(', ');
      const isSoft = contact.permission === 'soft-opt-in';
      problems.push(
        problemAt(context, 'marketing-without-permission', [...path, 'contact', 'channels', i], {
          message: `Advertising by ${channel} needs ${strictest.replace('-', ' ')} in: ${countries}.`,
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
