import type { ItemState } from '../../study/index.ts';
import { type LabelDesk, progressOf } from './desk.ts';
import { renderFrame } from './frame.tsx';

/** Renders the list of all items with where each stands. */
export function renderList(desk: LabelDesk, formToken: string): string {
  const states = desk.store.states();
  return renderFrame({
    desk,
    formToken,
    title: 'All items',
    children: (
      <>
        <h1>All items</h1>
        <ol class="all">
          {desk.items.map(({ number, retailer }, at) => (
            <li>
              <a href={`/item/${number}`}>
                Item {at + 1}: {desk.retailerName(retailer)}
              </a>{' '}
              <span class="soft">{stateWords(states.get(number))}</span>
            </li>
          ))}
        </ol>
      </>
    ),
  });
}

function stateWords(state: ItemState | undefined): string {
  if (!state?.decision) return 'open';
  return state.decision.kind === 'coded' ? 'decided' : 'left out';
}

/** Renders what is said when nothing is left to decide. */
export function renderDone(desk: LabelDesk, formToken: string): string {
  const { done } = progressOf(desk);
  const isEmpty = desk.items.length === 0;
  const title = isEmpty ? 'Nothing to decide' : 'All decided';
  return renderFrame({
    desk,
    formToken,
    title,
    children: (
      <>
        <h1>{title}</h1>
        {desk.others ? (
          <p>
            {isEmpty
              ? 'The coders agree on every item that both have coded.'
              : `All ${done} disagreements are settled.`}{' '}
            Next: <code>klartext study label --export</code>.
          </p>
        ) : (
          <p>
            {isEmpty
              ? 'The run has no findings, so there is nothing to code.'
              : `All ${done} items are coded or left out. Every decision is on the disk; you can close this page and stop the command.`}{' '}
            Next: let a second coder do the same, then <code>klartext study label --agreement</code>.
          </p>
        )}
      </>
    ),
  });
}
