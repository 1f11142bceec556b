import type { ChoiceInput, NotRecorded, Recorded } from '../register.ts';
import { RegisterFault } from '../register-fault.ts';

const NOT_KEPT: NotRecorded = {
  code: 'store-unavailable',
  message: 'It could not be stored, though others of the same call were. Send it again, with the same id.',
};

/**
 * Records choices each by itself: a fault that some meet spoils no other, and is told to the operator once.
 *
 * @throws The fault, when every one met one.
 */
export async function recordEach(
  inputs: readonly ChoiceInput[],
  record: (input: ChoiceInput) => Promise<Recorded | NotRecorded>,
  onFault: (fault: Error) => void,
): Promise<readonly (Recorded | NotRecorded)[]> {
  const settled = await Promise.allSettled(inputs.map(record));
  const failed = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  const [fault] = failed;
  if (failed.length > 0 && failed.length === inputs.length) throw fault;
  if (failed.length > 0) {
    const why = fault instanceof Error ? fault.message : 'unknown';
    onFault(
      new RegisterFault(
        'not-recorded',
        `${failed.length} of ${inputs.length} choices were not stored: ${why}`,
      ),
    );
  }
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : NOT_KEPT));
}
