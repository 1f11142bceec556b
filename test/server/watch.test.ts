import { renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { BROKEN, type Served, SMALL, serve } from './harness.ts';

let served: Served | undefined;
afterEach(async () => {
  await served?.end();
  served = undefined;
});

async function start(files?: Readonly<Record<string, string>>): Promise<Served> {
  served = await serve(files);
  return served;
}

const named = (name: string): string => SMALL.replace('brand: Kornblume', `brand: ${name}`);

describe('an edit of the watched file', () => {
  it('shows up', async () => {
    const s = await start();
    expect(await (await s.get('/en')).text()).toContain('Your data at Kornblume');
    s.write(named('Mohnblume'));
    await s.until('/en', 'Your data at Mohnblume');
    await s.until('/de', 'Ihre Daten bei Mohnblume');
  });

  it('that breaks it keeps the last good label, says so, and is listed; mending clears it', async () => {
    const s = await start();
    const before = await s.get('/en');
    s.write(named('Mohnblume').replace('basis: contract', 'basis: contrat'));
    const page = await s.until('/en', 'The last edit is not shown.');
    expect(page).toContain('Your data at Kornblume');
    expect(page).toMatch(/You see the version of \d\d:\d\d:\d\d\./);
    const problems = await (await s.get('/problems')).text();
    expect(problems).toContain('practices.delivery.basis');
    expect(problems).toContain('Did you mean');
    expect(problems).toContain('The last edit cannot be shown.');
    const after = await s.get('/en');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));

    s.write(named('Mohnblume'));
    const mended = await s.until('/en', 'Your data at Mohnblume');
    expect(mended).not.toContain('The last edit is not shown.');
    expect(await (await s.get('/problems')).text()).not.toContain('practices.delivery.basis');
  });

  it('that cannot be read at all keeps the last good label too', async () => {
    const s = await start();
    s.write(BROKEN);
    expect(await s.until('/en', 'The last edit is not shown.')).toContain('Your data at Kornblume');
  });

  it('that replaces the file by another of the same name shows up, more than once', async () => {
    const s = await start();
    for (const name of ['Mohnblume', 'Distel', 'Klee']) {
      writeFileSync(`${s.file}.tmp~`, named(name));
      renameSync(`${s.file}.tmp~`, s.file);
      await s.until('/en', `Your data at ${name}`);
    }
  });

  it('that takes the file away keeps the label until the file is back', async () => {
    const s = await start();
    unlinkSync(s.file);
    expect(await s.until('/en', 'The last edit is not shown.')).toContain('Your data at Kornblume');
    s.write(named('Mohnblume'));
    await s.until('/en', 'Your data at Mohnblume');
  });

  it('that adds or takes away a language serves the languages that there are', async () => {
    const s = await start();
    s.write(SMALL.replace('languages: [en, de]', 'languages: [de]'));
    await s.until('/de', /^(?!.*menu languages)/s);
    expect((await s.get('/en')).status).toBe(404);
    expect((await s.get('/')).headers.get('location')).toBe('/de');
  });

  it('of an included file shows up, also when it was missing at first', async () => {
    const [main = '', practices = ''] = SMALL.split(/(?=^practices:)/m);
    const [rows = '', never = ''] = practices.split(/(?=^never:)/m);
    const s = await start({ 'klartext.yaml': `${main}include: [more.yaml]\n${never}` });
    expect((await s.get('/problems')).status).toBe(200);
    s.write(rows, 'more.yaml');
    await s.until('/en', 'Your order comes to your door.');
    s.write(rows.replace('to your door', 'to your house'), 'more.yaml');
    await s.until('/en', 'Your order comes to your house.');
  });
});

describe('a start on a file that cannot be read', () => {
  it('lists the problems with status 503 until it is mended', async () => {
    const s = await start({ 'klartext.yaml': BROKEN });
    const first = await s.get('/');
    const page = await first.text();
    expect(first.status).toBe(503);
    expect(page).toContain('Problems in klartext.yaml');
    expect(page).toContain('There is nothing to show yet');
    expect((await s.get('/en')).status).toBe(404);
    s.write(SMALL);
    await s.until('/en', 'Your data at Kornblume');
    expect((await s.get('/')).status).toBe(302);
  });

  it('in part shows what fits and says that the rest is left out', async () => {
    const s = await start({ 'klartext.yaml': SMALL.replace('basis: contract', 'basis: contrat') });
    const page = await (await s.get('/en')).text();
    expect(page).toContain('left out');
    expect(page).not.toContain('The last edit is not shown.');
    // What nothing is known about is not answered with "No".
    expect(page).not.toContain('No. It stays where EU law applies.');
    s.write(SMALL);
    await s.until('/en', 'No. It stays where EU law applies.');
  });
});
