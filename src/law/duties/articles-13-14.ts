import type { Duty, DutyContext } from '../duty.ts';

/** A row of the table of Art. 13 and 14: the same element, with its place in each of the two articles. */
interface Row {
  readonly element: Duty['element'];
  /** Place in Art. 13, for example `1(c)`; absent when Art. 13 does not ask for it. */
  readonly art13?: string;
  readonly art14?: string;
  readonly level?: Duty['level'];
  readonly layer?: Duty['layer'];
  readonly text: string;
  readonly when?: (context: DutyContext) => boolean;
}

const rows: readonly Row[] = [
  {
    element: 'controller',
    art13: '1(a)',
    art14: '1(a)',
    level: 'controller',
    layer: 'first',
    text: 'Who is responsible for the data, and how to reach them.',
  },
  {
    element: 'representative',
    art13: '1(a)',
    art14: '1(a)',
    level: 'controller',
    text: 'Who represents the responsible company here, and how to reach them.',
    when: (c) => c.hasRepresentative,
  },
  {
    element: 'dpo',
    art13: '1(b)',
    art14: '1(b)',
    level: 'controller',
    text: 'How to reach the data protection officer.',
    when: (c) => c.hasDpo,
  },
  { element: 'purpose', art13: '1(c)', art14: '1(c)', layer: 'first', text: 'What the data are used for.' },
  { element: 'legal-basis', art13: '1(c)', art14: '1(c)', text: 'Which legal basis allows the use.' },
  {
    element: 'legitimate-interest',
    art13: '1(d)',
    art14: '2(b)',
    text: 'Which legitimate interest is pursued, and whose it is.',
    when: (c) => c.basis === 'legitimate-interests',
  },
  { element: 'data-categories', art14: '1(d)', text: 'Which categories of data are used.' },
  {
    element: 'recipients',
    art13: '1(e)',
    art14: '1(e)',
    text: 'Who receives the data, by name or by category.',
    when: (c) => c.hasRecipients,
  },
  {
    element: 'transfer',
    art13: '1(f)',
    art14: '1(f)',
    text: 'That data go to a third country, and which adequacy decision or safeguard covers that.',
    when: (c) => c.hasThirdCountryTransfer,
  },
  {
    element: 'transfer-copy',
    art13: '1(f)',
    art14: '1(f)',
    text: 'How to get a copy of the safeguards for the transfer, or where they can be read.',
    when: (c) => c.hasThirdCountryTransfer && c.hasTransferSafeguards,
  },
  {
    element: 'retention',
    art13: '2(a)',
    art14: '2(a)',
    text: 'How long the data are kept, or what decides that.',
  },
  {
    element: 'rights',
    art13: '2(b)',
    art14: '2(c)',
    layer: 'first',
    text: 'Which rights the customer has over the data: access, rectification, erasure, restriction, objection, portability, as far as they apply.',
  },
  {
    element: 'right-to-withdraw',
    art13: '2(c)',
    art14: '2(d)',
    text: 'That consent can be withdrawn at any time, with effect for the future.',
    when: (c) => c.basis === 'consent' || c.hasExplicitConsent,
  },
  {
    element: 'right-to-complain',
    art13: '2(d)',
    art14: '2(e)',
    level: 'controller',
    text: 'That the customer can complain to a supervisory authority.',
  },
  {
    element: 'required-or-optional',
    art13: '2(e)',
    text: 'Whether the customer must provide the data, and what happens if not.',
  },
  {
    element: 'source-of-data',
    art14: '2(f)',
    text: 'Where the data come from, and whether that source is open to the public.',
  },
  {
    element: 'automated-decision',
    art13: '2(f)',
    art14: '2(g)',
    text: 'That a machine decides alone, by which logic, and what that means for the customer.',
    when: (c) => c.hasAutomatedDecision,
  },
];

/** What differs between the laws that share the table of Art. 13 and 14. */
interface Law {
  readonly regime: Duty['regime'];
  /** Beginning of the ids, for example `gdpr`. */
  readonly prefix: string;
  readonly from: string;
  readonly sourceOf: (article: string) => Duty['source'];
}

const always = (): boolean => true;

function dutyOf(law: Law, row: Row, article: '13' | '14', place: string): Duty {
  const isTouched = (c: DutyContext): boolean => (article === '13' ? c.isDirect : c.isIndirect);
  const when = row.when ?? always;
  return {
    id: `${law.prefix}-${article}-${place.replace('(', '-').replace(')', '')}-${row.element}`,
    regime: law.regime,
    element: row.element,
    level: row.level ?? 'practice',
    layer: row.layer ?? 'any',
    text: row.text,
    appliesWhen: (c) => isTouched(c) && when(c),
    from: law.from,
    source: law.sourceOf(`Art. ${article}(${place.charAt(0)})${place.slice(1)}`),
  };
}

/**
 * The duties of Art. 13 and 14, one per element and article.
 *
 * A practice with data from the customer and from elsewhere gets both, so that both articles can be named.
 */
export function articles13And14(law: Law): readonly Duty[] {
  return rows.flatMap((row) => [
    ...(row.art13 === undefined ? [] : [dutyOf(law, row, '13', row.art13)]),
    ...(row.art14 === undefined ? [] : [dutyOf(law, row, '14', row.art14)]),
  ]);
}
