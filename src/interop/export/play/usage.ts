import type { DataCategory, Practice } from '../../../declaration/index.ts';
import type { ExportInput, ExportNote } from '../export.ts';
import { playPurposeOf, playTypeOf } from './mapping.ts';
import type { PlayPurpose } from './template.ts';

/** What the app does with one data type. */
export interface Usage {
  readonly type: string;
  readonly isShared: boolean;
  /** False when it is stored; undefined when no practice says. */
  readonly isEphemeral: false | undefined;
  readonly isOptional: boolean | undefined;
  readonly collectedFor: ReadonlySet<PlayPurpose>;
  readonly sharedFor: ReadonlySet<PlayPurpose>;
}

interface Use {
  readonly practice: Practice;
  readonly datum: DataCategory;
}

/** Sorts what practices collect in the app by data types of the form; what the form leaves open comes back as notes. */
export function usagesIn(input: ExportInput): {
  readonly usages: readonly Usage[];
  readonly notes: readonly ExportNote[];
} {
  const { declaration } = input;
  const notes: ExportNote[] = [];
  const byType = new Map<string, Use[]>();
  for (const practice of declaration.practices.values()) {
    if (!practice.collected.includes('app')) {
      notes.push(
        note(practice, 'collected', practice.collected.join(', '), 'Nothing of it is collected in the app.'),
      );
      continue;
    }
    for (const id of new Set(practice.data)) {
      const datum = declaration.data.get(id);
      if (datum === undefined) continue;
      const type = isFromApp(datum) ? playTypeOf(datum) : undefined;
      if (type === undefined) notes.push(openDatum(practice, datum));
      else byType.set(type, [...(byType.get(type) ?? []), { practice, datum }]);
    }
  }
  const usages = [...byType].map(([type, uses]) => usageOf(input, type, uses, notes));
  return { usages, notes };
}

/** Play calls data collected when the app sends them off the device: what is worked out or bought elsewhere is not. */
function isFromApp({ source }: DataCategory): boolean {
  return source === 'customer' || source === 'observed';
}

function openDatum(practice: Practice, datum: DataCategory): ExportNote {
  return isFromApp(datum)
    ? note(
        practice,
        `data.${datum.id}`,
        datum.dpv,
        'Its term does not say which data type of Google Play it is; nothing is ticked for it.',
        'Tick the data type in the form.',
      )
    : note(
        practice,
        `data.${datum.id}`,
        datum.source,
        'The app does not collect it, and the form asks for what it does.',
      );
}

function usageOf(input: ExportInput, type: string, uses: readonly Use[], notes: ExportNote[]): Usage {
  const { declaration } = input;
  const collectedFor = new Set<PlayPurpose>();
  const sharedFor = new Set<PlayPurpose>();
  let isShared = false;
  for (const { practice } of uses) {
    const to = (practice.recipients ?? []).flatMap((id) => declaration.recipients.get(id) ?? []);
    // Service providers and what the law demands are no sharing for Google Play.
    const isSharing = to.some(({ role }) => role === 'controller' || role === 'joint');
    if (isSharing) isShared = true;
    const purpose = declaration.purposes.get(practice.purpose);
    const reason = purpose === undefined ? undefined : playPurposeOf(purpose);
    if (reason !== undefined) {
      collectedFor.add(reason);
      if (isSharing) sharedFor.add(reason);
    } else if (!notes.some(({ place }) => place === `practices.${practice.id}.purpose`))
      notes.push(
        note(
          practice,
          'purpose',
          purpose?.dpv ?? '',
          'Its term does not say which reason of Google Play it is; nothing is ticked for it.',
          'Tick the reason in the form.',
        ),
      );
  }
  const isStored = uses.some(({ practice }) => practice.retention !== undefined);
  return {
    type,
    isShared,
    isEphemeral: isStored ? false : undefined,
    isOptional: optionalIn(uses),
    collectedFor,
    sharedFor,
  };
}

/** Needed when one practice needs it; a choice when everywhere the customer decides; otherwise nobody said. */
function optionalIn(uses: readonly Use[]): boolean | undefined {
  if (uses.some(({ practice }) => practice.required === true)) return false;
  const isChoice = ({ practice, datum }: Use): boolean =>
    practice.basis === 'consent' || (practice.required === false && datum.source === 'customer');
  return uses.every(isChoice) ? true : undefined;
}

function note(practice: Practice, key: string, found: string, reason: string, help?: string): ExportNote {
  const made = { place: `practices.${practice.id}.${key}`, found, reason };
  return help === undefined ? made : { ...made, help };
}
