/** First steps of the paths that the HTTP interface answers; all others are the site's. */
const OWN =
  /^\/(access|v1|log|health|metrics|openapi\.json|\.well-known\/authzen-configuration|problems\/api)(\/|\?|$)/;

/** Tells whether the HTTP interface answers a path (with or without a query), and not the site. */
export function isApiPath(path: string): boolean {
  return OWN.test(path);
}
