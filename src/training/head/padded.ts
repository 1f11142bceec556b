import { createRandom } from '../../shared/index.ts';
import type { CodesExample } from './codes.ts';

/** Longest written text that is put beside another one. */
const LONGEST_FILLER = 160;

/**
 * Written texts again, each between short texts of the same language that are about nothing: people come to the point late,
 * and a model that only saw short texts loses the topic in long ones. Seeded; empty when there is nothing to put beside.
 */
export function paddedExamples(written: readonly CodesExample[]): readonly CodesExample[] {
  const fillers = new Map<string, string[]>();
  for (const { language, text, known } of written) {
    if (known.customer !== 1 || known.privacy === 1 || known.personalisation === 1) continue;
    if (text.length > LONGEST_FILLER) continue;
    const list = fillers.get(language) ?? [];
    list.push(text);
    fillers.set(language, list);
  }
  const random = createRandom(23).unit;
  return written.flatMap((example) => {
    const list = fillers.get(example.language) ?? [];
    if (list.length < 2) return [];
    const draw = (): string => list[Math.floor(random() * list.length)] ?? '';
    const before = random() < 0.6 ? [draw()] : [];
    const after = before.length === 0 || random() < 0.5 ? [draw()] : [];
    const text = [...before, example.text, ...after].join(' ');
    return [{ ...example, text, alike: example.text }];
  });
}
