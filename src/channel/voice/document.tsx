import { html, raw } from 'hono/html';
import type { FC, PropsWithChildren } from 'hono/jsx';
import { say } from '../../language/index.ts';
import { type Notice, type Part, partsOf } from '../../notice/index.ts';
import { type Offer, offerOf } from './offer.ts';
import { PAUSE, weightyOpening } from './opening.ts';
import { speakables } from './speakable.ts';

const NAMESPACE = 'http://www.w3.org/2001/10/synthesis';
const SHORT_BREAK = `${PAUSE * 1000}ms`;

/**
 * Sets a notice as SSML 1.1 (https://www.w3.org/TR/speech-synthesis11/): an opening, the offer of the other parts, then
 * the whole notice. A mark stands before each: `opening-sale`, `offer`, `row-sale`, `rest`.
 */
export function ssmlOf(notice: Notice): string {
  const { language, title, lead, edition, readingTime, rest } = notice;
  const opening = weightyOpening(notice);
  const offer = offerOf(notice, opening);
  const isAgain = opening.parts.length > 0 || offer !== undefined;
  const head = [
    ...(isAgain ? [say(language, 'voice.all')] : []),
    ...(opening.title === undefined ? [title] : []),
    ...[lead, edition, readingTime],
  ];
  const document = (
    <speak version="1.1" xmlns={NAMESPACE} xml:lang={language}>
      <Paragraph language={language} texts={[opening.title ?? '']} />
      {opening.parts.map(({ id, texts }) => (
        <Marked name={`opening-${id}`}>
          <Paragraph language={language} texts={texts} />
        </Marked>
      ))}
      {offer && (
        <Marked name="offer">
          <Paragraph language={language} texts={offer.sentences} />
        </Marked>
      )}
      <Marked name="all">
        <Paragraph language={language} texts={head} />
      </Marked>
      {partsOf(notice.parts).map((part) => (
        <Marked name={`row-${part.id}`}>
          <Paragraph language={language} texts={textsOf(part)} />
        </Marked>
      ))}
      {rest && (
        <Marked name="rest">
          <Paragraph language={language} texts={[rest.text]} />
        </Marked>
      )}
    </speak>
  );
  return String(html`${raw('<?xml version="1.0" encoding="UTF-8"?>\n')}${document}\n`);
}

/** What the voice says around a notice. */
export function voiceFrame(notice: Notice): readonly string[] {
  const offer: Offer | undefined = offerOf(notice, weightyOpening(notice));
  return [...(offer ? [offer.text] : []), say(notice.language, 'voice.all')];
}

const textsOf = ({ heading, stateWord, sentences }: Part): readonly string[] => [
  heading,
  ...(stateWord === undefined ? [] : [stateWord]),
  ...sentences.map((s) => s.text),
];

/** A place that a player can jump to, after a breath. */
const Marked: FC<PropsWithChildren<{ readonly name: string }>> = ({ name, children }) => (
  <>
    {'\n'}
    <break time={SHORT_BREAK} />
    <mark name={name} />
    {children}
  </>
);

const Paragraph: FC<{ readonly language: string; readonly texts: readonly string[] }> = ({
  language,
  texts,
}) => {
  const said = texts.map((text) => speakables(text, language)).filter((pieces) => pieces.length > 0);
  if (said.length === 0) return null;
  return (
    <p>
      {said.map((pieces) => (
        <s>
          {pieces.map(({ text, alias, isTelephone }) => {
            if (alias !== undefined) return <sub alias={alias}>{text}</sub>;
            return isTelephone ? <say-as interpret-as="telephone">{text}</say-as> : text;
          })}
        </s>
      ))}
    </p>
  );
};
