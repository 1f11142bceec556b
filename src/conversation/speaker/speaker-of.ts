import type { SpeakerReason } from '../analysis.ts';
import type { Speaker } from '../codebook.ts';
import type { PatternHit } from '../pattern/index.ts';
import type { Token } from '../text/index.ts';

/** Who speaks, and why it is no customer. */
export interface SpeakerReading {
  readonly speaker: Speaker;
  readonly reason?: SpeakerReason;
}

const FIRST_PERSON = new Set(
  "i i'm i've i'd i'll im ive my me mine ich mich mir mein meine meinen meiner meinem je j' mon ma mes moi yo mi mis me io mio mia miei mie eu meu minha meus".split(
    ' ',
  ),
);
/** A reply by a service team is signed: "^JM", "~Anna", "/TK". */
const SIGNATURE = /(?:^|\s)(?:\^\s?[A-ZÄÖÜ][A-Za-zäöü]{0,12}|[~/][A-ZÄÖÜ]{2})\s*$/u;

/** Labels that the law or the platform asks of paid posts. */
const PAID_LABELS = new Set(
  'ad ads advert sponsored spon paidpartnership werbung anzeige bezahltewerbung pub publicité collaborationcommerciale publi publicidad anuncio adv pubblicità publi publicidade'.split(
    ' ',
  ),
);

/** What cues of each kind must add up to: one sure sign and a second one, or more where a person speaks of themselves. */
const NEEDED = 0.85;
const NEEDED_IN_FIRST_PERSON = 1.6;
/** From here a trained model decides alone. */
const MODEL_SURE = 0.75;

/**
 * Judges who speaks by rules and, when there is one, the model's answer. Who says "I" or "my" is taken for a customer
 * unless a lot speaks against it.
 */
export function speakerOf(
  text: string,
  tokens: readonly Token[],
  hits: readonly PatternHit[],
  isOwnOrPaid: boolean,
  model: Readonly<Record<Speaker, number>> | undefined,
): SpeakerReading {
  if (isOwnOrPaid) return { speaker: 'retailer', reason: 'own' };
  if (isLabelledPaid(tokens)) return { speaker: 'other', reason: 'advertising' };
  const isPersonal = tokens.some(({ norm }) => FIRST_PERSON.has(norm));
  const sums = sumsOf(hits);
  const needed = isPersonal ? NEEDED_IN_FIRST_PERSON : NEEDED;
  const isSigned = SIGNATURE.test(text.slice(-40));
  const retailer =
    sums.retailer + (isSigned ? 0.6 : 0) + (model === undefined ? 0 : Math.max(-0.1, model.retailer - 0.35));
  if (retailer >= needed + 0.3 || (model !== undefined && model.retailer >= MODEL_SURE && !isPersonal)) {
    return { speaker: 'retailer', reason: 'own' };
  }
  const fromModel = model === undefined ? 0 : Math.max(-0.1, model.other - 0.35);
  const kinds = [
    ['advertising', sums.advertising],
    ['job', sums.job],
    ['news', sums.news],
    ['bot', sums.bot],
  ] as const;
  const [reason, most] = kinds.reduce((best, kind) => (kind[1] > best[1] ? kind : best));
  if (most > 0 && most + fromModel >= needed) return { speaker: 'other', reason };
  if (model !== undefined && model.other >= MODEL_SURE && !isPersonal) {
    return { speaker: 'other', reason: most > 0 ? reason : 'news' };
  }
  return { speaker: 'customer' };
}

/** A label counts where labels stand: first, or among what ends the post; elsewhere somebody speaks of advertising. */
function isLabelledPaid(tokens: readonly Token[]): boolean {
  const isLabel = (token: Token | undefined): boolean =>
    token?.kind === 'hashtag' && PAID_LABELS.has(token.norm.replace(/^#/, ''));
  if (isLabel(tokens[0])) return true;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (isLabel(token)) return true;
    if (token === undefined || token.kind === 'word') return false;
  }
  return false;
}

interface Sums {
  retailer: number;
  news: number;
  advertising: number;
  job: number;
  bot: number;
}

function sumsOf(hits: readonly PatternHit[]): Sums {
  const sums: Sums = { retailer: 0, news: 0, advertising: 0, job: 0, bot: 0 };
  let lastEnd = -1;
  let lastCode = '';
  for (const { code, start, end, weight } of hits) {
    if (code === lastCode && start < lastEnd) continue;
    if (code === 'cue-retailer') sums.retailer += weight * 0.6;
    else if (code === 'cue-news') sums.news += weight * 0.6;
    else if (code === 'cue-advertising') sums.advertising += weight * 0.6;
    else if (code === 'cue-job') sums.job += weight * 0.6;
    else if (code === 'cue-bot') sums.bot += weight * 0.6;
    else continue;
    lastEnd = end;
    lastCode = code;
  }
  return sums;
}
