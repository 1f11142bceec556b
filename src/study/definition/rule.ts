import type { PlaceOf } from '../../declaration/index.ts';
import { didYouMean, type Problem, problem, quote } from '../../shared/index.ts';
import type { StudyFile } from './schema.ts';
import { eventId } from './to-definition.ts';

/** What a study.yaml that fits the schema says that cannot be meant. */
export function studyRules(file: StudyFile, placeOf: PlaceOf): readonly Problem[] {
  return [
    ...empty(file, placeOf),
    ...collisions(file, placeOf),
    ...wrongOrders(file, placeOf),
    ...unknownRetailers(file, placeOf),
    ...repeatedIds(file, placeOf),
  ];
}

function empty(file: StudyFile, placeOf: PlaceOf): readonly Problem[] {
  return (['retailers', 'sources'] as const).flatMap((section) => {
    const count = Object.keys(file[section]).length;
    const most = section === 'retailers' ? 5000 : 1000;
    if (count > 0 && count <= most) return [];
    return [
      problem('wrong-value', {
        message: `"${section}" has ${count === 0 ? 'no entry' : 'too many entries'}.`,
        where: placeOf([section], 'key'),
        path: section,
        help: count === 0 ? 'Add one at least.' : `At most ${most}.`,
      }),
    ];
  });
}

/** Names, accounts and addresses that two retailers share. */
function collisions({ retailers }: StudyFile, placeOf: PlaceOf): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [id, { name, aliases = [], handles = [], domains = [] }] of Object.entries(retailers)) {
    const claims = [
      { kind: 'name', key: 'name', words: [name], isList: false },
      { kind: 'name', key: 'aliases', words: aliases, isList: true },
      {
        kind: 'handle',
        key: 'handles',
        words: handles.map((handle) => handle.replace(/^@/, '')),
        isList: true,
      },
      { kind: 'domain', key: 'domains', words: domains, isList: true },
    ];
    for (const { kind, key, words, isList } of claims) {
      for (const [index, word] of words.entries()) {
        const claim = `${kind} ${word.normalize('NFKC').trim().toLowerCase()}`;
        const owner = owners.get(claim);
        owners.set(claim, owner ?? id);
        if (owner === undefined || owner === id) continue;
        const path = ['retailers', id, key, ...(isList ? [index] : [])];
        problems.push(
          problem('name-collision', {
            message: `Two retailers have this ${kind}: ${owner} and ${id}.`,
            where: placeOf(path),
            path: path.join('.'),
            found: quote(word),
            why: 'A conversation with it would count for both.',
            help: 'Keep it with one of them.',
          }),
        );
      }
    }
  }
  return problems;
}

function wrongOrders({ window, waves = [] }: StudyFile, placeOf: PlaceOf): readonly Problem[] {
  const stretches = [
    ...(window ? [{ path: ['window'], ...window }] : []),
    ...waves.map((wave, index) => ({ path: ['waves', index], ...wave })),
  ];
  const turned = stretches
    .filter(({ from, to }) => from > to)
    .map(({ path, from, to }) =>
      problem('wrong-order', {
        message: `"${path.join('.')}" ends before it begins.`,
        where: placeOf([...path, 'to']),
        path: [...path, 'to'].join('.'),
        found: `from ${from} to ${to}`,
        help: 'Swap the two days.',
      }),
    );
  const [first, second] = waves;
  const isOverlap = first && second && first.from <= second.to && second.from <= first.to;
  if (turned.length > 0 || !isOverlap) return turned;
  return [
    problem('overlap', {
      message: 'The two waves share days.',
      where: placeOf(['waves', 1, 'from']),
      path: 'waves.1',
      why: 'Conversations of these days would be compared with themselves.',
      help: 'Let one wave end before the other begins; both days are included.',
    }),
  ];
}

function unknownRetailers(file: StudyFile, placeOf: PlaceOf): readonly Problem[] {
  const known = Object.keys(file.retailers);
  const named = [
    ...(file.events ?? []).map(({ retailer }, i) => ({ retailer, path: ['events', i, 'retailer'] })),
    ...Object.entries(file.sources).map(([key, source]) => ({
      retailer: source.constant?.retailer,
      path: ['sources', Array.isArray(file.sources) ? Number(key) : key, 'constant', 'retailer'],
    })),
  ];
  return named.flatMap(({ retailer, path }) =>
    retailer === undefined || known.includes(retailer)
      ? []
      : [
          problem('unknown-reference', {
            message: `There is no retailer ${quote(retailer)}.`,
            where: placeOf(path),
            path: path.join('.'),
            found: quote(retailer),
            help: didYouMean(retailer, known) || 'Name it by its id below "retailers".',
          }),
        ],
  );
}

function repeatedIds({ events = [], sources, waves = [] }: StudyFile, placeOf: PlaceOf): readonly Problem[] {
  const ids = [
    ...events.map((event, i) => ({ kind: 'event', id: event.id ?? eventId(event), path: ['events', i] })),
    ...(Array.isArray(sources) ? sources : []).map(({ name }, i) => ({
      kind: 'source',
      id: name,
      path: ['sources', i, 'name'],
    })),
    ...waves.map(({ name }, i) => ({ kind: 'wave', id: name, path: ['waves', i, 'name'] })),
  ];
  const seen = new Set<string>();
  return ids.flatMap(({ kind, id, path }) => {
    const key = `${kind} ${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      problem('duplicate-id', {
        message: `A second ${kind} is called ${quote(id)}.`,
        where: placeOf(path),
        path: path.join('.'),
        help: kind === 'event' ? 'Give each event an "id" of its own.' : 'Rename one of them.',
      }),
    ];
  });
}
