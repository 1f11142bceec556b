import type { ChannelMessages } from '../parts.ts';

/** What channels say around a notice. */
export const channel = {
  // Links between the layers of a notice.
  'web.layers': 'Kurz oder ausführlich',
  'web.label': 'Auf einen Blick',
  'web.short': 'Fragen und Antworten',
  'web.full': 'Alles im Einzelnen',
  'web.changes': 'Was sich geändert hat',
  // The foot of a printed page.
  'print.page': 'Seite {page} von {pages}',
  // What a voice offers after its opening: questions, each with its own mark, or names; then it says everything.
  'voice.ask': 'Sie können auch eine Frage wählen: {list}',
  'voice.hear': 'Das können Sie auch hören: {list}.',
  'voice.all': 'Und jetzt alles der Reihe nach.',
  // Signs in addresses, as they are read out.
  'voice.sign':
    '{sign, select, dot {Punkt} at {ät} slash {Schrägstrich} dash {Bindestrich} underscore {Unterstrich} other {Zeichen}}',
} as const satisfies ChannelMessages;
