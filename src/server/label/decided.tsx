import { TOPICS } from '../../conversation/index.ts';
import type { ItemCoding, ItemState, SampleItem } from '../../study/index.ts';
import {
  NAMES,
  REASON_NAMES,
  SENTIMENT_NAMES,
  SENTIMENT_SIGNS,
  SPEAKER_NAMES,
  TOPIC_NAMES,
} from './names.ts';

/** A decision, the way on, and the way back. */
export function Decided(props: {
  readonly decision: NonNullable<ItemState['decision']>;
  readonly item: SampleItem;
  readonly formToken: string;
}) {
  const { decision, item, formToken } = props;
  return (
    <section class="decided" aria-labelledby="decided">
      <h2 id="decided">{decision.kind === 'coded' ? 'Saved' : 'Left out'}</h2>
      {decision.kind === 'coded' ? (
        <Choices coding={decision.coding} />
      ) : (
        <p>{REASON_NAMES[decision.reason]}.</p>
      )}
      <p class="actions">
        <a class="button" href="/" data-key="Enter">
          Next <kbd>Enter</kbd>
        </a>
      </p>
      <form method="post" action={`/item/${item.number}/undo`}>
        <input type="hidden" name="token" value={formToken} />
        <button class="plain" type="submit" data-key="z" aria-keyshortcuts="z">
          Decide this one again <kbd>z</kbd>
        </button>
      </form>
    </section>
  );
}

/** A coding in words. */
export function Choices({ coding }: { readonly coding: ItemCoding }) {
  const { speaker, topics, drivers, technologies, isSarcastic } = coding;
  const codes = [...drivers, ...technologies].map((code) => NAMES[code].name);
  return (
    <dl class="choices">
      <div>
        <dt>Who speaks</dt>
        <dd>{SPEAKER_NAMES[speaker].name}</dd>
      </div>
      {TOPICS.map((topic) => {
        const sentiment = topics[topic];
        return (
          <div>
            <dt>{TOPIC_NAMES[topic].name}</dt>
            <dd>
              {sentiment === undefined
                ? 'Not about it'
                : `${SENTIMENT_SIGNS[sentiment]}, ${SENTIMENT_NAMES[sentiment]}`}
            </dd>
          </div>
        );
      })}
      {codes.length > 0 ? (
        <div>
          <dt>Codes</dt>
          <dd>{codes.join(', ')}</dd>
        </div>
      ) : null}
      {isSarcastic ? (
        <div>
          <dt>Sarcasm</dt>
          <dd>Yes</dd>
        </div>
      ) : null}
    </dl>
  );
}
