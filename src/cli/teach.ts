import type { Command } from 'commander';

/** What the help of a command teaches beyond its arguments and options. */
export interface Lesson {
  /** A few words for the list of commands. */
  readonly summary?: string;
  /** One paragraph: what the command does. */
  readonly about: string;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [command: string, does: string])[];
  /** Exit statuses, where they matter. */
  readonly exits?: readonly (readonly [status: number, means: string])[];
  /** What to do afterwards. */
  readonly next: string;
}

/** Gives a command its description, examples, exit statuses and a hint what comes next. */
export function teach(command: Command, lesson: Lesson): Command {
  const examples = lesson.examples.map(([line, does]) => `  $ ${line}\n      ${does}`);
  const exits = lesson.exits?.map(([status, means]) => `  ${status}  ${means}`) ?? [];
  if (lesson.summary !== undefined) command.summary(lesson.summary);
  return command
    .description(lesson.about)
    .addHelpText('after', `\nExamples:\n${examples.join('\n')}`)
    .addHelpText('after', exits.length === 0 ? '' : `\nExit status:\n${exits.join('\n')}`)
    .addHelpText('after', `\nNext: ${lesson.next}`);
}
