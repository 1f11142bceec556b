import { languageName, say } from '../../language/index.ts';
import type { Layer, Notice } from '../../notice/index.ts';
import { type Frame, pageWords } from '../../web/index.ts';
import type { RenderContext } from '../channel.ts';

/** The menus of a file, with links to the files beside it: `short.html`, `../de/label.html`. */
export function frameFor(notice: Notice, { languages, layers }: RenderContext): Frame {
  const { language, layer } = notice;
  const words = pageWords((key) => say(language, key));
  const others = layers.includes(layer) && layers.length > 1 ? layers : [];
  const tongues = languages.includes(language) && languages.length > 1 ? languages : [];
  return {
    language,
    words,
    languages: tongues.map((to) => ({
      language: to,
      name: languageName(to, to),
      href: `../${to}/${fileOf(layer)}`,
    })),
    layers: others.map((to) => ({ text: words[to], href: fileOf(to), isCurrent: to === layer })),
  };
}

function fileOf(layer: Layer): string {
  return `${layer}.html`;
}
