import type { Analysis, Conversation } from '../../conversation/index.ts';
import type { Finding, StudyDefinition } from '../../study/index.ts';
import { excerpt } from '../findings/excerpt.ts';
import type { AFTER } from './block-result.ts';

/** Where a conversation that is no duplicate ends. */
export type After = (typeof AFTER)[number];

/** A conversation's findings, or why it has none. */
export interface Outcome {
  readonly after: After;
  readonly findings: readonly Finding[];
}

const NOTHING: readonly Finding[] = [];

/** Makes findings of an analysis, one for each retailer and topic. */
export function findingsOf(
  conversation: Conversation,
  analysis: Analysis,
  source: string,
  study: { readonly regions: ReadonlyMap<string, string>; readonly withTexts: boolean },
): Outcome {
  if (conversation.isOwnOrPaid === true || analysis.speaker !== 'customer') {
    return { after: 'own-or-advertising', findings: NOTHING };
  }
  if (analysis.mentions.length === 0) return { after: 'no-retailer', findings: NOTHING };
  const findings = analysis.mentions.flatMap(({ retailer, topics }) =>
    topics.map((reading): Finding => {
      const region = conversation.region ?? study.regions.get(retailer);
      return {
        conversation: conversation.id,
        retailer,
        topic: reading.topic,
        ...(reading.sentiment !== undefined && { sentiment: reading.sentiment }),
        drivers: reading.drivers,
        technologies: analysis.technologies,
        isSarcastic: analysis.isSarcastic,
        confidence: Math.round(reading.confidence * 10_000) / 10_000,
        evidence: reading.evidence,
        source,
        thread: conversation.thread ?? conversation.id,
        ...(conversation.author !== undefined && { author: conversation.author }),
        ...(conversation.day !== undefined && { day: conversation.day }),
        ...(conversation.channel !== undefined && { channel: conversation.channel }),
        language: analysis.language,
        ...(region !== undefined && { region }),
        ...(study.withTexts && { text: excerpt(conversation.text, reading.evidence) }),
      };
    }),
  );
  return { after: findings.length === 0 ? 'no-topic' : 'with-findings', findings };
}

/** The region of each retailer that has one. */
export function regionsOf({ retailers }: StudyDefinition): ReadonlyMap<string, string> {
  return new Map(
    retailers.flatMap(({ id, region }) => (region === undefined ? [] : [[id, region] as const])),
  );
}
