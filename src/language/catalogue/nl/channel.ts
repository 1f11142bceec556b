import type { ChannelMessages } from '../parts.ts';

/** What channels say around a notice. */
export const channel = {
  // Links between the layers of a notice.
  'web.layers': 'Kort of uitgebreid',
  'web.label': 'In één oogopslag',
  'web.short': 'Vragen en antwoorden',
  'web.full': 'Alles uitgebreid',
  'web.changes': 'Wat er is veranderd',
  // The foot of a printed page.
  'print.page': 'Pagina {page} van {pages}',
  // What a voice offers after its opening: questions, each with its own mark, or names; then it says everything.
  'voice.ask': 'U kunt ook vragen: {list}',
  'voice.hear': 'U kunt ook luisteren naar: {list}.',
  'voice.all': 'En nu alles, stap voor stap.',
  // Signs in addresses, as they are read out.
  'voice.sign':
    '{sign, select, dot {punt} at {apenstaartje} slash {schuine streep} dash {streepje} underscore {laag streepje} other {teken}}',
} as const satisfies ChannelMessages;
