import type { Declaration } from '../../declaration/index.ts';
import { type Fact, factsOf } from '../../fact/index.ts';
import { hasCatalogue, languagesWithCatalogue, say } from '../../language/index.ts';
import type { RowContext } from '../label/context.ts';
import type { LayerContent, Part } from '../notice.ts';
import { wordsIn } from '../words-in.ts';
import { allot, LEAST, type Room } from './allot.ts';
import { ANSWERS } from './answers.ts';
import { mostWords } from './quotable.ts';
import { type FactIndex, MOST_WORDS, SHORT_IDS, type ShortId } from './short.ts';
import { shortener } from './shorten.ts';

/** Longest brand, in words, that the title names. */
const LONGEST_BRAND = 8;

/**
 * The short text as a layer: twelve questions and their answers, at most 400 words. How much it tells is found for all
 * languages at once, so that each states the same facts.
 */
export function shortContent(context: RowContext): LayerContent {
  const index = indexOf(context.facts);
  const rooms = roomsOf(context, index);
  return {
    title: titleOf(context),
    lead: say(context.language, 'short.lead'),
    parts: SHORT_IDS.map((id) => partOf(id, context, index, rooms.get(id) ?? LEAST)),
  };
}

type Rooms = ReadonlyMap<ShortId, Room>;

/** What was allotted last for a declaration: its languages come one after the other. */
const allotted = new WeakMap<Declaration, { readonly context: RowContext; readonly rooms: Rooms }>();

function roomsOf(context: RowContext, index: FactIndex): Rooms {
  const { declaration, facts, on, isComplete } = context;
  const last = allotted.get(declaration);
  if (last?.context.facts === facts && last.context.on === on && last.context.isComplete === isComplete) {
    return last.rooms;
  }
  const languages = new Set([...languagesWithCatalogue(), ...declaration.languages.filter(hasCatalogue)]);
  const contexts = [...languages].map((language) => ({ ...context, language }));
  const rooms = allot(
    (id, room, at) => wordsOfPart(partOf(id, contexts[at] ?? context, index, room)),
    contexts.map((one) => MOST_WORDS - frameWords(one)),
  );
  allotted.set(declaration, { context, rooms });
  return rooms;
}

/** Words that stand around the answers, so that the page as a whole keeps to the most that a short text has. */
function frameWords(context: RowContext): number {
  const { language, declaration } = context;
  const url = declaration.controller.website ?? '';
  const frame = [
    titleOf(context),
    say(language, 'short.lead'),
    url === '' ? '' : say(language, 'notice.read', { url }),
  ];
  return frame.reduce((sum, text) => sum + wordsIn(text), 0);
}

function titleOf({ declaration, language }: RowContext): string {
  const brand = declaration.controller.brand ?? declaration.controller.name;
  const isLong = mostWords(brand) > LONGEST_BRAND;
  return isLong ? say(language, 'short.titleAlone') : say(language, 'short.title', { brand });
}

function indexOf(facts: readonly Fact[]): FactIndex {
  return {
    facts: new Map(facts.map((f) => [f.id, f])),
    names: new Map(factsOf(facts, 'name').map((f) => [f.practice, f])),
    entries: new Map(),
  };
}

function partOf(id: ShortId, context: RowContext, index: FactIndex, room: Room): Part {
  const { language } = context;
  const shorten = shortener(index, language, room.names);
  const { answer, state, isWeighty, question } = ANSWERS[id]({ ...context, shorten, room, index });
  const notStated = { text: say(language, 'label.notStated'), facts: [`missing.${id}`] };
  return {
    id,
    heading: say(language, `${id}.question`, question),
    ...(state ? { state, stateWord: say(language, `state.${state}`) } : {}),
    ...(isWeighty ? { isWeighty } : {}),
    sentences: answer.length > 0 ? answer : [notStated],
  };
}

/** All words that a reader sees: states count, as do headings and answers. */
function wordsOfPart({ heading, stateWord = '', sentences }: Part): number {
  return [heading, stateWord, ...sentences.map((s) => s.text)].reduce((sum, text) => sum + wordsIn(text), 0);
}
