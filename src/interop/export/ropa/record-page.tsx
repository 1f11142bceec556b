import { html, raw } from 'hono/html';
import type { Cell, ProcessingRecord } from './record.ts';
import { RECORD_STYLE } from './record-style.ts';

/** The record as one HTML page: nothing is loaded, nothing runs, everything is escaped; it prints across. */
export function recordPage(record: ProcessingRecord): string {
  const { words, language, heads, rows, parties, edition } = record;
  const [name = ''] = parties[0]?.[1] ?? [];
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${words.record.title} – ${name}`}</title>
        <style>{raw(RECORD_STYLE)}</style>
      </head>
      <body>
        <main>
          <h1>{words.record.title}</h1>
          <p>{[words.record.law, ...edition].join(' · ')}</p>
          <dl>
            {parties.map(([head, cell]) => (
              <div>
                <dt>{head}</dt>
                <dd>
                  <Lines cell={cell} />
                </dd>
              </div>
            ))}
          </dl>
          {rows.length === 0 ? (
            <p>{words.record.noPractice}</p>
          ) : (
            <section class="scroll" aria-labelledby="caption" tabindex={0}>
              <table>
                <caption id="caption">{words.record.caption}</caption>
                <thead>
                  <tr>
                    {heads.map((head) => (
                      <th scope="col">{head}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([activity = [], ...cells]) => (
                    <tr>
                      <th scope="row">
                        <Lines cell={activity} />
                      </th>
                      {cells.map((cell) => (
                        <td>
                          <Lines cell={cell} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )}
        </main>
      </body>
    </html>
  );
  return `${String(html`${raw('<!doctype html>')}${page}`)}\n`;
}

/** One entry as it is, several as a list. */
function Lines({ cell }: { readonly cell: Cell }) {
  const [only] = cell;
  if (cell.length === 1) return <bdi>{only}</bdi>;
  return (
    <ul>
      {cell.map((line) => (
        <li>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}
