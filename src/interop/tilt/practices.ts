import type { LegalBasis, Text } from '../../declaration/index.ts';
import type { SourceNode } from '../source/source-node.ts';
import { shortName } from '../word/clean-text.ts';
import { createIds } from '../write/ids.ts';
import { type BasesFound, chooseBasis, readBases, sortBasisWords } from './bases.ts';
import type { DataFound } from './data.ts';
import { readObligationToProvide } from './obligation-to-provide.ts';
import type { PurposeFound, Purposes } from './purposes.ts';
import { TILT_LIMITS, type TiltReading, wordsIn } from './reading.ts';
import type { Recipients } from './recipients.ts';
import { readStorage } from './storage.ts';

/** A practice while it is being put together. */
export interface PracticeDraft {
  readonly name: Text;
  readonly data: Set<string>;
  readonly dpv: string;
  readonly words: string;
  /** Id of the purpose; absent when the entry states none. */
  readonly purpose: string | undefined;
  readonly recipients: string[];
  readonly transfers: Record<string, unknown>[];
  readonly fields: Readonly<Record<string, unknown>>;
  automatedDecision?: Readonly<Record<string, unknown>>;
}

/**
 * Makes practices: one for each purpose and legal basis. Entries share a practice when they also agree on recipients,
 * storage and the duty to provide, so that no practice says more about a datum than the source does.
 */
export function readPractices(
  reading: TiltReading,
  data: DataFound,
  parts: { readonly purposes: Purposes; readonly recipients: Recipients },
): ReadonlyMap<string, PracticeDraft> {
  const { ledger, remarks } = reading;
  const practices = new Map<string, PracticeDraft>();
  const byContent = new Map<string, string>();
  const newId = createIds('practice');
  let dataNamed = 0;

  const place = (
    content: Omit<PracticeDraft, 'data'>,
    purpose: PurposeFound | undefined,
    datum: string,
  ): string | undefined => {
    const key = JSON.stringify([purpose?.id, content.recipients, content.fields]);
    const known = byContent.get(key);
    if (known === undefined && practices.size >= TILT_LIMITS.practices) return undefined;
    if (dataNamed >= TILT_LIMITS.dataInPractices) return undefined;
    dataNamed += 1;
    const id = known ?? newId(purpose === undefined ? 'unstated' : shortName(purpose.words));
    byContent.set(key, id);
    const practice = practices.get(id) ?? { ...content, data: new Set<string>() };
    practices.set(id, practice);
    practice.data.add(datum);
    return id;
  };

  for (const { node, id: datum, isSpecial } of data.disclosed) {
    const found = readPurposesOf(reading, node, datum, isSpecial, parts);
    for (const { purpose, content, chosen } of found.uses) {
      const id = place(content, purpose, datum);
      if (id === undefined) {
        ledger.note(node, ['practices'], `Only the first ${TILT_LIMITS.practices} practices are taken in.`);
        break;
      }
      remarks.assume(['practices', id], 'collected', ...found.assumed);
      const lacks = [
        ...(purpose ? [] : ['purpose']),
        ...(content.fields.basis ? [] : ['basis']),
        ...(content.fields.retention ? [] : ['retention']),
      ];
      if (lacks.length > 0) remarks.lack(['practices', id], ...lacks);
      if (chosen !== undefined) remarks.say(['practices', id], chosen);
      found.leave(['practices', id]);
    }
  }
  return practices;
}

interface Use {
  readonly purpose: PurposeFound | undefined;
  readonly content: Omit<PracticeDraft, 'data'>;
  readonly chosen: string | undefined;
}

/** Reads what one entry of `dataDisclosed` does with its data: one use for each purpose, or one without. */
function readPurposesOf(
  reading: TiltReading,
  entry: SourceNode,
  datum: string,
  isSpecial: boolean,
  { purposes, recipients }: { readonly purposes: Purposes; readonly recipients: Recipients },
) {
  const { ledger } = reading;
  const stated = purposes.read(entry);
  const receivers = recipients.read(entry);
  const storage = readStorage(entry);
  const provide = readObligationToProvide(entry);
  const bases = readBases(entry);
  const aims: readonly (PurposeFound | undefined)[] = stated.length > 0 ? stated : [undefined];
  const choices = aims.map((purpose, index) =>
    chooseBasis(bases, { index, of: aims.length, dpv: purpose?.dpv ?? '' }),
  );
  const used = new Set(choices.flatMap(({ basis }) => basis ?? []));
  const words = sortBasisWords(bases, used, isSpecial);

  const { until, ...time } = storage.fields;
  const retention = { ...time, ...(until !== undefined && { until: wordsIn(reading, until) }) };
  const { required, ifNot } = provide.fields;
  const fieldsFor = (basis: LegalBasis | undefined): Record<string, unknown> => ({
    ...(basis && { basis }),
    ...(basis === 'legitimate-interests' &&
      words.interest !== undefined && { interest: wordsIn(reading, words.interest) }),
    ...(basis === 'legal-obligation' &&
      words.obligation !== undefined && { obligation: wordsIn(reading, words.obligation) }),
    ...(words.condition && { condition: words.condition }),
    ...(Object.keys(retention).length > 0 && { retention }),
    ...(required !== undefined && { required }),
    ...(ifNot !== undefined && { ifNot: wordsIn(reading, ifNot) }),
  });
  const uses = aims.map((purpose, index): Use => {
    const choice = choices[index];
    const name = purpose === undefined ? unstated(reading) : wordsIn(reading, shortName(purpose.words));
    const content = {
      name,
      dpv: purpose?.dpv ?? '',
      words: purpose?.words ?? '',
      purpose: purpose?.id,
      recipients: [...receivers],
      transfers: [],
      fields: fieldsFor(choice?.basis),
    };
    const listed = bases.stated.join(', ');
    const chosen =
      choice?.by === 'likely'
        ? `TILT states several legal bases and not which one goes with which purpose (${listed}); please check: basis`
        : choice?.by === 'order'
          ? `the legal basis was joined to the purpose by its order in TILT (${listed}); please check: basis`
          : sureness(bases);
    return { purpose, content, chosen };
  });

  const left = [...storage.left, ...provide.left, ...words.left];
  let isLeft = false;
  const leave = (near: readonly string[]): void => {
    // The values belong to every practice of the entry; they are named at the first one.
    if (isLeft) return;
    isLeft = true;
    for (const node of [...storage.taken, ...provide.taken, ...words.taken]) ledger.take(node);
    for (const { node, key, reason, help } of left) ledger.note(node, [...near, key], reason, help);
  };
  return { uses, leave, assumed: [...storage.assumed, ...provide.assumed], datum };
}

function sureness({ statements, stated }: BasesFound): string | undefined {
  if (stated.length === 0) return undefined;
  if (statements.some(({ isFromWords }) => isFromWords))
    return 'the legal basis was read from words; please check: basis';
  const isNamed = statements.some(({ bases }) => bases.length > 0);
  return isNamed ? undefined : 'the legal basis was read from legitimateInterests; please check: basis';
}

function unstated(reading: TiltReading): Text {
  return wordsIn(reading, reading.language === 'de' ? 'Zweck nicht genannt' : 'Purpose not stated');
}
