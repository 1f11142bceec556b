/**
 * What the shop holds about its customers, by the ids of data categories in its declaration. A real shop reads its data base;
 * signing in is choosing a name here.
 *
 * @typedef {object} Customer
 * @property {string} id As Klartext knows the customer.
 * @property {string} name
 * @property {number} age In years; the practice asks for sixteen.
 * @property {string} residence Country in which the customer lives.
 * @property {string} since Day on which the oldest of the data was collected, YYYY-MM-DD.
 * @property {Readonly<Record<string, unknown>>} profile Values by data category.
 */

/** @type {readonly Customer[]} */
export const CUSTOMERS = [
  {
    id: 'c-4711',
    name: 'Lina Sommer',
    age: 34,
    residence: 'DE',
    since: daysAgo(90),
    profile: { purchases: ['coffee-pot', 'rose-bush'], interests: ['garden'], birthday: '05-17' },
  },
  {
    id: 'c-4712',
    name: 'Jonas Winter',
    age: 52,
    residence: 'AT',
    since: daysAgo(400),
    profile: { purchases: ['frying-pan'], interests: ['kitchen'] },
  },
  {
    id: 'c-4713',
    name: 'Mia Herbst',
    age: 14,
    residence: 'DE',
    since: daysAgo(10),
    profile: { purchases: ['rose-bush'] },
  },
];

/** @param {number} days */
function daysAgo(days) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
