import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  type Driver,
  LANGUAGES,
  PERSONALISATION_DRIVERS,
  PRIVACY_DRIVERS,
  SPEAKERS,
} from '../../conversation/index.ts';
import { type CodedText, sentimentOf } from './corpus.ts';
import { linesOf } from './sentiment.ts';

/** First 16 hexadecimal digits of the SHA-256 of a text in Unicode form NFC; what stands for a text that is not kept. */
export function hashOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.normalize('NFC')))).slice(0, 16);
}

const SPEAKER_OF: ReadonlyMap<string, (typeof SPEAKERS)[number]> = new Map([
  ...SPEAKERS.map((speaker) => [speaker, speaker] as const),
  ['c', 'customer'],
  ['r', 'retailer'],
  ['o', 'other'],
]);
const DRIVERS: readonly string[] = [...PRIVACY_DRIVERS, ...PERSONALISATION_DRIVERS];

/** Reads labels by hash (columns are found by their names) for the texts at hand; labels of other texts are left out. */
export function readCodedFile(content: string, texts: ReadonlyMap<string, string>): readonly CodedText[] {
  const names = content.slice(0, content.indexOf('\n')).replace(/\r$/, '').split('\t');
  return linesOf(content).flatMap((columns): readonly CodedText[] => {
    const of = (name: string): string => columns[names.indexOf(name)] ?? '';
    const text = texts.get(of('hash'));
    const language = LANGUAGES.find((code) => code === of('language'));
    const speaker = SPEAKER_OF.get(of('speaker'));
    if (text === undefined || language === undefined || speaker === undefined) return [];
    const privacy = sentimentOf(of('privacy'));
    const personalisation = sentimentOf(of('personalisation'));
    return [
      {
        language,
        text,
        isWritten: false,
        coding: {
          speaker,
          topics: {
            ...(privacy === undefined ? {} : { privacy: { sentiment: privacy } }),
            ...(personalisation === undefined ? {} : { personalisation: { sentiment: personalisation } }),
          },
          drivers: of('drivers')
            .split('|')
            .filter((driver): driver is Driver => DRIVERS.includes(driver)),
          technologies: [],
          isSarcastic: of('sarcasm') === 'y',
        },
      },
    ];
  });
}
