/** Messages of the short text: the customer asks, the shop answers. Answers that the label gives in the same words are the label’s. */
export const short = {
  // The frame.
  'short.title': 'Questions about your data at {brand}',
  'short.titleAlone': 'Questions about your data',
  'short.lead': 'You ask, we answer.',

  // What customers ask. `home` is EU, GB, CH or other: the law that the shop is under.
  'q-data.question': 'What data do you use?',
  'q-purpose.question': 'What do you use it for?',
  'q-benefit.question': 'What do I get?',
  'q-no.question': 'What if I say no?',
  'q-recipient.question': 'Who else gets it?',
  'q-sale.question': 'Do you sell my data?',
  'q-transfer.question':
    '{home, select, EU {Does it leave the EU?} GB {Does it leave the UK?} CH {Does it leave Switzerland?} other {Does it leave the country?}}',
  'q-retention.question': 'How long do you keep it?',
  'q-advertising.question': 'Do you use it for ads?',
  'q-machine.question': 'Does a machine decide about me?',
  'q-rights.question': 'Can I see or delete it?',
  'q-contact.question': 'Who can I ask?',

  // Answers that the label does not give, or gives in other words.
  'short.benefit': 'You get something from: {list}.',
  'short.no.required': 'We need your data for: {list}.',
  'short.no.notStated': 'We do not say what changes: {list}.',
  'short.no.full': 'The full text says what changes then.',
  'short.contact.more':
    '{count, plural, one {The full text has # more address.} other {The full text has # more addresses.}}',
  'short.transfer.adequacy': 'A strict law protects it there: {list}.',
  'short.no.can': 'You can say no to: {list}.',
  'short.transfer.framework': 'Our firms there follow rules like ours: {list}.',
  'short.transfer.clauses': 'A contract protects it there: {list}.',
  'short.transfer.bindingRules': 'Binding rules protect it there: {list}.',
  'short.ads.stop': 'You can stop all our ads.',
  // Rights, as phrases that follow the colon.
  'short.rights': 'You can: {list}.',
  'short.right.access': 'see your data',
  'short.right.rectification': 'have mistakes put right',
  'short.right.portability': 'take it with you',
  'short.right.erasure': 'have it deleted',
  'short.right.erasureSome': 'have it deleted unless the law makes us keep it',
  'short.right.optOut': 'stop us from selling or sharing it',
  'short.right.limit': 'limit our use of protected data',

  // The rest of a list, as its last entry; `named` is yes where others stand before it.
  'count.data':
    '{named, select, yes {{count, plural, one {# more thing} other {# more things}}} other {{count, plural, one {# thing} other {# things}}}}',
  'count.purpose':
    '{named, select, yes {{count, plural, one {# more purpose} other {# more purposes}}} other {{count, plural, one {# purpose} other {# purposes}}}}',
  'count.firm':
    '{named, select, yes {{count, plural, one {# more firm} other {# more firms}}} other {{count, plural, one {# firm} other {# firms}}}}',
  'count.authority':
    '{named, select, yes {{count, plural, one {# more public office} other {# more public offices}}} other {{count, plural, one {# public office} other {# public offices}}}}',
  'count.country':
    '{named, select, yes {{count, plural, one {# more country} other {# more countries}}} other {{count, plural, one {# country} other {# countries}}}}',
  'count.practice':
    '{named, select, yes {{count, plural, one {# more use} other {# more uses}}} other {{count, plural, one {# use} other {# uses}}}}',
} as const;
