import { pad, widthOf } from '../../../shared/index.ts';
import { FUNNEL_EXITS, type Funnel, type FunnelExit } from '../../../study/index.ts';
import type { Paint } from '../../paint.ts';

const EXIT_WORDS: Readonly<Record<FunnelExit, string>> = {
  rejected: 'bad rows',
  'outside-window': 'outside the days of the study',
  'other-language': 'other language',
  duplicate: 'the same again',
  'near-duplicate': 'nearly the same, or passed on',
  'own-or-advertising': 'by a retailer, advertising, news or paid',
  'no-retailer': 'name no retailer of the study',
  'no-topic': 'about neither topic',
};

/** The funnel as a table whose rows add up: what was read, less what left, is what stays. */
export function funnelTable(funnel: Funnel, paint: Pick<Paint, 'bold' | 'dim'>): string {
  const rows: (readonly [string, string, string])[] = [
    ['Rows read', written(funnel.read), ''],
    ...FUNNEL_EXITS.map((exit) => {
      const count = funnel.exits[exit];
      return [`− ${EXIT_WORDS[exit]}`, written(count), percent(count, funnel.read)] as const;
    }),
    [
      '= Conversations with findings',
      written(funnel.withFindings),
      percent(funnel.withFindings, funnel.read),
    ],
  ];
  const first = Math.max(...rows.map(([words]) => widthOf(words)));
  const second = Math.max(...rows.map(([, count]) => count.length));
  const lines = rows.map(([words, count, share], at) => {
    const line = `  ${pad(words, first)}  ${count.padStart(second)}  ${share.padStart(6)}`.trimEnd();
    return at === 0 || at === rows.length - 1 ? paint.bold(line) : line;
  });
  const more = `  They make ${written(funnel.findings)} findings (one for each retailer named) with ${written(funnel.readings)} readings of a topic; ${written(funnel.abstained)} of those take no side because the text does not tell.`;
  return `${lines.join('\n')}\n${paint.dim(more)}\n`;
}

function written(count: number): string {
  return count.toLocaleString('en');
}

function percent(count: number, of: number): string {
  return of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`;
}
