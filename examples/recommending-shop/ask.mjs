import { recommend } from './recommend.mjs';

/** The use that is asked about, as the shop's declaration names it. */
const USE = { purpose: 'tips', practice: 'recommendations' };

/**
 * What the page needs to know about one customer, now.
 *
 * @typedef {object} Answer
 * @property {import('klartext/client').Decision} decision May what the customer bought be used for tips?
 * @property {string} [title] Why, in the customer's language; absent where Klartext could not be asked.
 * @property {readonly string[]} [sentences]
 * @property {readonly string[]} goods Recommended goods; none without a permit.
 * @property {readonly { field: string, title: string, sentences: readonly string[] }[]} refused Other fields that must not be used.
 * @property {readonly Choice[]} choices What the customer chose about tips, the newest first.
 * @property {number} askedAt Milliseconds since 1970.
 */
/** @typedef {{ id: string, kind: string, at: string }} Choice */

/**
 * Asks whether this customer may be shown tips. Nothing is remembered from page to page: what the customer said last is
 * what counts.
 *
 * @param {import('klartext/client').Client} klartext
 * @param {import('./customers.mjs').Customer} customer
 * @param {string} language
 * @returns {Promise<Answer>}
 */
export async function askForTips(klartext, customer, language) {
  const { id, age, residence, since, profile } = customer;
  const use = { ...USE, customer: id, age, residence, startedOn: since };
  const askedAt = Date.now();
  const told = await klartext.explain({ ...use, datum: 'purchases' }, language);
  const { decision, title, sentences } = told;
  if (decision.watermark === undefined) return { decision, goods: [], refused: [], choices: [], askedAt };
  // At least what the first answer had seen, so that one page never speaks of two states.
  const seen = { atLeast: decision.watermark };
  const [{ allowed, refused }, choices] = await Promise.all([
    klartext.allowedFields(profile, { ...use, ...seen }),
    choicesOf(klartext, id),
  ]);
  const others = Object.keys(refused).filter((field) => field !== 'purchases');
  const reasons = await Promise.all(
    others.map((field) => klartext.explain({ ...use, ...seen, datum: field }, language)),
  );
  return {
    decision,
    ...(title === undefined ? {} : { title }),
    ...(sentences === undefined ? {} : { sentences }),
    // Two answers have to agree before anything is used.
    goods: decision.permit ? recommend(allowed) : [],
    refused: reasons.map((reason, index) => ({
      field: others[index] ?? '',
      title: reason.title ?? '',
      sentences: reason.sentences ?? [],
    })),
    choices,
    askedAt,
  };
}

/**
 * Records a yes or a no about tips.
 *
 * @param {import('klartext/client').Client} klartext
 * @param {object} said
 * @param {'yes' | 'no'} said.answer
 * @param {string} said.id Idempotency key; the form brings it, so that a second click records nothing twice.
 * @param {string} said.customer
 * @param {string} said.language
 * @param {boolean} said.hadSaidYes Then a no takes it back.
 * @param {number} [said.version] The published version that the page was made from.
 * @param {number} [said.shownAt] The watermark of what the page showed: a yes overrides what the customer saw, and no more.
 */
export function recordAnswer(klartext, { answer, id, customer, language, hadSaidYes, version, shownAt }) {
  const no = hadSaidYes ? 'consent-withdrawn' : 'consent-refused';
  return klartext.choose({
    id,
    customer,
    kind: answer === 'yes' ? 'consent-given' : no,
    about: { practice: USE.practice },
    actor: { kind: 'customer' },
    channel: 'web',
    language,
    ...(version === undefined ? {} : { version }),
    ...(shownAt === undefined ? {} : { shownAt }),
  });
}

/** @param {import('klartext/client').Client} klartext @param {string} customer @returns {Promise<readonly Choice[]>} */
async function choicesOf(klartext, customer) {
  const history = await klartext.history(customer);
  if (!history.ok) return [];
  return history.value
    .map(({ event }) => /** @type {any} */ (event))
    .filter(({ about }) => about?.practice === USE.practice)
    .map(({ id, kind, at }) => ({ id, kind, at }))
    .reverse();
}
