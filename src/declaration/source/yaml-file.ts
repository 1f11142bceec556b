import {
  Composer,
  type CST,
  type Document,
  isAlias,
  Lexer,
  LineCounter,
  Parser,
  visit,
  type YAMLError,
} from 'yaml';
import { type Place, type Problem, problem, quote } from '../../shared/index.ts';
import { createMeter } from './measure.ts';

/** A parsed YAML file with what is needed to find the place of any of its nodes. */
export interface YamlFile {
  readonly file: string;
  readonly document: Document;
  readonly placeAt: (offset: number) => Place;
}

/** Parses one YAML text; syntax that cannot be used comes back as problems, never as an exception. */
export function parseYaml(
  file: string,
  text: string,
): { readonly yaml: YamlFile | undefined; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // The library's own steps, one token at a time, so that the meter can stop them before anything recurses.
  const meter = createMeter(file);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let hasAlias = false;
  for (const token of new Lexer().lex(text)) {
    const excess = meter(token);
    if (excess) return { yaml: undefined, problems: [excess] };
    if (token.startsWith('*')) hasAlias = true;
    for (const parsed of parser.next(token)) tokens.push(parsed);
  }
  for (const parsed of parser.end()) tokens.push(parsed);
  // Duplicate keys are found while values are read: the library compares every pair of keys.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, lineCounter: lines });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) throw new TypeError('the composer was asked for a document and made none');
  const yaml: YamlFile = { file, document, placeAt };
  if (second) return { yaml: undefined, problems: [secondDocument(yaml, second.range[0])] };
  const problems = [...syntaxProblems(yaml, text), ...tagProblems(yaml)];
  if (document.errors.length > 0) return { yaml: undefined, problems };
  const aliases = hasAlias ? aliasProblems(yaml) : [];
  return { yaml: aliases.length > 0 ? undefined : yaml, problems: [...problems, ...aliases] };
}

function secondDocument({ placeAt }: YamlFile, offset: number): Problem {
  return problem('syntax', {
    message: 'A second document starts here.',
    where: placeAt(offset),
    path: '',
    help: 'Keep one document in a file; remove the line "---" that starts the second.',
  });
}

/** Help for the syntax errors that people make most. */
const SYNTAX_HELP: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Give all keys of one map the same number of spaces.',
  MISSING_CHAR: 'Close the quotation mark or bracket.',
  UNEXPECTED_TOKEN: 'Put texts with special characters in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotation marks, or start a new line after the colon.',
};

function syntaxProblems({ document, placeAt }: YamlFile, text: string): readonly Problem[] {
  // One slip makes many errors further down, so only the first error is worth a message.
  const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return [];
  const before = text.slice(0, first.pos[0]);
  const line = text.slice(before.lastIndexOf('\n') + 1).split('\n', 1)[0] ?? '';
  return [
    problem('syntax', {
      message: `This is not valid YAML: ${first.message.replace(/\s+/g, ' ')}.`,
      where: placeAt(first.pos[0]),
      path: '',
      found: quote(line.trim()),
      help: SYNTAX_HELP[first.code] ?? 'Look at this line and the one above it.',
    }),
  ];
}

function tagProblems({ document, placeAt }: YamlFile): readonly Problem[] {
  return document.warnings
    .filter((w) => w.code === 'TAG_RESOLVE_FAILED')
    .slice(0, 20)
    .map((w) =>
      problem('unknown-tag', {
        message: 'YAML tags have no meaning here.',
        where: placeAt(w.pos[0]),
        path: '',
        found: quote(/Unresolved tag: (\S+)/.exec(w.message)?.[1] ?? w.message),
        help: 'Remove the word that starts with "!".',
      }),
    );
}

function aliasProblems({ document, placeAt }: YamlFile): readonly Problem[] {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  visit(document, (_key, node) => {
    if (node && typeof node === 'object' && 'anchor' in node && typeof node.anchor === 'string') {
      anchors.add(node.anchor);
    }
    if (isAlias(node) && !anchors.has(node.source) && problems.length < 20) {
      problems.push(
        problem('syntax', {
          message: 'This alias names an anchor that does not stand above it.',
          where: placeAt(node.range?.[0] ?? 0),
          path: '',
          found: quote(`*${node.source}`),
          help: `Write "&${node.source.slice(0, 60)}" before the value to repeat, or put the text in quotation marks.`,
        }),
      );
    }
  });
  return problems;
}
