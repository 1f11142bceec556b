import type { ChannelMessages } from '../parts.ts';

/** What channels say around a notice. */
export const channel = {
  // Links between the layers of a notice.
  'web.layers': 'In breve o nel dettaglio',
  'web.label': 'A colpo d’occhio',
  'web.short': 'Domande e risposte',
  'web.full': 'Tutto nel dettaglio',
  'web.changes': 'Che cosa è cambiato',
  // The foot of a printed page.
  'print.page': 'Pagina {page} di {pages}',
  // What a voice offers after its opening: questions, each with its own mark, or names; then it says everything.
  'voice.ask': 'Può anche chiedere: {list}',
  'voice.hear': 'Può anche ascoltare: {list}.',
  'voice.all': 'E ora tutto, un punto alla volta.',
  // Signs in addresses, as they are read out.
  'voice.sign':
    '{sign, select, dot {punto} at {chiocciola} slash {barra} dash {trattino} underscore {trattino basso} other {segno}}',
} as const satisfies ChannelMessages;
