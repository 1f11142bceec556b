import { flagOf, textOf } from '../source/ledger.ts';
import { child } from '../source/source-node.ts';
import type { PracticeDraft } from './practices.ts';
import { type TiltReading, wordsIn } from './reading.ts';

const DECIDING = [
  'dpv:CustomerSolvencyMonitoring',
  'dpv:FraudPreventionAndDetection',
  'dpv:CounterMoneyLaundering',
];

/**
 * Reads what a document says on decisions by machine. TILT says it once for all: it is written into the practices whose
 * purpose is credit or fraud, or into the only practice; otherwise it is left. Returns whether it denies such decisions.
 */
export function readDecisions(reading: TiltReading, practices: ReadonlyMap<string, PracticeDraft>): boolean {
  const { ledger, remarks } = reading;
  const node = child(reading.root, 'automatedDecisionMaking');
  const inUse = child(node, 'inUse');
  if (flagOf(inUse) === false) {
    ledger.takeFlag(inUse);
    return true;
  }
  const logic = child(node, 'logicInvolved');
  const effects = child(node, 'scopeAndIntendedEffects');
  if (flagOf(inUse) !== true && textOf(logic) === undefined) return false;
  const deciding = [...practices].filter(
    ([, practice]) => DECIDING.includes(practice.dpv) || /profil|scoring|automat/i.test(practice.words),
  );
  const chosen = deciding.length > 0 ? deciding : practices.size === 1 ? [...practices] : [];
  if (chosen.length === 0) return false;
  const near = ['practices', chosen[0]?.[0] ?? '', 'automatedDecision'];
  ledger.takeFlag(inUse);
  const logicWords = ledger.text(logic, near);
  const effectWords = ledger.text(effects, near);
  for (const [id, practice] of chosen) {
    practice.automatedDecision = {
      ...(logicWords !== undefined && { logic: wordsIn(reading, logicWords) }),
      ...(effectWords !== undefined && { significance: wordsIn(reading, effectWords) }),
    };
    remarks.say(
      ['practices', id],
      'TILT says that machines decide, not where; please check: automatedDecision',
    );
  }
  return false;
}
