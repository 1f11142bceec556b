import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './table.ts';

const HEAD = `# Scenarios of law

What the engine answers, case by case, for a lawyer to read and to object to. Each case runs as a test: its events are recorded
in the order given, and in others; they become the state of the customer's choices; the engine decides. This page is made from
the same table (\`src/decision/scenario/\`), so it says what runs.

"Permit" means that nothing in this engine speaks against the use. It is no legal advice. All customers, companies and numbers of
cases are made up. Where no day is named the use is on 24 November 2026.
`;

/** What each outcome means, in a few words. */
const OUTCOMES: Readonly<Record<Scenario['outcome'], string>> = {
  permit: 'Permit',
  erased: 'Deny: the customer was erased',
  'state-too-old': 'Deny: the choices may be out of date',
  'unknown-practice': 'Deny: no such use is declared',
  restricted: 'Deny: use of the data is restricted',
  'no-device-consent': 'Deny: no consent to use the device',
  'no-choice': 'Deny: nobody agreed',
  refused: 'Deny: the customer said no',
  unconfirmed: 'Deny: the yes was not confirmed',
  withdrawn: 'Deny: the yes was taken back',
  'stale-notice': 'Deny: the yes was to something else than what is done now',
  expired: 'Deny: the yes ran out',
  'no-contract': 'Deny: there is no contract',
  'no-duty': 'Deny: no law is named',
  'no-condition': 'Deny: no condition is declared that allows it',
  'guardian-needed': 'Deny: a parent or guardian has to agree',
  objected: 'Deny: an objection stands',
  'no-contact-permission': 'Deny: the message is not permitted',
  paused: 'Deny: the customer asked for a pause',
  'frequency-cap': 'Deny: the limit of the customer is reached',
  'recipient-not-declared': 'Deny: the recipient is not declared',
  'no-transfer-instrument': 'Deny: nothing carries the transfer',
  'instrument-fell': 'Deny: what carried the transfer has fallen',
  'retention-over': 'Deny: the time of storage is over',
  'missing-context': 'Deny: the request does not say enough',
};

/** The page for lawyers, as Markdown: every scenario in a table, by subject. */
export function scenariosPage(): string {
  const count = SCENARIOS.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  const topics = SCENARIOS.map(({ title, scenarios }) => {
    const rows = scenarios.map(
      ({ name, given, when, outcome, article }) =>
        `| **${name}.** ${given} | ${when} | ${OUTCOMES[outcome]} (\`${outcome}\`) | ${article} |`,
    );
    return [`## ${title}`, '| given | when | then | law |', '|---|---|---|---|', ...rows].join('\n');
  });
  return `${HEAD}\nThere are ${count} of them.\n\n${topics.join('\n\n')}\n`;
}
