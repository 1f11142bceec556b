// A small shop that asks before it recommends. Every page load asks anew: what the customer says holds at once.
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { recommend } from './recommend.mjs';
import { wordsOf } from './words.mjs';

/** The use that the shop asks about: its declaration calls the practice "recommendations". */
const PRACTICE = 'recommendations';
const PURPOSE = 'tips';

/**
 * Builds the shop.
 *
 * @param {object} options
 * @param {import('klartext/client').Client} options.klartext Where the shop asks.
 * @param {(request: import('hono').Context) => string} options.customerOf The signed-in customer; a real shop reads its session.
 * @param {(customer: string) => Readonly<Record<string, unknown>>} options.profileOf What the shop holds about a customer, by data category.
 * @param {string} options.language Language of the pages: de or en.
 */
export function createShop({ klartext, customerOf, profileOf, language }) {
  const words = wordsOf(language);
  const shop = new Hono();
  shop.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], formAction: ["'self'"] } }));
  shop.use(csrf());

  shop.get('/', async (c) => {
    const customer = customerOf(c);
    const question = { customer, purpose: PURPOSE, practice: PRACTICE, residence: 'DE', startedOn: today() };
    // The recommender gets the fields that may be used, and never the others.
    const { allowed } = await klartext.allowedFields({ ...question, profile: profileOf(customer) });
    const items = recommend(allowed);
    const why = await klartext.explain({ ...question, datum: 'purchases' }, language);
    const sentences = why.ok ? why.value.sentences : [words.unreachable];
    return c.html(
      page(
        words,
        html`
          <h1>${words.title}</h1>
          ${
            items.length > 0
              ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
              : html`<p>${words.nothing}</p>`
          }
          <section aria-labelledby="why">
            <h2 id="why">${words.why}</h2>
            ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
          </section>
          ${
            items.length > 0
              ? html`<form method="post" action="/withdraw"><button>${words.withdraw}</button></form>`
              : html`<form method="post" action="/allow"><button>${words.allow}</button></form>`
          }
        `,
      ),
    );
  });

  shop.post('/allow', (c) => choose(c, 'consent-given'));
  shop.post('/withdraw', (c) => choose(c, 'consent-withdrawn'));

  shop.get('/receipts/:id', async (c) => {
    const receipt = await klartext.receipt(customerOf(c), c.req.param('id'));
    if (!receipt.ok) return c.text(words.unreachable, 503);
    return c.body(JSON.stringify(receipt.value, null, 2), 200, {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="receipt-${c.req.param('id')}.json"`,
      'cache-control': 'no-store',
    });
  });

  /** @param {import('hono').Context} c @param {'consent-given' | 'consent-withdrawn'} kind */
  async function choose(c, kind) {
    const id = randomUUID();
    const recorded = await klartext.choose({
      id,
      customer: customerOf(c),
      kind,
      about: { practice: PRACTICE },
      actor: { kind: 'customer' },
      channel: 'web',
      language,
    });
    if (!recorded.ok) return c.html(page(words, html`<p role="alert">${words.unreachable}</p>`), 503);
    return c.html(
      page(
        words,
        html`
          <h1>${kind === 'consent-given' ? words.allowed : words.withdrawn}</h1>
          <p><a href="/receipts/${id}">${words.receipt}</a></p>
          <p><a href="/">${words.back}</a></p>
        `,
      ),
    );
  }

  return shop;
}

function today() {
  return new Date().toISOString().slice(0, 10);
}

/** @param {ReturnType<typeof wordsOf>} words @param {unknown} body */
function page(words, body) {
  return html`<!doctype html>
<html lang="${words.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.shop}</title>
  </head>
  <body>
    <main>${body}</main>
  </body>
</html>`;
}
