import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Lets in who has the address that the command printed, and nobody else. */
export interface Guard {
  /** Stands in the address that is printed. */
  readonly token: string;
  /** Goes into every form. */
  readonly formToken: string;
  /** `Set-Cookie` for who came with the token. */
  readonly cookie: (port: number) => string;
  readonly isToken: (text: string | undefined) => boolean;
  readonly isFormToken: (text: string | undefined) => boolean;
  readonly hasCookie: (header: string | undefined, port: number) => boolean;
}

/** Makes secrets that last as long as the process. */
export function createGuard(): Guard {
  const key = randomBytes(32);
  const secret = (purpose: string): string => createHmac('sha256', key).update(purpose).digest('base64url');
  const [token, formToken, session] = [secret('address'), secret('form'), secret('session')];
  const isSame = (a: string, b: string | undefined): boolean => {
    const given = Buffer.from(b ?? '');
    const wanted = Buffer.from(a);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  };
  // Browsers share cookies between the ports of one machine.
  const nameAt = (port: number): string => `klartext-label-${port}`;
  return {
    token,
    formToken,
    cookie: (port) => `${nameAt(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`,
    isToken: (text) => isSame(token, text),
    isFormToken: (text) => isSame(formToken, text),
    hasCookie: (header, port) =>
      (header ?? '').split(';').some((part) => {
        const [name, value] = part.trim().split('=', 2);
        return name === nameAt(port) && isSame(session, value);
      }),
  };
}
