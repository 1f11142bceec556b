/** Doors of the built product, with the types of their sources. */
interface Doors {
  readonly 'cli/verify/node-crypto': typeof import('../src/cli/verify/node-crypto.ts');
  readonly account: typeof import('../src/account/index.ts');
  readonly consent: typeof import('../src/consent/index.ts');
  readonly decision: typeof import('../src/decision/index.ts');
  readonly 'decision/cedar': typeof import('../src/decision/cedar/index.ts');
  readonly declaration: typeof import('../src/declaration/index.ts');
  readonly ledger: typeof import('../src/ledger/index.ts');
  readonly receipt: typeof import('../src/receipt/index.ts');
  readonly register: typeof import('../src/register/index.ts');
  readonly 'server/api/schema/evaluation': typeof import('../src/server/api/schema/evaluation.ts');
  readonly 'server/service': typeof import('../src/server/service/index.ts');
  readonly store: typeof import('../src/store/index.ts');
}

/** What has no door of its own. */
const FILES: readonly string[] = ['cli/verify/node-crypto', 'server/api/schema/evaluation'];

/** The folder that was built: `dist`, or the one that `KLARTEXT_DIST` names. */
export const BUILT = new URL(
  process.env.KLARTEXT_DIST === undefined ? '../dist/' : `file://${process.env.KLARTEXT_DIST}/`,
  import.meta.url,
);

/** Loads a door of the built product: benchmarks measure what is shipped, not sources that are compiled while they run. */
export function built<D extends keyof Doors>(door: D): Promise<Doors[D]> {
  const file = FILES.includes(door) ? `${door}.js` : `${door}/index.js`;
  return import(new URL(file, BUILT).href);
}
