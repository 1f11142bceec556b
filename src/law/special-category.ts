import { type Source, unverified, verified } from './source.ts';

/** One of the conditions under which special categories of data may be used. */
export interface SpecialCondition {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
}

/** The conditions of GDPR Art. 9(2): special categories need one of them besides the legal basis. */
export const ART9_CONDITIONS = [
  {
    id: 'explicit-consent',
    text: 'The customer consented explicitly.',
    source: verified('GDPR Art. 9(2)(a)'),
  },
  {
    id: 'employment-and-social-security',
    text: 'Employment or social security law needs it.',
    source: verified('GDPR Art. 9(2)(b)'),
  },
  { id: 'vital-interests', text: 'A life depends on it.', source: verified('GDPR Art. 9(2)(c)') },
  {
    id: 'not-for-profit-body',
    text: 'A body without profit uses data of its members.',
    source: verified('GDPR Art. 9(2)(d)'),
  },
  { id: 'made-public', text: 'The customer made the data public.', source: verified('GDPR Art. 9(2)(e)') },
  { id: 'legal-claims', text: 'A legal claim needs it.', source: verified('GDPR Art. 9(2)(f)') },
  {
    id: 'substantial-public-interest',
    text: 'A law allows it for a substantial public interest.',
    source: verified('GDPR Art. 9(2)(g)'),
  },
  { id: 'health-care', text: 'Health or social care needs it.', source: verified('GDPR Art. 9(2)(h)') },
  { id: 'public-health', text: 'Public health needs it.', source: verified('GDPR Art. 9(2)(i)') },
  {
    id: 'archiving-research-statistics',
    text: 'Archives in the public interest, research or statistics need it.',
    source: verified('GDPR Art. 9(2)(j)'),
  },
] as const satisfies readonly SpecialCondition[];

/** Id of a condition of Art. 9(2). */
export type Art9Condition = (typeof ART9_CONDITIONS)[number]['id'];

/** Data about crimes and offences, fraud lists and camera footage of offences among them, need a law that allows it. */
export const CRIMINAL_DATA_RULE: SpecialCondition = {
  id: 'criminal-data',
  text: 'Data about crimes and offences may be used only where a law allows it.',
  source: unverified('GDPR Art. 10'),
};

/** Advertising to children: advice, not an error. */
export const CHILD_MARKETING_ADVICE: SpecialCondition = {
  id: 'child-marketing',
  text: 'Children deserve special protection where their data are used for advertising.',
  source: unverified('GDPR recital 38; Regulation (EU) 2022/2065 Art. 28(2) for online platforms'),
};
