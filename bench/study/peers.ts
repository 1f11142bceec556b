import { createRequire } from 'node:module';

/** Says the sentiment of a text: 0 negative, 1 neutral, 2 positive. */
export type Reader = (text: string) => number;

/** A library that says the sentiment of English texts by a list of words. */
export interface Peer {
  readonly name: string;
  readonly read: Reader;
}

/** The share of the scale that its authors call neutral. */
const VADER_NEUTRAL = 0.05;

const byScore = (score: number, neutral: number): number => (score > neutral ? 2 : score < -neutral ? 0 : 1);

/** Three lexicons as they come; a score of 0 (VADER: within ±0.05, as its authors say) is neutral. */
export function lexicons(): readonly Peer[] {
  const require = createRequire(import.meta.url);
  const wink = require('wink-sentiment') as (text: string) => { readonly score: number };
  const vader = require('vader-sentiment') as {
    readonly SentimentIntensityAnalyzer: {
      polarity_scores(text: string): { readonly compound: number };
    };
  };
  const Sentiment = require('sentiment') as new () => {
    analyze(text: string): { readonly score: number };
  };
  const sentiment = new Sentiment();
  return [
    { name: 'wink-sentiment', read: (text) => byScore(wink(text).score, 0) },
    {
      name: 'vader-sentiment',
      read: (text) => byScore(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, VADER_NEUTRAL),
    },
    { name: 'sentiment', read: (text) => byScore(sentiment.analyze(text).score, 0) },
  ];
}
