import { html } from 'hono/html';
import { SECURITY } from '../headers.ts';
import type { Answer } from './answer.ts';
import { API_PROBLEMS } from './problem-table.ts';

/** The page that the types of problems lead to. */
export async function problemsPage(): Promise<Answer> {
  const rows = Object.entries(API_PROBLEMS).map(
    ([code, [status, title]]) =>
      html`<tr id="${code}"><th scope="row">${code}</th><td>${status}</td><td>${title}</td></tr>`,
  );
  const page = await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Problems of the HTTP interface</title></head>
<body><main><h1>Problems of the HTTP interface</h1>
<p>A request that fails is answered with one of these (RFC 9457). The interface is described at <a href="/openapi.json">/openapi.json</a>.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead>
<tbody>${rows}</tbody></table></main></body></html>`;
  const headers = { ...SECURITY, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  return { status: 200, body: String(page), headers };
}
