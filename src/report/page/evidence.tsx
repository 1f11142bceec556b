import { type Evidence, MOST_SAMPLES } from '../input.ts';
import { figureInLine, plainText, shownName } from '../words/index.ts';
import type { Desk } from './desk.ts';
import { type EvidenceEntry, filterWords } from './evidence-book.ts';

/** Longest text of a sample that is shown, in UTF-16 units. */
const MOST_TEXT = 600;

/** For every number of the page: the filter that finds its findings, and some of them. */
export function EvidenceList({ desk }: { readonly desk: Desk }) {
  const { words, book, input } = desk;
  const opened = book.entries.map((entry) => ({ entry, evidence: input.evidence?.(entry.figures[0]) }));
  const hasTexts = opened.some(({ evidence }) => evidence?.samples.some(({ text }) => text !== undefined));
  return (
    <>
      <p>{words.say(hasTexts ? 'evidence.texts' : 'evidence.text', { most: words.count(MOST_SAMPLES) })}</p>
      <div class="evidence">
        {opened.map(({ entry, evidence }) => (
          <Entry desk={desk} entry={entry} evidence={evidence} />
        ))}
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
              <code>{plainText(figure.id)}</code> {figureInLine(words, figure)} · {words.count(figure.numerator)} /{' '}
              {words.count(figure.base)}
            </li>
          ))}
        </ul>
        {samples.length === 0 ? (
          <p>{words.say('evidence.none')}</p>
        ) : (
          <>
            <p>{words.say('evidence.shown', { shown: words.count(samples.length), n: words.count(evidence?.total ?? samples.length) })}</p>
            {samples.every(({ text }) => text === undefined) ? (
              <p class="ids">{samples.map(({ id }) => shownName(id)).join(' · ')}</p>
            ) : (
              <ul>
                {samples.map(({ id, text }) => (
                  <li>
                    <code>{shownName(id)}</code> {text === undefined ? '' : plainText(text.slice(0, MOST_TEXT))}
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
