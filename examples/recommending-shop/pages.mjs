import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { CUSTOMERS } from './customers.mjs';
import { FOR_ALL, GOODS } from './goods.mjs';

/**
 * @typedef {import('./words.mjs').Words} Words
 * @typedef {import('./customers.mjs').Customer} Customer
 * @typedef {import('./ask.mjs').Answer} Answer
 * @typedef {ReturnType<typeof html>} Html
 */

/** How many of the customer's choices are seen at first. */
const NEWEST = 3;

/** The page on which signing in is played. @param {Words} words */
export function whoPage(words) {
  return page(
    words,
    html`<h1>${words.whoTitle}</h1>
      <p>${words.whoText}</p>
      <form method="post" action="/${words.language}/sign-in" class="people">
        ${CUSTOMERS.map(
          ({ id, name, age }) =>
            html`<button name="customer" value="${id}"><strong>${name}</strong> <span>${words.age(age)}</span></button>`,
        )}
      </form>`,
  );
}

/**
 * The shop as one customer sees it.
 *
 * @param {Words} words
 * @param {Customer} customer
 * @param {Answer} answer
 * @param {string} site Where Klartext serves the notices and the keys of the log.
 */
export function shopPage(words, customer, answer, site) {
  const { decision, goods, sentences } = answer;
  return page(
    words,
    html`<h1>${words.hello(customer.name)}</h1>
      <section aria-labelledby="goods"><h2 id="goods">${words.goods}</h2>${shelf(words, FOR_ALL)}</section>
      <section aria-labelledby="tips" data-reason="${decision.permit ? 'permit' : decision.reason}" data-watermark="${decision.watermark ?? ''}">
        <h2 id="tips">${words.tips}</h2>
        ${goods.length > 0 ? shelf(words, goods) : html`<p class="none">${words.noTips}</p>`}
        ${
          sentences === undefined
            ? html`<p role="alert" class="know">${words.away}</p>`
            : html`<div class="why"><h3>${answer.title}</h3>${told(sentences)}</div>
                ${choiceForms(words, answer, site)} ${refusedFields(words, answer)} ${spoken(words, answer, site)}`
        }
        ${engineer(words, answer)}
      </section>
      <p><a href="${site}/${words.language}">${words.notice}</a></p>`,
    customer,
  );
}

/** What is shown when a choice was not recorded: the same choice, to be sent again. @param {Words} words @param {Readonly<Record<string, string>>} sent */
export function notSavedPage(words, sent) {
  return page(
    words,
    html`<h1>${words.notSaved}</h1>
      <p role="alert" class="know">${words.notSavedText}</p>
      <form method="post" action="/${words.language}/choices">
        ${Object.entries(sent).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
        <button>${words.again}</button>
      </form>
      <p><a href="/${words.language}">${words.back}</a></p>`,
  );
}

/** One sentence, and the way back. @param {Words} words @param {string} text */
export function sentencePage(words, text) {
  return page(words, html`<h1>${text}</h1><p><a href="/${words.language}">${words.back}</a></p>`);
}

/** Yes and no, the same size, side by side; neither is chosen beforehand. @param {Words} words @param {Answer} answer @param {string} site */
function choiceForms(words, { decision, choices }, site) {
  const hadSaidYes = choices[0]?.kind === 'consent-given';
  const hidden = {
    ...(decision.version === undefined ? {} : { version: decision.version }),
    ...(decision.watermark === undefined ? {} : { shownAt: decision.watermark }),
    hadSaidYes: hadSaidYes ? 'yes' : 'no',
  };
  /** @param {'yes' | 'no'} answer */
  const form = (answer) => html`<form method="post" action="/${words.language}/choices">
      <input type="hidden" name="id" value="${randomUUID()}">
      ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
      <button name="answer" value="${answer}">${words[answer]}</button>
    </form>`;
  return html`<div class="choice" role="group" aria-labelledby="choose">
      <h3 id="choose">${words.choose}</h3>
      <p>${words.question} <a href="${site}/${words.language}/practice/recommendations">${words.practice}</a></p>
      <div class="buttons">${form('yes')} ${form('no')}</div>
    </div>`;
}

/** @param {Words} words @param {Answer} answer */
function refusedFields(words, { refused }) {
  if (refused.length === 0) return '';
  return html`<details>
      <summary>${words.refused} (${refused.length})</summary>
      ${refused.map(({ field, sentences }) => html`<div data-field="${field}">${told(sentences)}</div>`)}
    </details>`;
}

/** What the customer said, each with its receipt. @param {Words} words @param {Answer} answer @param {string} site */
function spoken(words, { choices }, site) {
  if (choices.length === 0) return '';
  const moment = new Intl.DateTimeFormat(words.language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Berlin',
  });
  /** @param {Answer['choices']} list */
  const lines = (list) => html`<ul class="spoken">
      ${list.map(
        ({ id, kind, at }) =>
          html`<li>
            <span><time datetime="${at}">${moment.format(new Date(at))}</time>: ${words.kinds[kind] ?? kind}</span>
            <a href="/${words.language}/receipts/${id}" download>${words.receipt}</a>
          </li>`,
      )}
    </ul>`;
  const older = choices.slice(NEWEST);
  return html`<h3>${words.choices}</h3>
    ${lines(choices.slice(0, NEWEST))}
    ${older.length === 0 ? '' : html`<details><summary>${words.older} (${older.length})</summary>${lines(older)}</details>`}
    <details>
      <summary>${words.check}</summary>
      <p>${words.checkText}</p>
      <p><a href="${site}/log/shop/keys" download="shop-keys.json">${words.keys}</a></p>
      <p><code>klartext verify receipt.json --key shop-keys.json --language ${words.language}</code></p>
    </details>`;
}

/** @param {Words} words @param {Answer} answer */
function engineer(words, { decision, askedAt }) {
  const asked = new Date(askedAt).toISOString();
  return html`<details><summary>${words.engineer}</summary><pre tabindex="0">${JSON.stringify({ asked, ...decision }, null, 2)}</pre></details>`;
}

/** @param {Words} words @param {readonly string[]} ids */
function shelf(words, ids) {
  const price = new Intl.NumberFormat(words.language, { style: 'currency', currency: 'EUR' });
  return html`<ul class="shelf">
      ${ids.map((id) => {
        const good = GOODS[id];
        if (good === undefined) return '';
        return html`<li>
          <svg viewBox="0 0 48 48" aria-hidden="true"><path d="${good.line}"></path></svg>
          <strong>${good.name[words.language]}</strong> <span>${price.format(good.price / 100)}</span>
        </li>`;
      })}
    </ul>`;
}

/** Sentences; an address in one becomes a link. @param {readonly string[]} sentences */
function told(sentences) {
  return html`<ul class="told">${sentences.map((sentence) => html`<li>${linked(sentence)}</li>`)}</ul>`;
}

/** @param {string} sentence */
function linked(sentence) {
  const [, before, address, after] = /^(.*?)(https:\/\/\S+?)([.]?)$/u.exec(sentence) ?? [];
  return address === undefined ? sentence : html`${before}<a href="${address}">${address}</a>${after}`;
}

/** @param {Words} words @param {unknown} body @param {Customer} [customer] */
function page(words, body, customer) {
  const { language, other } = words;
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.shop}</title>
    <link rel="stylesheet" href="/shop.css">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <a class="skip" href="#main">${words.skip}</a>
    <header>
      <p><a class="brand" href="/${language}">${words.shop}</a> <span>${words.claim}</span></p>
      <nav>
        <a href="/${other.language}" hreflang="${other.language}" lang="${other.language}">${other.name}</a>
        ${
          customer === undefined
            ? ''
            : html`<span>${words.signedIn} <strong>${customer.name}</strong></span>
                <form method="post" action="/${language}/sign-out"><button class="quiet">${words.signOut}</button></form>`
        }
      </nav>
    </header>
    <main id="main">${body}</main>
  </body>
</html>`;
}
