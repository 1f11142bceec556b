// A small shop that asks before it recommends. Every page asks anew, so what a customer says holds at once.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { askForTips, recordAnswer } from './ask.mjs';
import { CUSTOMERS } from './customers.mjs';
import { notSavedPage, sentencePage, shopPage, whoPage } from './pages.mjs';
import { wordsOf } from './words.mjs';

const STYLE = readFileSync(new URL('./shop.css', import.meta.url), 'utf8');

// The group matters: some routers put the pattern between anchors as it is.
const LANGUAGE = '/:language{(?:de|en)}';

/**
 * Builds the shop.
 *
 * @param {object} options
 * @param {import('klartext/client').Client} options.klartext Where the shop asks; its key needs the scopes decide, choose, read-choices.
 * @param {string} options.site Where customers find the notices and the keys of the log.
 */
export function createShop({ klartext, site }) {
  // Whoever is signed in has to sign in again after a restart.
  const secret = randomBytes(32).toString('base64url');
  const shop = new Hono();
  shop.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  shop.use(csrf());
  shop.use(async (c, next) => {
    await next();
    // What was true a moment ago is no answer: not even the back button shows it again.
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });

  /** @param {import('hono').Context} c */
  const customerOf = async (c) => {
    const id = await getSignedCookie(c, secret, 'customer');
    return CUSTOMERS.find((customer) => customer.id === id);
  };
  /** @param {import('hono').Context} c */
  const wordsIn = (c) => wordsOf(c.req.param('language') ?? '');

  shop.get('/', (c) => c.redirect(/^\s*en\b/iu.test(c.req.header('accept-language') ?? '') ? '/en' : '/de'));
  shop.get('/shop.css', (c) => {
    c.header('cache-control', 'max-age=60');
    return c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' });
  });

  shop.get(LANGUAGE, async (c) => {
    const words = wordsIn(c);
    if (words === undefined) return c.notFound();
    const customer = await customerOf(c);
    if (customer === undefined) return c.html(whoPage(words));
    return c.html(shopPage(words, customer, await askForTips(klartext, customer, words.language), site));
  });

  shop.post(`${LANGUAGE}/choices`, async (c) => {
    const words = wordsIn(c);
    const customer = await customerOf(c);
    if (words === undefined || customer === undefined) return c.redirect('/', 303);
    const sent = await fieldsIn(c);
    const { id = '', answer, hadSaidYes, version, shownAt } = sent;
    if (answer !== 'yes' && answer !== 'no') return c.html(sentencePage(words, words.gone), 400);
    const recorded = await recordAnswer(klartext, {
      answer,
      id,
      customer: customer.id,
      language: words.language,
      hadSaidYes: hadSaidYes === 'yes',
      ...numbersIn({ version, shownAt }),
    });
    return recorded.ok ? c.redirect(`/${words.language}#tips`, 303) : c.html(notSavedPage(words, sent), 503);
  });

  shop.get(`${LANGUAGE}/receipts/:id`, async (c) => {
    const words = wordsIn(c);
    const customer = await customerOf(c);
    if (words === undefined || customer === undefined) return c.redirect('/');
    const id = c.req.param('id');
    if (!/^[\w-]{8,64}$/u.test(id)) return c.notFound();
    const receipt = await klartext.receipt(customer.id, id);
    if (!receipt.ok) {
      const isUnknown = receipt.problem.status === 404;
      return c.html(sentencePage(words, isUnknown ? words.gone : words.noReceipt), isUnknown ? 404 : 503);
    }
    return c.body(`${JSON.stringify(receipt.value, null, 2)}\n`, 200, {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="receipt-${id}.json"`,
    });
  });

  shop.post(`${LANGUAGE}/sign-in`, async (c) => {
    const { customer = '' } = await fieldsIn(c);
    await setSignedCookie(c, 'customer', customer, secret, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return c.redirect(`/${c.req.param('language')}`, 303);
  });
  shop.post(`${LANGUAGE}/sign-out`, (c) => {
    deleteCookie(c, 'customer', { path: '/' });
    return c.redirect(`/${c.req.param('language')}`, 303);
  });

  shop.notFound((c) => {
    const words = wordsOf(c.req.path.slice(1, 3)) ?? wordsOf('en');
    return words === undefined ? c.text('', 404) : c.html(sentencePage(words, words.gone), 404);
  });
  return shop;
}

/** The fields of a form that are texts. @param {import('hono').Context} c @returns {Promise<Readonly<Record<string, string>>>} */
async function fieldsIn(c) {
  const form = await c.req.parseBody();
  const names = ['id', 'answer', 'hadSaidYes', 'version', 'shownAt', 'customer'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = form[name];
      return typeof value === 'string' && value.length <= 200 ? [[name, value]] : [];
    }),
  );
}

/** @param {Readonly<Record<string, string | undefined>>} texts @returns {Readonly<Record<string, number>>} */
function numbersIn(texts) {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      text !== undefined && /^-?\d{1,15}$/u.test(text) ? [[name, Number(text)]] : [],
    ),
  );
}
