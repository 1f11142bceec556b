import { flagOf, textOf } from '../source/ledger.ts';
import { child, isBlank, items, type SourceNode } from '../source/source-node.ts';
import { cutText } from '../word/clean-text.ts';
import { guessData } from '../word/data-words.ts';
import { createIds } from '../write/ids.ts';
import { TILT_LIMITS, type TiltReading, wordsIn } from './reading.ts';

type Fields = Record<string, unknown>;

/** The data of a document, and which entry of `dataDisclosed` became which. */
export interface DataFound {
  readonly entries: ReadonlyMap<string, Fields>;
  /** Ids by the index in `dataDisclosed`. */
  readonly idAt: ReadonlyMap<string | number, string>;
  readonly disclosed: readonly {
    readonly node: SourceNode;
    readonly id: string;
    readonly isSpecial: boolean;
  }[];
}

/** Reads the kinds of data; entries with the same name become one. */
export function readData(reading: TiltReading): DataFound {
  const { ledger, remarks, root } = reading;
  const entries = new Map<string, Fields>();
  const byName = new Map<string, string>();
  const newId = createIds('data');
  const add = (name: string | undefined): string => {
    const known = name === undefined ? undefined : byName.get(name.toLowerCase());
    if (known !== undefined) return known;
    const id = newId(name ?? '');
    if (name !== undefined) byName.set(name.toLowerCase(), id);
    const { dpv, source, special } = guessData(name ?? '');
    entries.set(id, {
      ...(name && { name: wordsIn(reading, name) }),
      dpv,
      source: source ?? 'customer',
      ...(special && { special }),
    });
    if (name === undefined) remarks.lack(['data', id], 'name');
    remarks.assume(['data', id], 'dpv', 'source', ...(special ? ['special'] : []));
    return id;
  };
  const disclosed = items(child(root, 'dataDisclosed')).flatMap((node) => {
    if (byName.size >= TILT_LIMITS.data) {
      ledger.note(node, ['data'], `Only the first ${TILT_LIMITS.data} kinds of data are taken in.`);
      return [];
    }
    const id = add(readName(reading, node));
    return [{ node, id, isSpecial: entries.get(id)?.special !== undefined }];
  });
  for (const source of items(child(root, 'sources'))) readOrigin(reading, source, { entries, byName, add });
  const idAt = new Map(disclosed.map(({ node, id }) => [node.path[1] ?? '', id]));
  return { entries, idAt, disclosed };
}

function readName(reading: TiltReading, node: SourceNode): string | undefined {
  const { ledger } = reading;
  const isMap = typeof node.value === 'object' && !Array.isArray(node.value);
  const category = ledger.text(isMap ? child(node, 'category') : node, ['data']);
  const parts = isMap ? child(node, 'subcategories') : child(node, '');
  const details = textOf(parts);
  if (details === undefined) return category;
  const whole = category === undefined ? details : `${category}: ${details.replaceAll('; ', ', ')}`;
  if (whole.length <= 1000) ledger.take(parts);
  return cutText(whole.length <= 1000 ? whole : (category ?? details), 1000);
}

interface Registry {
  readonly entries: Map<string, Fields>;
  readonly byName: ReadonlyMap<string, string>;
  readonly add: (name: string) => string;
}

/** Reads where data come from that others give; data that no entry names become an entry of their own. */
function readOrigin(reading: TiltReading, node: SourceNode, { entries, byName, add }: Registry): void {
  const { ledger, remarks } = reading;
  const name = textOf(child(node, 'dataCategory'));
  const givers = items(child(node, 'sources'));
  const words = givers.flatMap((giver) => textOf(child(giver, 'description')) ?? []);
  if (name === undefined || entries.size >= TILT_LIMITS.data * 2) return;
  const wanted = cutText(name, 1000).toLowerCase();
  const match =
    byName.get(wanted) ??
    (wanted.length > 3
      ? [...byName].find(
          ([known]) => known.includes(wanted) || (known.length > 3 && wanted.includes(known)),
        )?.[1]
      : undefined);
  const id = match ?? add(ledger.text(child(node, 'dataCategory'), ['data']) ?? '');
  const fields = entries.get(id);
  if (fields === undefined) return;
  if (match !== undefined) ledger.take(child(node, 'dataCategory'));
  fields.source = 'elsewhere';
  if (fields.origin !== undefined) {
    ledger.note(child(node, 'sources'), ['data', id], 'Another source of these data stands there already.');
    return;
  }
  const origin = words.join('; ');
  if (origin === '') remarks.lack(['data', id], 'origin');
  else fields.origin = wordsIn(reading, cutText(origin, 1000));
  const flags: boolean[] = [];
  for (const giver of givers) {
    if (origin.length <= 1000) ledger.take(child(giver, 'description'));
    else
      ledger.note(
        child(giver, 'description'),
        ['data', id, 'origin'],
        'The origin was cut to 1,000 characters.',
      );
    const flag = child(giver, 'publiclyAvailable');
    const isPublic = flagOf(flag);
    if (isPublic === undefined || isBlank(flag)) continue;
    ledger.take(flag);
    flags.push(isPublic);
  }
  if (flags.length > 0) fields.isPublic = flags.every(Boolean);
}
