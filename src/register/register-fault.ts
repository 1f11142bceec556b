/** What an operator has to know: the register cannot go on, or goes on in another way. Holds no personal data. */
export class RegisterFault extends Error {
  override readonly name = 'RegisterFault';
  readonly code:
    | 'log-damaged'
    | 'log-set-back'
    | 'wrong-keys'
    | 'too-busy'
    | 'no-versions'
    | 'no-signing-key'
    | 'group-not-told'
    | 'not-recorded'
    | 'closed';

  constructor(code: RegisterFault['code'], message: string) {
    super(message);
    this.code = code;
  }
}
