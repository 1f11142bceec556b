declare module 'hyphen' {
  interface HyphenatorOptions {
    readonly hyphenChar?: string;
    readonly minWordLength?: number;
    readonly html?: boolean;
  }
  export default function createHyphenator(
    patterns: unknown,
    options?: HyphenatorOptions,
  ): (text: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: unknown;
  export default patterns;
}
