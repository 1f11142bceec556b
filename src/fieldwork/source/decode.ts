import type { StudySource } from '../../study/index.ts';

/** Decodes bytes whole, or says that they are not in the encoding. UTF-16 was turned into UTF-8 on reading. */
export function decodeText(bytes: Uint8Array, encoding: StudySource['encoding']): string | undefined {
  try {
    return decoderFor(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

const decoders = new Map<string, TextDecoder>();

function decoderFor(encoding: StudySource['encoding']): TextDecoder {
  const label = encoding === 'windows-1252' ? encoding : 'utf-8';
  const decoder = decoders.get(label) ?? new TextDecoder(label, { fatal: true, ignoreBOM: true });
  decoders.set(label, decoder);
  return decoder;
}
