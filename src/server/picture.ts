import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Notice } from '../notice/index.ts';
import { cardOf, renderCard } from '../web/index.ts';
import type { FoundFile } from './found.ts';

const require = createRequire(import.meta.url);

/** Fonts of a picture: the first that has a letter draws it. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
];

type Draw = (svg: string) => Uint8Array;
let drawing: Promise<Draw> | undefined;

/** The picture of a label for link cards, 1200 × 630. */
export function pictureFile(label: Notice): FoundFile {
  return { kind: 'file', type: 'image/png', body: () => pictureOf(label), isShared: true };
}

/** Draws a label as a PNG. The drawing library is loaded when the first picture is asked for. */
async function pictureOf(label: Notice): Promise<Uint8Array> {
  drawing ??= load();
  const draw = await drawing;
  return draw(renderCard(cardOf(label)));
}

async function load(): Promise<Draw> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const paths = ['@resvg/resvg-wasm/index_bg.wasm', ...FONTS].map((name) => require.resolve(name));
  const [wasm, ...fonts] = await Promise.all(paths.map((path) => readFile(path)));
  if (!wasm) throw new Error('the drawing library has no code');
  await initWasm(wasm);
  const font = { fontBuffers: fonts, defaultFontFamily: 'Source Sans 3' };
  return (svg) => {
    const resvg = new Resvg(svg, { font });
    try {
      return resvg.render().asPng();
    } finally {
      resvg.free();
    }
  };
}
