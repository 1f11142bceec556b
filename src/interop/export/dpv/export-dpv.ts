import { createAccount } from '../account.ts';
import { dayOfExport, type Export, type ExportInput } from '../export.ts';
import { DPV_CONTEXT } from './context.ts';
import { dpvLossOf } from './loss.ts';
import { partyNodes } from './parties.ts';
import { practiceNodes } from './practices.ts';
import { thingNodes } from './things.ts';
import { type DpvWriting, type Json, some } from './writing.ts';

/**
 * Writes a declaration as JSON-LD with terms of the Data Privacy Vocabulary (W3C, version 2.3), in all its languages. The
 * context stands in the file. Things are named by the website of the controller, or within the file where there is none.
 */
export function exportDpv(input: ExportInput): Export {
  const { declaration, version } = input;
  const account = createAccount(declaration, input.language, 'The Data Privacy Vocabulary');
  const writing: DpvWriting = { input, account, idOf: namesFrom(declaration.controller.website) };
  account.hold('klartext');
  account.hold('languages');
  const graph: readonly Json[] = [
    ...partyNodes(writing),
    ...thingNodes(writing),
    ...practiceNodes(writing),
    {
      '@id': writing.idOf('notice'),
      '@type': 'dpv:PrivacyNotice',
      'dct:language': [...declaration.languages],
      'dct:issued': dayOfExport(input),
      ...some('dct:identifier', version?.id),
      ...some('dct:hasVersion', version === undefined ? undefined : String(version.number)),
      'dpv:hasProcess': [...declaration.practices.keys()].map((id) => ({
        '@id': writing.idOf('practices', id),
      })),
    },
  ];
  const text = `${JSON.stringify({ '@context': DPV_CONTEXT, '@graph': graph }, null, 2)}\n`;
  return { text, notes: account.notes(dpvLossOf) };
}

/** Names as addresses on the website; without one, names that hold in this file alone. */
function namesFrom(website: string | undefined): DpvWriting['idOf'] {
  if (website === undefined) return (...path) => `_:${path.join('.')}`;
  const url = new URL(website);
  return (...path) => {
    url.hash = path.join('.');
    return url.href;
  };
}
