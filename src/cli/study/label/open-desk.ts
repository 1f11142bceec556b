import { type LabelDesk, startLabelServer } from '../../../server/index.ts';
import { disagreements, type SampleItem } from '../../../study/index.ts';
import type { StudyLabelFlags } from '../../commands/study/label.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { safeText } from '../../safe-text.ts';
import { openBrowser } from '../../serve/open-browser.ts';
import { type CodeFile, openCodeFile } from './code-file.ts';
import { itemTexts } from './item-texts.ts';
import {
  type CodedRun,
  codesPath,
  type DrawnSample,
  drawOnce,
  readCoders,
  readSample,
  settledPath,
} from './label-folder.ts';

type Flags = Pick<StudyLabelFlags, 'sample' | 'items' | 'port' | 'open'>;

const ITEMS = 200;
const PORT = 4710;

/** Opens the page for a coder; items are drawn by the first one. */
export async function openDesk(io: Io, run: CodedRun, coder: string, flags: Flags): Promise<number> {
  const drawn = await drawOnce(run, { kind: flags.sample ?? 'uncertain', size: flags.items ?? ITEMS });
  if ('reason' in drawn) return refuse(io, drawn.reason);
  tellSample(io, run, drawn, flags);
  const store = await openCodeFile(codesPath(run.out, coder), { version: 1, coder, sample: drawn.digest });
  if ('reason' in store) return refuse(io, store.reason);
  return serveDesk(io, run, { coder, store, items: drawn.sample.items }, flags);
}

/** Opens the page for whoever settles what coders differ on. */
export async function settleDesk(io: Io, run: CodedRun, coder: string, flags: Flags): Promise<number> {
  const drawn = await readSample(run);
  if (drawn === undefined)
    return refuse(io, 'Nothing has been coded yet.', 'First: klartext study label --coder anna');
  if ('reason' in drawn) return refuse(io, drawn.reason);
  const read = await readCoders(run.out, drawn.digest);
  if ('reason' in read) return refuse(io, read.reason);
  if (read.coders.length < 2)
    return refuse(
      io,
      'One coder alone cannot disagree.',
      'Let a second one code: klartext study label --coder ben',
    );
  const coders = read.coders.map(({ states }) => states);
  const items = disagreements({ sample: drawn.sample, coders, settled: read.settled });
  const store = await openCodeFile(settledPath(run.out), { version: 1, coder, sample: drawn.digest });
  if ('reason' in store) return refuse(io, store.reason);
  return serveDesk(io, run, { coder, store, items, others: coders }, flags);
}

interface Work extends Pick<LabelDesk, 'coder' | 'others'> {
  readonly store: CodeFile;
  readonly items: readonly SampleItem[];
}

async function serveDesk(io: Io, run: CodedRun, work: Work, flags: Flags): Promise<number> {
  const { definition } = run.study;
  const { store, items } = work;
  try {
    const { textOf, missing, unread } = await itemTexts(run, items);
    for (const message of unread) io.err(`klartext: ${safeText(message)}\n`);
    if (missing > 0)
      io.err(`klartext: ${missing} of ${items.length} texts are not in the sources any more.\n`);
    const names = new Map(definition.retailers.map(({ id, name }) => [id, name]));
    const desk: LabelDesk = {
      ...work,
      title: definition.study.title,
      isSynthetic: definition.study.isSynthetic,
      textOf,
      retailerName: (id) => names.get(id) ?? id,
      now: () => new Date(io.now()).toISOString(),
    };
    const onFault = (message: string): void => io.err(`klartext: ${safeText(message)}\n`);
    const server = await listen(desk, flags.port, onFault);
    if (server === undefined)
      return refuse(
        io,
        `Port ${flags.port} cannot be used.`,
        'Give another one, or --port 0 for any free one.',
      );
    io.out(
      `Code at ${server.url}\nOnly this machine reaches it, and only with this address. Every decision is kept at once; the same command goes on.\nPress Ctrl-C to stop.\n`,
    );
    if (flags.open === 'yes') openBrowser(server.url);
    await stopped(io);
    await server.close();
    const done = items.filter(({ number }) => store.states().get(number)?.decision).length;
    io.out(`Stopped: ${done} of ${items.length} decided.\n`);
    return 0;
  } finally {
    await store.close();
  }
}

/** The usual port gives way to a free one; a port that was asked for does not. */
async function listen(desk: LabelDesk, port: number | undefined, onFault: (message: string) => void) {
  try {
    return await startLabelServer(desk, { port: port ?? PORT, onFault });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return port === undefined ? startLabelServer(desk, { port: 0, onFault }) : undefined;
  }
}

function tellSample(io: Io, { record }: CodedRun, { sample, isNew }: DrawnSample, flags: Flags): void {
  const { items, kind, population, model } = sample;
  const how = kind === 'random' ? 'at random' : 'doubtful ones more often';
  if (isNew) io.out(`Drew ${items.length} of ${population} findings, ${how}.\n`);
  else if ((flags.sample ?? kind) !== kind || (flags.items ?? items.length) !== items.length)
    io.out(`The ${items.length} items are drawn already, ${how}; all coders code the same ones.\n`);
  if (model !== record.model)
    io.err(
      'klartext: the run was made again with other models since these items were drawn; how likely each was to be drawn holds for the earlier run.\n',
    );
}

function stopped(io: Io): Promise<void> {
  return new Promise((done) => {
    const forget = io.onStop(() => {
      forget();
      done();
    });
  });
}
