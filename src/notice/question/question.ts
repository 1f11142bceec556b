import type { MessageKey } from '../../language/index.ts';
import type { RowId } from '../label/label.ts';
import type { ShortId } from '../short/short.ts';

/** A question that customers ask, and where a notice answers it. */
export interface Question {
  readonly id: string;
  /** As a customer puts it, in English. */
  readonly text: string;
  /** Rows of the label that answer it. */
  readonly rows: readonly RowId[];
  /** Answers of the short text that answer it. */
  readonly shorts: readonly ShortId[];
  /** Messages that answer it, where rows and answers tell of other things too. */
  readonly says?: readonly MessageKey[];
}

/** How many of the questions, the weightiest, the label alone must answer. */
export const ANSWERED_BY_LABEL = 12;

/** What customers ask, weightiest first. */
export const QUESTIONS: readonly Question[] = [
  { id: 'sale', text: 'Do you sell my data?', rows: ['sale'], shorts: ['q-sale'] },
  { id: 'recipient', text: 'Who else gets my data?', rows: ['recipient'], shorts: ['q-recipient'] },
  {
    id: 'no',
    text: 'What happens if I say no?',
    rows: ['choice'],
    shorts: ['q-no'],
    says: [
      'choice.consent',
      'item.without',
      'choice.withdraw',
      'choice.objection',
      'short.no.can',
      'choice.marketing',
      'short.no.required',
      'short.no.full',
      'short.no.notStated',
    ],
  },
  { id: 'benefit', text: 'What do I get in return?', rows: ['benefit'], shorts: ['q-benefit'] },
  { id: 'data', text: 'What do you know about me?', rows: ['data'], shorts: ['q-data'] },
  { id: 'machine', text: 'Does a machine decide about me?', rows: ['machine'], shorts: ['q-machine'] },
  {
    id: 'advertising',
    text: 'Do you use my data for ads?',
    rows: ['advertising'],
    shorts: ['q-advertising'],
  },
  { id: 'transfer', text: 'Do my data leave the country?', rows: ['transfer'], shorts: ['q-transfer'] },
  { id: 'purpose', text: 'What do you use my data for?', rows: ['purpose'], shorts: ['q-purpose'] },
  { id: 'retention', text: 'How long do you keep my data?', rows: ['retention'], shorts: ['q-retention'] },
  {
    id: 'rights',
    text: 'How do I see, correct or delete my data?',
    rows: ['choice', 'contact'],
    shorts: ['q-rights'],
    says: [
      'choice.access',
      'choice.rectification',
      'choice.portability',
      'choice.erasure',
      'choice.erasureSome',
      'choice.optOut',
      'choice.limit',
      'contact.controller',
      'contact.rights',
      'short.rights',
    ],
  },
  { id: 'contact', text: 'Whom can I ask?', rows: ['contact'], shorts: ['q-contact'] },
  { id: 'never', text: 'What do you never do with my data?', rows: ['never'], shorts: [] },
  {
    id: 'complaint',
    text: 'Where can I complain?',
    rows: ['contact'],
    shorts: ['q-contact'],
    says: ['contact.authority'],
  },
  {
    id: 'sensitive',
    text: 'Do you use facts about my health, faith or origin?',
    rows: ['data', 'never'],
    shorts: ['q-data'],
    says: ['data.special', 'data.noSpecial', 'never.special-data'],
  },
  {
    id: 'children',
    text: 'Do you use data about children?',
    rows: ['data'],
    shorts: ['q-data'],
    says: ['data.children'],
  },
  {
    id: 'profile',
    text: 'Do you work things out about me?',
    rows: ['data', 'machine'],
    shorts: ['q-data', 'q-machine'],
    says: ['data.inferred', 'machine.profiling'],
  },
  {
    id: 'advertisers',
    text: 'Do other firms show me ads with my data?',
    rows: ['advertising', 'never'],
    shorts: ['q-advertising'],
    says: ['advertising.elsewhere', 'advertising.no', 'never.advertising-by-others'],
  },
  {
    id: 'abroad',
    text: 'Do you send my data abroad, and what protects them there?',
    rows: ['transfer'],
    shorts: ['q-transfer'],
  },
  {
    id: 'stop',
    text: 'How do I stop your ads?',
    rows: ['choice', 'advertising'],
    shorts: ['q-advertising'],
    says: ['choice.marketing', 'advertising.no', 'short.ads.stop'],
  },
  {
    id: 'withdrawal',
    text: 'Can I take back a yes?',
    rows: ['choice'],
    shorts: ['q-no'],
    says: ['choice.withdraw'],
  },
  {
    id: 'source',
    text: 'Where do you get my data from?',
    rows: ['data'],
    shorts: ['q-data'],
    says: ['data.customer', 'data.observed', 'data.inferred', 'data.elsewhere'],
  },
  {
    id: 'needed',
    text: 'When do you need my data?',
    rows: ['choice'],
    shorts: ['q-no'],
    says: ['short.no.required'],
  },
  {
    id: 'review',
    text: 'Can a person check what a machine decides?',
    rows: ['machine'],
    shorts: ['q-machine'],
    says: ['machine.review'],
  },
  { id: 'deletion', text: 'When do you delete my data?', rows: ['retention'], shorts: ['q-retention'] },
  {
    id: 'controller',
    text: 'Which company answers for my data?',
    rows: ['contact'],
    shorts: ['q-contact'],
    says: ['contact.controller'],
  },
  {
    id: 'officer',
    text: 'Who looks after data protection at your shop?',
    rows: ['contact'],
    shorts: ['q-contact'],
    says: ['contact.officer'],
  },
];
