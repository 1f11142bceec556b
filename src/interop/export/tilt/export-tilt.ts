import canonicalize from 'canonicalize';
import { createAccount } from '../account.ts';
import { dayOfExport, type Export, type ExportInput } from '../export.ts';
import { plainLine } from '../plain-line.ts';
import { exportWords } from '../words/index.ts';
import { disclosedData } from './disclosed.ts';
import { controllerOf, officerOf } from './head.ts';
import { lossOf } from './loss.ts';
import { rightsSections } from './rights.ts';
import { changesOf, decisionsOf, sourcesOf } from './sections.ts';
import { transfersOf } from './transfers.ts';
import type { JsonMap, TiltWriting } from './writing.ts';

/** What a TILT document is made from. */
export interface TiltExportInput extends ExportInput {
  /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  readonly digest: (text: string) => string;
}

/**
 * Writes a declaration as a document of the Transparency Information Language (TILT). The same declaration, day and
 * version give the same text. `_hash` is the SHA-256 of the document's canonical JSON (RFC 8785) without `_hash`.
 */
export function exportTilt(input: TiltExportInput): Export {
  const { declaration, language } = input;
  const account = createAccount(declaration, language, 'TILT');
  const writing: TiltWriting = { input, account, words: exportWords(language) };
  account.hold('klartext');
  const body: JsonMap = {
    controller: controllerOf(writing),
    dataProtectionOfficer: officerOf(writing),
    dataDisclosed: disclosedData(writing),
    thirdCountryTransfers: transfersOf(writing),
    ...rightsSections(writing),
    sources: sourcesOf(writing),
    automatedDecisionMaking: decisionsOf(writing),
    changesOfPurpose: changesOf(writing),
  };
  const meta = metaOf(writing);
  const _hash = input.digest(canonicalize({ meta, ...body }) ?? '');
  const text = `${JSON.stringify({ meta: { ...meta, _hash }, ...body }, null, 2)}\n`;
  return { text, notes: account.notes(lossOf(declaration)) };
}

function metaOf({ input, account }: TiltWriting): JsonMap {
  const { controller } = input.declaration;
  const day = dayOfExport(input);
  account.hold('controller', 'brand');
  account.hold('controller', 'website');
  return {
    _id: input.version?.id ?? `draft-${day}`,
    name: plainLine(controller.brand ?? controller.name),
    created: day,
    modified: day,
    version: input.version?.number ?? 1,
    language: input.language,
    status: 'active',
    url: controller.website ?? '',
  };
}
