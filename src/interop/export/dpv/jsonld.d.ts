/** The parts of the JSON-LD processor that tests use. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader?: (url: string) => Promise<never>;
    readonly format?: 'application/n-quads';
    readonly safe?: boolean;
  }
  const processor: {
    readonly expand: (document: object, options?: Options) => Promise<readonly object[]>;
    readonly toRDF: (document: object, options?: Options) => Promise<string>;
  };
  export default processor;
}
