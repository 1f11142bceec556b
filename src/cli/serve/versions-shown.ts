import type { Layer, Notice } from '../../notice/index.ts';
import type { VersionRecord } from '../../publication/index.ts';
import type { LayersShown, PublishedVersion } from '../../server/index.ts';
import { folderOf, listVersions, readNotices } from '../../store/index.ts';

/** Published versions for the site, newest first, or why they cannot be shown. */
export type VersionsShown =
  | {
      readonly ok: true;
      readonly versions: readonly PublishedVersion[];
      readonly records: readonly VersionRecord[];
    }
  | { readonly ok: false; readonly reason: string };

/** Lists the published versions of a folder; what each says is read when a page of it is asked for. */
export function versionsShown(path: string): VersionsShown {
  const list = listVersions(path);
  if (!list.ok) return list;
  return { ok: true, records: list.records, versions: list.records.map((record) => shownAs(path, record)) };
}

function shownAs(path: string, record: VersionRecord): PublishedVersion {
  const { number, id, on, languages } = record;
  const folder = folderOf(path, number);
  return {
    number,
    id,
    on,
    languages,
    notices: (language) => {
      const notices = readNotices(
        folder,
        record,
        (cell) => cell.language === language && cell.channel === 'json',
      );
      if ('ok' in notices) throw new Error(notices.reason);
      return layersOf(notices, folder);
    },
  };
}

function layersOf(notices: readonly Notice[], folder: string): LayersShown {
  const find = (layer: Layer): Notice | undefined => notices.find((notice) => notice.layer === layer);
  const [label, short, full, changes] = [find('label'), find('short'), find('full'), find('changes')];
  if (!label || !short || !full) throw new Error(`${folder} lacks a layer`);
  return { label, short, full, ...(changes ? { changes } : {}) };
}
