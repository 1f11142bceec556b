/** Why a conversation did not become a finding, in the order in which it is asked; every row read ends in exactly one. */
export const FUNNEL_EXITS = [
  /** A bad row: in the rejects file, with the reason. */
  'rejected',
  'outside-window',
  'other-language',
  'duplicate',
  'near-duplicate',
  'own-or-advertising',
  'no-retailer',
  'no-topic',
] as const;
export type FunnelExit = (typeof FUNNEL_EXITS)[number];

/**
 * What became of the rows read. `read` = sum of `exits` + `withFindings`; checked wherever a funnel is written.
 * `findings` counts pairs (conversation, retailer); `readings` counts rows (pair, topic), `abstained` of them.
 */
export interface Funnel {
  readonly read: number;
  readonly exits: Readonly<Record<FunnelExit, number>>;
  readonly withFindings: number;
  readonly findings: number;
  readonly readings: number;
  readonly abstained: number;
}

/** An empty funnel. */
export function emptyFunnel(): Funnel {
  return {
    read: 0,
    exits: {
      rejected: 0,
      'outside-window': 0,
      'other-language': 0,
      duplicate: 0,
      'near-duplicate': 0,
      'own-or-advertising': 0,
      'no-retailer': 0,
      'no-topic': 0,
    },
    withFindings: 0,
    findings: 0,
    readings: 0,
    abstained: 0,
  };
}

/** Adds two funnels. */
export function addFunnels(a: Funnel, b: Funnel): Funnel {
  const exits = Object.fromEntries(
    FUNNEL_EXITS.map((exit) => [exit, a.exits[exit] + b.exits[exit]]),
  ) as Record<FunnelExit, number>;
  return {
    read: a.read + b.read,
    exits,
    withFindings: a.withFindings + b.withFindings,
    findings: a.findings + b.findings,
    readings: a.readings + b.readings,
    abstained: a.abstained + b.abstained,
  };
}

/** True when every row read is accounted for. */
export function addsUp(funnel: Funnel): boolean {
  return (
    funnel.read === funnel.withFindings + FUNNEL_EXITS.reduce((sum, exit) => sum + funnel.exits[exit], 0)
  );
}
