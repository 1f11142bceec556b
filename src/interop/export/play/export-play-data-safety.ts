import { writeCsv } from '../csv.ts';
import type { Export, ExportInput, ExportNote } from '../export.ts';
import { plainLine } from '../plain-line.ts';
import { regimesOf, rightsOfPractice } from '../practice-rights.ts';
import { FORM_ROWS, usageQuestion } from './template.ts';
import { type Usage, usagesIn } from './usage.ts';

const HEAD = [
  'Question ID (machine readable)',
  'Response ID (machine readable)',
  'Response value',
  'Answer requirement',
  'Human-friendly question label',
];

/** Answers by question and response. */
type Answers = Map<string, string>;

/**
 * Writes the CSV that the form "Data safety" of Google Play takes, from the practices that collect data in the app. What
 * a declaration does not answer stays empty and is among the notes; nothing is guessed.
 */
export function exportPlayDataSafety(input: ExportInput): Export {
  const { usages, notes } = usagesIn(input);
  const answers: Answers = new Map();
  const unanswered: ExportNote[] = [];
  const hasOpenData = notes.some(({ help }) => help?.includes('data type') === true);
  if (usages.length > 0 || !hasOpenData)
    tick(answers, 'PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA', '', String(usages.length > 0));
  if (usages.length > 0 || hasOpenData) unanswered.push(...askedBeside(input, answers));
  for (const usage of usages) unanswered.push(...answerUsage(answers, usage));
  if (usages.some(({ isShared }) => isShared)) unanswered.push(SHARING);
  const rows = FORM_ROWS.map(({ question, response, requirement, label }) => [
    question,
    response,
    answers.get(keyOf(question, response)) ?? '',
    requirement,
    label,
  ]);
  return { text: writeCsv([HEAD, ...rows], { hasBom: false }), notes: [...unanswered, ...notes, REST] };
}

const SHARING: ExportNote = {
  place: 'PSL_DATA_USAGE_COLLECTION_AND_SHARING',
  found: 'shared',
  reason:
    'All data of a practice whose recipients use data on their own count as shared. Play exempts what users start themselves or agree to in the app; a declaration does not say that, nor which data each recipient gets.',
  help: 'Untick "shared" where an exemption of Google Play applies.',
};

const REST: ExportNote = {
  place: 'practices',
  found: 'all practices',
  reason:
    'The form does not ask for legal bases, periods, names of recipients, countries, benefits, safeguards or texts.',
};

function keyOf(question: string, response: string): string {
  return `${question} ${response}`;
}

function tick(answers: Answers, question: string, response: string, value = 'true'): void {
  answers.set(keyOf(question, response), value);
}

/** The questions that are not about a data type. */
function askedBeside(input: ExportInput, answers: Answers): readonly ExportNote[] {
  const { controller, practices } = input.declaration;
  const isErasable = [...practices.values()].some(
    (practice) =>
      practice.collected.includes('app') &&
      regimesOf(input).some((regime) =>
        rightsOfPractice(input, practice, regime).some(
          ({ right }) => right === 'erasure' || right === 'delete',
        ),
      ),
  );
  const canAsk = isErasable && controller.rights !== undefined;
  if (canAsk) {
    tick(answers, 'PSL_SUPPORT_DATA_DELETION_BY_USER', 'DATA_DELETION_YES');
    tick(answers, 'PSL_DATA_DELETION_URL', '', plainLine(controller.rights ?? ''));
  }
  return [
    open(
      'PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT',
      'A declaration does not say that everything is encrypted on its way.',
    ),
    open('PSL_SUPPORTED_ACCOUNT_CREATION_METHODS', 'A declaration does not say how accounts are created.'),
    ...(canAsk
      ? []
      : [
          open(
            'PSL_SUPPORT_DATA_DELETION_BY_USER',
            'It needs a page where customers ask for deletion, and controller.rights names none.',
          ),
        ]),
  ];
}

function answerUsage(answers: Answers, usage: Usage): readonly ExportNote[] {
  const { type, isShared, isEphemeral, isOptional, collectedFor, sharedFor } = usage;
  const group = FORM_ROWS.find(({ response }) => response === type)?.question;
  if (group === undefined) throw new Error(`no data type ${type}`);
  tick(answers, group, type);
  const handling = usageQuestion(type, 'PSL_DATA_USAGE_COLLECTION_AND_SHARING');
  tick(answers, handling, 'PSL_DATA_USAGE_ONLY_COLLECTED');
  if (isShared) tick(answers, handling, 'PSL_DATA_USAGE_ONLY_SHARED');
  const ephemeral = usageQuestion(type, 'PSL_DATA_USAGE_EPHEMERAL');
  if (isEphemeral !== undefined) tick(answers, ephemeral, '', String(isEphemeral));
  const control = usageQuestion(type, 'DATA_USAGE_USER_CONTROL');
  if (isOptional !== undefined)
    tick(answers, control, `PSL_DATA_USAGE_USER_CONTROL_${isOptional ? 'OPTIONAL' : 'REQUIRED'}`);
  for (const purpose of collectedFor)
    tick(answers, usageQuestion(type, 'DATA_USAGE_COLLECTION_PURPOSE'), purpose);
  for (const purpose of sharedFor) tick(answers, usageQuestion(type, 'DATA_USAGE_SHARING_PURPOSE'), purpose);
  return [
    ...(isEphemeral === undefined ? [open(ephemeral, 'No practice says how long it is kept.')] : []),
    ...(isOptional === undefined
      ? [open(control, 'The declaration does not say whether customers can choose that it is collected.')]
      : []),
  ];
}

function open(question: string, reason: string): ExportNote {
  return { place: question, found: 'not stated', reason, help: 'Answer it in the form.' };
}
