import { Parser } from 'htmlparser2';
import type { Block, ReadBack } from '../../document/index.ts';
import { hasCatalogue } from '../../language/index.ts';
import { inWords } from './speakable.ts';

/** Marks of what is said before the notice itself. */
const BEFORE = /^(?:opening-|offer$)/;
/** SSML has no use for more; the parser's time grows with the square of the depth. */
const DEEPEST = 64;
/** Characters that are parsed before the depth is looked at. */
const STRETCH = 16_384;

/**
 * Reads SSML: each sentence is a block, the first one after a mark a heading. What an alias stands for is read, and
 * what it says as well where that is not the same address in words. The weighty parts and the offer at the beginning
 * repeat what follows; they are read beside it. Throws a `RangeError` where elements are nested too deep.
 */
export function readVoice(bytes: Uint8Array): ReadBack {
  const blocks: Block[] = [];
  const before: Block[] = [];
  let isBefore = false;
  let language: string | undefined;
  let text = '';
  let isFirst = true;
  let depth = 0;
  let substitute: { readonly alias: string; readonly from: number } | undefined;
  const close = (): void => {
    if (text.trim() === '') return;
    (isBefore ? before : blocks).push({ kind: isFirst ? 'heading' : 'text', text: text.trim() });
    isFirst = false;
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (name === 'speak') language = attributes['xml:lang'];
        if (name === 's' || name === 'p') close();
        if (name === 'sub') substitute = { alias: attributes.alias ?? '', from: text.length };
        if (name === 'mark') {
          isFirst = true;
          isBefore = BEFORE.test(attributes.name ?? '');
        }
      },
      ontext(more) {
        text += more;
      },
      onclosetag(name) {
        depth -= 1;
        if (name === 'sub' && substitute) {
          const { alias, from } = substitute;
          if (!isSpoken(text.slice(from).trim(), alias, language)) text += ` ${alias} `;
          substitute = undefined;
        }
        if (name === 's' || name === 'p' || name === 'speak') close();
      },
    },
    { xmlMode: true },
  );
  const ssml = new TextDecoder().decode(bytes);
  for (let at = 0; at < ssml.length; at += STRETCH) {
    parser.write(ssml.slice(at, at + STRETCH));
    if (depth > DEEPEST) throw new RangeError('the elements of this SSML are nested too deep');
  }
  parser.end();
  return { language, blocks, beside: before };
}

/** Is an alias what a voice makes of an address? */
function isSpoken(address: string, alias: string, language: string | undefined): boolean {
  return language !== undefined && hasCatalogue(language) && alias === inWords(address, language);
}
