/**
 * @typedef {object} Good
 * @property {{ de: string, en: string }} name
 * @property {number} price In cents.
 * @property {string} line A line drawing, 48 by 48, as an SVG path.
 */

/** @type {Readonly<Record<string, Good>>} */
export const GOODS = {
  'coffee-cups': good(
    'Kaffeetassen',
    'Coffee cups',
    2400,
    'M8 16h22v12a8 8 0 0 1-8 8h-6a8 8 0 0 1-8-8zM30 19h4a5 5 0 0 1 0 11h-4M6 41h28',
  ),
  'pan-lid': good('Pfannendeckel', 'Pan lid', 1450, 'M6 32a18 16 0 0 1 36 0zM21 16v-4h6v4M4 37h40'),
  'pruning-shears': good(
    'Rosenschere',
    'Pruning shears',
    1990,
    'M10 8l20 22M38 8L18 30M14 34a5 5 0 1 0 8 6zM34 34a5 5 0 1 1-8 6z',
  ),
  'watering-can': good(
    'Gießkanne',
    'Watering can',
    2690,
    'M14 20h18v20H14zM32 26l10-10M38 12l8 8M14 24H8v10h6M18 20a7 7 0 0 1 14 0',
  ),
  'bread-knife': good(
    'Brotmesser',
    'Bread knife',
    3200,
    'M4 22h28l10 4v2H4zM10 28v4M16 28v4M22 28v4M28 28v4',
  ),
  plates: good(
    'Sechs Teller',
    'Six plates',
    3900,
    'M4 24a20 8 0 1 0 40 0a20 8 0 1 0-40 0M13 24a11 4 0 1 0 22 0a11 4 0 1 0-22 0M8 31a16 6 0 0 0 32 0',
  ),
  basket: good(
    'Weidenkorb',
    'Wicker basket',
    2250,
    'M6 22h36l-5 20H11zM12 22a12 14 0 0 1 24 0M10 32h28M20 22v20M28 22v20',
  ),
  lamp: good('Lampe', 'Lamp', 4500, 'M16 8h16l8 18H8zM24 26v14M15 41h18'),
};

/** What everybody sees. */
export const FOR_ALL = ['plates', 'basket', 'lamp'];

/** @param {string} de @param {string} en @param {number} price @param {string} line @returns {Good} */
function good(de, en, price, line) {
  return { name: { de, en }, price, line };
}
