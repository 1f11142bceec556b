import { textOf } from '../source/ledger.ts';
import { descend } from '../source/source-node.ts';
import type { Draft } from '../write/write-declaration.ts';
import type { PracticeDraft } from './practices.ts';
import type { TiltReading } from './reading.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Everything that was read from a TILT document. */
export interface TiltParts {
  readonly file: string;
  readonly controller: Fields;
  readonly officer: Fields;
  readonly authority: Fields;
  readonly data: ReadonlyMap<string, Fields>;
  readonly purposes: ReadonlyMap<string, Fields>;
  readonly recipients: ReadonlyMap<string, Fields>;
  readonly practices: ReadonlyMap<string, PracticeDraft>;
  readonly deniesDecisions: boolean;
}

/** Countries whose official language a document can be written in without much doubt where its readers live. */
const COUNTRY_OF_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  es: 'ES',
  pl: 'PL',
};

/** Puts the parts of a document together to a declaration, in the order in which people read one. */
export function draftOf(reading: TiltReading, parts: TiltParts): Omit<Draft, 'remarks'> {
  const { remarks, language } = reading;
  const country =
    parts.controller.country ?? (language === undefined ? undefined : COUNTRY_OF_LANGUAGE[language]);
  if (country === undefined) remarks.lack(['channels'], 'countries');
  else
    remarks.assume(
      ['countries'],
      `countries (${parts.controller.country === undefined ? 'from the language' : 'where the company sits'})`,
    );
  if (language === undefined) remarks.lack(['channels'], 'languages');
  remarks.assume(['channels'], 'channels');
  if (parts.deniesDecisions) remarks.say(['never'], 'TILT says that no decisions are made by machine alone');
  const value = {
    klartext: 1,
    ...some('controller', parts.controller),
    ...some('dataProtectionOfficer', parts.officer),
    ...some('supervisoryAuthority', parts.authority),
    ...(country !== undefined && { countries: [country] }),
    ...(language !== undefined && { languages: [language] }),
    channels: ['web'],
    ...(parts.deniesDecisions && { never: ['automated-decisions'] }),
    ...some('data', Object.fromEntries(parts.data)),
    ...some('purposes', Object.fromEntries(parts.purposes)),
    ...some('recipients', Object.fromEntries(parts.recipients)),
    ...some(
      'practices',
      Object.fromEntries([...parts.practices].map(([id, practice]) => [id, practiceOf(practice)])),
    ),
  };
  return { intro: introOf(reading, parts.file), value };
}

function practiceOf(practice: PracticeDraft): Fields {
  const { basis, interest, obligation, condition, ...rest } = practice.fields;
  return {
    name: practice.name,
    data: [...practice.data],
    ...(practice.purpose !== undefined && { purpose: practice.purpose }),
    ...(basis !== undefined && { basis }),
    ...(interest !== undefined && { interest }),
    ...(obligation !== undefined && { obligation }),
    ...(condition !== undefined && { condition }),
    ...(practice.recipients.length > 0 && { recipients: practice.recipients }),
    ...(practice.transfers.length > 0 && { transfers: practice.transfers }),
    ...rest,
    ...(practice.automatedDecision && { automatedDecision: practice.automatedDecision }),
    collected: ['web'],
  };
}

function some(key: string, fields: Fields): Fields {
  return Object.keys(fields).length > 0 ? { [key]: fields } : {};
}

function introOf({ root, ledger }: TiltReading, file: string): readonly string[] {
  const version = ledger.text(descend(root, 'meta', 'version'), []);
  const created = ledger.text(descend(root, 'meta', 'created'), [], 60);
  const label = textOf(descend(root, 'meta', 'name'));
  const about = [
    label && `document "${label}"`,
    created && `created ${created}`,
    version && `version ${version}`,
  ];
  return [
    `Imported from the TILT file ${file}${about.some(Boolean) ? ` (${about.filter(Boolean).join(', ')})` : ''}.`,
    'Comments name what the import filled in (please check), what is missing (please add), and what was not taken over.',
    'The benefit for customers, devices and marketing permissions are unknown to TILT: please add them to the practices.',
  ];
}
