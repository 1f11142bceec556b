import { askAgainFor, CONSENT_RULES, type Direction } from '../../change/index.ts';
import { quote, wrap } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { type Paint, paintFor } from '../paint.ts';
import { safeText } from '../safe-text.ts';
import type { DiffOutcome, FoundChange } from './run-diff.ts';

const GROUPS: readonly (readonly [Direction, string])[] = [
  ['worse', 'New or more for customers'],
  ['neutral', 'Different'],
  ['better', 'Less or better for customers'],
];

/** Writes a comparison for people: groups of changes, weightiest first, then consent and one line that sums up. */
export function reportText(io: Io, { changes, old, next, status }: DiffOutcome): void {
  const paint = paintFor(io);
  const real = changes.filter(({ change }) => change.isSubstance);
  const other = changes.filter(({ change }) => !change.isSubstance);
  const parts = GROUPS.flatMap(([direction, title]) => {
    const own = real.filter(({ change }) => change.direction === direction);
    return own.length === 0 ? [] : [`${paint.bold(title)}\n`, ...own.map((found) => block(io, paint, found))];
  });
  if (other.length > 0) {
    parts.push(`${paint.bold('Other words or ids, nothing of substance')}\n${other.map(lineOf).join('')}`);
  }
  const asked = askAgainFor(real.map(({ change }) => change));
  if (asked.length > 0)
    parts.push(`${paint.bold('Consent must be asked again for:')} ${safeText(asked.join(', '))}\n`);
  const summary = summaryOf(real.length, other.length, safeText(old), safeText(next));
  parts.push(`${status === 0 ? paint.good(summary) : paint.bold(summary)}\n`);
  io.out(parts.join('\n'));
}

function block(io: Io, paint: Paint, { change, where, sentences }: FoundChange): string {
  const place = safeText(`${where.file}:${where.line}:${where.column}`);
  const gone = change.side === 'old' ? ' (old)' : '';
  const lines = [`${paint.bold(place)}${gone}  ${change.kind}`];
  lines.push(...wrap(safeText(sentences.join(' ')), Math.max(40, io.columns - 2)).map((line) => `  ${line}`));
  const rule = CONSENT_RULES[change.kind];
  const details: readonly (readonly [string, string])[] = [
    ['path', change.path.join('.')],
    ['change', valuesOf(change.before, change.after)],
    ['touches', change.practices.join(', ')],
    [
      'consent',
      change.askAgain.length === 0
        ? ''
        : `ask again: ${change.askAgain.join(', ')}. ${rule?.reason ?? ''} (${rule?.source ?? ''})`,
    ],
  ];
  for (const [label, text] of details) {
    if (text === '') continue;
    const [first = '', ...rest] = wrap(safeText(text), Math.max(40, io.columns - 11));
    lines.push(
      `  ${paint.dim(label.padEnd(7))}  ${first}`,
      ...rest.map((line) => `${' '.repeat(11)}${line}`),
    );
  }
  return `${lines.join('\n')}\n`;
}

function lineOf({ change, where }: FoundChange): string {
  const gone = change.side === 'old' ? ' (old)' : '';
  const { kind, path, before, after } = change;
  const place = `${where.file}:${where.line}:${where.column}${gone}`;
  const values = kind === 'renamed' ? `, ${valuesOf(before, after)}` : '';
  return `  ${safeText(`${place}  ${kind}  ${path.join('.')}${values}`)}\n`;
}

/** Short values in one line; what customers read says the rest. */
function valuesOf(before: unknown, after: unknown): string {
  const shown = (value: unknown): string => (value === undefined ? 'nothing' : short(value));
  return `${shown(before)} → ${shown(after)}`;
}

function short(value: unknown): string {
  if (typeof value !== 'object') return quote(value);
  const text = JSON.stringify(value);
  return text.length <= 120 ? text : `${text.slice(0, 119).replace(/[\ud800-\udbff]$/, '')}…`;
}

function summaryOf(real: number, other: number, old: string, next: string): string {
  const names = `from ${old} to ${next}`;
  if (real + other === 0) return `No changes ${names}.`;
  const rest = other === 0 ? '' : `${real === 0 ? '' : ', '}${count(other, 'other change', 'other changes')}`;
  const start = real === 0 ? 'Nothing of substance changed: ' : '';
  return `${start}${real === 0 ? '' : count(real, 'change of substance', 'changes of substance')}${rest} ${names}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
