import type { Declaration } from './declaration.ts';
import type { Text } from './schema/text.ts';
import type { Path } from './source/locate.ts';

/** Every text that only the retailer knows, with its path; names of companies stand for themselves. */
export interface TextAt {
  readonly path: Path;
  readonly text: Text;
  /** A name may be one string for all languages; a phrase or sentence has to be written in each. */
  readonly kind: 'name' | 'phrase' | 'sentence';
}

/** Lists the retailer's own texts in the order of the declaration. */
export function textsOf(declaration: Declaration): readonly TextAt[] {
  const texts: TextAt[] = [];
  const add = (path: Path, text: Text | undefined, kind: TextAt['kind']): void => {
    if (text !== undefined) texts.push({ path, text, kind });
  };
  add(['supervisoryAuthority', 'name'], declaration.supervisoryAuthority?.name, 'name');
  for (const [id, datum] of declaration.data) {
    add(['data', id, 'name'], datum.name, 'phrase');
    add(['data', id, 'origin'], datum.origin, 'phrase');
  }
  for (const [id, purpose] of declaration.purposes) add(['purposes', id, 'name'], purpose.name, 'phrase');
  for (const [id, recipient] of declaration.recipients) {
    add(['recipients', id, 'name'], recipient.name, 'name');
    add(['recipients', id, 'does'], recipient.does, 'phrase');
    add(['recipients', id, 'arrangement'], recipient.arrangement, 'sentence');
  }
  for (const [id, practice] of declaration.practices) {
    const base = ['practices', id] as const;
    add([...base, 'name'], practice.name, 'phrase');
    add([...base, 'interest'], practice.interest, 'sentence');
    add([...base, 'obligation'], practice.obligation, 'phrase');
    add([...base, 'age', 'check'], practice.age?.check, 'sentence');
    for (const [i, transfer] of (practice.transfers ?? []).entries()) {
      add([...base, 'transfers', i, 'copy'], transfer.copy, 'sentence');
    }
    add([...base, 'retention', 'until'], practice.retention?.until, 'phrase');
    add([...base, 'ifNot'], practice.ifNot, 'sentence');
    add([...base, 'benefit'], practice.benefit, 'sentence');
    add([...base, 'automatedDecision', 'logic'], practice.automatedDecision?.logic, 'sentence');
    add([...base, 'automatedDecision', 'significance'], practice.automatedDecision?.significance, 'sentence');
    add([...base, 'automatedDecision', 'consequences'], practice.automatedDecision?.consequences, 'sentence');
    add([...base, 'grewFrom', 'assessment'], practice.grewFrom?.assessment, 'sentence');
  }
  return texts;
}
