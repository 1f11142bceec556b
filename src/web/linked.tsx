import { piecesOf } from './linked-text.ts';

/** Shows a text with its web and e-mail addresses as links. */
export function Linked({ text }: { readonly text: string }) {
  return <>{piecesOf(text).map((p) => (p.href === undefined ? p.text : <a href={p.href}>{p.text}</a>))}</>;
}
