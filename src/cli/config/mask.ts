import type { Setting } from './setting.ts';

/** What stands where a secret was. */
const HIDDEN = '***';

/** A value as it may be printed: secrets and passwords in addresses are hidden. */
export function masked({ secret }: Pick<Setting, 'secret'>, value: unknown): unknown {
  if (secret === undefined) return value;
  if (typeof value === 'string') return withoutPassword(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, masked({ secret }, inner)]));
}

/** Hides what follows the user in an address, and what follows a question mark: both are where secrets stand. */
function withoutPassword(text: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return text;
  // The last @ before the path ends the user: a password may hold others.
  const hidden = text.replace(
    /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i,
    (_whole, scheme: string, user: string) => {
      const [name = ''] = user.split(':', 1);
      return `${scheme}${user.includes(':') ? `${name}:${HIDDEN}` : HIDDEN}@`;
    },
  );
  return hidden.replace(/\?.*$/s, `?${HIDDEN}`);
}
