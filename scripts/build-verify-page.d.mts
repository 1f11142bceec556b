/** Where the page is written. */
export const VERIFY_PAGE: string;

/** Writes the page. */
export function buildVerifyPage(): Promise<void>;
