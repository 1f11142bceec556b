import { confirm, isCancel } from '@clack/prompts';
import { type Erased, openRegister } from '../../register/index.ts';
import type { EraseFlags } from '../commands/erase.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { EXIT_CANCELLED, refuse } from '../refuse.ts';
import { safeLines } from '../safe-text.ts';
import { faultOf, openPlace, type Place } from './open-place.ts';

/** Erases a customer and returns the exit status. */
export async function runErase(io: Io, given: string, flags: EraseFlags): Promise<number> {
  const customer = given === '-' ? await firstLine(io) : given;
  if (customer === undefined || customer === '')
    return refuse(io, 'No customer was named.', 'klartext erase CUSTOMER');
  if (!flags.yes && !io.terminal) {
    return refuse(
      io,
      'Erasing cannot be undone, and nobody can be asked here.',
      'Add --yes when you mean it.',
    );
  }
  const place = await openPlace(io, flags);
  if ('wrong' in place) return refuse(io, place.wrong, place.next);
  try {
    return await eraseIn(io, customer, flags, place);
  } catch (error) {
    const { wrong, next } = faultOf(error);
    return refuse(io, wrong, next);
  } finally {
    await place.store.close();
  }
}

async function eraseIn(io: Io, customer: string, flags: EraseFlags, place: Place): Promise<number> {
  const { store, keys, controllers, versions } = place;
  const [controller, ...more] = controllers;
  if (!keys) return refuse(io, 'The keys of this store are missing.', 'Name their folder: --keys keys');
  if (controller === undefined) return refuse(io, 'The store holds no choices of anybody.');
  if (more.length > 0) {
    return refuse(io, `The store has several shops: ${controllers.join(', ')}.`, 'Name one: --controller ID');
  }
  if (versions.length === 0) {
    return refuse(
      io,
      'No published version is there, so nobody knows what a law asks to keep and which recipients to tell.',
      'Name their folder: --versions versions',
    );
  }
  const onFault = (fault: Error): void => io.err(`klartext: ${safeLines(fault.message)}\n`);
  const register = await openRegister({
    controller,
    store,
    keys,
    versions: () => versions,
    now: io.now,
    onFault,
  });
  try {
    if (!flags.yes) {
      const events = (await register.history(customer)).length;
      const answer = await ask(io, questionOf(events));
      if (!answer) return EXIT_CANCELLED;
    }
    const erased = await register.erase(customer, {
      ...(flags.reference === undefined ? {} : { reference: flags.reference }),
      ...(flags.residence === undefined ? {} : { residence: flags.residence }),
    });
    if (!erased) return erasedBefore(io, flags);
    await register.log.checkpoint();
    io.out(
      flags.json ? `${JSON.stringify({ status: 0, controller, ...erased }, null, 2)}\n` : said(io, erased),
    );
    return 0;
  } finally {
    await register.close();
  }
}

function said(io: Io, { position, events, kept, told }: Erased): string {
  const paint = paintFor(io);
  return [
    paint.good(
      events === 0
        ? 'Nothing was stored of this customer; decisions deny from now on.'
        : `Erased: the key and ${events} ${events === 1 ? 'record' : 'records'} of this customer.`,
    ),
    `The log says so at position ${position}; every use is denied from now on.`,
    ...kept.map(
      ({ duty, until, records }) =>
        `Kept until ${until}: ${records} ${records === 1 ? 'record' : 'records'} that ${duty} asks for.`,
    ),
    told.length === 0 ? 'No recipient has to be told.' : `Recipients to be told: ${told.join(', ')}.`,
    '',
  ].join('\n');
}

function questionOf(events: number): string {
  if (events === 0) {
    return 'Nothing is stored of this customer. Tell recipients all the same, and deny every use from now on?';
  }
  return `Erase ${events} ${events === 1 ? 'record' : 'records'} of this customer? It cannot be undone.`;
}

function erasedBefore(io: Io, { json }: EraseFlags): number {
  if (json) io.out(`${JSON.stringify({ status: 1, erasedBefore: true }, null, 2)}\n`);
  else io.err('klartext: this customer was erased before, and nothing was recorded since.\n');
  return 1;
}

async function ask({ terminal }: Io, message: string): Promise<boolean> {
  const answer = await confirm({ message, initialValue: false, ...(terminal ?? {}) });
  return !isCancel(answer) && answer;
}

/** The first line of standard input: ids given on the command line stay in the history of the shell. */
async function firstLine({ stdin }: Io): Promise<string | undefined> {
  if (!stdin) return undefined;
  let text = '';
  for await (const part of stdin) {
    text += String(part);
    if (text.includes('\n') || text.length > 1_000) break;
  }
  return text.split('\n')[0]?.replace(/\r$/, '');
}
