import { expect, it } from 'vitest';
import { declared, EXAMPLE_FILE } from '../support/declared.ts';
import { withBrowser } from './browser.ts';

withBrowser('permanent links of the example', (stage) => {
  const { declaration, facts } = declared(EXAMPLE_FILE);

  it('lead every fact and every practice to an element that states it', async () => {
    const targets = async (kind: string, ids: readonly string[]) =>
      Promise.all(
        ids.map(async (id) => {
          const response = await fetch(`${stage.url()}/en/${kind}/${id}`, { redirect: 'manual' });
          const [path = '', anchor = ''] = (response.headers.get('location') ?? '').split('#');
          return { id, path, anchor };
        }),
      );
    const ofFacts = await targets(
      'fact',
      facts.map((fact) => fact.id),
    );
    const ofPractices = await targets('practice', [...declaration.practices.keys()]);
    expect(ofFacts.length).toBeGreaterThan(300);
    expect(new Set([...ofFacts, ...ofPractices].map(({ path }) => path))).toEqual(new Set(['/en/full']));
    const page = await stage.open('/en/full');
    const lost = await page.evaluate<readonly string[]>(`
      (() => {
        const states = (anchor, test) => [...(document.getElementById(anchor)?.querySelectorAll('[data-facts]') ?? [])]
          .some((e) => e.dataset.facts.split(' ').some(test));
        const facts = ${JSON.stringify(ofFacts)}.filter(({ id, anchor }) => !states(anchor, (f) => f === id));
        const practices = ${JSON.stringify(ofPractices)}
          .filter(({ id, anchor }) => !states(anchor, (f) => f.startsWith('practices.' + id + '.')));
        return [...facts, ...practices].map(({ id }) => id);
      })()`);
    expect(lost).toEqual([]);
    await page.context().close();
  });

  it('show the section that they lead to', async () => {
    const page = await stage.open('/de/practice/newsletter');
    expect(new URL(page.url()).hash).toBe('#practice-newsletter');
    const top = await page.evaluate<number>("document.querySelector(':target').getBoundingClientRect().top");
    expect(Math.abs(top)).toBeLessThan(60);
    await page.context().close();
  });
});
