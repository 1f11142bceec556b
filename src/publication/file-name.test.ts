import { describe, expect, it } from 'vitest';
import { cellOf, fileNameOf } from './file-name.ts';

const cells = [
  ['web', 'html', 'de/label.html'],
  ['email', 'html', 'de/label.email.html'],
  ['email', 'txt', 'de/label.email.txt'],
  ['email', 'eml', 'de/label.eml'],
  ['receipt', 'txt', 'de/label.receipt.txt'],
  ['chat', 'json', 'de/label.chat.json'],
  ['voice', 'ssml', 'de/label.ssml'],
  ['print', 'pdf', 'de/label.pdf'],
  ['json', 'json', 'de/label.json'],
] as const;

describe('the name of an output', () => {
  it.each(cells)('of %s, .%s is %s, and leads back', (channel, extension, file) => {
    const cell = { layer: 'label', language: 'de', channel, extension } as const;
    expect(fileNameOf(cell)).toBe(file);
    expect(cellOf(`/somewhere/${file}`)).toEqual(cell);
  });

  it('is not guessed', () => {
    for (const path of [
      'label.html',
      'de/other.html',
      'de/label.fax.txt',
      'de/label.txt',
      'de/label.web.pdf.exe',
    ])
      expect(cellOf(path), path).toBeUndefined();
  });
});
