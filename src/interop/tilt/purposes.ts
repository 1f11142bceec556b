import { textOf } from '../source/ledger.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { cutText, shortName } from '../word/clean-text.ts';
import { guessPurpose } from '../word/purpose-words.ts';
import { createIds } from '../write/ids.ts';
import { TILT_LIMITS, type TiltReading, wordsIn } from './reading.ts';

/** A purpose as one entry of `dataDisclosed` states it. */
export interface PurposeFound {
  readonly id: string;
  readonly words: string;
  readonly dpv: string;
}

/** The purposes of a document, each written once. */
export interface Purposes {
  readonly entries: ReadonlyMap<string, Record<string, unknown>>;
  readonly read: (entry: SourceNode) => readonly PurposeFound[];
}

/** Starts the list of purposes of a document. */
export function createPurposes(reading: TiltReading): Purposes {
  const { ledger, remarks } = reading;
  const entries = new Map<string, Record<string, unknown>>();
  const byWords = new Map<string, PurposeFound>();
  const newId = createIds('purpose');

  const readOne = (node: SourceNode): PurposeFound | undefined => {
    const isMap = typeof node.value === 'object' && !Array.isArray(node.value);
    const title = isMap ? child(node, 'purpose') : node;
    const details = child(node, 'description');
    const titleWords = textOf(title);
    const words = cutText(titleWords ?? textOf(details) ?? '', 1000);
    if (words === '') return undefined;
    const known = byWords.get(words.toLowerCase());
    if (known === undefined && entries.size >= TILT_LIMITS.allPurposes) {
      ledger.note(node, ['purposes'], `Only ${TILT_LIMITS.allPurposes} purposes are taken in.`);
      return undefined;
    }
    const found = known ?? {
      id: newId(shortName(words)),
      words,
      dpv: guessPurpose(`${words} ${textOf(details) ?? ''}`).dpv,
    };
    const near = ['purposes', found.id];
    if (known === undefined) {
      byWords.set(words.toLowerCase(), found);
      entries.set(found.id, { name: wordsIn(reading, words), dpv: found.dpv });
      remarks.assume(near, 'dpv');
    }
    if (titleWords === undefined) ledger.text(details, near);
    else {
      ledger.text(title, near);
      ledger.note(
        details,
        near,
        'Klartext names a purpose in a few words and has no place for a description.',
      );
    }
    return found;
  };

  return {
    entries,
    read: (entry) => {
      const all = items(child(entry, 'purposes'));
      for (const node of all.slice(TILT_LIMITS.purposes)) {
        ledger.note(node, ['purposes'], `Only ${TILT_LIMITS.purposes} purposes of one entry are taken in.`);
      }
      return all.slice(0, TILT_LIMITS.purposes).flatMap((node) => readOne(node) ?? []);
    },
  };
}
