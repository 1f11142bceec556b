import type { Declaration } from '../../declaration/index.ts';
import { buildChangesNotice } from '../../notice/index.ts';
import type { VersionRecord } from '../../publication/index.ts';
import type { ServeOptions } from '../../server/index.ts';
import { folderOf, readDeclaration } from '../../store/index.ts';
import { machineFiles } from './machine-files.ts';
import { type VersionsShown, versionsShown } from './versions-shown.ts';

/**
 * What the site shows beside the preview: published versions, what the draft would change, files for other programs.
 * Versions are listed again with each reading; while they cannot be read, those that were read before stay.
 */
export function siteParts(
  path: string,
  first: VersionsShown & { readonly ok: true },
  {
    honoursGpc,
    today,
    onFault,
  }: {
    readonly honoursGpc: boolean;
    readonly today: () => string;
    readonly onFault: (message: string) => void;
  },
): Pick<ServeOptions, 'published' | 'exports' | 'draftChanges'> {
  let known = first;
  const declared = new Map<number, Declaration>();
  const newest = (): { readonly record: VersionRecord; readonly declaration: Declaration } | undefined => {
    const [record] = known.records;
    if (!record) return undefined;
    const ready = declared.get(record.number) ?? readDeclaration(folderOf(path, record.number), record);
    if ('ok' in ready) throw new Error(ready.reason);
    declared.set(record.number, ready);
    return { record, declaration: ready };
  };
  return {
    published: () => {
      const now = versionsShown(path);
      if (now.ok) known = now;
      else onFault(now.reason);
      return known.versions;
    },
    exports: ({ version, on }) => {
      const last = newest();
      const source = last ?? (version?.isComplete ? { declaration: version.declaration } : undefined);
      return source ? machineFiles({ ...source, on: last?.record.on ?? on, honoursGpc }) : new Map();
    },
    draftChanges: (draft, language) => {
      const last = newest();
      if (!last) return undefined;
      const { declaration, record } = last;
      const edition = { number: record.number, on: record.on };
      return buildChangesNotice({
        ...draft,
        language,
        on: today(),
        old: { declaration, on: record.on, edition },
      });
    },
  };
}
