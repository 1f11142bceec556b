/** The folder of versions beside a declaration. */
export const VERSIONS_NAME = 'versions';
