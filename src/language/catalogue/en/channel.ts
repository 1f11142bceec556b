/** What channels say around a notice. */
export const channel = {
  // Links between the layers of a notice.
  'web.layers': 'In brief or in detail',
  'web.label': 'At a glance',
  'web.short': 'Questions and answers',
  'web.full': 'Everything in detail',
  'web.changes': 'What has changed',
  // The foot of a printed page.
  'print.page': 'Page {page} of {pages}',
  // What a voice offers after its opening: questions, each with its own mark, or names; then it says everything.
  'voice.ask': 'You can also choose a question: {list}',
  'voice.hear': 'You can also listen to: {list}.',
  'voice.all': 'And now all of it, one by one.',
  // Signs in addresses, as they are read out.
  'voice.sign':
    '{sign, select, dot {dot} at {at} slash {slash} dash {dash} underscore {underscore} other {sign}}',
} as const;
