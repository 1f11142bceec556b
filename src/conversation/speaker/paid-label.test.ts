import { expect, it } from 'vitest';
import { tokenise } from '../text/index.ts';
import { speakerOf } from './speaker-of.ts';

const speakerIn = (text: string) => speakerOf(text, tokenise(text), [], false, undefined);

it.each([
  'My morning routine with the new blender #ad',
  '#Werbung Mein Einkauf heute',
  'Ich liebe diese Jacke #sponsored #ootd 12',
  'J’adore cette crème #publicité https://shop.example/x',
])('a label of paid posts decides, whoever says "I": %s', (text) => {
  expect(speakerIn(text)).toEqual({ speaker: 'other', reason: 'advertising' });
});

it.each([
  'Why is every second post an #ad for shoes I looked at once',
  'So much #werbung im Postfach, es reicht',
])('who speaks of advertising is a customer: %s', (text) => {
  expect(speakerIn(text)).toEqual({ speaker: 'customer' });
});
