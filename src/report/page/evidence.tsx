import { type Evidence, MOST_SAMPLES } from '../input.ts';
import { figureInLine, plainText, type StudyKey, shownName } from '../words/index.ts';
import type { Desk } from './desk.ts';
import { type EvidenceEntry, filterWords } from './evidence-book.ts';

/** Longest text of a sample that is shown, in UTF-16 units. */
const MOST_TEXT = 600;

const isOfRetailer = ({ filter }: EvidenceEntry): boolean =>
  filter.retailer !== undefined && filter.from === undefined;
const isOfTime = ({ filter }: EvidenceEntry): boolean => filter.from !== undefined || filter.to !== undefined;
const isOfGroup = ({ filter: { region, sector, language, channel } }: EvidenceEntry): boolean =>
  [region, sector, language, channel].some((value) => value !== undefined);

/** Where evidence is found: each entry on the first shelf that holds it. */
const SHELVES: readonly { readonly key: StudyKey; readonly holds: (entry: EvidenceEntry) => boolean }[] = [
  { key: 'evidence.whole', holds: (entry) => !isOfRetailer(entry) && !isOfTime(entry) && !isOfGroup(entry) },
  { key: 'evidence.groups', holds: (entry) => !isOfRetailer(entry) && !isOfTime(entry) && isOfGroup(entry) },
  { key: 'evidence.times', holds: isOfTime },
  { key: 'evidence.retailers', holds: (entry) => isOfRetailer(entry) && !isOfTime(entry) },
];

/** For every number of the page: the filter that finds its findings, and some of them. */
export function EvidenceList({ desk }: { readonly desk: Desk }) {
  const { words, book, input } = desk;
  const opened = book.entries.map((entry) => ({ entry, evidence: input.evidence?.(entry.figures[0]) }));
  const hasTexts = opened.some(({ evidence }) => evidence?.samples.some(({ text }) => text !== undefined));
  return (
    <>
      <p>{words.say(hasTexts ? 'evidence.texts' : 'evidence.text', { most: words.count(MOST_SAMPLES) })}</p>
      <div class="evidence">
        {SHELVES.map(({ key, holds }) => {
          const here = opened.filter(({ entry }) => holds(entry));
          return here.length === 0 ? null : (
            <details>
              <summary>{words.say(key)}</summary>
              {here.map(({ entry, evidence }) => (
                <Entry desk={desk} entry={entry} evidence={evidence} />
              ))}
            </details>
          );
        })}
      </div>
    </>
  );
}

function Entry(props: {
  readonly desk: Desk;
  readonly entry: EvidenceEntry;
  readonly evidence: Evidence | undefined;
}) {
  const { desk, entry, evidence } = props;
  const { words } = desk;
  const filter = plainText(filterWords(entry.filter));
  const samples = (evidence?.samples ?? []).slice(0, MOST_SAMPLES);
  return (
    <details>
      <summary>{filter === '' ? words.say('evidence.all') : filter}</summary>
      <div id={entry.anchor}>
        <ul class="of">
          {entry.figures.map((figure) => (
            <li>
              <code>{plainText(figure.id)}</code> {figureInLine(words, figure)} ·{' '}
              {words.count(figure.numerator)} / {words.count(figure.base)}
            </li>
          ))}
        </ul>
        {samples.length === 0 ? (
          <p>{words.say('evidence.none')}</p>
        ) : (
          <>
            <p>
              {words.say('evidence.shown', {
                shown: words.count(samples.length),
                n: words.count(evidence?.total ?? samples.length),
              })}
            </p>
            {samples.every(({ text }) => text === undefined) ? (
              <p class="ids">{samples.map(({ id }) => shownName(id)).join(' · ')}</p>
            ) : (
              <ul>
                {samples.map(({ id, text }) => (
                  <li>
                    <code>{shownName(id)}</code>{' '}
                    {text === undefined ? '' : plainText(text.slice(0, MOST_TEXT))}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </details>
  );
}
