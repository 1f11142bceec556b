import type { DataCategory, Practice } from '../../declaration/index.ts';
import { compareDurations, formatDuration } from '../../language/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, problemAt } from '../context.ts';

/** Longer than this is, for a shop's customer, for ever. */
const FOR_EVER = 'P50Y';

/** Words that say that storage never ends, in the languages of the notices. */
const ENDLESS =
  /\b(for ?ever|indefinite(ly)?|unlimited|permanent(ly)?|unbegrenzt|unbefristet|dauerhaft|für immer|ewig|illimitée?s?|indéfiniment|pour toujours|indefinid(o|a|amente)|ilimitad[oa]|para siempre|illimitat[oa]|indefinit[oa]|per sempre|onbeperkt|onbepaald|voor altijd)(?![\p{L}])/iu;

/** Storage that never ends or starts nowhere, and data that another practice keeps longer. */
export function retentionRule(context: CheckContext): readonly Problem[] {
  return [...forEachPractice(context, (practice) => ofPractice(context, practice)), ...keptLonger(context)];
}

function ofPractice(context: CheckContext, practice: Practice): readonly Problem[] {
  const path = ['practices', practice.id, 'retention'] as const;
  const { retention } = practice;
  if (!retention) return [];
  const why = 'GDPR Art. 5(1)(e), Art. 13(2)(a): the period, or the criteria for it.';
  const help = 'Write "for: P3Y" with "after:", or a criterion that comes true with "until:".';
  if (retention.for === undefined && retention.until === undefined) {
    const message = 'Neither a length of time nor a criterion says when storage ends.';
    return [problemAt(context, 'retention-never-ends', path, { message, why, help }, 'key')];
  }
  if (retention.for !== undefined && compareDurations(retention.for, FOR_EVER) >= 0) {
    const message = 'So long a time is no limit for data of customers.';
    const found = quote(retention.for);
    return [problemAt(context, 'retention-never-ends', [...path, 'for'], { message, found, why, help })];
  }
  if (retention.for !== undefined && retention.after === undefined) {
    return [
      problemAt(
        context,
        'retention-missing',
        [...path, 'after'],
        {
          message: 'Nothing says from which event this time is counted.',
          found: quote(retention.for),
          why,
          help: 'Add "after:", for example "after: order" or "after: withdrawal".',
        },
        'key',
      ),
    ];
  }
  const texts = retention.until === undefined ? [] : Object.entries(asMap(retention.until));
  const endless = texts.find(([, text]) => ENDLESS.test(text));
  if (!endless) return [];
  const steps = typeof retention.until === 'string' ? [...path, 'until'] : [...path, 'until', endless[0]];
  const message = 'This says that storage never ends.';
  return [
    problemAt(context, 'retention-never-ends', steps, { message, found: quote(endless[1]), why, help }),
  ];
}

function asMap(text: string | Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { '': text } : text;
}

/**
 * The label shows the longest storage and why; this says where the longer one comes from. Practices that a law asks for are
 * left aside: their time is not the shop's to choose.
 */
function keptLonger(context: CheckContext): readonly Problem[] {
  const uses = new Map<string, { readonly id: string; readonly time: string }[]>();
  for (const practice of context.declaration.practices.values()) {
    const time = practice.retention?.for;
    if (time === undefined || practice.basis === 'legal-obligation') continue;
    for (const id of new Set(practice.data)) {
      const known = uses.get(id);
      if (known) known.push({ id: practice.id, time });
      else uses.set(id, [{ id: practice.id, time }]);
    }
  }
  return [...context.declaration.data.values()].flatMap((datum) => {
    const timed = (uses.get(datum.id) ?? []).sort((a, b) => compareDurations(b.time, a.time));
    const longest = timed[0];
    const shorter = timed.filter((t) => longest && compareDurations(t.time, longest.time) < 0);
    if (!longest || shorter.length === 0) return [];
    return [
      advice(
        context,
        datum,
        longest,
        shorter.map((t) => t.id),
      ),
    ];
  });
}

function advice(
  context: CheckContext,
  datum: DataCategory,
  longest: { readonly id: string; readonly time: string },
  shorter: readonly string[],
): Problem {
  return problemAt(
    context,
    'kept-longer-elsewhere',
    ['data', datum.id],
    {
      message: `"${longest.id}" keeps this for ${formatDuration(longest.time, 'en')}, longer than ${some(shorter)}.`,
      why: 'The label tells customers the longest time, and the practice that it comes from.',
      help: 'Delete these data in each practice after its own time, or shorten the longer time.',
    },
    'key',
  );
}

function some(ids: readonly string[]): string {
  const shown = ids.slice(0, 6).join(', ');
  return ids.length > 6 ? `${shown} and ${ids.length - 6} more` : shown;
}
