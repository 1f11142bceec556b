import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, loadChannel } from '../../src/channel/index.ts';
import { documentsOf } from '../../src/cli/published/documents-of.ts';
import type { Notice, Part, Sentence } from '../../src/notice/index.ts';
import { compareLive } from '../../src/publication/index.ts';
import { declared, EXAMPLE_FILE, noticesOf } from '../support/declared.ts';

const edition = { number: 3, on: '2026-11-24' };
const notices = ['en', 'de'].flatMap((language) =>
  Object.values(noticesOf(declared(EXAMPLE_FILE), language, { edition })),
);
const context = { languages: ['en', 'de'], layers: ['label', 'short', 'full'] as const };

/** Renders a notice for a channel and judges each file as if it had been found somewhere. */
async function judge(id: (typeof CHANNEL_IDS)[number], notice: Notice) {
  const channel = await loadChannel(id);
  const candidates = notices.map((n) => ({
    version: 3,
    notice: n,
    frameTexts: channel.frameTexts(n, context),
  }));
  const files = await channel.render(notice, context);
  return Promise.all(
    files.map(async ({ extension, body }) => {
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const source = `/live/${notice.language}/${notice.layer}${id === 'web' ? '' : `.${id}`}.${extension}`;
      const documents = await documentsOf(source, bytes);
      const report = compareLive({ documents, candidatesFor: () => candidates, newest: 3, expected: [] });
      return { extension, findings: report.cells.flatMap((cell) => cell.findings), count: documents.length };
    }),
  );
}

/** A notice with one sentence put in place of another, or taken out. */
function withSentence(notice: Notice, at: number, change: (s: Sentence) => readonly Sentence[]): Notice {
  let index = -1;
  const inParts = (parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => ({
      ...part,
      sentences: part.sentences.flatMap((s) => {
        index += 1;
        return index === at ? change(s) : [s];
      }),
      ...(part.parts ? { parts: inParts(part.parts) } : {}),
    }));
  return { ...notice, parts: inParts(notice.parts) };
}

const reworded = (text: string) => text.replace(/\p{L}{4,}/u, 'gewiss');
const labels = notices.filter((n) => n.layer !== 'full');

describe.each(CHANNEL_IDS)('on %s', (id) => {
  it('what was published is current in each layer and language', async () => {
    for (const notice of notices) {
      for (const { extension, findings, count } of await judge(id, notice)) {
        expect(count, extension).toBeGreaterThan(0);
        expect(findings, `${notice.language} ${notice.layer} ${extension}`).toHaveLength(count);
        for (const finding of findings)
          expect(finding).toMatchObject({ status: 'current', layer: notice.layer, differences: [] });
      }
    }
  });

  it('a word that was changed is found and shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...labels), fc.nat(11), async (notice, at) => {
        const changed = withSentence(notice, at, ({ facts, text }) => [{ facts, text: reworded(text) }]);
        for (const { extension, findings } of await judge(id, changed)) {
          expect(findings.length, extension).toBeGreaterThan(0);
          for (const { status, differences } of findings) {
            expect(status).toBe('different');
            expect(
              differences
                .map((d) => d.found ?? '')
                .join(' ')
                .replaceAll(/\s/g, ''),
            ).toContain('gewiss');
          }
        }
      }),
      { numRuns: 6 },
    );
  });

  it('a row that is gone is found and named', async () => {
    const label = notices.find((n) => n.layer === 'label');
    if (!label) throw new Error('there is a label');
    for (const gone of label.parts) {
      const changed = { ...label, parts: label.parts.filter((part: Part) => part !== gone) };
      for (const { findings } of await judge(id, changed)) {
        expect(findings.length).toBeGreaterThan(0);
        for (const finding of findings) {
          expect(finding.status).toBe('different');
          expect(finding.differences.map((d) => d.place)).toContain(gone.id);
        }
      }
    }
  });

  it('a row that was added is found and shown', async () => {
    const label = notices.find((n) => n.layer === 'label');
    if (!label) throw new Error('there is a label');
    const row: Part = {
      id: 'more',
      heading: 'What else?',
      sentences: [{ text: 'We guess your mood.', facts: ['x'] }],
    };
    const changed = { ...label, parts: [...label.parts.slice(0, 5), row, ...label.parts.slice(5)] };
    for (const { findings } of await judge(id, changed)) {
      for (const finding of findings) {
        expect(finding.status).toBe('different');
        expect(
          finding.differences
            .map((d) => d.found ?? '')
            .join(' ')
            .replaceAll(/\s/g, ''),
        ).toContain('Weguessyourmood.');
      }
    }
  });
});
