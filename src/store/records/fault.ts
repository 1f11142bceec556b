/** What keeps a store from working; see {@link StoreFault}. */
export type StoreFaultCode =
  | 'disk-full'
  | 'damaged'
  | 'unreachable'
  | 'busy'
  | 'not-a-database'
  | 'newer-version';

/**
 * A store that cannot do its work now. The message is a sentence for people: no SQL, no password, no personal data.
 * Nothing of the call that met it is kept, with one exception: a connection to PostgreSQL that breaks while it commits
 * leaves that open; the same call made again tells.
 */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string) {
    super(message);
    this.name = 'StoreFault';
    this.code = code;
  }
}
