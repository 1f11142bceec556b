import { factsOf } from '../../../fact/index.ts';
import { dayOfExport, type Export, type ExportInput, type ExportNote } from '../export.ts';

/** What the support resource of Global Privacy Control is made from. */
export interface GpcExportInput extends ExportInput {
  /** That the site acts on the signal: nobody can read that out of a declaration. */
  readonly honoursGpc: boolean;
}

/**
 * Writes `/.well-known/gpc.json` of the Global Privacy Control specification (W3C): whether the site intends to abide by
 * requests not to sell or share personal data, and since when it says so. `gpc` is true only when that is stated.
 */
export function exportGpc(input: GpcExportInput): Export {
  const { honoursGpc, facts } = input;
  const text = `${JSON.stringify({ gpc: honoursGpc, lastUpdate: dayOfExport(input) }, null, 2)}\n`;
  const notes: ExportNote[] = factsOf(facts, 'recipient')
    .filter(({ recipient }) => recipient.buysData === true || recipient.advertisesElsewhere === true)
    .map(({ id, recipient }) => ({
      place: id,
      found: recipient.id,
      reason: honoursGpc
        ? 'It pays for data or advertises elsewhere: with the signal, data of that visitor must not go there.'
        : 'It pays for data or advertises elsewhere, and the file says that the signal is not honoured.',
    }));
  if (!honoursGpc)
    notes.unshift({
      place: 'gpc',
      found: 'false',
      reason:
        'A declaration does not say that your site acts on the signal, so the file says that it does not.',
      help: 'When it does, export again with --honours-gpc.',
    });
  return { text, notes };
}
