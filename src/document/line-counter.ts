/**
 * Makes a function that turns an index of a text into its line, from 1. Asked with rising indexes, it reads the text
 * once; a lower index than the last is taken for the last.
 */
export function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (index) => {
    while (next !== -1 && next < index) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
