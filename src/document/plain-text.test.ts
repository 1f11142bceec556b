import { expect, it } from 'vitest';
import { readPlainText } from './plain-text.ts';

it('reads headings by the line under them, entries by their dash, and joins lines', () => {
  const text = 'A\nTitle\n=====\r\n\r\nOne line\nand more.\n- first\n  goes on\n- second\n\n----\nEnd';
  expect(readPlainText(text)).toEqual({
    language: undefined,
    blocks: [
      { kind: 'heading', text: 'A Title' },
      { kind: 'text', text: 'One line and more.' },
      { kind: 'text', text: 'first goes on' },
      { kind: 'text', text: 'second' },
      { kind: 'text', text: 'End' },
    ],
  });
});
