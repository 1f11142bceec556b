import type { ChannelMessages } from '../parts.ts';

/** What channels say around a notice. */
export const channel = {
  // Links between the layers of a notice.
  'web.layers': 'En breve o en detalle',
  'web.label': 'De un vistazo',
  'web.short': 'Preguntas y respuestas',
  'web.full': 'Texto completo',
  'web.changes': 'Qué ha cambiado',
  // The foot of a printed page.
  'print.page': 'Página {page} de {pages}',
  // What a voice offers after its opening: questions, each with its own mark, or names; then it says everything.
  'voice.ask': 'También puede elegir una pregunta: {list}',
  'voice.hear': 'También puede escuchar: {list}.',
  'voice.all': 'Y ahora todo, paso a paso.',
  // Signs in addresses, as they are read out.
  'voice.sign':
    '{sign, select, dot {punto} at {arroba} slash {barra} dash {guion} underscore {guion bajo} other {signo}}',
} as const satisfies ChannelMessages;
