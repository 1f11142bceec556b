import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPng } from '../../../channel/index.ts';
import type { Declaration } from '../../../declaration/index.ts';
import { FINDINGS_FILE, readFindings } from '../../../fieldwork/index.ts';
import {
  chartFiles,
  figuresCsv,
  MOST_SAMPLES,
  type ReadingScore,
  type ReportInput,
  reportPage,
  studyJson,
} from '../../../report/index.ts';
import { computeFigures, createFindingTable, errorMeter, type Label } from '../../../study/index.ts';
import { writeAtomically } from '../../write-file.ts';
import type { LoadedStudy } from '../load-study.ts';
import type { RunRecord } from '../run/run-record.ts';
import { evidenceIndex } from './evidence-index.ts';

/** What a report is made from. */
export interface ReportParts {
  readonly study: LoadedStudy;
  readonly record: RunRecord;
  /** Folder of the run. */
  readonly out: string;
  /** Folder of the report. */
  readonly folder: string;
  /** The first one's page is index.html; at least one. */
  readonly languages: readonly string[];
  /** Day on which it is made. */
  readonly made: string;
  readonly declaration?: Declaration;
  /** Coded findings, which measure how often the reading errs. */
  readonly labels?: readonly Label[];
  readonly scores?: readonly ReadingScore[];
  readonly onStage: (words: string) => void;
}

/** Milliseconds of each stage. */
export interface ReportStages {
  readonly figures: number;
  readonly evidence: number;
  readonly pages: number;
  readonly pictures: number;
}

/** What was made. */
export interface ReportMade {
  readonly stages: ReportStages;
  /** Readings that labels were compared with. */
  readonly measured: number;
}

/** Width of pictures in pixels, for documents and print. */
const PICTURE_WIDTH = 1600;

/** Makes all files of a report; files of an earlier one are replaced. Writing that fails throws. */
export async function makeReport(parts: ReportParts): Promise<ReportMade> {
  const { study, record, out, folder, onStage } = parts;
  const { definition, hash } = study;
  const source = join(out, FINDINGS_FILE);
  const clock = stopwatch();
  onStage('Computing the figures …');
  const builder = createFindingTable(definition.retailers, record.funnel.readings);
  const meter = errorMeter(parts.labels ?? []);
  for await (const findings of readFindings(source)) {
    for (const finding of findings) {
      builder.addFinding(finding);
      meter.add(finding);
    }
  }
  const errors = meter.readings() === 0 ? undefined : meter.sample();
  const figures = computeFigures(builder.table(), definition, {
    hash,
    ...(errors && { errors }),
  });
  const figuresTook = clock();
  onStage('Looking for what stands behind each figure …');
  const evidence = evidenceIndex(figures.all, definition.retailers, MOST_SAMPLES);
  for await (const findings of readFindings(source)) for (const finding of findings) evidence.add(finding);
  const evidenceTook = clock();
  onStage('Writing the page …');
  const input: ReportInput = {
    figures,
    definition,
    funnel: record.funnel,
    model: record.model,
    made: parts.made,
    evidence: (figure) => evidence.of(figure),
    ...(parts.declaration && { declaration: parts.declaration }),
    ...(parts.scores && { scores: parts.scores }),
  };
  await mkdir(join(folder, 'charts'), { recursive: true });
  const [first = 'en', ...others] = parts.languages;
  await put(folder, 'index.html', reportPage(input, first));
  for (const language of others) await put(folder, `index.${language}.html`, reportPage(input, language));
  await put(folder, 'figures.csv', figuresCsv(figures));
  await put(folder, 'study.json', studyJson(input));
  await placeFindings(source, join(folder, FINDINGS_FILE));
  const pages = clock();
  onStage('Drawing the charts …');
  for (const { name, svg } of chartFiles(input, first)) {
    await put(folder, join('charts', `${name}.svg`), svg);
    await put(folder, join('charts', `${name}.png`), await drawPng(svg, PICTURE_WIDTH));
  }
  const stages = { figures: figuresTook, evidence: evidenceTook, pages, pictures: clock() };
  return { stages, measured: meter.readings() };
}

async function put(folder: string, name: string, body: string | Uint8Array): Promise<void> {
  const written = await writeAtomically(join(folder, name), body, { lasts: false });
  if (!written.ok) throw new Error(`${name} cannot be written: ${written.reason}`);
}

/** The findings stand in the report too, without taking room twice where the system allows it. */
async function placeFindings(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

/** Gives the milliseconds since the last call. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const took = now - last;
    last = now;
    return took;
  };
}
