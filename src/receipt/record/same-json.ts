/** Whether two JSON values are equal, whatever the order of their keys. The first sets the depth: it must be our own. */
export function sameJson(own: unknown, other: unknown): boolean {
  if (own === other) return true;
  if (typeof own !== 'object' || typeof other !== 'object' || own === null || other === null) return false;
  if (Array.isArray(own) !== Array.isArray(other)) return false;
  const keys = Object.keys(own);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && sameJson(fieldOf(own, key), fieldOf(other, key)));
}

function fieldOf(value: object, key: string): unknown {
  return Reflect.get(value, key);
}
