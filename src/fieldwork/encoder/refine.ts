import {
  type Analysis,
  type Conversation,
  evidenceWindows,
  type Sentiment,
  type ThreeWay,
  type TopicReading,
} from '../../conversation/index.ts';
import type { Encoder } from './encoder.ts';

/**
 * Asks an encoder about the clause around each topic's evidence, and puts its answer beside that of the analyser: the mean
 * of both by the encoder's weight. Sentiment, confidence and abstention (below `abstain`) follow; all else stays.
 */
export async function refine(
  analyses: readonly Analysis[],
  conversations: readonly Conversation[],
  encoder: Pick<Encoder, 'read' | 'weight'>,
  abstain: number,
): Promise<readonly Analysis[]> {
  const places = new Map<string, number>();
  const windows = analyses.map((analysis, at): ReadonlyMap<TopicReading, number> => {
    const conversation = conversations[at];
    const readings = analysis.speaker === 'customer' ? readingsOf(analysis) : [];
    if (conversation === undefined || readings.length === 0) return new Map();
    const texts = evidenceWindows(
      conversation,
      analysis,
      readings.map(({ evidence }) => evidence),
    );
    return new Map(
      readings.map((reading, index) => {
        const text = texts[index]?.trim() ?? '';
        // The same words are asked about once.
        const place = places.get(text) ?? places.size;
        places.set(text, place);
        return [reading, place];
      }),
    );
  });
  if (places.size === 0) return analyses;
  const answers = await encoder.read([...places.keys()]);
  return analyses.map((analysis, at) => {
    const asked = windows[at];
    if (asked === undefined || asked.size === 0) return analysis;
    const refined = (reading: TopicReading): TopicReading => {
      const answer = answers[asked.get(reading) ?? -1];
      return answer === undefined ? reading : together(reading, answer, encoder.weight, abstain);
    };
    return {
      ...analysis,
      topics: analysis.topics.map(refined),
      mentions: analysis.mentions.map((mention) => ({ ...mention, topics: mention.topics.map(refined) })),
    };
  });
}

function readingsOf({ topics, mentions }: Analysis): readonly TopicReading[] {
  return [...topics, ...mentions.flatMap((mention) => mention.topics)];
}

function together(reading: TopicReading, answer: ThreeWay, weight: number, abstain: number): TopicReading {
  const { sentiment, ...rest } = reading;
  const before = Math.max(...reading.probabilities);
  const mean = (k: 0 | 1 | 2): number => (1 - weight) * reading.probabilities[k] + weight * answer[k];
  const probabilities: ThreeWay = [mean(0), mean(1), mean(2)];
  const surest = Math.max(...probabilities);
  // Confidence is that of the topic times that of the sentiment; only the second changes.
  const confidence = before > 0 ? Math.min(1, (reading.confidence / before) * surest) : 0;
  return {
    ...rest,
    ...(confidence >= abstain && { sentiment: sentimentOf(probabilities.indexOf(surest), sentiment) }),
    probabilities,
    confidence,
  };
}

/** Encoders do not say how strong a sentiment is: strong words stay strong where the direction stays. */
function sentimentOf(surest: number, before: Sentiment | undefined): Sentiment {
  if (surest === 0) return before === -2 ? -2 : -1;
  if (surest === 2) return before === 2 ? 2 : 1;
  return 0;
}
