import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Layer } from '../../notice/index.ts';
import type { InlineStyle } from '../../web/index.ts';

const styles = new Map<Layer, InlineStyle>();

/** The style sheet of a layer with its digest, as a page of one file carries it. */
export function styleFor(layer: Layer): InlineStyle {
  const known = styles.get(layer);
  if (known) return known;
  const files = ['tokens', 'page', 'label', ...(layer === 'label' ? [] : ['text'])];
  const css = files
    .map((name) => readFileSync(new URL(`../../web/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');
  const digest = `sha256-${createHash('sha256').update(css).digest('base64')}`;
  const style = { css, digest };
  styles.set(layer, style);
  return style;
}
