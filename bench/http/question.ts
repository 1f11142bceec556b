import type { ApiKeyRow } from '../../src/store/index.ts';

/** What the servers of the benchmark are told on standard input. */
export interface ServerInput {
  /** Folder for store, keys and log. */
  readonly folder: string;
  /** What the key's row looks like, and the key as it is sent. */
  readonly key: Omit<ApiKeyRow, 'hash'> & { readonly hash: string };
  /** Body of the answer, where the server does not work it out. */
  readonly answer?: string;
}

/** One question as a service of the shop asks it. */
export const QUESTION = {
  subject: { type: 'service', id: 'shop-frontend' },
  action: { name: 'purpose-0' },
  resource: { type: 'datum', id: 'datum-0', properties: { customer: 'customer-1' } },
  context: {
    practice: 'practice-0',
    recipient: 'recipient-0',
    residence: 'DE',
    channel: 'email',
    startedOn: '2026-10-02',
  },
} as const;

/** A hundred questions in one body, each with its own datum and customer. */
export const QUESTIONS = {
  subject: QUESTION.subject,
  action: QUESTION.action,
  context: QUESTION.context,
  evaluations: Array.from({ length: 100 }, (_, i) => ({
    resource: { ...QUESTION.resource, properties: { customer: `customer-${i}` } },
  })),
};
