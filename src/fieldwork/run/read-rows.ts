import type { Analysis, Conversation } from '../../conversation/index.ts';
import type { Finding, StudyDefinition } from '../../study/index.ts';
import { SIGNATURE_WORDS, sign } from '../duplicate/signature.ts';
import { conversations, isOutside } from '../row/to-conversation.ts';
import type { Block } from '../source/block.ts';
import { wantedColumns } from '../source/column.ts';
import type { Reject } from '../source/raw-row.ts';
import { readBlock } from '../source/read-block.ts';
import type { Analyser } from './analyser.ts';
import { AFTER, BEFORE, type BlockResult } from './block-result.ts';
import { type After, findingsOf, regionsOf } from './findings-of.ts';

/** What reading a block needs beside the block. */
export interface ReadingSetup {
  readonly definition: StudyDefinition;
  /** Hash of the study, named in every line of the rejects file. */
  readonly hash: string;
  /** Key of pseudonyms. */
  readonly key: string;
  /** Evidence is kept in findings, and texts of refused rows in the rejects file. */
  readonly withTexts: boolean;
  /** Sources with one file only: their made-up ids need no file name. */
  readonly singleFile: readonly boolean[];
}

/** Reads blocks to the end: rows, conversations, analyses, findings and signatures. */
export function blockReader(setup: ReadingSetup, analyse: Analyser): (block: Block) => Promise<BlockResult> {
  const { definition } = setup;
  const toConversation = conversations(definition, setup.key);
  const columns = definition.sources.map(wantedColumns);
  const languages = new Set<string>(definition.languages);
  const study = { regions: regionsOf(definition), withTexts: setup.withTexts };

  return async (block) => {
    const source = definition.sources[block.source];
    const wanted = columns[block.source];
    if (source === undefined || wanted === undefined) throw new RangeError(`No source ${block.source}.`);
    const { rows, lineOf } = readBlock(block, source, wanted);
    const result = emptyResult(rows.length);
    const file = setup.singleFile[block.source] === true ? '' : block.file;
    const rejects: string[] = [];
    const kept: { readonly index: number; readonly conversation: Conversation }[] = [];
    rows.forEach((row, index) => {
      const made = 'reason' in row ? row.reason : toConversation(row, source, file);
      if (typeof made === 'string') {
        result.before[index] = BEFORE.indexOf('rejected');
        const text = setup.withTexts && 'text' in row ? row.text : undefined;
        rejects.push(
          rejectLine({
            study: setup.hash,
            file: block.file,
            row: row.row,
            line: lineOf(index),
            reason: made,
            text,
          }),
        );
      } else if (isOutside(definition.window, made.day)) {
        result.before[index] = BEFORE.indexOf('outside-window');
      } else kept.push({ index, conversation: made });
    });
    const analyses = kept.length === 0 ? [] : await analyse(kept.map(({ conversation }) => conversation));
    const lines: string[] = [];
    const bytesOf = new Map<number, string>();
    kept.forEach(({ index, conversation }, place) => {
      const analysis = analyses[place];
      if (analysis === undefined) throw new RangeError('An analyser must answer every conversation.');
      if (!languages.has(analysis.language)) {
        result.before[index] = BEFORE.indexOf('other-language');
        return;
      }
      sign(signedOf(conversation, analysis), result.signatures, index * SIGNATURE_WORDS);
      const { after, findings } = findingsOf(conversation, analysis, source.name, study);
      count(result, index, after, findings);
      if (findings.length > 0)
        bytesOf.set(index, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
    });
    let end = 0;
    for (let index = 0; index < rows.length; index++) {
      const text = bytesOf.get(index);
      if (text !== undefined) {
        lines.push(text);
        end += Buffer.byteLength(text);
      }
      result.ends[index] = end;
    }
    return { ...result, findings: encode(lines.join('')), rejects: encode(rejects.join('')) };
  };
}

/** A message that names no retailer is compared with the like. */
function signedOf(conversation: Conversation, analysis: Analysis) {
  return {
    id: conversation.id,
    text: conversation.text,
    ...(conversation.author !== undefined && { author: conversation.author }),
    retailers: analysis.mentions.map(({ retailer }) => retailer).sort(),
  };
}

function count(result: BlockResult, index: number, after: After, findings: readonly Finding[]): void {
  result.after[index] = AFTER.indexOf(after);
  result.pairs[index] = new Set(findings.map(({ retailer }) => retailer)).size;
  result.readings[index] = findings.length;
  result.abstained[index] = findings.filter(({ sentiment }) => sentiment === undefined).length;
}

interface RejectLine extends Reject {
  readonly study: string;
  readonly file: string;
  readonly line: number | undefined;
  /** Only when texts are kept. */
  readonly text: string | undefined;
}

function rejectLine(line: RejectLine): string {
  return `${JSON.stringify(line)}\n`;
}

function emptyResult(rows: number): BlockResult {
  return {
    rows,
    before: new Uint8Array(rows),
    after: new Uint8Array(rows),
    pairs: new Uint16Array(rows),
    readings: new Uint16Array(rows),
    abstained: new Uint16Array(rows),
    signatures: new Uint32Array(rows * SIGNATURE_WORDS),
    ends: new Uint32Array(rows),
    findings: new Uint8Array(0),
    rejects: new Uint8Array(0),
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
