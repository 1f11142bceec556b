/** Why keys cannot be used: a sentence for the operator that never holds a secret. */
export class KeyFault extends Error {
  override readonly name = 'KeyFault';
}
