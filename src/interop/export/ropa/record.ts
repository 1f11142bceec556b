import type { Practice, Text } from '../../../declaration/index.ts';
import { countryName, formatDate, formatDuration } from '../../../language/index.ts';
import { type Account, createAccount } from '../account.ts';
import { dayOfExport, type ExportInput, type ExportNote } from '../export.ts';
import { addressLine, plainLine } from '../plain-line.ts';
import { type ExportWords, exportWords } from '../words/index.ts';
import { transferCell } from './transfer-cell.ts';

/** A cell: its entries, one a line; never empty, since what is not stated says so. */
export type Cell = readonly string[];

/** One processing activity, with the columns of the record in their order. */
export type Row = readonly Cell[];

/** The record of Art. 30(1) GDPR in one language. */
export interface ProcessingRecord {
  readonly language: string;
  readonly words: ExportWords;
  /** The day and the version, or that it is a draft. */
  readonly edition: readonly string[];
  /** Controller, joint controllers, representatives, officer: head and cell. */
  readonly parties: readonly (readonly [head: string, cell: Cell])[];
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly notes: readonly ExportNote[];
}

/** What cells are made from. */
export interface RecordWriting {
  readonly input: ExportInput;
  readonly account: Account;
  readonly words: ExportWords;
}

/** Builds the record; the day of the export decides which countries are third countries. */
export function buildRecord(input: ExportInput): ProcessingRecord {
  const { declaration, language, version } = input;
  const account = createAccount(declaration, language, 'The record');
  const words = exportWords(language);
  const writing: RecordWriting = { input, account, words };
  const { record } = words;
  account.hold('klartext');
  const edition = version === undefined ? record.draft : `${record.edition}${words.colon}${version.number}`;
  const parties = partiesOf(writing);
  const rows = [...declaration.practices.values()].map((practice) => rowOf(writing, practice));
  return {
    language,
    words,
    edition: [`${record.asOf}${words.colon}${formatDate(dayOfExport(input), language)}`, edition],
    parties,
    heads: [
      record.activity,
      record.purpose,
      record.basis,
      record.people,
      record.data,
      record.recipients,
      record.transfers,
      record.retention,
      record.security,
    ],
    rows,
    notes: account.notes((path) =>
      path.includes('instruments')
        ? 'The record names the ground of a transfer, not its conditions.'
        : 'Art. 30(1) GDPR does not ask for it.',
    ),
  };
}

function partiesOf({ input, account, words }: RecordWriting): readonly (readonly [string, Cell])[] {
  const { controller, representatives = [], dataProtectionOfficer: officer, recipients } = input.declaration;
  const { record } = words;
  account.hold('controller');
  account.hold('representatives');
  account.hold('dataProtectionOfficer');
  const joint = [...recipients.values()].filter(({ role }) => role === 'joint');
  const contact = (
    party: {
      readonly [key in 'name' | 'address' | 'country' | 'email' | 'phone' | 'website']?: string | undefined;
    },
  ): string[] =>
    [
      party.name,
      party.address === undefined ? undefined : addressLine(party.address),
      party.country === undefined ? undefined : countryName(party.country, input.language),
      party.email,
      party.phone,
      party.website,
    ].flatMap((part) => (part === undefined ? [] : [plainLine(part)]));
  return [
    [record.controller, contact(controller)],
    [
      record.joint,
      stated(
        joint.map(({ id, name }) => nameOf({ account }, name, 'recipients', id)),
        words.none,
      ),
    ],
    [
      record.representative,
      stated(
        representatives.map((one) => `${words.region[one.for]}${words.colon}${contact(one).join(', ')}`),
        words.none,
      ),
    ],
    [record.officer, stated(officer === undefined ? [] : contact(officer), words.notStated)],
  ];
}

function rowOf(writing: RecordWriting, practice: Practice): Row {
  const { input, account, words } = writing;
  const { declaration } = input;
  const base = ['practices', practice.id] as const;
  for (const key of ['data', 'purpose', 'basis', 'recipients', 'safeguards']) account.hold(...base, key);
  const purpose = declaration.purposes.get(practice.purpose);
  const data = [...new Set(practice.data)].flatMap((id) => declaration.data.get(id) ?? []);
  const kinds = data.map((datum) => {
    const name = nameOf(writing, datum.name, 'data', datum.id);
    account.hold('data', datum.id, 'special');
    account.hold('data', datum.id, 'children');
    return datum.special === undefined ? name : `${name} (${words.special[datum.special]})`;
  });
  const hasChildren = data.some(({ children }) => children === true);
  const recipients = [...new Set(practice.recipients ?? [])].map((id) => recipientLine(writing, id));
  const retention = retentionLine(writing, practice);
  if (retention === undefined) account.lack([...base, 'retention'].join('.'), LACKS, 'Add retention.');
  if (practice.safeguards === undefined || practice.safeguards.length === 0)
    account.lack([...base, 'safeguards'].join('.'), LACKS, 'Add safeguards.');
  return [
    [nameOf(writing, practice.name, ...base)],
    stated(
      purpose === undefined ? [] : [nameOf(writing, purpose.name, 'purposes', purpose.id)],
      words.notStated,
    ),
    [words.basis[practice.basis]],
    hasChildren ? [words.customers, words.children] : [words.customers],
    stated(kinds, words.notStated),
    stated(recipients, words.none),
    transferCell(writing, practice),
    stated(retention === undefined ? [] : [retention], words.notStated),
    stated(
      [...new Set(practice.safeguards ?? [])].map((safeguard) => words.safeguard[safeguard]),
      words.notStated,
    ),
  ];
}

const LACKS = 'Art. 30(1) GDPR asks for it where possible; the record says that it is not stated.';

function nameOf({ account }: Pick<RecordWriting, 'account'>, text: Text, ...base: readonly string[]): string {
  return account.words(text, ...base, 'name') ?? base.at(-1) ?? '';
}

function recipientLine(writing: RecordWriting, id: string): string {
  const { input, account, words } = writing;
  const recipient = input.declaration.recipients.get(id);
  if (recipient === undefined) return id;
  account.hold('recipients', id, 'role');
  account.hold('recipients', id, 'country');
  const does = account.words(recipient.does, 'recipients', id, 'does');
  const country =
    recipient.country === undefined ? words.notStated : countryName(recipient.country, input.language);
  const about = [words.role[recipient.role], ...(does === undefined ? [] : [does]), country];
  return `${nameOf(writing, recipient.name, 'recipients', id)} (${about.join(', ')})`;
}

function retentionLine({ input, account, words }: RecordWriting, practice: Practice): string | undefined {
  const { retention, id } = practice;
  const base = ['practices', id, 'retention'] as const;
  const until = account.words(retention?.until, ...base, 'until');
  const parts: string[] = [];
  if (retention?.for !== undefined) parts.push(formatDuration(retention.for, input.language));
  if (retention?.after !== undefined)
    parts.push(`${words.record.countedFrom}${words.colon}${words.event[retention.after]}`);
  if (until !== undefined) parts.push(until);
  account.hold(...base, 'for');
  account.hold(...base, 'after');
  return parts.length === 0 ? undefined : parts.join(', ');
}

function stated(entries: readonly string[], otherwise: string): Cell {
  return entries.length === 0 ? [otherwise] : entries;
}
