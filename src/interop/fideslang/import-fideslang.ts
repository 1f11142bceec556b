import { problem } from '../../shared/index.ts';
import type { ImportResult } from '../import.ts';
import { createLedger } from '../source/ledger.ts';
import { createRemarks, type Remarks } from '../write/remarks.ts';
import { writeDeclaration } from '../write/write-declaration.ts';
import { createDataList } from './data.ts';
import { readDatasets } from './datasets.ts';
import { leftoverOf } from './leftover.ts';
import { readController, readOfficer } from './organization.ts';
import { readPractices } from './practices.ts';
import { readResources } from './read-resources.ts';

/**
 * Turns a fideslang project (systems, organizations, datasets, policies; YAML or JSON) into a declaration. The first
 * organization is the controller. What cannot be used at all is refused with one reason; never throws for any input.
 */
export function importFideslang(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): ImportResult {
  const read = readResources(files);
  if (!read.ok) return read;
  const { root, organizations, systems, datasets } = read.resources;
  const remarks = createRemarks('fideslang');
  const ledger = createLedger(remarks, (path) => (files.length > 1 ? path : path.slice(1)).join('.'));
  const data = createDataList(remarks);
  const practices = readPractices(systems, data, ledger, remarks);
  readDatasets(datasets, data, ledger, remarks);
  const [organization] = organizations;
  const controller = organization === undefined ? {} : readController(organization, ledger, remarks);
  const officer = organization === undefined ? {} : readOfficer(organization, ledger);
  const head = headOf(remarks, controller, officer);
  ledger.noteRest(root, (path) => leftoverOf(path, practices));
  const value = {
    klartext: 1,
    ...head,
    ...some('data', data.entries),
    ...some('purposes', practices.purposes),
    ...some('practices', practices.practices),
  };
  const yaml = writeDeclaration({
    intro: introOf(files.map(({ file }) => file)),
    value,
    remarks: remarks.all(),
  });
  if (yaml === undefined) {
    const where = { file: files[0]?.file ?? '', line: 1, column: 1 };
    const message = 'The declaration would be larger than a declaration can be.';
    return {
      ok: false,
      problem: problem('too-large', { message, where, path: '', help: 'Import fewer files at a time.' }),
    };
  }
  return { ok: true, import: { yaml, notes: ledger.notes(), counts: ledger.counts(root) } };
}

function headOf(remarks: Remarks, controller: Readonly<Record<string, unknown>>, officer: object): object {
  const { country } = controller;
  if (country === undefined) remarks.lack(['channels'], 'countries');
  else remarks.assume(['countries'], 'countries (where the company sits)');
  if (Object.keys(controller).length === 0) remarks.lack(['languages'], 'controller');
  remarks.assume(['languages'], 'languages');
  remarks.assume(['channels'], 'channels');
  return {
    ...(Object.keys(controller).length > 0 && { controller }),
    ...(Object.keys(officer).length > 0 && { dataProtectionOfficer: officer }),
    ...(country !== undefined && { countries: [country] }),
    languages: ['en'],
    channels: ['web'],
  };
}

function some(key: string, entries: ReadonlyMap<string, unknown>): object {
  return entries.size > 0 ? { [key]: Object.fromEntries(entries) } : {};
}

function introOf(files: readonly string[]): readonly string[] {
  return [
    `Imported from fideslang: ${files.join(', ')}.`,
    'Comments name what the import filled in (please check), what is missing (please add), and what was not taken over.',
    'Recipients, benefits, devices and marketing permissions are unknown to fideslang: please add them to the practices.',
  ];
}
