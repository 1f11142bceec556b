import { createRequire } from 'node:module';
import type { EncoderProblem } from './encoder.ts';

const RUNTIME = 'onnxruntime-web';
const TOKENIZERS = '@huggingface/tokenizers';

const MISSING: EncoderProblem = {
  ok: false,
  message: 'An encoder needs two packages that are not installed.',
  help: `Install them beside Klartext: npm install ${RUNTIME} ${TOKENIZERS}`,
};

/** What an encoder is run with. */
export interface EncoderPackages {
  readonly runtime: typeof import('onnxruntime-web');
  readonly tokenizers: typeof import('@huggingface/tokenizers');
}

/** Says whether the packages are there, without loading them. */
export function missingPackages(
  resolve = createRequire(import.meta.url).resolve,
): EncoderProblem | undefined {
  try {
    resolve(RUNTIME);
    resolve(TOKENIZERS);
    return undefined;
  } catch {
    return MISSING;
  }
}

/** Loads the packages, which only those install who plug an encoder. */
export async function loadPackages(): Promise<EncoderPackages | EncoderProblem> {
  const missing = missingPackages();
  if (missing !== undefined) return missing;
  const [runtime, tokenizers] = await Promise.all([
    import('onnxruntime-web'),
    import('@huggingface/tokenizers'),
  ]);
  // Each worker is a thread already, and several would make sums in an order of their own.
  runtime.env.wasm.numThreads = 1;
  runtime.env.logLevel = 'error';
  return { runtime, tokenizers };
}
