import { describe, expect, it } from 'vitest';
import { readEmail } from './email.ts';

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const BOTH = `Subject: =?UTF-8?Q?K=C3=A4se?=
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

K=E4se
=3D=3D=3D=3D
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

PGh0bWwgbGFuZz0iZGUiPjxoMT5Lw6RzZTwvaDE+PHA+R3V0PC9wPjwvaHRtbD4=
--b--
`;

describe('readEmail', () => {
  it('reads subject, HTML and plain text in any encoding', async () => {
    expect(await readEmail(bytes(BOTH))).toEqual({
      subject: 'Käse',
      html: {
        language: 'de',
        blocks: [
          { kind: 'heading', text: 'Käse' },
          { kind: 'text', text: 'Gut' },
        ],
      },
      text: { language: undefined, blocks: [{ kind: 'heading', text: 'Käse' }] },
    });
  });

  it('makes up no form that a message lacks', async () => {
    expect(await readEmail(bytes('Content-Type: text/html\n\n<p>x</p>'))).not.toHaveProperty('text');
    expect(await readEmail(bytes('Content-Type: text/plain\n\nx'))).not.toHaveProperty('html');
  });

  it('reads bytes that are no message without failing', async () => {
    for (const odd of [new Uint8Array(), new Uint8Array([0, 255, 254, 13]), bytes(':\n:\n\n\n--')]) {
      expect((await readEmail(odd)).subject).toBeUndefined();
    }
  });

  it('refuses more than 20 MB', async () => {
    await expect(readEmail(new Uint8Array(20_000_001))).rejects.toThrow(RangeError);
  });
});
