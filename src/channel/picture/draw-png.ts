import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Fonts of a picture: the first that has a letter draws it. */
const FONTS = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
];

type Draw = (svg: string, width: number | undefined) => Uint8Array;
let drawing: Promise<Draw> | undefined;

/**
 * Draws an SVG document as a PNG, `width` pixels wide where that is not the width of the document. The drawing library is
 * loaded with the first picture.
 */
export async function drawPng(svg: string, width?: number): Promise<Uint8Array> {
  drawing ??= load();
  const draw = await drawing;
  return draw(svg, width);
}

async function load(): Promise<Draw> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const paths = ['@resvg/resvg-wasm/index_bg.wasm', ...FONTS].map((name) => require.resolve(name));
  const [wasm, ...fonts] = await Promise.all(paths.map((path) => readFile(path)));
  if (!wasm) throw new Error('the drawing library has no code');
  await initWasm(wasm);
  const font = { fontBuffers: fonts, defaultFontFamily: 'Source Sans 3' };
  return (svg, width) => {
    const fitTo = width === undefined ? {} : { fitTo: { mode: 'width', value: width } as const };
    const resvg = new Resvg(svg, { font, ...fitTo });
    try {
      return resvg.render().asPng();
    } finally {
      resvg.free();
    }
  };
}
