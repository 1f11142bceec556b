import type { ReceiptFault, Verdict } from '../verify/verdict.ts';
import { didWhat } from './did.ts';
import type { SayReceipt } from './say-receipt.ts';
import { timeIn } from './time-in.ts';

/** A verdict in words of one language. */
export interface ToldVerdict {
  /** Valid, consistent, or not valid, in one sentence. */
  readonly headline: string;
  /** What was chosen, or what is wrong. */
  readonly sentences: readonly string[];
  /** By whom, when, under which version, where in the log; empty for what is not valid. */
  readonly details: readonly string[];
}

/**
 * Tells a verdict to the customer: what was chosen, when, under which version, by whom; or exactly what is wrong. Words of
 * the receipt come into the sentences as they are: whoever shows them escapes them.
 */
export function tellVerdict(verdict: Verdict, language: string, say: SayReceipt): ToldVerdict {
  if (!verdict.ok) {
    const sentences = [faultWords(verdict.code, verdict.at, say)];
    return { headline: say('receipt.invalid'), sentences, details: [] };
  }
  const { event, controller, issued, index, size, by, isTrusted } = verdict;
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  return {
    headline: say(isTrusted ? 'receipt.valid' : 'receipt.consistent'),
    sentences: [...didWhat(verdict, language, say), ...(isTrusted ? [] : [say('receipt.untrusted')])],
    details: [
      say('receipt.by', { by: event.actor.kind }),
      say('receipt.when', { time: timeIn(event.at, language) }),
      say('receipt.version', { number: number(event.notice.version) }),
      say('receipt.shop', { name: controller.name }),
      say('receipt.customer', { id: event.customer }),
      say('receipt.choice', { id: event.id }),
      say('receipt.log', { number: number(index + 1), size: number(size) }),
      say('receipt.issued', { time: timeIn(issued, language) }),
      say('receipt.signer', { id: by }),
    ],
  };
}

/** Names of the whole thing, where a part is not what is wrong. */
const WHOLE: Readonly<Partial<Record<ReceiptFault, string>>> = {
  shape: 'klartextReceipt',
  'payload-shape': 'jws',
};

function faultWords(code: ReceiptFault, at: string | undefined, say: SayReceipt): string {
  return say(`receipt.fault.${code}`, { at: at || (WHOLE[code] ?? '') });
}
