/**
 * Inline styles, because mail programs drop the others. No colours but a grey that is seen on light and on dark: what
 * states none follows the reader's scheme, and nothing is lost where a program turns colours over.
 */
export const STYLE = {
  body: 'margin:0;padding:0;',
  page: "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:17px;line-height:1.5;word-break:break-word;overflow-wrap:anywhere;",
  frame: 'width:100%;max-width:600px;margin:0 auto;border-collapse:collapse;',
  head: 'padding:16px 0 16px 0;border-top:10px solid;',
  title: 'margin:0 0 8px 0;font-size:28px;line-height:1.2;font-weight:bold;',
  text: 'margin:0 0 4px 0;',
  meta: 'margin:0 0 4px 0;font-size:15px;',
  row: 'padding:16px 0 12px 0;border-top:1px solid #808080;',
  weighty: 'padding:16px 0 12px 0;border-top:4px solid;',
  foot: 'padding:16px 0 16px 0;border-top:10px solid;',
  question: 'margin:0 0 4px 0;font-size:20px;line-height:1.4;font-weight:bold;',
  below: 'margin:16px 0 4px 0;font-size:17px;line-height:1.4;font-weight:bold;',
  state: 'margin:0 0 8px 0;font-size:20px;line-height:1.2;font-weight:bold;',
  list: 'margin:0 0 8px 0;padding:0 0 0 20px;',
  item: 'margin:0;padding:0;',
  link: 'color:inherit;text-decoration:underline;',
} as const;
