import { describe, expect, it } from 'vitest';
import { DUTIES } from './duties-for.ts';
import { INSTRUMENTS } from './instrument-list.ts';
import { listLaw } from './listing.ts';
import { RIGHT_RULES } from './rights-for.ts';

const ids = (on?: string): readonly string[] => listLaw(on).map(({ id }) => id);

describe('the list of the law', () => {
  it('leaves nothing out and names nothing twice', () => {
    const all = listLaw();
    for (const row of [...INSTRUMENTS, ...DUTIES]) expect(ids()).toContain(row.id);
    expect(all.filter(({ kind }) => kind === 'right')).toHaveLength(RIGHT_RULES.length);
    expect(new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(all.length);
  });

  it('cites the last day of what expires and the first day without what was annulled', () => {
    const entry = (id: string) => listLaw().find((row) => row.id === id);
    expect(entry('adequacy-gb')).toMatchObject({ from: '2021-06-28', to: '2031-12-27', until: '2031-12-28' });
    expect(entry('eu-us-safe-harbor')).toMatchObject({ to: '2015-10-06', until: '2015-10-06' });
    expect(entry('eu-us-dpf')).not.toHaveProperty('to');
    expect(entry('eu-us-dpf')?.condition).toContain('public list');
  });

  it('holds on a day what is in force on it', () => {
    expect(ids('2020-07-15')).toContain('eu-us-privacy-shield');
    expect(ids('2020-07-16')).not.toContain('eu-us-privacy-shield');
    expect(ids('2031-12-27')).toContain('adequacy-gb');
    expect(ids('2031-12-28')).not.toContain('adequacy-gb');
    expect(ids('2022-12-28')).not.toContain('scc-2010');
    expect(ids('2018-05-24')).not.toContain('gdpr-13-1-c-purpose');
  });
});
