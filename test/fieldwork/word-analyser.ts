import type { Analyser, AnalyserSetup } from '../../src/fieldwork/run/analyser.ts';

/** An analyser for tests of the pipeline: shops by name, "privacy" and "offer" as topics, "love" and "hate" as sentiment. */
export function makeAnalyser({ retailers }: AnalyserSetup): Promise<Analyser> {
  return Promise.resolve((conversations) =>
    conversations.map((conversation) => {
      const text = conversation.text.toLowerCase();
      const topics = (['privacy', 'personalisation'] as const).flatMap((topic) => {
        const word = topic === 'privacy' ? 'privacy' : 'offer';
        const start = text.indexOf(word);
        if (start === -1) return [];
        const sentiment = text.includes('love') ? 1 : text.includes('hate') ? -1 : 0;
        return [
          {
            topic,
            sentiment: sentiment as -1 | 0 | 1,
            probabilities: [0, 1, 0] as const,
            drivers: [],
            evidence: { start, end: start + word.length },
            confidence: 0.9,
          },
        ];
      });
      const mentions = retailers
        .filter(({ id, name }) => conversation.retailer === id || text.includes(name.toLowerCase()))
        .map(({ id }) => ({ retailer: id, spans: [], topics }));
      return {
        language: conversation.language ?? 'en',
        speaker: conversation.isOwnOrPaid === true ? ('retailer' as const) : ('customer' as const),
        technologies: text.includes('cookie') ? (['web-tracking'] as const) : [],
        isSarcastic: false,
        mentions,
        topics,
      };
    }),
  );
}
