import { CODEBOOK_VERSION } from '../../conversation/index.ts';
import type { StudyDefinition, StudyEvent, StudyRetailer, StudySource, Thresholds } from '../definition.ts';
import type { StudyFile } from './schema.ts';

/** What holds when a study.yaml says nothing. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  minimumFindings: 30,
  minimumBase: 30,
  topic: 0.5,
  // A product of two probabilities, topic and sentiment: 0.4 is a likely topic (0.6) with a likely sentiment (0.67).
  abstain: 0.4,
  replications: 1000,
  seed: 1,
};

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Fills in the defaults. */
export function toDefinition(file: StudyFile): StudyDefinition {
  const sources = Array.isArray(file.sources)
    ? file.sources
    : Object.entries(file.sources).map(([name, source]) => ({ name, ...source }));
  return {
    study: { id: file.study.id, title: file.study.title, isSynthetic: file.study.synthetic ?? false },
    codebook: file.codebook ?? CODEBOOK_VERSION,
    ...(file.window && { window: file.window }),
    languages: file.languages ?? ['en', 'de'],
    retailers: Object.entries(file.retailers).map(([id, retailer]) => toRetailer(id, retailer)),
    sources: sources.map(toSource),
    thresholds: { ...DEFAULT_THRESHOLDS, ...present(file.thresholds ?? {}) },
    events: (file.events ?? []).map(toEvent),
    waves: [...(file.waves ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

function toRetailer(id: string, retailer: StudyFile['retailers'][string]): StudyRetailer {
  const { name, aliases = [], handles = [], domains = [], ambiguous = [], sector, region } = retailer;
  return {
    id,
    name,
    aliases,
    handles: handles.map((handle) => handle.replace(/^@/, '')),
    domains,
    ambiguous: ambiguous.map(({ name: word, when = [], not = [] }) => ({
      name: word.toLowerCase(),
      when,
      not,
    })),
    ...present({ sector, region }),
  };
}

type SourceFile = Extract<StudyFile['sources'], readonly unknown[]>[number];

function toSource(source: SourceFile): StudySource {
  const { name, files, format, delimiter, encoding, timeFormat, columns, constant, paid } = source;
  return {
    name,
    files,
    format: format ?? formatOf(files[0] ?? ''),
    delimiter: delimiter ?? (/\.tsv(\.gz)?$/i.test(files[0] ?? '') ? '\t' : ','),
    encoding: encoding ?? 'utf-8',
    ...present({ timeFormat, paid }),
    columns: { ...present(columns), text: columns.text },
    constant: present(constant ?? {}),
  };
}

function formatOf(file: string): StudySource['format'] {
  const name = file.toLowerCase().replace(/\.gz$/, '');
  if (/\.(jsonl|ndjson|json)$/.test(name)) return 'jsonl';
  return /\.(parquet|pq)$/.test(name) ? 'parquet' : 'csv';
}

function toEvent(event: NonNullable<StudyFile['events']>[number]): StudyEvent {
  const { id, day, kind, title, retailer, weeks } = event;
  return {
    id: id ?? eventId(event),
    day,
    kind,
    title,
    weeks: weeks ?? 4,
    ...present({ retailer }),
  };
}

/** The id of an event that has none of its own. */
export function eventId({
  kind,
  day,
  retailer,
}: Pick<StudyEvent, 'kind' | 'day'> & { retailer?: string | undefined }): string {
  return [kind, day, retailer].filter((part) => part !== undefined).join('-');
}

/** Leaves out what is undefined, which differs from absent. */
function present<T extends object>(values: T): Partial<Present<T>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<
    Present<T>
  >;
}
