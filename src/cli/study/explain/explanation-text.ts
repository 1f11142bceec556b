import type { Explanation, Span, TopicReading } from '../../../conversation/index.ts';
import type { StudyRetailer } from '../../../study/index.ts';
import type { Paint } from '../../paint.ts';
import { safeText } from '../../safe-text.ts';

const SENTIMENT_WORDS = new Map([
  [-2, 'strongly negative (−2)'],
  [-1, 'negative (−1)'],
  [0, 'neutral or in balance (0)'],
  [1, 'positive (+1)'],
  [2, 'strongly positive (+2)'],
]);

/** An explanation in words, in the order in which a text is read. */
export function explanationText(
  explanation: Explanation,
  retailers: readonly StudyRetailer[],
  paint: Pick<Paint, 'bold' | 'dim'>,
): string {
  const { analysis, text, masked, hits, fromModel, probabilities, topics } = explanation;
  const quoted = (from: string, { start, end }: Span): string => `“${shown(from.slice(start, end))}”`;
  const lines: string[] = [];
  const heading = (words: string): void => void lines.push('', paint.bold(words));
  const row = (label: string, words: string): void => void lines.push(`  ${label.padEnd(18)} ${words}`);

  lines.push(paint.bold('The text'));
  row('language', analysis.language === 'und' ? 'could not be told' : analysis.language);
  const { speakerReason: reason } = analysis;
  row('who speaks', reason === undefined ? analysis.speaker : `${analysis.speaker} (${reason})`);
  row('sarcasm', analysis.isSarcastic ? 'yes' : 'no');
  if (analysis.technologies.length > 0) row('technologies', analysis.technologies.join(', '));
  if (masked !== text) row('as models see it', shown(masked));
  if (retailers.length > 0) {
    const named = analysis.mentions.map(
      ({ retailer }) => retailers.find(({ id }) => id === retailer)?.name ?? retailer,
    );
    row('retailers', named.length === 0 ? 'none of the study' : named.map(shown).join(', '));
  }

  heading('Phrases found');
  if (hits.length === 0) lines.push('  none');
  for (const { code, start, end, weight, polarity, isNegated } of hits) {
    const feeling = polarity === undefined || polarity === 0 ? '' : `, ${polarity > 0 ? 'for' : 'against'}`;
    const turned = isNegated ? ', turned round by a negation' : '';
    row(
      code,
      `${quoted(text, { start, end })}  ${paint.dim(`weight ${weight.toFixed(2)}${feeling}${turned}`)}`,
    );
  }

  heading('Topics');
  for (const topic of ['privacy', 'personalisation'] as const) {
    const models =
      fromModel === undefined ? 'models were not asked' : `models say ${percent(fromModel[topic])}`;
    row(topic, `${percent(probabilities[topic])}  ${paint.dim(`${models}; phrases move that`)}`);
  }

  for (const { topic, window, leaning, fromModel: three, probabilities: after } of topics) {
    const reading = analysis.topics.find((one) => one.topic === topic);
    heading(`Sentiment towards ${topic}`);
    row('evidence', reading === undefined ? '' : `“${shown(given(explanation, reading))}”`);
    row('read from', quoted(text, window));
    row('models say', threeWay(three));
    row('phrases say', leaningWords(leaning));
    row('together', threeWay(after));
    if (reading?.probabilities.some((probability, at) => probability !== after[at]))
      row('with the encoder', threeWay(reading.probabilities));
    if (reading) {
      row(
        'sentiment',
        reading.sentiment === undefined
          ? 'not told: it is not sure enough'
          : (SENTIMENT_WORDS.get(reading.sentiment) ?? ''),
      );
      row('drivers', reading.drivers.length === 0 ? 'none named' : reading.drivers.join(', '));
      row('confidence', percent(reading.confidence));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Evidence stands at positions of the text as it was given; what was read differs only where entities were undone. */
function given({ text }: Explanation, { evidence }: TopicReading): string {
  return text.slice(evidence.start, evidence.end);
}

function leaningWords({
  positive,
  negative,
  isQuestion,
  isSupposed,
  isStrong,
}: Explanation['topics'][number]['leaning']): string {
  const parts = [
    ...(negative > 0 ? [`against ${negative.toFixed(1)}`] : []),
    ...(positive > 0 ? [`for ${positive.toFixed(1)}`] : []),
    ...(isQuestion ? ['a question'] : []),
    ...(isSupposed ? ['only supposed'] : []),
    ...(isStrong ? ['strong words'] : []),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function threeWay([negative, neutral, positive]: readonly [number, number, number]): string {
  return `negative ${percent(negative)}, neutral ${percent(neutral)}, positive ${percent(positive)}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** At most a line of it, safe for a terminal. */
function shown(text: string): string {
  const line = safeText(text.replaceAll(/\s+/g, ' '));
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
