import type { ChannelMessages } from '../parts.ts';

/** What channels say around a notice. */
export const channel = {
  // Links between the layers of a notice.
  'web.layers': 'En bref ou en détail',
  'web.label': 'En un coup d’œil',
  'web.short': 'Questions et réponses',
  'web.full': 'Texte complet',
  'web.changes': 'Ce qui a changé',
  // The foot of a printed page.
  'print.page': 'Page {page} sur {pages}',
  // What a voice offers after its opening: questions, each with its own mark, or names; then it says everything.
  'voice.ask': 'Vous pouvez aussi choisir une question\u202f: {list}',
  'voice.hear': 'Vous pouvez aussi écouter\u202f: {list}.',
  'voice.all': 'Et maintenant, tout dans l’ordre.',
  // Signs in addresses, as they are read out.
  'voice.sign':
    '{sign, select, dot {point} at {arobase} slash {barre oblique} dash {tiret} underscore {tiret bas} other {signe}}',
} as const satisfies ChannelMessages;
