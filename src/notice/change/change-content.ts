import { askAgainFor, type Change, type Direction, restsOnConsent } from '../../change/index.ts';
import type { Practice } from '../../declaration/index.ts';
import { factsOf } from '../../fact/index.ts';
import { say } from '../../language/index.ts';
import { sentence, wordsOf } from '../label/context.ts';
import { listSentences } from '../label/list.ts';
import type { LayerContent, Part } from '../notice.ts';
import type { Item, Sentence } from '../sentence.ts';
import type { ChangeContext } from './change-context.ts';
import { TELLERS } from './tellers.ts';
import { saidOf } from './told.ts';

/** Weight from which a part is set apart: what leaves, is sold, is decided by machine, is protected. */
const WEIGHTY = 70;

/** What has changed as parts: whether to answer, what is more, less, otherwise, and where only words are new. */
export function changeContent(
  context: ChangeContext,
  changes: readonly Change[],
): Pick<LayerContent, 'parts'> {
  const real = changes.filter((change) => change.isSubstance);
  const words = wordsPart(context, changes, real.length === 0);
  if (real.length === 0 && words.length === 0) {
    return { parts: [plainPart(context, 'none', [sentence(context, 'change.nothing', ['controller'])])] };
  }
  return {
    parts: [
      consentPart(context, changes),
      ...part(context, 'worse', real),
      ...part(context, 'same', real),
      ...part(context, 'better', real),
      ...words,
    ],
  };
}

/** The sentences that tell customers of some changes; none for those of ids, papers and unused entries. */
export function changeSentences(context: ChangeContext, changes: readonly Change[]): readonly Sentence[] {
  return saidOf(
    context,
    changes.flatMap((change) => TELLERS[change.kind]?.(context, change) ?? []),
  );
}

/** The parts for a version that has none before it. */
export function firstContent(context: Omit<ChangeContext, 'old'>): Pick<LayerContent, 'parts'> {
  return { parts: [plainPart(context, 'none', [sentence(context, 'change.first', ['controller'])])] };
}

type PartName = 'consent' | 'worse' | 'same' | 'better' | 'words' | 'none';

const DIRECTION: Readonly<Record<'worse' | 'same' | 'better', Direction>> = {
  worse: 'worse',
  same: 'neutral',
  better: 'better',
};

function part(
  context: ChangeContext,
  name: 'worse' | 'same' | 'better',
  changes: readonly Change[],
): readonly Part[] {
  const own = changes.filter((change) => change.direction === DIRECTION[name]);
  if (own.length === 0) return [];
  const isWeighty = own.some((change) => change.weight >= WEIGHTY);
  const said = plainPart(context, name, changeSentences(context, own));
  return [isWeighty ? { ...said, isWeighty } : said];
}

function consentPart(context: ChangeContext, changes: readonly Change[]): Part {
  const asked = askAgainFor(changes);
  const state = asked.length > 0 ? 'yes' : 'no';
  const stateWord = say(context.language, `state.${state}`);
  if (asked.length === 0) {
    const no = sentence(context, 'change.noAnswer', ['controller']);
    return { ...plainPart(context, 'consent', [no]), state, stateWord };
  }
  const names = new Map(factsOf(context.facts, 'name').map((fact) => [fact.practice, fact]));
  const items = (ids: readonly string[]): readonly Item[] =>
    ids.flatMap((id) => {
      const fact = names.get(id);
      return fact ? [{ text: wordsOf(context, fact.name), facts: [fact.id] }] : [];
    });
  const again = items(asked.filter((id) => wasAsked(context.old.practices.get(id))));
  const first = items(asked.filter((id) => !wasAsked(context.old.practices.get(id))));
  const facts = again.flatMap((item) => item.facts);
  const said = [
    ...listSentences(context, 'change.askAgain', again),
    ...(again.length > 0 ? [sentence(context, 'change.oldYes', facts)] : []),
    ...listSentences(context, 'change.askNew', first),
  ];
  return { ...plainPart(context, 'consent', said), state, stateWord, isWeighty: true };
}

/** Whether customers had a yes to give before: to the practice, on their device, or to messages. */
function wasAsked(practice: Practice | undefined): boolean {
  if (!practice) return false;
  const permission = practice.contact?.permission ?? '';
  return (
    restsOnConsent(practice) || practice.device === 'consent' || /^(confirmed-)?consent$/.test(permission)
  );
}

function wordsPart(context: ChangeContext, changes: readonly Change[], isAll: boolean): readonly Part[] {
  const own = changes.filter((change) => change.kind === 'wording');
  if (own.length === 0) return [];
  const facts = [...new Set(own.flatMap((change) => change.facts))];
  const only = isAll ? [sentence(context, 'change.onlyWords', facts)] : [];
  return [plainPart(context, 'words', [...only, ...changeSentences(context, own)])];
}

function plainPart(
  { language }: Pick<ChangeContext, 'language'>,
  name: PartName,
  sentences: readonly Sentence[],
): Part {
  return { id: name, heading: say(language, `change.${name}.question`), sentences };
}
