import { checkParsePolicySet, validate } from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, it } from 'vitest';
import { runOracle } from '../../../scripts/oracle-compare.ts';
import { declared, EXAMPLE_FILE, small } from '../../../test/support/declared.ts';
import { exportCedar } from './index.ts';

const TODAY = '2026-11-24';

describe('the export to Cedar', () => {
  it('has one permit for each practice, and a schema that all policies are valid by', () => {
    const { declaration } = declared(EXAMPLE_FILE);
    const { schema, policies } = exportCedar(declaration, TODAY);
    expect([...policies.matchAll(/^permit /gmu)]).toHaveLength(declaration.practices.size);
    const result = validate({ schema, policies: { staticPolicies: policies } });
    expect(result).toMatchObject({ type: 'success', validationErrors: [], otherWarnings: [] });
  });

  it('holds for each purpose the policies of its practices alone', () => {
    const { byPurpose } = exportCedar(small().declaration, TODAY);
    expect([...byPurpose.keys()]).toEqual(['delivery', 'news']);
    expect(byPurpose.get('news')).toContain('@id("newsletter")');
    expect(byPurpose.get('news')).not.toContain('@id("delivery")');
    expect(checkParsePolicySet({ staticPolicies: byPurpose.get('news') ?? '' }).type).toBe('success');
  });

  it('reads the law for the day: Great Britain asks nothing for its own statistics since 5 February 2026', () => {
    const { declaration } = small(
      [['practices', 'newsletter', 'device'], 'consent'],
      [['purposes', 'news', 'dpv'], 'dpv:ServiceUsageAnalytics'],
    );
    const free = /choices\["newsletter"\]\.live \|\| \[([^\]]*)\]/u;
    expect(free.exec(exportCedar(declaration, '2026-02-04').policies)?.[1]).not.toContain('"GB"');
    expect(free.exec(exportCedar(declaration, '2026-02-05').policies)?.[1]).toContain('"GB"');
  });
});

describe('Cedar and the engine', () => {
  it('agree on 2,000 random declarations, choices and requests', () => {
    const { times, permits, disagreements } = runOracle({ times: 2000, seed: 11, perWorld: 200 });
    expect(
      disagreements.map(({ request, events, decision, cedar }) => ({ request, events, decision, cedar })),
    ).toEqual([]);
    expect(times).toBe(2000);
    // A comparison of denies alone would say little.
    expect(permits).toBeGreaterThan(150);
  });
});
