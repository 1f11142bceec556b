import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf } from '../../../test/support/declared.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { LONGEST_OPENING, voiceChannel, weightyOpening } from './index.ts';

const hasEspeak = spawnSync('espeak-ng', ['--version']).status === 0;

/** Seconds of sound in a WAV file of one channel with 16 bits a sample. */
function secondsOf(file: string): number {
  const bytes = readFileSync(file);
  return (bytes.length - 44) / (2 * bytes.readUInt32LE(24));
}

describe.skipIf(!hasEspeak)('espeak: the opening of the example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-voice-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(languagesWithCatalogue())('takes at most 45 seconds in "%s"', async (language) => {
    const { label } = noticesOf(declared(EXAMPLE_FILE), language);
    const [file] = await voiceChannel.render(label, { languages: [language], layers: ['label'] });
    const [opening = ''] = String(file?.body).split(/<break[^>]*>(?:<\/break>)?<mark name="offer"/u);
    const [ssml, sound] = [join(folder, `${language}.ssml`), join(folder, `${language}.wav`)];
    writeFileSync(ssml, `${opening}</speak>`);
    execFileSync('espeak-ng', ['-v', language, '-s', '150', '-m', '-w', sound, '-f', ssml]);
    const seconds = secondsOf(sound);
    expect(seconds).toBeLessThanOrEqual(LONGEST_OPENING);
    // The estimate is of use only while it is near what is heard.
    const estimate = weightyOpening(label).seconds;
    expect(seconds / estimate).toBeGreaterThan(0.75);
    expect(seconds / estimate).toBeLessThan(1.05);
  });
});
