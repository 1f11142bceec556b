import { factsOf } from '../../../fact/index.ts';
import { countryName, type MessageKey, say } from '../../../language/index.ts';
import { type Regime, RIGHT_CONDITIONS, type Right, type RightCondition } from '../../../law/index.ts';
import { grouped } from '../../grouped.ts';
import { type RowContext, sentence, wordsOf } from '../../label/context.ts';
import { type HeldRight, heldRights } from '../../law/held-rights.ts';
import { regimesOf } from '../../law/regimes.ts';
import type { Part } from '../../notice.ts';
import type { Item, Sentence } from '../../sentence.ts';
import { lawSentences } from '../law/citation.ts';
import { ending, listed, more, together } from '../statement.ts';

/** The rights in reading order, with what each says; other laws call the same right by another name. */
const RIGHTS = [
  ['marketing', ['choice.marketing'], ['objection-to-marketing']],
  ['objection', ['full.objection'], ['objection']],
  ['withdrawal', ['choice.withdraw', 'full.withdrawalBefore'], ['withdrawal']],
  ['access', ['choice.access'], ['access', 'know']],
  ['rectification', ['choice.rectification'], ['rectification', 'correct']],
  ['erasure', ['choice.erasure'], ['erasure', 'delete']],
  ['restriction', ['full.restriction'], ['restriction']],
  ['portability', ['choice.portability'], ['portability']],
  ['review', ['machine.review'], ['human-review']],
  ['optOut', ['choice.optOut'], ['opt-out-of-sale']],
  ['limit', ['choice.limit'], ['limit-sensitive']],
  ['complaint', ['full.complaint'], ['complaint']],
  ['complaintToUs', ['full.complaintToUs'], ['complaint-to-controller']],
  ['noRetaliation', ['full.noRetaliation'], ['no-retaliation']],
] as const satisfies readonly (readonly [string, readonly MessageKey[], readonly Right[]])[];

/** Rights against the shop as a whole: no practice needs to be named. */
const GENERAL: ReadonlySet<string> = new Set(['complaint', 'complaintToUs', 'noRetaliation']);

const CONDITIONS = Object.keys(RIGHT_CONDITIONS) as readonly RightCondition[];

/** The region that a law is for, by the code that names it. */
const REGIONS: Readonly<Record<Regime, string>> = {
  gdpr: 'EEA',
  'uk-gdpr': 'GB',
  'ch-fadp': 'CH',
  'us-ca-ccpa': 'US-CA',
};

/**
 * The rights that hold, each in a part of its own: for which practices, on which condition, by which article of each
 * law. Both objections come first and stand apart from everything else (Art. 21(4) GDPR).
 */
export function rightsPart(context: RowContext): readonly Part[] {
  const [controller] = factsOf(context.facts, 'controller');
  if (controller === undefined) return [];
  const { rights, email, phone, address, name } = controller.controller;
  const contact = rights ?? email ?? phone ?? address ?? name;
  const held = heldRights(context);
  return [
    {
      id: 'rights',
      heading: say(context.language, 'full.rights'),
      sentences: [ending(context, 'contact.rights', [controller.id], 'contact', contact)],
      parts: RIGHTS.flatMap(([id, keys, rights]): readonly Part[] => {
        const own = held.filter((h) => rights.some((right) => right === h.right));
        if (own.length === 0) return [];
        return [
          {
            id: `right-${id}`,
            heading: say(context.language, `full.right.${id}`),
            sentences: [
              ...together(keys.map((key) => sentence(context, key, factsIn(own)))),
              ...scopeSentences(context, own, GENERAL.has(id)),
            ],
          },
        ];
      }),
    },
  ];
}

/** Where a right holds, for what, and by which law; once for all laws that agree. */
function scopeSentences(
  context: RowContext,
  held: readonly HeldRight[],
  isGeneral: boolean,
): readonly Sentence[] {
  const regimes = regimesOf(context);
  const groups = grouped(regimes, (regime) => signature(held.filter((h) => h.regime === regime)));
  return [...groups.values()].flatMap((agreeing) => {
    const own = held.filter((h) => agreeing.includes(h.regime));
    if (own.length === 0) return [];
    const regions = agreeing.map((regime) => countryName(REGIONS[regime], context.language));
    const items = regions.map((text) => ({ text, facts: factsIn(own) }));
    const where = groups.size === 1 ? [] : listed(context, 'full.rightIn', items);
    const sources = own.map((h) => h.source);
    return [
      ...where,
      ...more([
        ...(isGeneral ? [] : practiceSentences(context, own)),
        ...lawSentences(context, factsIn(own), sources),
      ]),
    ];
  });
}

function practiceSentences(context: RowContext, held: readonly HeldRight[]): readonly Sentence[] {
  const free = held.filter((h) => h.condition === undefined);
  const bases = factsOf(context.facts, 'basis');
  const isAll = bases.length > 1 && factsIn(free).length === bases.length;
  return [
    ...(isAll
      ? [sentence(context, 'full.rightAll', factsIn(free))]
      : listed(context, 'full.rightFor', practiceItems(context, free))),
    ...CONDITIONS.flatMap((condition) =>
      listed(
        context,
        `full.rightIf.${condition}`,
        practiceItems(
          context,
          held.filter((h) => h.condition === condition),
        ),
      ),
    ),
  ];
}

/** The practices by name, each with the facts that the right follows from. */
function practiceItems(context: RowContext, held: readonly HeldRight[]): readonly Item[] {
  const facts = new Map(held.map((h) => [h.practice, h.fact]));
  return factsOf(context.facts, 'name').flatMap((f) => {
    const fact = facts.get(f.practice);
    return fact === undefined ? [] : [{ text: wordsOf(context, f.name), facts: [fact] }];
  });
}

function factsIn(held: readonly HeldRight[]): readonly string[] {
  return [...new Set(held.map((h) => h.fact))];
}

/** Laws that grant a right for the same practices on the same conditions are told together. */
function signature(held: readonly HeldRight[]): string {
  return held
    .map((h) => `${h.practice} ${h.condition ?? ''}`)
    .toSorted()
    .join('\n');
}
