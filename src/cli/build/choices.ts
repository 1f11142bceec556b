import { CHANNEL_IDS, type ChannelId } from '../../channel/index.ts';
import { hasCatalogue, languagesWithCatalogue } from '../../language/index.ts';
import { LAYERS, type Layer } from '../../notice/index.ts';
import { didYouMean } from '../../shared/index.ts';

/** Choices that were made on the command line, or the reason why one cannot be used. */
export type Chosen<T> = { readonly ok: true; readonly chosen: readonly T[] | undefined } | Unusable;

/** Why a choice cannot be used, and what to do. */
export interface Unusable {
  readonly ok: false;
  readonly reason: string;
  readonly next: string;
}

/** Reads `--channel`. */
export function chosenChannels(given: readonly string[] | undefined): Chosen<ChannelId> {
  return chosenOf('channel', given, CHANNEL_IDS);
}

/** Reads `--layer`; the layer of changes is made by publishing. */
export function chosenLayers(given: readonly string[] | undefined): Chosen<Layer> {
  return chosenOf(
    'layer',
    given,
    LAYERS.filter((layer) => layer !== 'changes'),
  );
}

/** Reads `--language`: a language that the shop serves and that there are words for. */
export function chosenLanguages(
  given: readonly string[] | undefined,
  served: readonly string[],
): Chosen<string> {
  const unserved = listOf(given).find((language) => !served.includes(language));
  if (unserved !== undefined && hasCatalogue(unserved)) {
    return {
      ok: false,
      reason: `The declaration does not serve the language "${unserved}"; it serves ${served.join(', ')}.`,
      next: 'Add it under languages and write every text in it, then run klartext check.',
    };
  }
  return chosenOf('language', given, served.filter(hasCatalogue), [
    `Klartext has words for ${languagesWithCatalogue().join(', ')}.`,
  ]);
}

function chosenOf<T extends string>(
  what: string,
  given: readonly string[] | undefined,
  known: readonly T[],
  more: readonly string[] = [],
): Chosen<T> {
  if (given === undefined) return { ok: true, chosen: undefined };
  const named = new Set<T>();
  for (const word of listOf(given)) {
    const found = known.find((k) => k === word);
    if (found === undefined) {
      const reason = `There is no ${what} "${word.slice(0, 40)}". ${didYouMean(word, known)}`.trim();
      return { ok: false, reason, next: [`Use one of: ${known.join(', ')}.`, ...more].join(' ') };
    }
    named.add(found);
  }
  if (named.size === 0) {
    return { ok: false, reason: `No ${what} is named.`, next: `Use one of: ${known.join(', ')}.` };
  }
  // In the order of the whole, so that the same choice makes the same build.
  return { ok: true, chosen: known.filter((k) => named.has(k)) };
}

function listOf(given: readonly string[] | undefined): readonly string[] {
  return (given ?? []).flatMap((list) => list.split(',')).filter((word) => word !== '');
}
