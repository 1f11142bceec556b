import { textOf } from '../source/ledger.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { cutText, shortName } from '../word/clean-text.ts';
import { roleIn } from '../word/recipient-role.ts';
import { createIds } from '../write/ids.ts';
import { readCountry } from './head.ts';
import { TILT_LIMITS, type TiltReading, wordsIn } from './reading.ts';

type Fields = Record<string, unknown>;

/** The recipients of a document, each written once. */
export interface Recipients {
  readonly entries: ReadonlyMap<string, Fields>;
  /** Reads the recipients of one entry of `dataDisclosed` and returns their ids. */
  readonly read: (entry: SourceNode) => readonly string[];
  /** Adds a recipient that TILT does not name, for a transfer to a country. */
  readonly addUnnamed: (country: string) => string;
  /** The id that a recipient in the source became; the key is its path. */
  readonly idAt: (path: readonly (string | number)[]) => string | undefined;
}

/** Starts the list of recipients of a document. */
export function createRecipients(reading: TiltReading): Recipients {
  const { ledger, remarks } = reading;
  const entries = new Map<string, Fields>();
  const byName = new Map<string, string>();
  const places = new Map<string, string>();
  const newId = createIds('recipient');

  const readOne = (node: SourceNode): string | undefined => {
    const isMap = typeof node.value === 'object' && !Array.isArray(node.value);
    const nameNode = isMap ? child(node, 'name') : node;
    const kindNode = child(node, 'category');
    const [name, kind] = [textOf(nameNode), textOf(kindNode)];
    const title = name ?? kind;
    if (title === undefined) return undefined;
    if (/^(?:none|keine?r?|n\/a|-)$/i.test(title)) {
      ledger.note(node, ['recipients'], 'It says that nobody receives the data.');
      return undefined;
    }
    const key = `${cutText(title, 1000).toLowerCase()}\n${name === undefined ? '' : (kind ?? '').toLowerCase()}`;
    const known = byName.get(key);
    if (known === undefined && entries.size >= TILT_LIMITS.allRecipients) {
      ledger.note(node, ['recipients'], `Only ${TILT_LIMITS.allRecipients} recipients are taken in.`);
      return undefined;
    }
    const id = known ?? newId(shortName(title));
    byName.set(key, id);
    places.set(JSON.stringify(node.path), id);
    const near = ['recipients', id];
    ledger.text(nameNode, near);
    ledger.text(kindNode, near);
    const fields = entries.get(id) ?? {
      name: name === undefined ? wordsIn(reading, cutText(title, 1000)) : cutText(name, 1000),
    };
    if (known === undefined) {
      entries.set(id, fields);
      if (name !== undefined && kind !== undefined) fields.does = wordsIn(reading, cutText(kind, 1000));
      const role = roleIn(`${kind ?? ''} ${name ?? ''}`);
      fields.role = role ?? 'controller';
      if (role === undefined) remarks.say(near, 'role not stated in TILT; please check');
      else remarks.assume(near, 'role');
    }
    const country = isMap ? readCountry(reading, node, near) : undefined;
    if (fields.country === undefined && country !== undefined) fields.country = country;
    else if (country !== undefined && fields.country !== country) {
      ledger.note(child(node, 'country'), near, 'The same recipient stands elsewhere with another country.');
    }
    return id;
  };

  return {
    entries,
    read: (entry) => {
      const all = items(child(entry, 'recipients'));
      const ids = new Set(all.slice(0, TILT_LIMITS.recipients).flatMap((node) => readOne(node) ?? []));
      for (const node of all.slice(TILT_LIMITS.recipients)) {
        ledger.note(
          node,
          ['recipients'],
          `Only ${TILT_LIMITS.recipients} recipients of one entry are taken in.`,
        );
      }
      return [...ids];
    },
    addUnnamed: (country) => {
      const id = newId(`recipients in ${country}`);
      entries.set(id, { name: `Recipients in ${country}`, role: 'controller', country });
      remarks.say(
        ['recipients', id],
        'TILT says that data go to this country, not to whom nor for which purpose;',
      );
      remarks.say(
        ['recipients', id],
        'so every practice lists this recipient. Please check: name, role, practices.',
      );
      return id;
    },
    idAt: (path) => places.get(JSON.stringify(path)),
  };
}
