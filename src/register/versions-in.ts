import { folderOf, listVersions, readDeclaration } from '../store/index.ts';
import type { PublishedRules } from './rules.ts';

/** Reads the published versions in a folder, without their outputs; `reason` is a sentence. */
export function versionsIn(
  path: string,
):
  | { readonly ok: true; readonly versions: readonly PublishedRules[] }
  | { readonly ok: false; readonly reason: string } {
  const listed = listVersions(path);
  if (!listed.ok) return listed;
  const versions: PublishedRules[] = [];
  for (const record of listed.records) {
    const declaration = readDeclaration(folderOf(path, record.number), record);
    if ('ok' in declaration) return declaration;
    const { number, id, on } = record;
    versions.push({ number, id, on, declaration });
  }
  return { ok: true, versions };
}
