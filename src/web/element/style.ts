/**
 * Style of `<klartext-label>`. A shop themes it with the variables `--klartext-*`; light or dark follows the colour
 * scheme of the page around it.
 */
export const STYLE = `
:host {
  --ink: var(--klartext-ink, light-dark(#1b1a17, #f0ede5));
  --soft: var(--klartext-ink-soft, light-dark(#45423b, #c6c2b7));
  --paper: var(--klartext-paper, light-dark(#fbf9f4, #151816));
  --line: var(--klartext-hairline, light-dark(#cfcabd, #3d413d));
  --touch: var(--klartext-touch, light-dark(#0b4f5c, #8fd3dc));
  --know: var(--klartext-know, light-dark(#6a4300, #f3c876));
  display: block;
  container-type: inline-size;
  min-block-size: var(--klartext-min-height, 0);
}
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
article {
  padding: var(--klartext-padding, 16px);
  background: var(--paper);
  color: var(--ink);
  font: 400 var(--klartext-size, 1.0625rem) / 1.5 var(--klartext-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  overflow-wrap: anywhere;
  text-align: start;
}
header { border-block-start: 10px solid var(--ink); padding-block: 12px 20px; }
h2, h3, h4, h5, h6, p { margin: 0; font-size: 1em; line-height: 1.4; }
h2 { font-size: 1.6em; line-height: 1.15; text-wrap: balance; }
h3 { font-weight: 680; }
.lead { margin-block-start: 6px; }
.meta { margin-block-start: 8px; color: var(--soft); font-size: .9em; }
.meta span { margin-inline-end: 16px; display: inline-block; }
section { padding-block: 14px; border-block-start: 1px solid var(--line); }
section.weighty { border-block-start: 4px solid var(--ink); }
section section { padding-block: 12px; }
.question { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; }
.state { font-weight: 720; color: var(--ink); }
.yes { color: var(--know); }
.youChoose { color: var(--touch); }
.answer { margin-block-start: 6px; max-inline-size: 42rem; }
.answer p + p { margin-block-start: 6px; }
.rest, .links { padding-block: 12px; border-block-start: 10px solid var(--ink); }
.rest + .links { border: 0; padding-block-start: 0; }
a { color: var(--touch); text-underline-offset: .18em; }
.links a { display: inline-flex; align-items: center; min-block-size: 44px; margin-inline-end: 16px; }
a:focus-visible { outline: 3px solid var(--touch); outline-offset: 3px; border-radius: 6px; }
@container (min-width: 40rem) {
  section { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); column-gap: 32px; }
  .question { display: block; }
  .state { margin-block-start: 4px; }
  .answer { margin: 0; }
}
@media (forced-colors: active) { section { border-color: CanvasText; } }
@media print { :host { --ink: #000; --soft: #000; --paper: #fff; --line: #000; --touch: #000; --know: #000; } section { break-inside: avoid; } }
`;
