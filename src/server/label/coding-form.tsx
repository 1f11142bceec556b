import type { Child } from 'hono/jsx';
import {
  DRIVERS_OF,
  type Driver,
  SENTIMENTS,
  SPEAKERS,
  TECHNOLOGIES,
  type Technology,
  TOPICS,
  type Topic,
} from '../../conversation/index.ts';
import { type SampleItem, SKIP_REASONS } from '../../study/index.ts';
import type { Draft, Fault } from './form.ts';
import {
  NAMES,
  REASON_NAMES,
  SENTIMENT_NAMES,
  SENTIMENT_SIGNS,
  SPEAKER_NAMES,
  TOPIC_NAMES,
} from './names.ts';

/** What the form shows. */
export interface CodingFormProps {
  readonly item: SampleItem;
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly formToken: string;
  readonly hasText: boolean;
}

/** The form of one item; plain controls, each with its key. */
export function CodingForm({ item, draft, faults, formToken, hasText }: CodingFormProps) {
  return (
    <form class="decide" method="post" action={`/item/${item.number}`}>
      <input type="hidden" name="token" value={formToken} />
      <Faults faults={faults} />
      {hasText ? <Codes draft={draft} faults={faults} /> : null}
      <SkipPart />
    </form>
  );
}

function Codes({ draft, faults }: Pick<CodingFormProps, 'draft' | 'faults'>) {
  const isFaulty = (field: string): boolean => faults.some((fault) => fault.field === field);
  return (
    <>
      <Group id="speaker" legend="Who speaks?" isFaulty={isFaulty('speaker')}>
        {SPEAKERS.map((speaker) => (
          <Choice
            type="radio"
            name="speaker"
            value={speaker}
            isChosen={draft.speaker === speaker}
            shortcut={SPEAKER_NAMES[speaker].key}
          >
            {SPEAKER_NAMES[speaker].name}
          </Choice>
        ))}
      </Group>
      {TOPICS.map((topic) => (
        <TopicPart topic={topic} draft={draft} isFaulty={isFaulty(topic)} />
      ))}
      <fieldset>
        <legend>Technologies</legend>
        <div class="options many">
          {TECHNOLOGIES.map((code) => (
            <CodeBox name="technology" code={code} isChosen={draft.technologies.includes(code)} />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>Tone</legend>
        <div class="options">
          <Choice type="checkbox" name="sarcasm" value="yes" isChosen={draft.isSarcastic} shortcut="x">
            Sarcasm
          </Choice>
        </div>
      </fieldset>
      <p class="actions">
        <button type="submit" name="action" value="save" data-key="Enter">
          Save <kbd>Enter</kbd>
        </button>
      </p>
    </>
  );
}

function TopicPart(props: { readonly topic: Topic; readonly draft: Draft; readonly isFaulty: boolean }) {
  const { topic, draft, isFaulty } = props;
  const { name, keys } = TOPIC_NAMES[topic];
  const chosen = draft.topics[topic];
  return (
    <>
      <Group id={topic} legend={name} isFaulty={isFaulty} kind="scale">
        {SENTIMENTS.map((sentiment) => (
          <Choice
            type="radio"
            name={topic}
            value={String(sentiment)}
            isChosen={chosen === sentiment}
            shortcut={keys[sentiment]}
          >
            <b>{SENTIMENT_SIGNS[sentiment]}</b> <span class="step">{SENTIMENT_NAMES[sentiment]}</span>
          </Choice>
        ))}
        <Choice type="radio" name={topic} value="none" isChosen={chosen === 'none'} shortcut={keys.none}>
          Not about it
        </Choice>
      </Group>
      <fieldset class="drivers">
        <legend>What about {name.toLowerCase()}?</legend>
        <div class="options many">
          {DRIVERS_OF[topic].map((code) => (
            <CodeBox name="driver" code={code} isChosen={draft.drivers.includes(code)} />
          ))}
        </div>
      </fieldset>
    </>
  );
}

function Group(props: {
  readonly id: string;
  readonly legend: string;
  readonly isFaulty: boolean;
  readonly kind?: string;
  readonly children: Child;
}) {
  const { id, legend, isFaulty, kind = '', children } = props;
  return (
    <fieldset id={id} class={isFaulty ? 'faulty' : undefined} tabindex={-1}>
      <legend>{legend}</legend>
      <div class={`options ${kind}`}>{children}</div>
    </fieldset>
  );
}

function CodeBox(props: {
  readonly name: string;
  readonly code: Driver | Technology;
  readonly isChosen: boolean;
}) {
  const { name, code, isChosen } = props;
  return (
    <Choice type="checkbox" name={name} value={code} isChosen={isChosen} shortcut={NAMES[code].key}>
      {NAMES[code].name}
    </Choice>
  );
}

function Choice(props: {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly shortcut: string;
  readonly children: Child;
}) {
  const { type, name, value, isChosen, shortcut, children } = props;
  const isLetter = shortcut !== shortcut.toLowerCase();
  return (
    <label class="choice">
      <input
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        required={type === 'radio'}
        data-key={shortcut}
        aria-keyshortcuts={isLetter ? `Shift+${shortcut}` : shortcut}
      />
      <span>{children}</span>
      <span class="key" aria-hidden="true">
        {shortcut}
      </span>
    </label>
  );
}

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="faults" role="alert">
      <p>Not saved yet:</p>
      <ul>
        {faults.map(({ field, message }) => (
          <li>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SkipPart() {
  return (
    <div class="skip-part">
      <label for="reason">
        Leave it out because{' '}
        <span class="key" aria-hidden="true">
          v
        </span>
      </label>
      <select id="reason" name="reason" data-key="v" aria-keyshortcuts="v">
        {SKIP_REASONS.map((reason) => (
          <option value={reason}>{REASON_NAMES[reason]}</option>
        ))}
      </select>
      <button class="plain" type="submit" name="action" value="skip" formnovalidate>
        Leave it out
      </button>
    </div>
  );
}
