/** Headers of every answer. No script, no inline style, no frame, no form: the pages need none of them. */
export const SECURITY = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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

/** Headers of a short answer in words. */
export const TEXT = { ...SECURITY, 'content-type': 'text/plain; charset=utf-8' } as const;
