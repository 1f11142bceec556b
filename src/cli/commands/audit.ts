import type { Command } from 'commander';
import type { PlaceFlags } from '../erase/open-place.ts';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext audit`. */
export interface AuditFlags extends PlaceFlags {
  readonly checkpoint: readonly string[];
  readonly key: readonly string[];
  readonly json?: boolean;
}

/** `klartext audit`: verifies whole logs. */
export function addAudit(program: Command, io: Io, finish: Finish): void {
  const collect = (file: string, before: readonly string[]): readonly string[] => [...before, file];
  const command = program
    .command('audit')
    .option('--store <place>', 'the store: a file, or postgres://… (default: store/klartext.db)')
    .option('--keys <folder>', 'the keys of the store, for their public halves (default: keys)')
    .option('--key <file>', 'public keys that you trust instead; may be given again', collect, [])
    .option('--checkpoint <file>', 'a checkpoint that was kept elsewhere; may be given again', collect, [])
    .option('--controller <id>', 'one shop (default: all in the store)')
    .option('--config <file>', 'the configuration (default: klartext.config.yaml in this folder)')
    .option('--json', 'write the result for programs')
    .action(async (flags: AuditFlags) => {
      const { runAudit } = await import('../audit/run-audit.ts');
      finish(await runAudit(io, flags));
    });
  teach(command, {
    summary: 'verify the whole log of choices against earlier checkpoints',
    about:
      'Computes the tree over every entry of the log again and compares it with all checkpoints: those in the store, and those that you kept elsewhere. Only the latter prove that nobody changed store and checkpoints together, so keep one now and then where the server cannot reach it. A server may go on running meanwhile.',
    examples: [
      ['klartext audit', 'verifies every log in store/klartext.db'],
      [
        'klartext audit --checkpoint kept/2026-01.txt --checkpoint kept/2026-06.txt',
        'compares it with what you kept',
      ],
      ['klartext audit --store copy.db --key shop-keys.json', 'verifies a copy without any secret key'],
    ],
    exits: [
      [0, 'every log is valid'],
      [1, 'a log is not what was signed; the message says where it begins'],
      [2, 'the store, a file or an option could not be used'],
    ],
    next: 'keep the newest checkpoint: curl https://shop.example/log/ID/checkpoint',
  });
}
