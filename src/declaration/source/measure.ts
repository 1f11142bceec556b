import { CST, Lexer } from 'yaml';
import { type Problem, problem } from '../../shared/index.ts';
import { LIMITS } from './limits.ts';

/**
 * Looks at the tokens of a YAML text before it is parsed, and refuses what is too long or too deep.
 * The parser recurses, and its regular expressions end the process when the stack is nearly full, so
 * depth must be known beforehand. Depth is bounded from above: open flow collections plus growing columns.
 */
export function measure(file: string, text: string): Problem | undefined {
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
  for (const token of new Lexer().lex(text)) {
    if (token === CST.DOCUMENT || token === CST.SCALAR || token === CST.FLOW_END) continue; // no text of their own
    tokens += 1;
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    else if ((type === 'flow-seq-end' || type === 'flow-map-end') && flow > 0) flow -= 1;
    else if (flow === 0 && type !== 'space' && type !== 'newline' && type !== 'comment') {
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
  }
  return undefined;
}
