import { Parser } from 'htmlparser2';
import type { Block, ReadBack } from '../../document/index.ts';

/** Marks of what is said before the notice itself. */
const BEFORE = /^(?:opening-|offer$)/;

/**
 * Reads SSML: each sentence is a block, the first one after a mark a heading. What an alias stands for is read, not what
 * it says. The weighty parts and the offer at the beginning repeat what follows, so they come last.
 */
export function readVoice(bytes: Uint8Array): ReadBack {
  const blocks: Block[] = [];
  const before: Block[] = [];
  let isBefore = false;
  let language: string | undefined;
  let text = '';
  let isFirst = true;
  const close = (): void => {
    if (text.trim() === '') return;
    (isBefore ? before : blocks).push({ kind: isFirst ? 'heading' : 'text', text: text.trim() });
    isFirst = false;
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'speak') language = attributes['xml:lang'];
        if (name === 's' || name === 'p') close();
        if (name === 'mark') {
          isFirst = true;
          isBefore = BEFORE.test(attributes.name ?? '');
        }
      },
      ontext(more) {
        text += more;
      },
      onclosetag(name) {
        if (name === 's' || name === 'p' || name === 'speak') close();
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(bytes));
  return { language, blocks: [...blocks, ...before] };
}
