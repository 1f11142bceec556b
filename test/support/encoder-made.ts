import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OnnxGraph, type OnnxNode, onnxFile } from './onnx-made.ts';

const GOOD = ['good', 'love', 'great', 'thanks', 'useful'];
const BAD = ['bad', 'hate', 'spam', 'creepy', 'sold', 'never'];
const WORDS = ['[UNK]', '[CLS]', '[SEP]', ...GOOD, ...BAD, 'the', 'my', 'data', 'offers', 'they', 'address'];

/** Each word has two numbers: how good, how bad it is. */
const VECTORS = WORDS.flatMap((word) => [GOOD.includes(word) ? 3 : 0, BAD.includes(word) ? 3 : 0]);

const TOKENIZER = {
  version: '1.0',
  added_tokens: [],
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: { type: 'BertProcessing', sep: ['[SEP]', 2], cls: ['[CLS]', 1] },
  decoder: null,
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(WORDS.map((word, at) => [word, at])),
  },
};

/** What is different about an encoder that is made. */
export interface MadeEncoder {
  /** `classifier`: logits; `embedding`: last_hidden_state; `sentence`: sentence_embedding. */
  readonly kind?: 'classifier' | 'embedding' | 'sentence';
  /** Labels of a classifier, in the order of its scores; in another order than the usual one. */
  readonly labels?: readonly string[];
  readonly output?: string;
  readonly length?: number;
  readonly inputs?: readonly string[];
}

const CLASSES = ['positive', 'Negative', 'neutral'];

/** Writes the folder of a small encoder that counts good and bad words: a real ONNX file, tokenizer and configuration. */
export function writeEncoder(folder: string, made: MadeEncoder = {}): void {
  const { kind = 'classifier', labels = CLASSES } = made;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.onnx'), onnxFile(graphOf(kind, made)));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(TOKENIZER));
  const id2label = Object.fromEntries(labels.map((label, at) => [String(at), label]));
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({
      model_type: 'bert',
      max_position_embeddings: 64,
      ...(kind === 'classifier' && { id2label }),
    }),
  );
}

function graphOf(kind: NonNullable<MadeEncoder['kind']>, made: MadeEncoder): OnnxGraph {
  const { length = 's', inputs = ['input_ids', 'attention_mask'] } = made;
  const gather = (output: string): OnnxNode => ({ op: 'Gather', inputs: ['vectors', 'input_ids'], output });
  const mean = (output: string): OnnxNode[] => [
    gather('words'),
    { op: 'ReduceSum', inputs: ['words', 'axes'], output, integers: { keepdims: 0 } },
  ];
  const name = { classifier: 'logits', embedding: 'last_hidden_state', sentence: 'sentence_embedding' }[kind];
  const output = made.output ?? name;
  const nodes = {
    classifier: [
      ...mean('sum'),
      { op: 'MatMul', inputs: ['sum', 'weights'], output: 'scores' },
      { op: 'Add', inputs: ['scores', 'bias'], output },
    ],
    embedding: [gather(output)],
    sentence: mean(output),
  }[kind];
  const width = kind === 'classifier' ? 3 : 2;
  return {
    inputs: inputs.map((input) => ({ name: input, type: 'int64', shape: ['b', length] })),
    outputs: [
      { name: output, type: 'float', shape: kind === 'embedding' ? ['b', length, width] : ['b', width] },
    ],
    tensors: [
      { name: 'vectors', type: 'float', shape: [WORDS.length, 2], values: VECTORS },
      { name: 'axes', type: 'int64', shape: [1], values: [1] },
      // Columns in the order of `CLASSES`.
      { name: 'weights', type: 'float', shape: [2, 3], values: [1, 0, 0, 0, 1, 0] },
      { name: 'bias', type: 'float', shape: [3], values: [0, 0, 1] },
    ],
    nodes,
  };
}
