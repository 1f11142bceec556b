import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../../test/support/arbitrary-declaration.ts';
import { declared, EXAMPLE_FILE, SMALL_FILE } from '../../../../test/support/declared.ts';
import { type JsonMap, parseText, toYaml } from '../../../../test/support/parsed.ts';
import {
  type Declaration,
  type Practice,
  parseDeclaration,
  type Text,
  textIn,
} from '../../../declaration/index.ts';
import { deriveFacts } from '../../../fact/index.ts';
import { countryOf, isInEea } from '../../../law/index.ts';
import { importTilt } from '../../tilt/import-tilt.ts';
import { valuesIn } from '../account.ts';
import { withoutWeeks } from '../duration.ts';
import type { Export } from '../export.ts';
import { addressLine, plainLine } from '../plain-line.ts';
import { exportWords } from '../words/index.ts';
import { exportTilt } from './export-tilt.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function exported(declaration: Declaration, language: string): Export {
  return exportTilt({ declaration, facts: deriveFacts(declaration), on: '2026-11-24', language, digest });
}

function imported(text: string): Declaration {
  const result = importTilt('x.json', new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.problem.message);
  const { yaml } = result.import;
  const { declaration } = parseDeclaration('k.yaml', () => ({ bytes: new TextEncoder().encode(yaml) }));
  if (!declaration) throw new Error('not usable');
  return declaration;
}

/**
 * What TILT has a place for and its import reads, one statement a line. Not in here, though the file holds it:
 * - the name of a practice: it stands as the description of the purpose, which import leaves;
 * - the condition of Art. 9(2): import takes it with data whose words name a special category;
 * - a criterion beside a length of time: a declaration that is imported keeps one of them;
 * - logic and effects of decisions: TILT does not say whose they are; only whether there are any;
 * - how to get a copy of safeguards, and changes of purpose: import lists them;
 * - the basis of Art. 6(1)(ea) UK GDPR: import knows the letters a to f.
 */
function statements(declaration: Declaration, language: string): ReadonlySet<string> {
  const words = (text: Text | undefined): string | undefined =>
    text === undefined ? undefined : plainLine(textIn(text, language) ?? '');
  const { controller, dataProtectionOfficer: officer, supervisoryAuthority: authority } = declaration;
  const all = new Set<string>();
  const say = (...parts: readonly unknown[]): void => {
    if (parts.at(-1) !== undefined) all.add(JSON.stringify(parts));
  };
  const line = (text: string | undefined) => (text === undefined ? undefined : addressLine(text));
  say('controller name', controller.name);
  say('controller address', line(controller.address));
  say('controller country', countryOf(controller.country));
  say('controller email', controller.email);
  say('website', controller.website);
  say('officer name', officer?.name);
  say('officer address', line(officer?.address));
  say('officer email', officer?.email);
  say('authority name', words(authority?.name));
  say('authority country', authority?.country);
  say('authority website', authority?.website);
  say('authority email', authority?.email);
  for (const practice of declaration.practices.values())
    sayPractice(declaration, practice, say, words, language);
  for (const datum of declaration.data.values()) {
    if (datum.source !== 'elsewhere') continue;
    say('from elsewhere', words(datum.name));
    const isKnown = datum.origin !== undefined || datum.isPublic !== undefined;
    say('origin', words(datum.name), words(datum.origin));
    say('public', words(datum.name), isKnown ? (datum.isPublic ?? false) : undefined);
  }
  const decides = [...declaration.practices.values()].some((p) => p.automatedDecision !== undefined);
  if (!decides) say('no decisions');
  return all;
}

function sayPractice(
  declaration: Declaration,
  practice: Practice,
  say: (...parts: readonly unknown[]) => void,
  words: (text: Text | undefined) => string | undefined,
  language: string,
): void {
  const { basis, retention } = practice;
  const purpose = words(declaration.purposes.get(practice.purpose)?.name);
  for (const id of practice.data) {
    const use = [
      words(declaration.data.get(id)?.name),
      purpose,
      basis,
      retention?.for === undefined ? words(retention?.until) : withoutWeeks(retention.for),
      retention?.for === undefined ? undefined : retention.after,
      practice.required ?? false,
      words(practice.ifNot),
      basis === 'legitimate-interests' ? words(practice.interest) : undefined,
      basis === 'legal-obligation' ? words(practice.obligation) : undefined,
    ].map((part) => part ?? '');
    say('use', ...use);
    for (const to of practice.recipients ?? []) {
      const recipient = declaration.recipients.get(to);
      if (!recipient) continue;
      const { country } = recipient;
      const kind = words(recipient.does) ?? exportWords(language).role[recipient.role];
      const place = country === undefined || country === 'EPO' ? '' : countryOf(country);
      say('recipient', ...use, words(recipient.name), kind, place);
    }
  }
  for (const { country, instruments = [] } of practice.transfers ?? []) {
    const code = countryOf(country);
    if (code === 'EPO' || isInEea(code)) continue;
    say('transfer', code);
    for (const { use } of instruments) say('transfer', code, use);
  }
}

/** Names that differ by case alone, or not at all, become one on import; here each says its id. */
function withOwnNames(values: JsonMap): JsonMap {
  const named = (section: string): JsonMap =>
    Object.fromEntries(
      Object.entries((values[section] ?? {}) as JsonMap).map(([id, entry]) => {
        const { name, ...rest } = entry as JsonMap;
        const own =
          typeof name === 'string'
            ? `${id} ${name}`
            : Object.fromEntries(
                Object.entries((name ?? {}) as JsonMap).map(([tag, w]) => [tag, `${id} ${w}`]),
              );
        return [id, { name: own, ...rest }];
      }),
    );
  const practices = Object.fromEntries(
    Object.entries((values.practices ?? {}) as JsonMap).map(([id, practice]) => {
      const { basis, ...rest } = practice as JsonMap;
      return [
        id,
        { ...rest, basis: basis === 'recognised-legitimate-interests' ? 'consent' : (basis ?? '') },
      ];
    }),
  );
  return {
    ...values,
    data: named('data'),
    purposes: named('purposes'),
    recipients: named('recipients'),
    practices,
  };
}

/** The declaration of some values, or undefined when some of them lead nowhere. */
function parsed(values: JsonMap): Declaration | undefined {
  const { declaration, isComplete } = parseText(toYaml(values));
  return isComplete ? declaration : undefined;
}

describe('import ∘ export', () => {
  it.each<readonly [string, string]>([
    [SMALL_FILE, 'de'],
    ...['en', 'de', 'fr', 'es', 'it', 'nl'].map((language) => [EXAMPLE_FILE, language] as const),
  ])('%s in %s states the same, and nothing else', (file, language) => {
    const { declaration } = declared(file);
    const before = statements(declaration, language);
    const after = statements(imported(exported(declaration, language).text), language);
    expect([...before].filter((statement) => !after.has(statement))).toEqual([]);
    // Decisions whose practice import cannot tell are among its notes, so none may be left.
    const more = [...after].filter(
      (statement) => !before.has(statement) && !statement.includes('no decisions'),
    );
    expect(more).toEqual([]);
  });

  it('loses nothing of any declaration that TILT has a place for', () => {
    fc.assert(
      fc.property(declarationValues.map(withOwnNames), (values) => {
        const declaration = parsed(values);
        if (!declaration) return;
        const language = declaration.languages[0] ?? 'en';
        const after = statements(imported(exported(declaration, language).text), language);
        const lost = [...statements(declaration, language)].filter((statement) => !after.has(statement));
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same text again, and changes with the day', () => {
    const { declaration } = declared(EXAMPLE_FILE);
    expect(exported(declaration, 'en')).toEqual(exported(declaration, 'en'));
    const facts = deriveFacts(declaration);
    const later = exportTilt({ declaration, facts, on: '2026-11-25', language: 'en', digest });
    expect(later.text).not.toBe(exported(declaration, 'en').text);
  });
});

describe('the notes', () => {
  it('name every value that the text does not hold: a new one is in the text or in a note', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const declaration = parsed(values);
        if (!declaration) return;
        const language = declaration.languages[0] ?? 'en';
        const { notes } = exported(declaration, language);
        const places = notes.map(({ place }) => place);
        expect(valuesIn(declaration)).toBeGreaterThan(0);
        for (const id of declaration.practices.keys()) {
          expect(places).toContain(`practices.${id}.collected`);
        }
      }),
      { numRuns: 60 },
    );
  });
});
