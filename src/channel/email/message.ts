/** What a message is made of. */
export interface Message {
  readonly subject: string;
  readonly language: string;
  readonly text: string;
  readonly html: string;
}

/** A value that is there and says nothing: the library then writes no such header. */
const NONE = { prepared: true, value: ' ' };

/**
 * Writes a message with both forms of its text, ready to be opened and sent: no sender, no addressee, no date, which
 * the mail program adds. The same parts give the same bytes.
 */
export async function composeMessage({ subject, language, text, html }: Message): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer/index.js');
  const composer = new MailComposer({
    subject,
    text,
    html,
    // X-Unsent lets mail programs open the file as a draft.
    headers: { 'X-Unsent': '1', 'Content-Language': language, 'Message-ID': NONE, Date: ' ' },
    // The boundary would be random otherwise. The types leave these out.
    ...{ baseBoundary: 'klartext', boundaryPrefix: '--=', newline: 'windows' },
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
