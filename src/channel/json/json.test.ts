import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { compareWithNotice } from '../parity/index.ts';
import { jsonChannel } from './json-channel.ts';

const example = declared(EXAMPLE_FILE);
const CONTEXT = { languages: ['en'], layers: ['label'] } as const;
const { label } = noticesOf(example);

async function jsonOf(notice = label): Promise<string> {
  const [file] = await jsonChannel.render(notice, CONTEXT);
  return String(file?.body);
}

async function differences(json: string, notice = label) {
  const { blocks } = await jsonChannel.read(new TextEncoder().encode(json), 'json');
  return compareWithNotice(notice, blocks);
}

describe('the JSON of a notice', () => {
  it.each(languagesWithCatalogue())('in "%s" says every layer', async (language) => {
    const all = noticesOf(example, language);
    for (const notice of [all.label, all.short, all.full])
      expect(await differences(await jsonOf(notice), notice)).toEqual([]);
  });

  it.each([
    ['a state that its word does not say', /"state": "no"/, '"state": "yes"'],
    ['a figure that is not in its sentence', /"figure": "[^"]+"/, '"figure": "99 years"'],
    [
      'a sentence that says less than its list',
      /("text": "[^"]*?), [^"]+(",\s*"facts": \[[^\]]*\],\s*"lead")/,
      '$1$2',
    ],
  ])('is found different for %s', async (_, from, to) => {
    const json = await jsonOf();
    const changed = json.replace(from, to);
    expect(changed).not.toBe(json);
    expect(await differences(changed)).not.toEqual([]);
  });

  it('of another shape says nothing', async () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{"klartextNotice": 2}',
      JSON.stringify({ ...label, klartextNotice: 1, more: 1 }),
    ])
      expect((await differences(text)).length).toBeGreaterThan(10);
  });
});
