import { html, raw } from 'hono/html';
import type { Notice } from '../../notice/index.ts';
import { cleanText } from '../prose/index.ts';
import { Answer } from './answer.tsx';
import { Section } from './section.tsx';
import { STYLE } from './style.ts';

/** Outlook knows no greatest width; it gets a table of that width around. */
const OUTLOOK_BEGIN = raw(
  '<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
);
const OUTLOOK_END = raw('<!--[if mso]></td></tr></table><![endif]-->');

/**
 * A notice as the HTML of a message: one column of at most 600 px, inline styles, nothing that a mail program would
 * have to load. Language and direction stand once more inside, since programs drop the outer elements.
 */
export function renderHtml(notice: Notice): string {
  const { language, direction } = notice;
  const page = (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{cleanText(notice.title)}</title>
      </head>
      <body style={STYLE.body}>
        <div lang={language} dir={direction} style={STYLE.page}>
          {OUTLOOK_BEGIN}
          <table
            role="presentation"
            width="100%"
            cellpadding="0"
            cellspacing="0"
            border={0}
            style={STYLE.frame}
          >
            <tr>
              <td width="16">{'\u00a0'}</td>
              <td>
                <Frame notice={notice} />
              </td>
              <td width="16">{'\u00a0'}</td>
            </tr>
          </table>
          {OUTLOOK_END}
        </div>
      </body>
    </html>
  );
  return String(html`${raw('<!doctype html>')}${page}`);
}

function Frame({ notice }: { readonly notice: Notice }) {
  return (
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border={0}>
      <tr>
        <td style={STYLE.head}>
          <h1 style={STYLE.title}>{cleanText(notice.title)}</h1>
          <Line text={notice.lead} style={STYLE.text} />
          <Line text={notice.edition} style={STYLE.meta} />
          <Line text={notice.readingTime} style={STYLE.meta} />
        </td>
      </tr>
      {notice.parts.map((part) => (
        <Section part={part} />
      ))}
      <tr>
        <td style={STYLE.foot}>{notice.rest ? <Answer sentences={[notice.rest]} /> : '\u00a0'}</td>
      </tr>
    </table>
  );
}

function Line({ text, style }: { readonly text: string; readonly style: string }) {
  const clean = cleanText(text);
  return clean === '' ? null : <p style={style}>{clean}</p>;
}
