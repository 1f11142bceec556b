import { nearest, type Problem, problem, quote } from '../../shared/index.ts';
import type { Declaration } from '../declaration.ts';
import type { Dropped } from '../parse.ts';
import { LONGEST_ID } from '../schema/common.ts';
import type { SectionName } from '../schema/declaration.ts';
import type { PlaceOf } from '../schema-problem.ts';

/** How many unknown ids are compared with all known ones. */
const NEAR_MISSES = 100;

/** Finds ids that name nothing, and entries that nothing names. */
export function referenceProblems(
  declaration: Declaration,
  dropped: Dropped,
  placeOf: PlaceOf,
): readonly Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const knownIds = {
    data: [...declaration.data.keys()],
    purposes: [...declaration.purposes.keys()],
    recipients: [...declaration.recipients.keys()],
    practices: [...declaration.practices.keys()],
  };
  const look = (section: SectionName, id: string, path: readonly (string | number)[]): void => {
    // A word too long to be an id names nothing, and is not worth a look.
    if (id.length <= LONGEST_ID) {
      used.add(`${section}.${id}`);
      if (declaration[section].has(id) || dropped.has(`${section}.${id}`)) return;
    }
    if (dropped.has(`${section}.*`)) return;
    const known = knownIds[section];
    // Looking for near misses compares every pair of words, so it ends after the first slips.
    const near = problems.length < NEAR_MISSES ? nearest(id, known) : undefined;
    // The entry that was meant is not idle.
    if (near !== undefined) used.add(`${section}.${near}`);
    const some = known.slice(0, 8).join(', ');
    problems.push(
      problem('unknown-reference', {
        message: `Nothing under "${section}" has this id.`,
        where: placeOf(path),
        path: path.join('.'),
        found: quote(id),
        help:
          near === undefined
            ? `Add ${quote(id)} under "${section}"${some === '' ? '' : `, or use one of: ${some}`}.`
            : `Did you mean "${near}"?`,
      }),
    );
  };
  for (const [id, practice] of declaration.practices) {
    const base = ['practices', id] as const;
    for (const [i, datum] of practice.data.entries()) look('data', datum, [...base, 'data', i]);
    look('purposes', practice.purpose, [...base, 'purpose']);
    for (const [i, recipient] of (practice.recipients ?? []).entries()) {
      look('recipients', recipient, [...base, 'recipients', i]);
    }
    for (const [i, transfer] of (practice.transfers ?? []).entries()) {
      look('recipients', transfer.recipient, [...base, 'transfers', i, 'recipient']);
      const isKnown = declaration.recipients.has(transfer.recipient);
      if (isKnown && !(practice.recipients ?? []).includes(transfer.recipient)) {
        problems.push(
          problem('unknown-reference', {
            message: 'A transfer goes to a recipient that this practice does not list.',
            where: placeOf([...base, 'transfers', i, 'recipient']),
            path: [...base, 'transfers', i, 'recipient'].join('.'),
            found: quote(transfer.recipient),
            help: `Add "${transfer.recipient}" to the recipients of the practice.`,
          }),
        );
      }
    }
    if (practice.grewFrom) look('practices', practice.grewFrom.practice, [...base, 'grewFrom', 'practice']);
  }
  for (const [id, datum] of declaration.data) {
    for (const [i, from] of (datum.inferredFrom ?? []).entries())
      look('data', from, ['data', id, 'inferredFrom', i]);
  }
  const hasDroppedPractice = [...dropped].some((entry) => entry.startsWith('practices.'));
  return hasDroppedPractice ? problems : [...problems, ...unused(declaration, used, placeOf)];
}

function unused(declaration: Declaration, used: ReadonlySet<string>, placeOf: PlaceOf): readonly Problem[] {
  return (['data', 'purposes', 'recipients'] as const).flatMap((section) =>
    [...declaration[section].keys()]
      .filter((id) => !used.has(`${section}.${id}`))
      .map((id) =>
        problem('unused-entry', {
          message: 'No practice uses this entry.',
          where: placeOf([section, id], 'key'),
          path: `${section}.${id}`,
          help: 'Use it in a practice, or remove it.',
        }),
      ),
  );
}
