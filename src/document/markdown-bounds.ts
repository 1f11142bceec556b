/** What a Markdown text may hold; beyond, the time that its grammar takes grows with the square or cube of its length. */
const BOUNDS = {
  characters: 1_000_000,
  /** Lines; one in nested lists or quotes counts once for each of them. */
  lines: 5000,
  /** Marks of lists and quotes on one line. */
  containers: 8,
  indent: 60,
  /** Lines, and marks of entries, of one list or quote. */
  listLines: 1000,
  /** Characters of markup in one paragraph. */
  marks: 3000,
  allMarks: 60_000,
  definitions: 500,
} as const;

/** Marks of lists and quotes at the start of a line. */
const LEADING = /^(?:\s*(?:>|(?:[*+-]|\d{1,9}[.)])(?=\s|$)))*\s*/u;
const CONTAINER = />|[*+-]|\d+[.)]/gu;
const MARK = /[[\]*_`<&!\\~]/gu;
const DEFINITION = /^[\s>]*\[[^\]]*\]:/u;
const PARAGRAPH_END = /^\s*(?:$|#)/u;

/** Why a Markdown text cannot be read in reasonable time; undefined where it can. */
export function beyondMarkdownBounds(text: string): string | undefined {
  if (text.length > BOUNDS.characters) return 'it is longer than a million characters, too long for Markdown';
  let lines = 0;
  let marks = 0;
  let allMarks = 0;
  let definitions = 0;
  let inList = 0;
  let isAfterEmpty = true;
  for (const line of text.split(/\r\n|[\n\r]/u)) {
    const leading = LEADING.exec(line)?.[0] ?? '';
    const containers = leading.match(CONTAINER)?.length ?? 0;
    if (containers > BOUNDS.containers || leading.length > BOUNDS.indent) {
      return 'its lists or quotes are nested too deep';
    }
    lines += Math.max(1, containers);
    if (lines > BOUNDS.lines) return 'it has more than 5,000 lines, too many for Markdown';
    if (isAfterEmpty && leading === '') inList = 0;
    else if (inList > 0 || containers > 0) inList += Math.max(1, containers);
    if (inList > BOUNDS.listLines) return `a list or quote in it has more than ${BOUNDS.listLines} lines`;
    isAfterEmpty = line.trim() === '';
    if (DEFINITION.test(line)) definitions += 1;
    if (definitions > BOUNDS.definitions) return `it defines more than ${BOUNDS.definitions} links`;
    if (containers > 0 || PARAGRAPH_END.test(line)) marks = 0;
    const here = line.match(MARK)?.length ?? 0;
    marks += here;
    allMarks += here;
    if (marks > BOUNDS.marks)
      return `one of its paragraphs has more than ${BOUNDS.marks} marks such as * and [`;
    if (allMarks > BOUNDS.allMarks)
      return 'it has more than 60,000 marks such as * and [, too many for Markdown';
  }
  return undefined;
}
