import type { PageMessages } from '../parts.ts';

/** What the site says around a notice. */
export const page = {
  // Menus.
  'page.skip': 'Saltar el menú',
  'page.layers': 'Corto o largo',
  'page.label': 'Tabla',
  'page.short': 'Preguntas y respuestas',
  'page.full': 'Texto completo',
  'page.changes': 'Qué ha cambiado',
  'page.contents': 'Contenido',
  'page.path': 'Está usted aquí',
  'page.versions': 'Todas las versiones',
  'page.print': 'Todo para imprimir',
  'page.study': 'Lo que dicen los clientes',

  // The list of versions, and the notice on an old one.
  'page.versionsLead': 'Cada versión se queda aquí tal como se publicó.',
  'page.noVersion': 'Aún no se ha publicado ninguna versión.',
  'page.holds': 'Esta es la versión actual.',
  'page.old': 'Esta versión ya no vale.',
  'page.newest': 'Lea la versión actual.',

  // An address that nothing stands at.
  'page.lost': 'Esta página no existe',
  'page.lostLead': 'Revise la dirección o vaya a una de estas páginas.',
} as const satisfies PageMessages;
