import type { AboutKind, ChoiceEvent } from '../../consent/index.ts';
import type { ValidReceipt } from '../verify/verdict.ts';
import type { SayReceipt } from './say-receipt.ts';
import { dayIn } from './time-in.ts';

/** What was chosen, in one to three sentences. */
export function didWhat(receipt: ValidReceipt, language: string, say: SayReceipt): readonly string[] {
  const { event } = receipt;
  const { kind } = event;
  switch (kind) {
    case 'consent-given': {
      const said = [say('receipt.did.consent-given', { list: aboutOf(receipt, say) })];
      if (event.needsConfirmation === true) said.push(say('receipt.toConfirm'));
      if (event.until !== undefined) said.push(say('receipt.until', { date: dayIn(event.until, language) }));
      return said;
    }
    case 'consent-requested':
    case 'consent-refused':
    case 'consent-withdrawn':
    case 'objection-raised':
      return [say(`receipt.did.${kind}`, { list: aboutOf(receipt, say) })];
    case 'objection-decided':
      return [say('receipt.did.objection-decided', { outcome: event.outcome, text: event.grounds })];
    case 'pause-begun':
      return [
        say('receipt.did.pause-begun', { channel: say('receipt.channel', { channel: event.contact }) }),
      ];
    case 'cap-set': {
      const { contact, times, days } = event;
      const channel = say('receipt.channel', { channel: contact });
      return [say('receipt.did.cap-set', { channel, times, days })];
    }
    case 'contact-made': {
      const channel = say('receipt.channel', { channel: event.contact });
      return [say('receipt.did.contact-made', { channel, list: namesOf(receipt) || event.practice })];
    }
    case 'restriction-set':
      return [say('receipt.did.restriction-set', { list: dataOf(event.data, say), text: event.why })];
    case 'hold-set':
      return [say('receipt.did.hold-set', { list: dataOf(event.data, say), text: event.purpose })];
    default:
      return [say(`receipt.did.${kind}`)];
  }
}

const KIND_WORDS: Readonly<Record<AboutKind, string>> = {
  everything: 'everything',
  'direct-marketing': 'marketing',
  sale: 'sale',
  sharing: 'sharing',
  'targeted-advertising': 'advertising',
};

/** What a choice is about: a kind of use in words, else the practices by the names that the record has for them. */
function aboutOf(receipt: ValidReceipt, say: SayReceipt): string {
  const about = 'about' in receipt.event ? receipt.event.about : undefined;
  if (about === undefined) return '';
  if ('kind' in about) return say('receipt.kind', { kind: KIND_WORDS[about.kind] });
  return namesOf(receipt) || ('practice' in about ? about.practice : about.purpose);
}

function dataOf(data: Extract<ChoiceEvent, { kind: 'hold-set' }>['data'], say: SayReceipt): string {
  return data === 'all' ? say('receipt.allData') : data.join(', ');
}

/** Names of the practices in a record, with commas. The record is JSON that somebody signed: of any shape. */
function namesOf({ record }: ValidReceipt): string {
  const processes = record['dpv:hasProcess'];
  if (!Array.isArray(processes)) return '';
  return processes.flatMap((process) => textOf(fieldOf(process, 'skos:prefLabel')) ?? []).join(', ');
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'object' ? fieldOf(value, '@value') : value;
  return typeof text === 'string' ? text : undefined;
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
