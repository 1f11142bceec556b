/** Style of the record: readable on a screen, black on white across the sheet in print, heads repeated on each sheet. */
export const RECORD_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; hyphens: auto; }
main { margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; }
dl { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
dt { font-weight: 600; }
dd { margin: 0; }
ul { margin: 0; padding-inline-start: 1.1em; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid; outline-offset: 2px; }
table { border-collapse: collapse; table-layout: fixed; min-width: 84rem; width: 100%; font-size: 0.875rem; }
thead th { width: 11%; font-size: 0.75rem; }
thead th:nth-child(4) { width: 9%; }
thead th:nth-child(6), thead th:nth-child(7) { width: 14%; }
caption { text-align: start; font-weight: 600; font-size: 1.25rem; padding-block: 0.5rem; }
th, td { border: 1px solid; padding: 0.4rem 0.5rem; text-align: start; vertical-align: top; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  :root { color-scheme: light; }
  main { padding: 0; }
  table { min-width: 0; font-size: 7pt; }
  thead th { font-size: 6.5pt; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
