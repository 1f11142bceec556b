import { type Problem, problem, quote } from '../../shared/index.ts';
import type { ImportResult } from '../import.ts';
import { createLedger, textOf } from '../source/ledger.ts';
import { readJson } from '../source/read-json.ts';
import { descend, type SourceNode } from '../source/source-node.ts';
import { languageIn } from '../word/language-name.ts';
import { createRemarks } from '../write/remarks.ts';
import { writeDeclaration } from '../write/write-declaration.ts';
import { readData } from './data.ts';
import { readDecisions } from './decisions.ts';
import { draftOf } from './draft.ts';
import { readAuthority, readController, readOfficer } from './head.ts';
import { leftoverOf } from './leftover.ts';
import { readPractices } from './practices.ts';
import { createPurposes } from './purposes.ts';
import type { TiltReading } from './reading.ts';
import { createRecipients } from './recipients.ts';
import { readTransfers } from './transfers.ts';

/** Sections that only TILT has; a file with one of them is taken for a TILT document. */
const SECTIONS = [
  'dataDisclosed',
  'thirdCountryTransfers',
  'accessAndDataPortability',
  'rightToInformation',
  'rightToRectificationOrDeletion',
  'rightToDataPortability',
  'rightToWithdrawConsent',
  'rightToComplain',
  'automatedDecisionMaking',
  'changesOfPurpose',
];

/**
 * Turns a document of the Transparency Information Language (TILT) into a declaration. Tolerant of what hand-written
 * documents hold: nulls, lists for texts, numbers for texts, names for countries, missing parts. What cannot be used at
 * all is refused with one reason; never throws for any input.
 */
export function importTilt(file: string, bytes: Uint8Array): ImportResult {
  const read = readJson(file, bytes);
  if (!read.ok) return read;
  const refusal = refusalOf(file, read.value);
  if (refusal !== undefined) return { ok: false, problem: refusal };

  const root: SourceNode = { path: [], value: read.value };
  const remarks = createRemarks('TILT');
  const ledger = createLedger(remarks, (path) => path.join('.'));
  const language = languageIn(textOf(descend(root, 'meta', 'language')) ?? '');
  const created = textOf(descend(root, 'meta', 'created'));
  const day = /^\d{4}-\d{2}-\d{2}/.exec(created ?? '')?.[0];
  const reading: TiltReading = { root, ledger, remarks, language, day };
  if (language !== undefined) ledger.take(descend(root, 'meta', 'language'));

  const data = readData(reading);
  const purposes = createPurposes(reading);
  const recipients = createRecipients(reading);
  const practices = readPractices(reading, data, { purposes, recipients });
  readTransfers(reading, practices, recipients);
  const deniesDecisions = readDecisions(reading, practices);
  const head = {
    controller: readController(reading),
    officer: readOfficer(reading),
    authority: readAuthority(reading),
  };
  const draft = draftOf(reading, {
    file,
    ...head,
    data: data.entries,
    purposes: purposes.entries,
    recipients: recipients.entries,
    practices,
    deniesDecisions,
  });
  ledger.noteRest(root, (path) => leftoverOf(path, data, recipients));

  const yaml = writeDeclaration({ ...draft, remarks: remarks.all() });
  if (yaml === undefined) return { ok: false, problem: tooLarge(file) };
  return { ok: true, import: { yaml, notes: ledger.notes(), counts: ledger.counts(root) } };
}

function refusalOf(file: string, value: unknown): Problem | undefined {
  const refuse = (message: string, help: string): Problem =>
    problem('not-a-declaration', {
      message,
      where: { file, line: 1, column: 1 },
      path: '',
      found: quote(value),
      help,
    });
  if (Array.isArray(value)) {
    return refuse(
      'This is a list, not one TILT document.',
      'Save each document of the list in a file of its own and import these one by one.',
    );
  }
  if (typeof value !== 'object' || value === null)
    return refuse('This is not a TILT document.', 'Give a JSON file that holds one TILT document.');
  if (Object.hasOwn(value, 'klartext'))
    return refuse(
      'This is a Klartext declaration already.',
      'It needs no import; check it with `klartext check`.',
    );
  const keys = new Set(Object.keys(value));
  const isTilt =
    SECTIONS.some((section) => keys.has(section)) || (keys.has('meta') && keys.has('controller'));
  return isTilt
    ? undefined
    : refuse(
        'This is not a TILT document: none of its parts is there.',
        'A TILT document has "meta", "controller" and "dataDisclosed".',
      );
}

function tooLarge(file: string): Problem {
  return problem('too-large', {
    message: 'The declaration would be larger than a declaration can be.',
    where: { file, line: 1, column: 1 },
    path: '',
    help: 'Split the document and import its parts.',
  });
}
