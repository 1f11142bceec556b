/** Cuts a text into lines of about so many characters, at spaces where it can; what does not fit ends in "…". */
export function wrapped(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let left = [...text.trim().replaceAll(/\s+/g, ' ')];
  while (left.length > width && lines.length < most - 1) {
    const space = left.slice(0, width + 1).lastIndexOf(' ');
    const at = space > width / 3 ? space : width;
    lines.push(left.slice(0, at).join('').trim());
    left = [...left.slice(at).join('').trim()];
  }
  lines.push(
    left.length > width
      ? `${left
          .slice(0, width - 1)
          .join('')
          .trim()}…`
      : left.join(''),
  );
  return lines;
}
