import { languageName } from '../../language/index.ts';
import type {
  LiveCell,
  LiveFinding,
  LiveReport,
  LiveStatus,
  VersionRecord,
} from '../../publication/index.ts';
import { pad, wrap } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { type Paint, paintFor } from '../paint.ts';
import { safeText } from '../safe-text.ts';

/** How many sentences are shown for each document. */
const MOST = 5;

/** Writes the matrix for people: a table of channels by languages, then what is not as it should be. */
export function matrixText(io: Io, report: LiveReport, newest: VersionRecord): string {
  const paint = paintFor(io);
  const head = `Newest version: ${newest.number} of ${newest.on}, id ${newest.id.slice(0, 12)}.\n`;
  const findings = report.cells.flatMap((cell) => cell.findings);
  const stale = findings.filter((f) => f.status === 'stale');
  const around = findings.filter((f) => f.around.length > 0);
  const missing = report.cells.filter((cell) => cell.status === 'missing');
  return [
    head,
    table(report.cells, paint),
    ...findings
      .filter((f) => f.status === 'different')
      .map((finding) => findingText(finding, report.newest, io, paint)),
    ...(stale.length > 0 ? [staleText(stale, report.newest)] : []),
    ...(missing.length > 0 ? [missingText(missing)] : []),
    ...(around.length > 0 ? [aroundText(around, io)] : []),
    ...(report.strangers.length > 0 ? [strangersText(report.strangers)] : []),
    `${summaryOf(report, paint)}\n`,
  ].join('\n');
}

function table(cells: readonly LiveCell[], paint: Paint): string {
  const languages = [...new Set(cells.map((cell) => cell.language))];
  const channels = [...new Set(cells.map((cell) => cell.channel))];
  const width = (language: string): number =>
    Math.max(language.length, ...cells.filter((c) => c.language === language).map((c) => wordOf(c).length));
  const row = (
    first: string,
    column: (language: string) => readonly [string, LiveStatus | undefined],
  ): string =>
    `${[pad(first, 8), ...languages.map((l) => coloured(pad(column(l)[0], width(l)), column(l)[1], paint))].join('  ').trimEnd()}\n`;
  const lines = channels.map((channel) =>
    row(channel, (language) => {
      const cell = cells.find((c) => c.channel === channel && c.language === language);
      return cell ? [wordOf(cell), cell.status] : ['', undefined];
    }),
  );
  return [row('', (language) => [language, undefined]), ...lines].join('');
}

/** A cell in a word: `current`, `stale (2)` with the version that is out there. */
function wordOf({ status, findings }: LiveCell): string {
  const versions = [...new Set(findings.map((f) => f.version))].sort((a, b) => a - b).join(', ');
  return status === 'stale' ? `stale (${versions})` : status;
}

function coloured(text: string, status: LiveStatus | undefined, paint: Paint): string {
  if (status === 'current') return paint.good(text);
  if (status === 'missing' || status === 'stale') return paint.severity('warning', text);
  return status === 'different' ? paint.severity('error', text) : paint.dim(text);
}

function findingText(finding: LiveFinding, newest: number, io: Io, paint: Paint): string {
  const { source, channel, language, layer, status, version, differences } = finding;
  const what = `${languageName(language, 'en')} ${layer}, ${channel}`;
  const lines = [`${paint.bold(safeText(source))}  ${coloured(status, status, paint)}  ${what}`];
  if (version !== newest) lines.push(`  It is closest to version ${version}; the newest is ${newest}.`);
  const columns = Math.max(40, io.columns - 14);
  for (const { place, expected, found } of differences.slice(0, MOST)) {
    lines.push(`  ${paint.dim(`at ${safeText(place)}`)}`);
    lines.push(
      ...labelled('published', expected, columns),
      ...labelled('live', found ?? '(nothing)', columns),
    );
  }
  if (differences.length > MOST) lines.push(`  and ${differences.length - MOST} more differences`);
  return `${lines.join('\n')}\n`;
}

/** Older versions, one line for each channel and language, however many files they are. */
function staleText(findings: readonly LiveFinding[], newest: number): string {
  const groups = new Map<string, LiveFinding[]>();
  for (const finding of findings) {
    const key = `${finding.channel} ${finding.language}, version ${finding.version}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const lines = [...groups].map(([key, group]) => {
    const [first] = group;
    const more = group.length > 1 ? ` and ${group.length - 1} more` : '';
    return `  ${key}: ${safeText(first?.source ?? '')}${more}\n`;
  });
  return `Older than version ${newest}:\n${lines.join('')}`;
}

/** What pages and messages say before and after the notice; whether it fits, only people can tell. */
function aroundText(findings: readonly LiveFinding[], io: Io): string {
  const columns = Math.max(40, io.columns - 6);
  const lines = findings
    .slice(0, MOST)
    .flatMap(({ source, around }) => [
      `  ${safeText(source)}\n`,
      ...around.flatMap((text) =>
        wrap(safeText(text.length > 300 ? `${text.slice(0, 300)} …` : text), columns).map(
          (line) => `    ${line}\n`,
        ),
      ),
    ]);
  const more = findings.length > MOST ? `  and ${findings.length - MOST} more\n` : '';
  return `Said around the notice, and not judged:\n${lines.join('')}${more}`;
}

function labelled(label: string, text: string | undefined, columns: number): readonly string[] {
  if (text === undefined) return [];
  const shortened = text.length > 400 ? `${text.slice(0, 400)} …` : text;
  return wrap(safeText(shortened), columns).map(
    (line, index) => `    ${pad(index === 0 ? label : '', 9)} ${line}`,
  );
}

function missingText(cells: readonly LiveCell[]): string {
  const names = cells.map((cell) => `${cell.channel} ${cell.language}`);
  return `Nothing was found for: ${names.join(', ')}.\n`;
}

function strangersText(sources: readonly string[]): string {
  const shown = sources.slice(0, 10).map((source) => `  ${safeText(source)}\n`);
  const rest = sources.length > 10 ? `  and ${sources.length - 10} more\n` : '';
  return `These hold no notice of any version:\n${shown.join('')}${rest}`;
}

function summaryOf({ cells, isAllCurrent }: LiveReport, paint: Paint): string {
  if (cells.length === 0) return paint.bold('No notice was found.');
  if (isAllCurrent) return paint.good('Everything that is live is current.');
  const count = (status: LiveStatus) => cells.filter((cell) => cell.status === status).length;
  const parts = (['current', 'stale', 'different', 'missing'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`);
  return paint.bold(`Of ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}: ${parts.join(', ')}.`);
}
