import { countryName, type MessageKey, say } from '../../language/index.ts';
import type { Deny, DenyReason } from '../decision.ts';
import { capFor, choiceAgainst } from './choice.ts';
import type { Context } from './context.ts';
import { dayIn } from './words.ts';

/** What a customer can do after a deny. Only where they were never asked, or asked too long ago, are they told how to say yes. */
const NEXT: Readonly<Record<DenyReason, MessageKey>> = {
  erased: 'decision.next.new',
  'state-too-old': 'decision.next.later',
  'unknown-practice': 'decision.next.nothing',
  restricted: 'decision.next.ask',
  'no-device-consent': 'decision.next.choose',
  'no-choice': 'decision.next.choose',
  refused: 'decision.next.mind',
  unconfirmed: 'decision.next.confirm',
  withdrawn: 'decision.next.mind',
  'stale-notice': 'decision.next.read',
  expired: 'decision.next.choose',
  'no-contract': 'decision.next.ask',
  'no-duty': 'decision.next.nothing',
  'no-condition': 'decision.next.nothing',
  'guardian-needed': 'decision.next.guardian',
  objected: 'decision.next.mind',
  'no-contact-permission': 'decision.next.nothing',
  paused: 'decision.next.mind',
  'frequency-cap': 'decision.next.mind',
  'recipient-not-declared': 'decision.next.nothing',
  'no-transfer-instrument': 'decision.next.nothing',
  'instrument-fell': 'decision.next.nothing',
  'retention-over': 'decision.next.nothing',
  'missing-context': 'decision.next.ask',
};

/** Messages with a day, a name or a limit in them, for the reasons that have one. */
const DATED: Readonly<Partial<Record<DenyReason, MessageKey>>> = {
  refused: 'decision.why.refusedOn',
  withdrawn: 'decision.why.withdrawnOn',
  unconfirmed: 'decision.why.unconfirmedOn',
  expired: 'decision.why.expiredOn',
  objected: 'decision.why.objectedOn',
  paused: 'decision.why.pausedOn',
};

/** Why a use was denied: one sentence, or two where the customer set a limit. */
export function whyNot(deny: Deny, context: Context): readonly string[] {
  const { language } = context;
  const reason = reasonToTell(deny);
  const plain: MessageKey = `decision.why.${reason}`;
  if (reason === 'frequency-cap') {
    const cap = context.place && capFor(context.place);
    const limit = cap && { times: cap.times, days: cap.days };
    return [
      say(language, plain),
      ...(limit ? [say(language, 'decision.why.frequency-capLimit', limit)] : []),
    ];
  }
  if (reason === 'recipient-not-declared' && context.recipient !== undefined)
    return [say(language, 'decision.why.recipient-not-declaredNamed', { name: context.recipient })];
  if (reason === 'no-transfer-instrument' || reason === 'instrument-fell') {
    const country = countryIn(context);
    return [
      country === undefined
        ? say(language, plain)
        : say(language, `decision.why.${reason}Named`, { country }),
    ];
  }
  const choice = context.place && choiceAgainst(reason, context.place, deny.failed.by);
  const date = dayIn(choice?.day, language);
  const dated = DATED[reason];
  const by = choice?.by ?? 'other';
  return [dated && date !== undefined ? say(language, dated, { by, date }) : say(language, plain, { by })];
}

/** What the customer can do after a deny. */
export function whatNext(deny: Deny, context: Context): string {
  return say(context.language, NEXT[reasonToTell(deny)]);
}

/** What became of a yes, where a deny for the device or for contact says so. */
const BEHIND = ['refused', 'withdrawn', 'unconfirmed', 'stale-notice', 'expired'] as const;

/** The device is asked about before the basis, by one and the same yes: who took it back is told of that. The same with contact. */
function reasonToTell({ reason, failed }: Deny): DenyReason {
  if (reason !== 'no-device-consent' && reason !== 'no-contact-permission') return reason;
  return BEHIND.find((one) => one === failed.by) ?? reason;
}

/** The country of use by its name; a code that is no country is not shown. */
function countryIn({ language, declaration, request }: Context): string | undefined {
  const recipient =
    request.recipient === undefined ? undefined : declaration.recipients.get(request.recipient);
  const code = request.country ?? recipient?.country;
  if (code === undefined || !/^(?:[A-Z]{2}(?:-[A-Z]{2})?|EPO)$/u.test(code)) return undefined;
  const name = countryName(code, language);
  return name === code ? undefined : name;
}
