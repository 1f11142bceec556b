import { DRIVERS_OF, type Driver, TECHNOLOGIES, type Technology, TOPICS, type Topic } from '../codebook.ts';
import type { PatternHit } from '../pattern/index.ts';

const topicByCode = new Map<string, Topic>(
  TOPICS.flatMap((topic) => [
    [topic, topic] as const,
    ...DRIVERS_OF[topic].map((driver) => [driver, topic] as const),
  ]),
);
const technologyCodes: ReadonlySet<string> = new Set(TECHNOLOGIES);

/** Hits of a topic and of its drivers. */
export function hitsOfTopic(hits: readonly PatternHit[], topic: Topic): readonly PatternHit[] {
  return hits.filter((hit) => topicByCode.get(hit.code) === topic);
}

/** How sure the patterns together make a topic or driver, 0 to 1: each hit leaves less doubt; overlapping ones count once. */
export function sureness(hits: readonly PatternHit[]): number {
  let doubt = 1;
  let end = -1;
  let last = 1;
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.weight - a.weight)) {
    if (hit.start < end) {
      if (1 - hit.weight < last) {
        doubt = (doubt / last) * (1 - hit.weight);
        last = 1 - hit.weight;
      }
    } else {
      last = Math.max(0.02, 1 - hit.weight);
      doubt *= last;
    }
    end = Math.max(end, hit.end);
  }
  return 1 - doubt;
}

/** Sureness of one driver by patterns. */
export function driverSureness(hits: readonly PatternHit[], driver: Driver): number {
  return sureness(hits.filter((hit) => hit.code === driver));
}

/** Technologies that patterns name, in the codebook's order. */
export function technologiesOf(hits: readonly PatternHit[]): readonly Technology[] {
  const named = new Set(hits.filter((hit) => technologyCodes.has(hit.code)).map((hit) => hit.code as string));
  return TECHNOLOGIES.filter((technology) => named.has(technology));
}
