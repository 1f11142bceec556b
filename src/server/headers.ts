const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers of every answer. No script, no inline style, no frame, no form: the pages need none of them. */
export const SECURITY = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Headers of a page; a browser asks each time whether it is still the same. */
export const HTML = {
  ...SECURITY,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
} as const;

/** Headers of a page that shows `<klartext-label>`: it runs our own script, which loads from here. */
export const SCRIPTED = {
  'content-security-policy': `${POLICY}; script-src 'self'; connect-src 'self'`,
} as const;

/** Headers of what pages of other sites may read; nobody's cookies are asked for. */
export const SHARED = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Tells search engines to leave an answer out. */
export const UNINDEXED = { 'x-robots-tag': 'noindex' } as const;

/** Headers of a short answer in words. */
export const TEXT = { ...SECURITY, 'content-type': 'text/plain; charset=utf-8' } as const;
