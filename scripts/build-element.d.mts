/** Where the bundle is written. */
export const ELEMENT_FILE: string;

/** Writes the bundle. */
export function buildElement(): Promise<void>;
