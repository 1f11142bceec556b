import type { Difference } from '../../channel/index.ts';
import type { Declaration } from '../../declaration/index.ts';
import type { Fact } from '../../fact/index.ts';
import { type Notice, sentencesOf } from '../../notice/index.ts';
import { inventedIn } from '../literal/invented.ts';
import { unsaidIn } from '../literal/unsaid.ts';
import type { Previous } from './build.ts';
import type { Failure } from './failure.ts';

/** What notices are checked against. */
export interface NoticeSource {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  readonly previous?: Previous;
}

/** Finds what notices say without a fact, leave unsaid, invent, or say in one language only. */
export function checkNotices(notices: readonly Notice[], source: NoticeSource): readonly Failure[] {
  const stated = new Set([...source.facts, ...(source.previous?.facts ?? [])].map((fact) => fact.id));
  return notices.flatMap((notice) => {
    const file = `${notice.language}/${notice.layer}`;
    const first = notices.find((n) => n.layer === notice.layer);
    return [
      ...withoutFacts(notice, stated),
      ...(first && first !== notice ? otherFacts(notice, first) : []),
      ...(notice.layer === 'full' ? unstated(notice, source.facts) : []),
      ...literals(notice, source),
    ].map((difference) => ({ file, difference }));
  });
}

function withoutFacts(notice: Notice, stated: ReadonlySet<string>): readonly Difference[] {
  return sentencesOf(notice).flatMap(({ text, facts }): readonly Difference[] => {
    const unknown = facts.filter((id) => !stated.has(id) && !id.startsWith('missing.'));
    if (facts.length > 0 && unknown.length === 0) return [];
    return [{ kind: 'extra', place: 'facts', found: text, facts: unknown }];
  });
}

function otherFacts(notice: Notice, first: Notice): readonly Difference[] {
  const own = new Set(notice.facts);
  const others = new Set(first.facts);
  const missing = first.facts.filter((id) => !own.has(id));
  const extra = notice.facts.filter((id) => !others.has(id));
  const expected = `the facts of ${first.language}`;
  return [
    ...(missing.length > 0 ? [{ kind: 'missing' as const, place: 'facts', expected, facts: missing }] : []),
    ...(extra.length > 0 ? [{ kind: 'extra' as const, place: 'facts', found: expected, facts: extra }] : []),
  ];
}

/** The full text leaves no fact out. */
function unstated(notice: Notice, facts: readonly Fact[]): readonly Difference[] {
  const said = new Set(notice.facts);
  return facts
    .filter((fact) => !said.has(fact.id))
    .map(({ id }) => ({ kind: 'missing', place: 'facts', expected: id, facts: [id] }));
}

function literals(notice: Notice, { declaration, facts, previous }: NoticeSource): readonly Difference[] {
  // What has changed speaks of two versions; both may be named.
  const known = previous && notice.layer === 'changes' ? [...facts, ...previous.facts] : facts;
  return [
    ...inventedIn(notice, known, declaration).map(
      ({ found, sentence, facts: ids }): Difference => ({
        kind: 'extra',
        place: 'literals',
        expected: sentence,
        found,
        facts: ids,
      }),
    ),
    ...(notice.layer === 'full' ? unsaidIn(notice, facts, declaration) : []),
  ];
}
