import { isInEea } from '../../law/index.ts';
import { flagOf, textOf } from '../source/ledger.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { cutText } from '../word/clean-text.ts';
import { websiteIn } from '../word/contact.ts';
import { countryIn, countryNamed } from '../word/country-name.ts';
import { adequacyFor, clausesOn, instrumentsNamed, namesClauses, namesConsent } from './instruments.ts';
import type { PracticeDraft } from './practices.ts';
import { TILT_LIMITS, type TiltReading, wordsIn } from './reading.ts';
import type { Recipients } from './recipients.ts';

/** Keys that TILT documents use for grounds of a transfer, the schema's own first. */
const GROUNDS = [
  'adequacyDecision',
  'standardDataProtectionClause',
  'appropriateGuarantees',
  'bindingCorporateRules',
  'exceptions',
] as const;
type Ground = (typeof GROUNDS)[number];

/** Reads the transfers of a document and writes them into the practices whose recipients sit in the country. */
export function readTransfers(
  reading: TiltReading,
  practices: ReadonlyMap<string, PracticeDraft>,
  recipients: Recipients,
): void {
  const { ledger } = reading;
  let written = 0;
  for (const node of items(child(reading.root, 'thirdCountryTransfers'))) {
    const place = child(node, 'country');
    const words = textOf(place);
    const country = words === undefined ? undefined : countryIn(words);
    if (country === undefined) {
      ledger.note(
        node,
        ['practices'],
        'No country was recognised in it, and a transfer needs one.',
        'Add "transfers" to the practices that it concerns.',
      );
      continue;
    }
    if (isInEea(country)) {
      ledger.note(
        node,
        ['practices'],
        'The country lies in the European Economic Area, where no transfer instrument is needed.',
      );
      continue;
    }
    if (practices.size === 0 || written >= TILT_LIMITS.transfers) {
      ledger.note(
        node,
        ['practices'],
        practices.size === 0
          ? 'There is no practice that it could belong to.'
          : `Only ${TILT_LIMITS.transfers} transfers are taken in.`,
      );
      continue;
    }
    ledger.takePart(place, ['practices'], countryNamed(words ?? '') !== undefined);
    written += writeTransfer(reading, node, country, practices, recipients, TILT_LIMITS.transfers - written);
  }
}

function writeTransfer(
  reading: TiltReading,
  node: SourceNode,
  country: string,
  practices: ReadonlyMap<string, PracticeDraft>,
  recipients: Recipients,
  room: number,
): number {
  const isThere = (id: string): boolean => recipients.entries.get(id)?.country === country;
  const fitting = [...practices.values()].filter(({ recipients: ids }) => ids.some(isThere));
  const unnamed = fitting.length === 0 ? recipients.addUnnamed(country) : undefined;
  const near = ['recipients', unnamed ?? [...recipients.entries.keys()].find(isThere) ?? ''];
  const { instruments, copy } = readGrounds(reading, node, country, near);
  let written = 0;
  for (const practice of unnamed === undefined ? fitting : practices.values()) {
    if (written >= room) break;
    if (unnamed !== undefined) practice.recipients.push(unnamed);
    for (const recipient of practice.recipients.filter((id) => id === unnamed || isThere(id))) {
      if (practice.transfers.some((transfer) => transfer.recipient === recipient) || written >= room)
        continue;
      written += 1;
      practice.transfers.push({
        recipient,
        country,
        ...(instruments.length > 0 && { instruments: instruments.map((use) => ({ use })) }),
        ...(copy !== undefined && { copy: wordsIn(reading, copy) }),
      });
    }
  }
  return written;
}

interface GroundsFound {
  readonly instruments: readonly string[];
  readonly copy: string | undefined;
}

/** Reads on which instruments a transfer rests; a ground that is denied needs no word in the declaration. */
function readGrounds(
  reading: TiltReading,
  node: SourceNode,
  country: string,
  near: readonly string[],
): GroundsFound {
  const { ledger, remarks, day } = reading;
  const instruments = new Set<string>();
  let copy: string | undefined;
  for (const ground of GROUNDS) {
    const part = child(node, ground);
    const available = child(part, 'available');
    const description = child(part, 'description');
    const words = textOf(description) ?? textOf(part) ?? '';
    const isAvailable = flagOf(available) ?? (typeof part.value === 'boolean' ? part.value : undefined);
    if (isAvailable === false) {
      ledger.takeFlag(typeof part.value === 'boolean' ? part : available);
      continue;
    }
    const named = namedBy(ground, words, country, { day, isAvailable: isAvailable === true });
    for (const { id, isAssumed } of named) {
      instruments.add(id);
      if (isAssumed)
        remarks.say(
          near,
          `transfer instrument ${id}: chosen by country and date of the document; please check`,
        );
    }
    if (named.length === 0) continue;
    ledger.takeFlag(typeof part.value === 'boolean' ? part : available);
    if (named.some(({ isAssumed }) => !isAssumed)) {
      if (words.length <= 60) ledger.take(description);
      else ledger.note(description, near, 'Only the name of the transfer instrument was read from it.');
    }
    if (copy === undefined && websiteIn(words) !== undefined) {
      copy = cutText(words, 1000);
      ledger.text(description, near);
    }
  }
  if (instruments.size === 0) remarks.lack(near, 'transfer instruments');
  return { instruments: [...instruments], copy };
}

function namedBy(
  ground: Ground,
  words: string,
  country: string,
  { day, isAvailable }: { readonly day: string | undefined; readonly isAvailable: boolean },
) {
  const named = instrumentsNamed(words);
  if (named.length > 0) return named.map((id) => ({ id, isAssumed: false }));
  const assumed = (id: string | undefined) => (id === undefined ? [] : [{ id, isAssumed: true }]);
  if (namesClauses(words) || (ground === 'standardDataProtectionClause' && isAvailable))
    return assumed(clausesOn(day));
  if (ground === 'adequacyDecision' && isAvailable) return assumed(adequacyFor(country, day));
  if (ground === 'bindingCorporateRules' && isAvailable) return assumed('bcr');
  if (namesConsent(words) && ground !== 'adequacyDecision') return assumed('derogation-consent');
  return [];
}
