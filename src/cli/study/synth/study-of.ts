import { Temporal } from 'temporal-polyfill';
import { Document, isMap, isScalar, visit } from 'yaml';
import { CODEBOOK_VERSION, LANGUAGES } from '../../../conversation/index.ts';
import type { SynthPlan, SynthRetailer } from '../../../study/index.ts';
import { tightLists } from '../../tight-lists.ts';

const WEEKS = 26;

/** Writes the study that reads made-up conversations: retailers, window, the planted incident as an event. */
export function synthStudy(plan: SynthPlan, file: string): string {
  const from = Temporal.PlainDate.from(plan.options.from);
  const { breach, retailers, options } = plan;
  const breached = retailers.find(({ id }) => id === breach.retailer);
  const document = new Document({
    study: {
      id: `synthetic-${options.retailers}-${options.conversations}-${options.seed}`,
      title: `Synthetic conversations about ${options.retailers} made-up retailers`,
      synthetic: true,
    },
    codebook: CODEBOOK_VERSION,
    window: { from: options.from, to: from.add({ days: WEEKS * 7 - 1 }).toString() },
    languages: LANGUAGES.filter((language) => retailers.some((one) => one.language === language)),
    retailers: Object.fromEntries(retailers.map((one) => [one.id, entryOf(one)])),
    sources: {
      synthetic: {
        files: [file],
        format: 'csv',
        columns: {
          text: 'text',
          id: 'id',
          author: 'author',
          thread: 'thread',
          time: 'date',
          channel: 'channel',
        },
      },
    },
    ...(breached && {
      events: [
        {
          id: 'breach',
          day: from.add({ days: (breach.week - 1) * 7 }).toString(),
          kind: 'breach',
          title: `${breached.name} loses customer data (made up)`,
          retailer: breached.id,
          weeks: breach.weeks,
        },
      ],
    }),
  });
  document.commentBefore =
    ' SYNTHETIC: these conversations and retailers are made up. truth.json says what was planted in them.';
  visit(document, {
    Seq: (_key, node) => {
      node.flow = !node.items.every((item) => isMap(item));
    },
    Map: (_key, node) => {
      node.flow = node.items.some(
        ({ key }) => isScalar(key) && (key.value === 'when' || key.value === 'from'),
      );
    },
  });
  if (isMap(document.contents))
    for (const { key } of document.contents.items.slice(1)) if (isScalar(key)) key.spaceBefore = true;
  return tightLists(document.toString({ lineWidth: 0 }));
}

function entryOf({ name, handle, domain, sector, region, ambiguous }: SynthRetailer): unknown {
  return {
    name,
    handles: [handle],
    domains: [domain],
    sector,
    region,
    ...(ambiguous && {
      ambiguous: [{ name: name.toLowerCase(), when: [...ambiguous.when], not: [...ambiguous.not] }],
    }),
  };
}
