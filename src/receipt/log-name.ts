/**
 * Whether a log of this name is one of a controller: `klartext/<id>`, or `klartext/<id>/restored-<n>` after a restore that made
 * it begin anew. Another shop's key may be known as well, and must not vouch for this one.
 */
export function isLogOf(name: string, controller: string): boolean {
  const own = `klartext/${encodeURIComponent(controller)}`;
  return (
    name === own ||
    (name.startsWith(`${own}/restored-`) && /^[1-9]\d{0,8}$/.test(name.slice(own.length + 10)))
  );
}
