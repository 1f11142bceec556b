import { type About, type ChoiceEvent, parseChoiceEvent } from '../../consent/index.ts';
import { quote } from '../../shared/index.ts';
import { isSuppressionId } from '../erase/suppression.ts';
import type { ChoiceInput, NotRecorded } from '../register.ts';
import type { Rules } from '../rules.ts';

/** A choice that fits the format and the declaration; what it overrides is filled in when it is written. */
export interface Accepted {
  readonly event: ChoiceEvent;
  readonly shownAt: number | undefined;
  readonly lifts: readonly string[] | undefined;
  /** It happened earlier than it is recorded. */
  readonly isImport: boolean;
  /** The caller named the version. */
  readonly hasVersion: boolean;
}

/** How far a clock of another machine may be ahead, milliseconds. */
const CLOCKS_DIFFER = 300_000;

/** Kinds that name what they override. */
const SUPERSEDING: ReadonlySet<string> = new Set<ChoiceEvent['kind']>([
  'consent-given',
  'consent-refused',
  'objection-lifted',
  'pause-ended',
  'cap-set',
  'cap-lifted',
  'restriction-lifted',
  'hold-lifted',
]);

/** What the register fills in itself. */
const FILLED = ['notice', 'supersedes', 'carried', 'replaces'] as const;

const EVIDENCE =
  'A program takes in a consent only with "at", when it was given, and "version", what was shown (GDPR Art. 7(1)).';

/** Checks a choice against the format and the declaration, and gives it its notice and time. */
export function accept(
  input: ChoiceInput,
  rules: Rules,
  controller: string,
  now: number,
):
  | { readonly ok: true; readonly accepted: Accepted }
  | { readonly ok: false; readonly refusal: NotRecorded } {
  const { version, shownAt, lifts, ...said } = input;
  for (const field of FILLED) {
    if (Object.hasOwn(said, field)) {
      return refuse('invalid-choice', `"${field}" is filled in by the register; leave it out.`, field);
    }
  }
  if (shownAt !== undefined && !(Number.isSafeInteger(shownAt) && shownAt >= -1)) {
    return refuse(
      'invalid-choice',
      `"shownAt" is a watermark, a whole number from -1; this is ${quote(shownAt)}.`,
      'shownAt',
    );
  }
  if (lifts !== undefined && !(Array.isArray(lifts) && lifts.every((id) => typeof id === 'string'))) {
    return refuse('invalid-choice', '"lifts" is a list of ids.', 'lifts');
  }
  const shown = version === undefined ? rules.newest : rules.version(version);
  if (shown === undefined) {
    return rules.newest === undefined
      ? refuse('no-version', 'No version is published yet, so nobody can have been shown one.')
      : refuse('unknown-version', `There is no version ${quote(version)}.`, 'version');
  }
  const parsed = parseChoiceEvent({
    ...said,
    at: said.at ?? new Date(now).toISOString(),
    notice: { version: shown.number, id: shown.id },
    ...(SUPERSEDING.has(said.kind) ? { supersedes: [] } : {}),
    ...(said.kind === 'guest-merged' ? { carried: [] } : {}),
  });
  if (!parsed.ok) return refuse('invalid-choice', parsed.message, parsed.path);
  const { event } = parsed;
  if (Date.parse(event.at) > now + CLOCKS_DIFFER) {
    return refuse('invalid-choice', `"at" lies in the future: ${quote(event.at)}.`, 'at');
  }
  if (event.kind === 'consent-given' && event.actor.kind === 'system') {
    const missing = said.at === undefined ? 'at' : version === undefined ? 'version' : undefined;
    if (missing !== undefined) return refuse('invalid-choice', EVIDENCE, missing);
  }
  if (isSuppressionId(event.id)) {
    return refuse('invalid-choice', `Ids that begin like ${quote(event.id)} are the register's own.`, 'id');
  }
  if (event.kind === 'guest-merged' && event.guest === event.customer) {
    return refuse('invalid-choice', 'A guest cannot be merged with itself.', 'guest');
  }
  if (event.group?.includes(controller)) {
    return refuse('invalid-choice', '"group" names the other controllers, not this one.', 'group');
  }
  const unknown = unknownIn(event, rules, shown.number);
  if (unknown) return { ok: false, refusal: unknown };
  return {
    ok: true,
    accepted: {
      event,
      shownAt,
      lifts,
      isImport: said.at !== undefined,
      hasVersion: version !== undefined,
    },
  };
}

/** Names of practices and purposes that no version has; a consent must name what the version shown has. */
export function unknownIn(event: ChoiceEvent, rules: Rules, shown?: number): NotRecorded | undefined {
  if (event.kind === 'contact-made' && !rules.hasPractice(event.practice)) {
    return notRecorded('unknown-practice', `There is no practice ${quote(event.practice)}.`, 'practice');
  }
  if (!('about' in event)) return undefined;
  const about: About = event.about;
  const within = event.kind === 'consent-given' || event.kind === 'consent-requested' ? shown : undefined;
  const where = within === undefined ? '' : ` in version ${within}`;
  if ('practice' in about && !rules.hasPractice(about.practice, within)) {
    return notRecorded(
      'unknown-practice',
      `There is no practice ${quote(about.practice)}${where}.`,
      'about.practice',
    );
  }
  if ('purpose' in about && !rules.hasPurpose(about.purpose, within)) {
    return notRecorded(
      'unknown-purpose',
      `There is no purpose ${quote(about.purpose)}${where}.`,
      'about.purpose',
    );
  }
  return undefined;
}

function notRecorded(code: NotRecorded['code'], message: string, path?: string): NotRecorded {
  return { code, message, ...(path === undefined ? {} : { path }) };
}

function refuse(code: NotRecorded['code'], message: string, path?: string) {
  return { ok: false, refusal: notRecorded(code, message, path) } as const;
}
