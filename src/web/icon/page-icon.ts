/** The icon of the pages in the browser's tab, an SVG document: a label with a strong rule on top. */
export const PAGE_ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect x="3" y="2" width="26" height="28" rx="3" fill="#fbf9f4"/>' +
  '<path d="M3 10V5a3 3 0 0 1 3-3h20a3 3 0 0 1 3 3v5z" fill="#0b4f5c"/>' +
  '<path d="M8 15.500h16M8 20h16M8 24.500h9" stroke="#1b1a17" stroke-width="2"/>' +
  '</svg>';
