/** What a key may do; each route of the HTTP interface asks for one of them. */
export const SCOPES = [
  'decide',
  'decide-at',
  'choose',
  'staff',
  'read-choices',
  'erase',
  'analyse',
  'operate',
] as const;
export type Scope = (typeof SCOPES)[number];

/** What each scope allows, in words for operators. */
export const SCOPE_MEANINGS = {
  decide: 'ask whether a datum may be used',
  'decide-at': 'ask the same for another moment than now',
  choose: 'record choices of customers',
  staff: 'record, with choose, what staff do: decide objections, restrict and hold data',
  'read-choices': 'read choices, their history and their receipts',
  erase: 'erase customers',
  analyse: 'have texts by customers read',
  operate: 'read metrics and what recipients were told',
} as const satisfies Record<Scope, string>;

/** Tells whether a text names a scope. */
export function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text);
}
