import type { ChoiceEvent } from './event.ts';

/**
 * Whether a choice binds a controller: the one that recorded it, and those of a group only because the text that the
 * customer was shown named them.
 *
 * @param recordedBy The controller whose records hold the event; without it only the group is asked.
 */
export function bindsController(event: ChoiceEvent, controller: string, recordedBy?: string): boolean {
  return controller === recordedBy || event.group?.includes(controller) === true;
}

/**
 * The event to record at another controller of the group; nothing where the text shown did not name it.
 *
 * Id and group stay the same, so it is known when it comes again. What it overrides is named by id, hence it overrides
 * there only what was copied from the same group, and never what stands at that controller alone. Of a merge only those
 * events are carried that bind it too.
 */
export function copyForGroup(event: ChoiceEvent, controller: string): ChoiceEvent | undefined {
  if (!bindsController(event, controller)) return undefined;
  if (event.kind !== 'guest-merged') return event;
  return { ...event, carried: event.carried.filter((carried) => bindsController(carried, controller)) };
}
