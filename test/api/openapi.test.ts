import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/server/api/openapi.ts';
import { made } from './harness.ts';

const SITE = 'https://privacy.shop.example';

describe('GET /openapi.json', () => {
  it('is served as it is made', async () => {
    const { app } = await made({ site: () => SITE });
    const answer = await app.request('/openapi.json');
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument(SITE, '1.0.0'))));
  });

  it('passes every recommended rule', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({
      source: JSON.stringify(openApiDocument(SITE, '1.0.0')),
      absoluteRef: 'openapi.json',
      config,
    });
    const told = problems.map(
      ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`,
    );
    expect(told).toEqual([]);
  });
});
