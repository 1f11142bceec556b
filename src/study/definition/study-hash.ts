import canonicalize from 'canonicalize';
import type { StudyDefinition } from '../definition.ts';

/** Says which study it is: the digest of its canonical JSON (RFC 8785), so that spelling and order of keys do not matter. */
export function studyHash(definition: StudyDefinition, sha256: (text: string) => string): string {
  // A definition is plain data; lone surrogates, which have no canonical form, are told apart by their escapes.
  const plain: unknown = JSON.parse(wellFormed(JSON.stringify(definition)));
  const text = canonicalize(plain);
  if (text === undefined) throw new TypeError('a definition must be plain data');
  return sha256(text);
}

/** Turns the escapes that `JSON.stringify` writes for lone surrogates into visible text. */
function wellFormed(json: string): string {
  return json.replace(/\\u(d[89a-f][0-9a-f]{2})/g, '\\\\u$1');
}
