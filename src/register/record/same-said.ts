import canonicalize from 'canonicalize';
import type { ChoiceEvent } from '../../consent/index.ts';
import type { Accepted } from './accept.ts';

/** Whether a stored event says what a caller says now: all that callers say, and nothing that the register fills in. */
export function saysTheSame(stored: ChoiceEvent, { event, isImport, hasVersion }: Accepted): boolean {
  const said = (of: ChoiceEvent): string | undefined => {
    const { notice, at, ...rest } = of;
    const own = {
      ...rest,
      ...(isImport ? { at } : {}),
      ...(hasVersion ? { notice } : {}),
      supersedes: null,
      carried: null,
      replaces: null,
    };
    return canonicalize(own);
  };
  return said(stored) === said(event);
}
