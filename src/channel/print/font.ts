import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The faces that text is set in; `…More` has what the first lacks. */
export const FACES = ['text', 'strong', 'textMore', 'strongMore'] as const;
export type Face = (typeof FACES)[number];

const FILES: Readonly<Record<Face, string>> = {
  text: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  textMore: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  strongMore: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
};

let files: Promise<readonly (readonly [Face, Uint8Array])[]> | undefined;

/** Registers the faces with a document. The files are read once. */
export async function registerFaces(doc: PDFKit.PDFDocument): Promise<void> {
  files ??= readFaces();
  for (const [face, bytes] of await files) doc.registerFont(face, bytes);
}

function readFaces(): Promise<readonly (readonly [Face, Uint8Array])[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    FACES.map(async (face) => [face, new Uint8Array(await readFile(resolve(FILES[face])))] as const),
  );
}

/** Characters that share their sign with another in the first face, so that a copy of the text would hold that other. */
const SHARED = new Set(['\u00b5', '\u02ed', '\u2010', '\u2011', '\u2126', '\u2206', '\u03d5']);

const known = new Map<string, Face | undefined>();

/** Which face has a sign for a character; undefined where none has. */
export function faceOf(doc: PDFKit.PDFDocument, character: string, isStrong: boolean): Face | undefined {
  const key = `${isStrong ? 1 : 0}${character}`;
  if (known.has(key)) return known.get(key);
  const faces: readonly Face[] = isStrong ? ['strong', 'strongMore'] : ['text', 'textMore'];
  const code = character.codePointAt(0) ?? 0;
  const face = faces.slice(SHARED.has(character) ? 1 : 0).find((f) => hasSign(doc, f, code));
  known.set(key, face);
  return face;
}

/** What the types of the PDF library leave out: the font that is in use. */
interface WithFont {
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (code: number) => boolean } };
}

function hasSign(doc: PDFKit.PDFDocument, face: Face, code: number): boolean {
  return (doc.font(face) as unknown as WithFont)._font.font.hasGlyphForCodePoint(code);
}
