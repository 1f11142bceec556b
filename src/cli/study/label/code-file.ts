import { type FileHandle, open, readFile } from 'node:fs/promises';
import type { CodeStore } from '../../../server/index.ts';
import { type CodesHead, type CodingEvent, parseCodes, type States, statesOf } from '../../../study/index.ts';
import { reasonOf } from '../../read-file.ts';

/** A file of decisions that is open. */
export interface CodeFile extends CodeStore {
  readonly close: () => Promise<void>;
}

/** Why a file of decisions cannot be used, in a sentence. */
export interface Unusable {
  readonly reason: string;
}

/**
 * Opens the file that a coder's decisions are added to, or makes it. A last line without an end was being written when a process
 * was killed, before anybody was told that it was saved: it is cut off.
 */
export async function openCodeFile(path: string, head: CodesHead): Promise<CodeFile | Unusable> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'a+');
    const bytes = await file.readFile();
    const length = bytes.lastIndexOf(0x0a) + 1;
    if (length < bytes.length) await file.truncate(length);
    if (length === 0) {
      await file.appendFile(`${JSON.stringify(head)}\n`);
      await file.datasync();
    }
    const read = length === 0 ? { events: [] } : eventsIn(path, bytes.toString('utf8'), head);
    if ('reason' in read) {
      await file.close();
      return read;
    }
    return storeOf(path, head, file, read.events);
  } catch (error) {
    await file?.close();
    return { reason: `${path} cannot be used: ${reasonOf(error)}.` };
  }
}

/** Reads a file of decisions without opening it for more. */
export async function readCodeFile(
  path: string,
  sample: string,
): Promise<{ readonly coder: string; readonly events: readonly CodingEvent[] } | Unusable> {
  try {
    const text = await readFile(path, 'utf8');
    // Whoever was killed while beginning it has decided nothing.
    if (!text.includes('\n')) return { coder: '', events: [] };
    const read = eventsIn(path, text, { sample });
    return 'reason' in read ? read : { coder: read.head.coder, events: read.events };
  } catch (error) {
    return { reason: `${path} cannot be read: ${reasonOf(error)}.` };
  }
}

function eventsIn(
  path: string,
  text: string,
  { sample }: Pick<CodesHead, 'sample'>,
): { readonly head: CodesHead; readonly events: readonly CodingEvent[] } | Unusable {
  const read = parseCodes(text);
  if ('wrongLine' in read)
    return { reason: `${path}, line ${read.wrongLine}, is no decision that can be read.` };
  if (read.head.sample !== sample)
    return { reason: `${path} belongs to other items than those that are drawn now.` };
  return read;
}

function storeOf(path: string, head: CodesHead, file: FileHandle, first: readonly CodingEvent[]): CodeFile {
  let events: readonly CodingEvent[] = first;
  let states: States = statesOf(events);
  let last: Promise<unknown> = Promise.resolve();
  const write = async (event: CodingEvent): Promise<void> => {
    const { size, nlink } = await file.stat();
    if (nlink === 0) throw new Error('The file of your decisions was removed; start the command again.');
    const line = Buffer.from(`${JSON.stringify(event)}\n`);
    try {
      // The file is opened for adding: two processes never write over each other.
      const { bytesWritten } = await file.write(line);
      if (bytesWritten < line.length) throw new Error('the disk is full');
      await file.datasync();
    } catch (error) {
      await file.truncate(size).catch(() => undefined);
      throw new Error(`The decision cannot be written: ${reasonOf(error)}.`);
    }
    // What another process of the same coder added counts as well.
    const read = eventsIn(path, await readFile(path, 'utf8'), head);
    if ('reason' in read) throw new Error(read.reason);
    events = read.events;
    states = statesOf(events);
  };
  return {
    events: () => events,
    states: () => states,
    append: (event) => {
      const written = last.then(() => write(event));
      last = written.catch(() => undefined);
      return written;
    },
    close: async () => {
      await last;
      await file.close();
    },
  };
}
