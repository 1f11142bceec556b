import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';
import { addStudyEval } from './study/eval.ts';
import { addStudyExplain } from './study/explain.ts';
import { addStudyInit } from './study/init.ts';
import { addStudyLabel } from './study/label.ts';
import { addStudyReport } from './study/report.ts';
import { addStudyRun } from './study/run.ts';
import { addStudySynth } from './study/synth.ts';
import { addStudyTrain } from './study/train.ts';

/** `klartext study`: what customers say about privacy and personalisation. */
export function addStudy(program: Command, io: Io, finish: Finish): void {
  const study = program.command('study');
  teach(study, {
    summary: 'study what customers say about privacy and personalisation',
    about:
      'Reads exports of any listening tool, review site or service desk and says what customers think of how retailers treat them: every figure with its base, its interval and its evidence. Nothing leaves this machine.',
    examples: [
      ['klartext study init export.csv', 'writes a study.yaml that fits your file'],
      ['klartext study run', 'reads all files and writes findings and report'],
      ['klartext study synth try --conversations 12000', 'makes up conversations to try it with'],
    ],
    next: '"klartext study init --help", and so on for the others.',
  });
  addStudyInit(study, io, finish);
  addStudyRun(study, io, finish);
  addStudyReport(study, io, finish);
  addStudyExplain(study, io, finish);
  addStudyTrain(study, io, finish);
  addStudyEval(study, io, finish);
  addStudyLabel(study, io, finish);
  addStudySynth(study, io, finish);
}
