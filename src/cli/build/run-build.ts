import { resolve } from 'node:path';
import { buildOutputs, type Manifest, manifestOf, manifestText } from '../../publication/index.ts';
import { sha256 } from '../../store/index.ts';
import type { BuildFlags } from '../commands/build.ts';
import { dayOf } from '../day.ts';
import { findFile, shown } from '../find-file.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';
import { chosenChannels, chosenLanguages, chosenLayers } from './choices.ts';
import { failuresText } from './failures-text.ts';
import { progressLine } from './progress.ts';
import { siteAddress } from './site-address.ts';
import { usableDeclaration } from './usable.ts';
import { MANIFEST_NAME, writeBuild } from './write-build.ts';

/** Builds all notices of a declaration, writes them and returns the exit status. */
export async function runBuild(io: Io, given: string | undefined, flags: BuildFlags): Promise<number> {
  const day = dayOf(flags.on, io.now());
  if ('reason' in day) return refuse(io, day.reason);
  const site = flags.site === undefined ? undefined : siteAddress(flags.site);
  if (flags.site !== undefined && site === undefined) {
    return refuse(io, `"${flags.site}" is no web address.`, 'Write it in full: https://shop.example/privacy');
  }
  const layers = chosenLayers(flags.layer);
  if (!layers.ok) return refuse(io, layers.reason, layers.next);
  const channels = chosenChannels(flags.channel);
  if (!channels.ok) return refuse(io, channels.reason, channels.next);
  const file = findFile(io, given);
  const usable = usableDeclaration(io, file, day.on);
  if (!usable.ok) return usable.status;
  const { declaration, facts } = usable;
  const languages = chosenLanguages(flags.language, declaration.languages);
  if (!languages.ok) return refuse(io, languages.reason, languages.next);
  const progress = progressLine(io);
  const build = await buildOutputs({
    declaration,
    facts,
    on: day.on,
    ...(site === undefined ? {} : { site }),
    ...(languages.chosen ? { languages: languages.chosen } : {}),
    ...(layers.chosen ? { layers: layers.chosen } : {}),
    ...(channels.chosen ? { channels: channels.chosen } : {}),
    digest: sha256,
    onProgress: progress.show,
  });
  progress.end();
  if (build.failures.length > 0) {
    io.err(failuresText(build.failures));
    io.err('klartext: these outputs do not say what the declaration says, so nothing was written.\n');
    return 1;
  }
  const manifest = manifestOf({ declaration, facts, build, on: day.on, digest: sha256 });
  const target = resolve(io.cwd, flags.out);
  const files = new Map(build.outputs.map(({ file: name, body }) => [name, body]));
  files.set(MANIFEST_NAME, new TextEncoder().encode(manifestText(manifest)));
  const written = await writeBuild(target, files, flags.force === true);
  if (!written.ok) return refuse(io, `${flags.out} cannot be written: ${written.reason}.`, written.next);
  io.out(
    flags.format === 'json' ? jsonSummary(flags.out, manifest) : textSummary(shown(io, target), manifest),
  );
  return 0;
}

function textSummary(folder: string, { outputs }: Manifest): string {
  const counts = (['layer', 'language', 'channel'] as const)
    .map((of) => countOf(new Set(outputs.map((o) => o[of])).size, of))
    .join(', ');
  const missed = [
    ...new Set(outputs.flatMap((o) => o.gatesMissed.map((gate) => `${o.language}/${o.layer}: ${gate}`))),
  ];
  const first = outputs.find((o) => o.channel === 'web')?.file ?? outputs[0]?.file ?? '';
  return [
    `Wrote ${countOf(outputs.length, 'file')} to ${folder}/: ${counts}.`,
    'Each was read back and says what the declaration says. manifest.json lists the facts of every sentence.',
    ...(missed.length > 0 ? ['Not as plain as it should be:', ...missed.map((line) => `  ${line}`)] : []),
    `Open ${folder}/${first}`,
    '',
  ].join('\n');
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function jsonSummary(folder: string, { outputs, ...head }: Manifest): string {
  const files = outputs.map(({ sentences: _sentences, facts, ...rest }) => ({
    ...rest,
    facts: facts.length,
  }));
  return `${JSON.stringify({ status: 0, folder, ...head, outputs: files }, null, 2)}\n`;
}
