import { isNarrowerThan } from '../../declaration/index.ts';
import { type DeviceRule, deviceRuleFor } from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, cite, forEachPractice, problemAt } from '../context.ts';

/** Purposes for which nothing on the device is strictly necessary for a service that the customer asked for. */
const NOT_NECESSARY = [
  'dpv:Marketing',
  'dpv:Personalisation',
  'dpv:ServiceUsageAnalytics',
  'dpv:ResearchAndDevelopment',
];

/** Storing or reading on the customer's device: stated wherever it can happen, and with consent where it is needed. */
export function deviceRule(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) => {
    const isOnDevice = practice.collected.includes('web') || practice.collected.includes('app');
    const rules = context.declaration.countries.flatMap((c) => deviceRuleFor(c, context.on) ?? []);
    if (isOnDevice && practice.device === undefined && rules.length > 0) {
      return [
        problemAt(
          context,
          'missing-notice-element',
          [...path, 'device'],
          {
            message: "Nothing says whether something is stored or read on the customer's device.",
            ...cite(rules.map((r) => r.source)),
            help: 'Add "device: none", "device: necessary" or "device: consent".',
          },
          'key',
        ),
      ];
    }
    const purpose = context.declaration.purposes.get(practice.purpose);
    const recipients = (practice.recipients ?? []).map((id) => context.declaration.recipients.get(id));
    const staysWithShop = recipients.every((r) => r?.role === 'processor');
    const isExempt = (rule: DeviceRule): boolean =>
      staysWithShop && (rule.exemptPurposes ?? []).some((p) => purpose && isNarrowerThan(purpose.dpv, p));
    const needing = rules.filter((r) => r.needsConsent && !isExempt(r));
    const isUnneeded = NOT_NECESSARY.some((p) => purpose && isNarrowerThan(purpose.dpv, p));
    if (practice.device !== 'necessary' || !isUnneeded || needing.length === 0) return [];
    return [
      problemAt(context, 'device-without-consent', [...path, 'device'], {
        message: 'This purpose needs nothing on the device, so storing or reading there needs consent.',
        found: quote(practice.device),
        ...cite(needing.map((r) => r.source)),
        help: 'Write "device: consent", or "device: none" when nothing is stored or read.',
      }),
    ];
  });
}
