import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toValues } from '../../src/declaration/index.ts';
import { openKeyRing, openStore, type PublishedRules, type RegisterInput } from '../../src/register/index.ts';
import { sha256 } from '../../src/store/index.ts';
import type { Change } from '../support/declared.ts';
import { type MadeRegister, madeRegister, versionOf } from '../support/register-made.ts';

/** The shop also shows targeted advertisements, with consent, and calls those who allowed it. */
export const MORE_PRACTICES: readonly Change[] = [
  [['purposes', 'ads'], { name: { en: 'advertising', de: 'Werbung' }, dpv: 'dpv:TargetedAdvertising' }],
  [
    ['practices', 'ads'],
    {
      name: { en: 'Advertising', de: 'Werbung' },
      data: ['email'],
      purpose: 'ads',
      basis: 'consent',
      recipients: ['mailer'],
      // Some tests go by the real clock.
      retention: { for: 'P99Y', after: 'year-end' },
      required: false,
      ifNot: { en: 'You see other advertisements.', de: 'Sie sehen andere Werbung.' },
      benefit: { en: 'Advertisements suit you.', de: 'Werbung passt zu Ihnen.' },
      collected: ['web'],
      device: 'none',
    },
  ],
  [
    ['practices', 'calls'],
    {
      name: { en: 'Calls', de: 'Anrufe' },
      data: ['address'],
      purpose: 'news',
      basis: 'consent',
      recipients: ['mailer'],
      retention: { for: 'P1M', after: 'withdrawal' },
      required: false,
      ifNot: { en: 'We do not call you.', de: 'Wir rufen Sie nicht an.' },
      benefit: { en: 'You hear of offers by phone.', de: 'Sie hören am Telefon von Angeboten.' },
      collected: ['web'],
      device: 'none',
      contact: { channels: ['phone'], permission: 'confirmed-consent' },
    },
  ],
];

/** The version that holds in these tests. */
export const VERSION: PublishedRules = versionOf(1, ...MORE_PRACTICES);

/** Asks whether advertisements may suit a customer. */
export function adsFor(customer: string) {
  return {
    customer,
    datum: 'email',
    purpose: 'ads',
    residence: 'DE',
    startedOn: '2026-05-01',
  } as const;
}

/** The reason of a decision, or `permit`. */
export function reasonOf(decision: { readonly permit: boolean; readonly reason?: string }): string {
  return decision.permit ? 'permit' : (decision.reason ?? '');
}

/** Opens the register of a shop at a place, as a program does. */
export async function openedAt(
  folder: string,
  store: string,
  more: Partial<RegisterInput> = {},
  clock = { now: Date.parse('2026-06-01T12:00:00Z') },
): Promise<MadeRegister & { readonly close: () => Promise<void> }> {
  const keysFolder = join(folder, 'keys');
  const keys = more.keys ?? openKeyRing(keysFolder, { now: () => clock.now });
  const versions = more.versions ?? (() => [VERSION]);
  const records = more.store ?? (await openStore({ store, keysFolder, keys, versions }));
  const made = await madeRegister(folder, { versions, ...more, store: records, keys }, clock);
  return {
    ...made,
    close: async () => {
      await made.register.close();
      await records.close();
    },
  };
}

/** Keeps a version in a folder as `klartext publish` does, without its outputs. */
export function keepVersion(path: string, { number, id, on, declaration }: PublishedRules = VERSION): void {
  const text = JSON.stringify(toValues(declaration));
  const record = {
    klartextVersion: 1,
    number,
    id,
    on,
    publishedAt: `${on}T00:00:00Z`,
    languages: ['en', 'de'],
    files: { 'declaration.json': sha256(text), 'facts.json': '', 'manifest.json': '' },
  };
  const folder = join(path, String(number).padStart(4, '0'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'declaration.json'), text);
  writeFileSync(join(folder, 'version.json'), JSON.stringify(record));
}

/** Every file below a folder, with its bytes. */
export function filesIn(path: string): readonly { readonly path: string; readonly bytes: Buffer }[] {
  return readdirSync(path).flatMap((name) => {
    const inner = join(path, name);
    return statSync(inner).isDirectory() ? filesIn(inner) : [{ path: inner, bytes: readFileSync(inner) }];
  });
}

/** The third line of a checkpoint: the root of the log. */
export function rootIn(note: string): string {
  return note.split('\n')[2] ?? '';
}
