import { describe, expect, it } from 'vitest';
import { declarationOf, mapAt, put } from '../../../test/support/declaration-edits.ts';
import { exampleValues, type Json } from '../../../test/support/parsed.ts';
import { deriveFacts } from '../../fact/index.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { loadReadability } from '../../language/readability/index.ts';
import { findVagueWords } from '../../language/vague/index.ts';
import { partsOf } from '../notice.ts';
import { buildChangesNotice } from './build-changes-notice.ts';

const values = exampleValues();

/** What a shop changes in a year: one of nearly every kind. */
const EDITS: readonly (readonly [path: string, value: Json | undefined])[] = [
  ['practices.newsletter.retention', { for: 'P3Y', after: 'withdrawal' }],
  ['practices.newsletter.data', ['email', 'purchases']],
  ['practices.newsletter.recipients', ['mail-service', 'payment-service']],
  ['practices.newsletter.profiling', true],
  ['practices.newsletter.contact.channels', ['email', 'sms']],
  ['practices.recommendations.age.minimum', 18],
  ['practices.recommendations.purpose', 'news'],
  ['practices.recommendations.device', 'necessary'],
  ['practices.prize-draw', undefined],
  ['practices.second-survey', { ...mapAt(values, ['practices', 'survey']), data: ['email'] }],
  ['practices.letters.basis', 'consent'],
  ['practices.letters.automatedDecision', {}],
  ['practices.own-goods-mail.benefit', undefined],
  ['practices.checkout.collected', ['web']],
  ['practices.checkout.grewFrom', { practice: 'payment' }],
  ['practices.returns.required', false],
  ['practices.invoices.retention', { for: 'P5Y', after: 'year-end' }],
  ['practices.customer-service.transfers', undefined],
  ['practices.customer-service.safeguards', []],
  ['never', ['sale', 'transfer-outside']],
  ['recipients.cloud.buysData', true],
  ['recipients.help-desk.country', 'DE'],
  ['recipients.payment-service.name', 'Zahlwespe AG'],
  ['data.pages.children', true],
  ['data.interests.special', 'religion'],
  ['data.contact.source', 'elsewhere'],
  ['representatives', undefined],
  ['dataProtectionOfficer', undefined],
  ['countries', ['DE', 'PL']],
  ['languages', ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl']],
  ['channels', ['web', 'app', 'email']],
];

const old = declarationOf(values);
const next = declarationOf(
  EDITS.reduce((changed, [path, value]) => put(changed, path.split('.'), value), values),
);
const firms = [...old.recipients.values(), ...next.recipients.values()].flatMap(({ name }) =>
  typeof name === 'string' ? [name] : Object.values(name),
);

/** Every heading and sentence but those of addresses, less the names of companies, as for the label. */
function sentencesIn(language: string): readonly string[] {
  const input = { declaration: next, facts: deriveFacts(next), language, on: '2026-11-24' };
  const notice = buildChangesNotice({ ...input, old: { declaration: old } });
  return partsOf(notice.parts)
    .flatMap((part) => [part.heading, ...part.sentences.map((s) => s.text)])
    .filter((text) => !text.includes('@'))
    .map((text) => firms.reduce((rest, firm) => rest.replaceAll(firm, ''), text))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/u));
}

describe.each(languagesWithCatalogue())('the notice of changes in "%s"', (language) => {
  const sentences = sentencesIn(language);

  it('passes the gates of a plain layer', async () => {
    const { measure, judge } = await loadReadability(language);
    const measures = measure(sentences.join(' '), { sentences });
    expect(measures.words).toBeGreaterThan(250);
    expect(judge(measures)).toEqual([]);
  });

  it('has no sentence over 25 words', () => {
    const long = sentences.filter((s) => s.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length > 25);
    expect(long).toEqual([]);
  });

  it('has no vague words', () => {
    expect(sentences.flatMap((s) => findVagueWords(s, language).map((v) => `${v.word}: ${s}`))).toEqual([]);
  });
});
