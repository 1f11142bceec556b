import { TOPICS } from '../../conversation/index.ts';
import { codingOf, type ItemCoding, type SampleItem } from '../../study/index.ts';
import { CodingForm } from './coding-form.tsx';
import { Choices, Decided } from './decided.tsx';
import type { ItemText, LabelDesk } from './desk.ts';
import { type Draft, draftFrom, draftOfCommon, EMPTY_DRAFT, type Fault } from './form.ts';
import { renderFrame } from './frame.tsx';
import { TOPIC_NAMES } from './names.ts';
import { piecesOf } from './pieces.ts';

/** What a page about one item shows besides the desk. */
export interface ItemPage {
  readonly item: SampleItem;
  readonly formToken: string;
  /** What was sent and could not be taken. */
  readonly sent?: { readonly draft: Draft; readonly faults: readonly Fault[] };
}

/** Renders one item: the form while it is not decided, the decision with the evidence afterwards. */
export function renderItem(desk: LabelDesk, { item, formToken, sent }: ItemPage): string {
  const state = desk.store.states().get(item.number);
  const place = desk.items.indexOf(item) + 1;
  const text = desk.textOf(item);
  const codings = (desk.others ?? []).flatMap((states) => codingOf(states.get(item.number)) ?? []);
  const draft =
    sent?.draft ??
    (state?.before ? draftFrom(state.before) : desk.others ? draftOfCommon(codings) : EMPTY_DRAFT);
  const isDecided = state?.decision !== undefined;
  const title = `Item ${place} of ${desk.items.length}`;
  return renderFrame({
    desk,
    formToken,
    title: sent && sent.faults.length > 0 ? `Not yet saved: ${title}` : title,
    children: (
      <div class="item">
        <section class="said" aria-labelledby="which">
          <h1 id="which">{title}</h1>
          <Meta desk={desk} item={item} />
          <Text item={item} text={text} isShown={isDecided} />
          {codings.map((coding, at) => (
            <Reading coding={coding} at={at} />
          ))}
        </section>
        {state?.decision ? (
          <Decided decision={state.decision} item={item} formToken={formToken} />
        ) : (
          <CodingForm
            item={item}
            draft={draft}
            faults={sent?.faults ?? []}
            formToken={formToken}
            hasText={text !== undefined}
          />
        )}
      </div>
    ),
  });
}

function Meta({ desk, item }: { readonly desk: LabelDesk; readonly item: SampleItem }) {
  const { retailer, day, channel, language } = item;
  const parts = [day, channel, language].filter((part) => part !== undefined);
  return (
    <>
      <p class="about">
        What does it say about <strong>{desk.retailerName(retailer)}</strong>?
      </p>
      <p class="soft meta-line">{parts.join(' · ')}</p>
    </>
  );
}

function Text(props: {
  readonly item: SampleItem;
  readonly text: ItemText | undefined;
  readonly isShown: boolean;
}) {
  const { item, text, isShown } = props;
  if (text === undefined) {
    return (
      <p class="missing">
        The text is not in the sources any more, and the run kept none. Leave this item out, or put the file
        back and start again.
      </p>
    );
  }
  const evidence =
    isShown && !text.isExcerpt ? item.readings.map(({ topic, evidence: span }) => ({ topic, span })) : [];
  const found = TOPICS.filter((topic) => evidence.some((one) => one.topic === topic));
  return (
    <>
      <blockquote dir="auto" lang={/^[a-z]{2,3}$/.test(item.language) ? item.language : 'und'}>
        {piecesOf(text.text, text.personal, evidence).map((piece) => {
          const words = piece.isMask ? <span class="mask">{piece.text}</span> : piece.text;
          return piece.evidence.length > 0 ? <mark class={piece.evidence.join(' ')}>{words}</mark> : words;
        })}
      </blockquote>
      {text.isExcerpt ? (
        <p class="soft">Only the words around the evidence were kept; the source is not there.</p>
      ) : null}
      {found.length > 0 ? (
        <p class="soft">
          Marked: where the machine read{' '}
          {found.map((topic, at) => (
            <>
              {at > 0 ? ' and ' : ''}
              <mark class={topic}>{TOPIC_NAMES[topic].name.toLowerCase()}</mark>
            </>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}

/** What one coder decided; only where somebody settles. */
function Reading({ coding, at }: { readonly coding: ItemCoding; readonly at: number }) {
  return (
    <section class="reading" aria-label={`Reading ${at + 1}`}>
      <h2>Reading {at + 1}</h2>
      <Choices coding={coding} />
    </section>
  );
}
