import type { Practice } from '../../../declaration/index.ts';
import { countryName } from '../../../language/index.ts';
import { instrumentOf, leavesHome } from '../../../law/index.ts';
import { plainLine } from '../plain-line.ts';
import type { RecordWriting } from './record.ts';

/**
 * Transfers to third countries with what they rest on (Art. 30(1)(e) GDPR). A recipient in a third country for whom no
 * transfer is declared stands there too, with safeguards that are not stated.
 */
export function transferCell(writing: RecordWriting, practice: Practice): readonly string[] {
  const { input, account, words } = writing;
  const { declaration, language, on } = input;
  const home = declaration.controller.country;
  const transfers = practice.transfers ?? [];
  const line = (recipient: string, country: string, grounds: readonly string[]): string =>
    `${recipient}, ${countryName(country, language)}${words.colon}${grounds.join(', ')}`;
  const nameOf = (id: string): string =>
    account.words(declaration.recipients.get(id)?.name, 'recipients', id, 'name') ?? id;

  const declared = transfers.map(({ recipient, country, instruments = [], copy }, index) => {
    const base = ['practices', practice.id, 'transfers', index] as const;
    account.hold(...base, 'recipient');
    account.hold(...base, 'country');
    const grounds = instruments.map(({ use }, place) => {
      account.hold(...base, 'instruments', place, 'use');
      return `${words.instrument[instrumentOf(use)?.kind ?? 'unknown']} (${plainLine(use)})`;
    });
    const how = account.words(copy, ...base, 'copy');
    const told = how === undefined ? [] : [`${words.record.copy}${words.colon}${how}`];
    return line(nameOf(recipient), country, [
      ...(grounds.length === 0 ? [words.notStated] : grounds),
      ...told,
    ]);
  });
  const open = [...new Set(practice.recipients ?? [])].flatMap((id) => {
    const country = declaration.recipients.get(id)?.country;
    const isDeclared = transfers.some(({ recipient }) => recipient === id);
    if (country === undefined || isDeclared || !leavesHome(home, country, on)) return [];
    account.lack(
      `practices.${practice.id}.transfers`,
      `The record asks what the transfer to ${id} rests on.`,
    );
    return [line(nameOf(id), country, [words.notStated])];
  });
  const all = [...declared, ...open];
  return all.length === 0 ? [words.none] : all;
}
