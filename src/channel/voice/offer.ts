import { say } from '../../language/index.ts';
import type { Notice, Part } from '../../notice/index.ts';
import type { Opening } from './opening.ts';

/** What a voice offers after its opening. */
export interface Offer {
  /** As one text: "You can also choose a question: What do you get? Who else gets it?" */
  readonly text: string;
  /** The same, cut into what is said in one breath. */
  readonly sentences: readonly string[];
}

/** Layers whose headings are questions; those of the others are names. */
const ASKING: readonly Notice['layer'][] = ['label', 'short'];

/** From this many parts on, an offer shortens the way where no part was said before. */
const WORTH_OFFERING = 3;

/** Offers the parts that the opening did not hold by their headings; nothing where that would help nobody. */
export function offerOf(notice: Notice, opening: Opening): Offer | undefined {
  const said = new Set(opening.parts.map((part) => part.id));
  const headings = notice.parts.filter((part) => !holds(part, said)).map((part) => part.heading);
  const least = opening.parts.length > 0 ? 1 : WORTH_OFFERING;
  if (headings.length < least) return undefined;
  const { language } = notice;
  if (ASKING.includes(notice.layer)) {
    const text = say(language, 'voice.ask', { list: headings.join(' ') });
    return { text, sentences: [say(language, 'voice.ask', { list: '' }).trim(), ...headings] };
  }
  const text = say(language, 'voice.hear', { list: headings.join(say(language, 'list.separator')) });
  return { text, sentences: [text] };
}

function holds({ id, parts = [] }: Part, said: ReadonlySet<string>): boolean {
  return said.has(id) || parts.some((part) => holds(part, said));
}
