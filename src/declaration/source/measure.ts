import { CST } from 'yaml';
import { type Problem, problem } from '../../shared/index.ts';
import { LIMITS } from './limits.ts';

/** Takes the tokens of a text one by one, and returns a problem as soon as they are too many or too deep. */
export type Meter = (token: string) => Problem | undefined;

/**
 * Makes a meter for the tokens of one YAML text. The YAML library recurses when it composes values, and its regular
 * expressions end the process when the stack is nearly full, so depth must be known beforehand. Depth is bounded from
 * above: open flow collections plus growing columns.
 */
export function createMeter(file: string): Meter {
  const columns: number[] = [];
  let flow = 0;
  let tokens = 0;
  let line = 1;
  let column = 1;
  const refuse = (code: 'too-large' | 'too-deep', message: string): Problem =>
    problem(code, {
      message,
      where: { file, line, column },
      path: '',
      help: code === 'too-deep' ? 'A declaration needs fewer than ten levels.' : 'Split it with "include".',
    });
  return (token) => {
    if (token === CST.DOCUMENT || token === CST.SCALAR || token === CST.FLOW_END) return undefined; // no text of their own
    tokens += 1;
    const first = token.charCodeAt(0);
    // A bracket is a token by itself; a block of text can begin with one.
    const isBracket = token.length === 1;
    if (isBracket && (first === OPEN_LIST || first === OPEN_MAP)) flow += 1;
    else if (isBracket && (first === CLOSE_LIST || first === CLOSE_MAP) && flow > 0) flow -= 1;
    else if (flow === 0 && !isBlank(first)) {
      while ((columns.at(-1) ?? 0) >= column) columns.pop();
      columns.push(column);
    }
    if (columns.length + flow > LIMITS.depth * 2) {
      return refuse('too-deep', `The text is nested more than ${LIMITS.depth} levels deep.`);
    }
    if (tokens > LIMITS.tokens) return refuse('too-large', 'The file holds too many values.');
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak === -1) column += token.length;
    else {
      for (let at = token.indexOf('\n'); at !== -1; at = token.indexOf('\n', at + 1)) line += 1;
      column = token.length - lastBreak;
      if (line > LIMITS.lines) return refuse('too-large', `The file has more than ${LIMITS.lines} lines.`);
    }
    return undefined;
  };
}

const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d] as const;

/** Spaces, tabs, line breaks and comments open no level. */
function isBlank(first: number): boolean {
  return first === 0x20 || first === 0x09 || first === 0x0a || first === 0x0d || first === 0x23;
}
