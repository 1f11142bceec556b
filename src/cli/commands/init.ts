import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';

export function addInit(_program: Command, _io: Io, _finish: Finish): void {}
