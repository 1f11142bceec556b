import { personalSpans } from '../../src/fieldwork/index.ts';
import { type LabelDesk, type LabelServer, startLabelServer } from '../../src/server/index.ts';
import { type CodingEvent, type SampleItem, statesOf } from '../../src/study/index.ts';

/** Items about texts: the first letters of each are the evidence of privacy. */
export function itemsMade(texts: readonly string[]): readonly SampleItem[] {
  return texts.map((text, at) => ({
    number: at + 1,
    round: 1,
    conversation: `c${at}`,
    retailer: 'otter',
    source: 'posts',
    language: 'en',
    day: '2026-03-04',
    channel: 'forum',
    probability: 0.5,
    readings: [
      {
        topic: 'privacy' as const,
        sentiment: -1 as const,
        drivers: [],
        evidence: { start: 0, end: Math.min(4, text.length) },
        confidence: 0.5,
      },
    ],
  }));
}

/** A desk over texts whose decisions stay in memory. */
export function deskMade(
  texts: readonly string[],
  more: Partial<LabelDesk> = {},
): { readonly desk: LabelDesk; readonly events: readonly CodingEvent[] } {
  const events: CodingEvent[] = [];
  const desk: LabelDesk = {
    title: 'What customers say',
    isSynthetic: true,
    coder: 'anna',
    items: itemsMade(texts),
    textOf: ({ number }) => {
      const text = texts[number - 1];
      return text === undefined ? undefined : { text, isExcerpt: false, personal: personalSpans(text) };
    },
    retailerName: (id) => (id === 'otter' ? 'Otter & Söhne' : id),
    store: {
      events: () => events,
      states: () => statesOf(events),
      append: (event) => {
        events.push(event);
        return Promise.resolve();
      },
    },
    now: () => '2026-11-24T12:00:00.000Z',
    ...more,
  };
  return { desk, events };
}

/** Serves a desk on a free port. */
export function serveDesk(desk: LabelDesk): Promise<LabelServer> {
  return startLabelServer(desk, { port: 0, onFault: () => {} });
}
