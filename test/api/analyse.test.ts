import { beforeAll, describe, expect, it } from 'vitest';
import { made } from './harness.ts';

let api: Awaited<ReturnType<typeof made>>;
let key: string;
beforeAll(async () => {
  api = await made({ limits: { perKey: { perSecond: 1000, burst: 1000 } } });
  key = await api.keyFor('analyse');
});

const post = (body: unknown, by = key) =>
  api.app.request('/v1/analyse', {
    method: 'POST',
    headers: { authorization: `Bearer ${by}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const SOLD = 'North Market sold my email address to everybody.';

describe('POST /v1/analyse', () => {
  it('reads texts in their order, for the retailers that it is told', async () => {
    const texts = [{ text: SOLD }, { text: 'Wo ist mein Paket?', language: 'de' }];
    const answer = await post({ texts, retailers: [{ id: 'north', name: 'North Market' }] });
    expect(answer.status).toBe(200);
    const { analyses, codebook } = (await answer.json()) as {
      codebook: number;
      analyses: {
        language: string;
        mentions: { retailer: string; topics: { topic: string; drivers: string[] }[] }[];
      }[];
    };
    expect(codebook).toBe(1);
    expect(analyses).toHaveLength(2);
    expect(analyses[0]?.mentions).toMatchObject([
      {
        retailer: 'north',
        topics: [{ topic: 'privacy', drivers: expect.arrayContaining(['third-party-sharing']) }],
      },
    ]);
    expect(analyses[1]).toMatchObject({ language: 'de', mentions: [] });
  });

  it('keeps every position inside its text, whatever the text is', async () => {
    const odd = [
      '\ud800 sold my data',
      '\u0000',
      'a'.repeat(10_000),
      '&amp;'.repeat(500),
      '__proto__',
      '🙂'.repeat(2000),
      `${'@x '.repeat(3000)}spam`,
    ];
    const answer = await post({ texts: odd.map((text) => ({ text })) });
    expect(answer.status).toBe(200);
    const { analyses } = (await answer.json()) as {
      analyses: { topics: { evidence: { start: number; end: number } }[] }[];
    };
    analyses.forEach(({ topics }, index) => {
      for (const { evidence } of topics) {
        expect(evidence.start).toBeLessThanOrEqual(evidence.end);
        expect(evidence.end).toBeLessThanOrEqual(odd[index]?.length ?? 0);
      }
    });
  });

  it.each([
    [{ texts: [] }],
    [{}],
    [{ texts: Array.from({ length: 101 }, () => ({ text: 'x' })) }],
    [{ texts: [{ text: 'x'.repeat(10_001) }] }],
    [{ texts: [{ text: '' }] }],
    [{ texts: [{ text: 'x', language: 'xx' }] }],
    [{ texts: [{ text: 'x', more: 1 }] }],
    [
      {
        texts: [{ text: 'x' }],
        retailers: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      },
    ],
  ])('refuses what does not fit (%#)', async (body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid-request' });
  });

  it('needs a key that may, and each text takes a token', async () => {
    expect((await post({ texts: [{ text: 'x' }] }, await api.keyFor('decide'))).status).toBe(403);
    const scarce = await made({ limits: { perKey: { perSecond: 1, burst: 50 } } });
    const few = await scarce.keyFor('analyse');
    const ask = (count: number) =>
      scarce.app.request('/v1/analyse', {
        method: 'POST',
        headers: { authorization: `Bearer ${few}`, 'content-type': 'application/json' },
        body: JSON.stringify({ texts: Array.from({ length: count }, () => ({ text: 'x' })) }),
      });
    expect((await ask(50)).status).toBe(200);
    expect((await ask(1)).status).toBe(429);
  });

  it('logs nothing of a text and nothing of a retailer', () => {
    expect(api.logged()).toContain('/v1/analyse');
    expect(api.logged()).not.toMatch(/sold|North|Paket/);
  });
});
