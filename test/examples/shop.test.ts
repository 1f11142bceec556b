import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decisionOn, visit } from './customer.ts';
import { AUDIENCE_START, madeStage, SHOP_START, type Stage } from './running.ts';

const YES = 'Ja, Tipps zeigen';
const NO = 'Nein, keine Tipps';
/** How many customers the newsletter is filtered for; 100000 shows the whole. */
const AUDIENCE = Number(process.env.KLARTEXT_AUDIENCE ?? 5000);

// Each test starts processes, which is slow on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

let stage: Stage;
let server: Awaited<ReturnType<Stage['serve']>>;
let key: string;
beforeAll(async () => {
  stage = await madeStage();
  key = await stage.makeKey('decide', 'choose', 'read-choices');
  server = await stage.serve();
}, 180_000);
afterAll(() => stage?.remove(), 60_000);

/** Calls the HTTP interface. */
async function post(path: string, body: unknown): Promise<{ readonly status: number; readonly body: never }> {
  const answer = await fetch(server.url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
  });
  return { status: answer.status, body: (await answer.json()) as never };
}

/** What a customer said, with its place in the log. */
async function historyOf(customer: string) {
  const { events } = (await post('/v1/choices/history', { customer })).body as {
    readonly events: readonly {
      readonly event: { readonly id: string; readonly kind: string; readonly at: string };
      readonly position: number;
    }[];
  };
  return events;
}

describe('a shop that asks before it recommends', () => {
  it('refuses at once when its customer withdraws, says why in German, and the receipt verifies without network', async () => {
    const shop = await stage.openShop(server.url, key);
    const lina = await visit(shop.url, 'c-4711');

    const first = await lina.text('/de');
    expect(decisionOn(first).reason).toBe('no-device-consent');
    expect(first).toContain('Sie sehen keine Tipps.');
    expect(first).not.toContain('Kaffeetassen');

    const allowed = (await lina.press(first, YES)).text;
    expect(decisionOn(allowed).reason).toBe('permit');
    for (const good of ['Kaffeetassen', 'Rosenschere', 'Gießkanne']) expect(allowed).toContain(good);
    expect(allowed).toContain('Sie haben es am');

    // The page that follows the button is the next page.
    const asked = Date.now();
    const refused = (await lina.press(allowed, NO)).text;
    const answered = Date.now();
    const withdrawal = (await historyOf('c-4711')).at(-1);
    expect(withdrawal?.event.kind).toBe('consent-withdrawn');
    expect(refused).toContain('Sie sehen keine Tipps.');
    expect(refused).not.toContain('Kaffeetassen');
    expect(refused).toMatch(/Sie haben Ihr Ja am \d+\. \p{L}+ \d{4} zurückgenommen\./u);
    expect(refused).toContain('Darum nutzen wir Ihre Daten dafür nicht.');
    const decision = decisionOn(refused);
    expect(decision.reason).not.toBe('permit');
    // The decision has seen the withdrawal: nothing was waited for, nothing was luck.
    expect(decision.watermark).toBeGreaterThanOrEqual(withdrawal?.position ?? Number.POSITIVE_INFINITY);
    // The withdrawal and the page that refuses lie between the press of the button and its answer.
    const at = Date.parse(withdrawal?.event.at ?? '');
    expect(at).toBeGreaterThanOrEqual(asked);
    expect(at).toBeLessThanOrEqual(answered);

    const saved = await lina.get(`/de/receipts/${withdrawal?.event.id}`);
    expect(saved.headers.get('content-disposition')).toContain('attachment');
    writeFileSync(stage.path('receipt.json'), await saved.text());
    writeFileSync(stage.path('keys.json'), await (await fetch(`${server.url}/log/shop/keys`)).text());
    const verified = await stage.offline('verify', 'receipt.json', '--key', 'keys.json', '--lang', 'de');
    expect(verified).toMatchObject({ status: 0, err: '' });
    expect(verified.out).toContain('Dieser Nachweis ist gültig.');
    expect(verified.out).toContain('Dazu haben Sie Ihr Ja zurückgenommen: Tipps für Sie.');

    const text = readFileSync(stage.path('receipt.json'), 'utf8');
    writeFileSync(stage.path('changed.json'), text.replace(/"size": (\d+)/u, '"size": 1$1'));
    expect(await stage.offline('verify', 'changed.json', '--key', 'keys.json')).toMatchObject({ status: 1 });
  });

  it('records a second click of the same button once, and a no of somebody who never said yes as a no', async () => {
    const shop = await stage.openShop(server.url, key);
    const jonas = await visit(shop.url, 'c-4712');
    const page = await jonas.text('/de');
    await jonas.press(page, NO);
    await jonas.press(page, NO);
    expect((await historyOf('c-4712')).map(({ event }) => event.kind)).toEqual(['consent-refused']);
    expect(await jonas.text('/de')).toMatch(/Sie haben am \d+\. \p{L}+ \d{4} Nein gesagt\./u);
    // His oldest data are past their time: a yes alone does not bring tips.
    const yes = (await jonas.press(await jonas.text('/de'), YES)).text;
    expect(decisionOn(yes).reason).toBe('retention-over');
    expect(yes).toContain('Sie sehen keine Tipps.');
  });

  it('takes no yes of a child, and tells it in English', async () => {
    const shop = await stage.openShop(server.url, key);
    const mia = await visit(shop.url, 'c-4713', 'en');
    const page = (await mia.press(await mia.text('/en'), 'Yes, show tips')).text;
    expect(decisionOn(page).reason).toBe('guardian-needed');
    expect(page).toContain('You see no tips.');
    expect(page).toContain('lang="en"');
  });

  it('shows nobody the receipt of somebody else, and takes no form of another site', async () => {
    const shop = await stage.openShop(server.url, key);
    const [said] = await historyOf('c-4712');
    const mia = await visit(shop.url, 'c-4713');
    expect((await mia.get(`/de/receipts/${said?.event.id}`)).status).toBe(404);
    const forged = await fetch(`${shop.url}/de/choices`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ id: 'forged-0001', answer: 'yes' }),
    });
    expect(forged.status).toBe(403);
    const stranger = await fetch(`${shop.url}/de/receipts/${said?.event.id}`, { redirect: 'manual' });
    expect(stranger.status).toBe(302);
  });

  it('shows no tips while Klartext is away, records nothing, and goes on by itself when it is back', async () => {
    const own = await stage.serve();
    const shop = await stage.openShop(own.url, key);
    const lina = await visit(shop.url, 'c-4711');
    const allowed = (await lina.press(await lina.text('/de'), YES)).text;
    expect(decisionOn(allowed).reason).toBe('permit');
    own.running.child.kill('SIGTERM');
    await own.running.ended;

    const away = await lina.text('/de');
    expect(decisionOn(away).reason).toBe('unreachable');
    expect(away).toContain('Wir können gerade nicht nachsehen');
    expect(away).not.toContain('Kaffeetassen');
    const lost = await lina.press(allowed, NO);
    expect(lost.status).toBe(503);
    expect(lost.text).toContain('Ihre Wahl ließ sich nicht speichern.');

    await stage.serve(Number(new URL(own.url).port));
    const again = await lina.press(lost.text, 'Noch einmal versuchen');
    expect(again.text).toContain('Sie sehen keine Tipps.');
    expect(again.text).toContain('zurückgenommen');
  });

  it('does not start without a key', async () => {
    const { ended } = stage.start(SHOP_START);
    expect(await ended).toMatchObject({ status: 2 });
  });
});

describe('a newsletter whose audience is filtered', () => {
  /** Ten of a hundred said something: four confirmed, two did not yet, two took it back, two paused. */
  const ROLES = ['yes', 'yes', 'yes', 'yes', 'asked', 'asked', 'withdrawn', 'withdrawn', 'paused', 'paused'];
  const expected = { yes: 0, asked: 0, withdrawn: 0, paused: 0 } as Record<string, number>;
  const environment = () => ({ KLARTEXT_URL: server.url, KLARTEXT_KEY: key });

  beforeAll(async () => {
    const lines = Array.from(
      { length: AUDIENCE },
      (_, n) => `n-${n},${n % 2 === 0 ? 'DE' : 'AT'},${20 + (n % 60)}`,
    );
    writeFileSync(stage.path('audience.csv'), `customer,residence,age\n${lines.join('\n')}\n`);
    const choices = Array.from({ length: Math.min(AUDIENCE, 5000) }, (_, n) => n)
      .filter((n) => n % 10 === 3)
      .flatMap((n) => choicesOf(`n-${n}`, ROLES[Math.floor(n / 10) % 10] ?? ''));
    for (let from = 0; from < choices.length; from += 900) {
      const { status, body } = await post('/v1/choices', { choices: choices.slice(from, from + 900) });
      expect([status, body]).toMatchObject([200, { refused: 0 }]);
    }
  }, 60_000);

  function choicesOf(customer: string, role: string): readonly object[] {
    expected[role] = (expected[role] ?? 0) + 1;
    const base = { customer, actor: { kind: 'customer' }, channel: 'web', language: 'de' };
    const about = { practice: 'newsletter' };
    const grant = { ...base, id: `grant-${customer}`, kind: 'consent-given', about, needsConfirmation: true };
    const confirmed = { ...base, id: `confirmed-${customer}`, kind: 'consent-confirmed', grant: grant.id };
    if (role === 'asked') return [grant];
    if (role === 'withdrawn')
      return [grant, confirmed, { ...base, id: `withdrawn-${customer}`, kind: 'consent-withdrawn', about }];
    if (role === 'paused')
      return [grant, confirmed, { ...base, id: `pause-${customer}`, kind: 'pause-begun', contact: 'email' }];
    return [grant, confirmed];
  }

  it(`keeps those of ${AUDIENCE} who may be written to, and counts the others by reason`, async () => {
    const began = performance.now();
    const ran = await stage.start(AUDIENCE_START, ['audience.csv', 'allowed.csv'], environment()).ended;
    if (process.env.KLARTEXT_AUDIENCE !== undefined)
      process.stdout.write(`${AUDIENCE} customers in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    expect(ran.status, ran.err).toBe(0);
    const kept = readFileSync(stage.path('allowed.csv'), 'utf8').trim().split('\n');
    expect(kept).toHaveLength(expected.yes ?? -1);
    expect(kept.every((customer) => ROLES[Math.floor(Number(customer.slice(2)) / 10) % 10] === 'yes')).toBe(
      true,
    );
    expect(ran.out).toContain(`${AUDIENCE} asked`);
    expect(ran.out).toContain(`${expected.withdrawn} not, withdrawn`);
    expect(ran.out).toContain(`${expected.asked} not, unconfirmed`);
    expect(ran.out).toContain(`${expected.paused} not, paused`);
  }, 300_000);

  it('keeps hostile customers apart, asks nobody twice, and refuses a line that makes no sense alone', async () => {
    const odd = [
      'customer,residence,age',
      'n-3,DE,30',
      'n-3,DE,30',
      '"a,""b\nc",DE,30',
      '__proto__,DE,30',
      'x,Germany,30',
      `${'y'.repeat(500)},DE,30`,
    ];
    writeFileSync(stage.path('odd.csv'), `\ufeff${odd.join('\r\n')}\r\n`);
    const ran = await stage.start(AUDIENCE_START, ['odd.csv', 'odd-allowed.csv'], environment()).ended;
    expect(ran.status, ran.err).toBe(0);
    expect(readFileSync(stage.path('odd-allowed.csv'), 'utf8')).toBe('n-3\n');
    expect(ran.out).toContain('5 asked');
    expect(ran.out).toContain('3 not, malformed');
    expect(ran.out).toContain('1 not, no-choice');
    expect(ran.out).toContain('1 lines named somebody a second time');
  });

  it('leaves the older result as it was when nobody answers, and when the file is no audience', async () => {
    writeFileSync(stage.path('kept.csv'), 'from before\n');
    const away = { ...environment(), KLARTEXT_URL: 'http://127.0.0.1:9' };
    const ran = await stage.start(AUDIENCE_START, ['audience.csv', 'kept.csv'], away).ended;
    expect(ran.status).toBe(1);
    expect(ran.err).toContain('The server cannot be reached. (network)');
    writeFileSync(stage.path('none.csv'), 'name;country\nx;DE\n');
    const none = await stage.start(AUDIENCE_START, ['none.csv', 'kept.csv'], environment()).ended;
    expect(none).toMatchObject({ status: 1 });
    const missing = await stage.start(AUDIENCE_START, ['missing.csv', 'kept.csv'], environment()).ended;
    expect(missing).toMatchObject({ status: 1 });
    expect(missing.err).toContain('ENOENT');
    expect(readFileSync(stage.path('kept.csv'), 'utf8')).toBe('from before\n');
    expect(readdirSync(stage.path()).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
