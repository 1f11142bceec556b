/** Returns the SHA-256 of some bytes in lower-case hexadecimal; an argument, so that the domain needs no crypto of a platform. */
export type Digest = (bytes: Uint8Array | string) => string;
