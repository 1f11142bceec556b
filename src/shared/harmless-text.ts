/**
 * Characters that act on the text around them or show nothing: controls, overrides and isolates of direction (U+202E turns
 * a line around), marks of annotations, half surrogates. No word of any language needs them.
 */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Cs}/gu;

/** Takes out of a text what could turn or hide other words, as every notice does. */
export function harmlessText(text: string): string {
  return text.replace(ACTING, '');
}
