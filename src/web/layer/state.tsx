import type { Part } from '../../notice/index.ts';
import { StateIcon } from '../icon/state-icon.tsx';

/** The answer in one word, with its shape; nothing where there is none. */
export function State({ part }: { readonly part: Part }) {
  if (part.state === undefined || part.stateWord === undefined) return null;
  return (
    <span class={`state-${part.state}`}>
      <StateIcon state={part.state} />
      {part.stateWord}
    </span>
  );
}
