import type { Part } from '../../notice/index.ts';
import type { Bookmark } from './bookmark.ts';
import { type Flow, heightOf, heightOfStart, PAGE_HEIGHT } from './flow.ts';
import { COLUMN, PAPER, RULE, SPACE } from './paper.ts';
import { questionStrips, type RowStructure } from './question.ts';
import { drawRule } from './rule.ts';
import { answerStrips } from './section.ts';
import type { Desk, Strip } from './strip.ts';

/** A heading taller than this, in points, stands above its answer. */
const TALLEST_QUESTION = 240;

/** What a row is made from. */
export interface Row {
  readonly part: Part;
  readonly into: RowStructure;
  /** What its bookmark stands under. */
  readonly above: Bookmark;
  /** True where the row begins on a new page rather than being torn apart, if a page can hold it. */
  readonly isWhole: boolean;
}

/** Puts a part on the page: its question and its state in a narrow column, its answer beside it, a rule above. */
export function placeRow(desk: Desk, flow: Flow, { part, into, above, isWhole }: Row): void {
  const own: Bookmark = { entry: above.entry };
  const question = questionStrips(desk, part, into, above, own);
  const answer = answerStrips(desk, part, into.content, own);
  const [tall, taller] = [heightOf(question), heightOf(answer)];
  const isTall = tall > TALLEST_QUESTION;
  const rule = part.isWeighty ? RULE.weighty : RULE.hair;
  const whole = rule + SPACE.row + (isTall ? tall + taller : Math.max(tall, taller));
  const start = rule + SPACE.row + (isTall ? heightOfStart(question) : Math.max(tall, heightOfStart(answer)));
  if (!flow.fits(isWhole && whole <= PAGE_HEIGHT ? whole : start) && !flow.isAtTop()) flow.newPage();

  drawRule(desk.doc, flow.y(), rule);
  flow.skip(rule + SPACE.row);
  if (isTall) {
    const [left, right] = columnsOf(desk.direction);
    flow.place(question, left);
    flow.place(answer, right);
  } else placeBeside(flow, question, answer, columnsOf(desk.direction));
  flow.skip(SPACE.row);
}

type Columns = readonly [question: number, answer: number];

function placeBeside(
  flow: Flow,
  question: readonly Strip[],
  answer: readonly Strip[],
  columns: Columns,
): void {
  const page = flow.page();
  let y = flow.y();
  for (const strip of question) {
    y += strip.before;
    strip.draw(columns[0], y);
    y += strip.height;
  }
  flow.place(answer, columns[1]);
  // On the page where the row began, the next one stands below the longer column.
  if (flow.page() === page && flow.y() < y) flow.skip(y - flow.y());
}

/** Where the columns begin. */
export function columnsOf(direction: Desk['direction']): Columns {
  if (direction === 'rtl') return [PAPER.right - COLUMN.question, PAPER.left];
  return [PAPER.left, PAPER.left + COLUMN.question + COLUMN.gap];
}
