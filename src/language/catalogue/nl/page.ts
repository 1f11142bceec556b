import type { PageMessages } from '../parts.ts';

/** What the site says around a notice. */
export const page = {
  // Menus.
  'page.skip': 'Menu overslaan',
  'page.layers': 'Kort of lang',
  'page.label': 'Overzicht',
  'page.short': 'Vragen en antwoorden',
  'page.full': 'Volledige tekst',
  'page.changes': 'Wat er is veranderd',
  'page.contents': 'Inhoud',
  'page.path': 'U bent hier',
  'page.versions': 'Alle versies',
  'page.print': 'Alles om af te drukken',
  'page.study': 'Wat klanten zeggen',

  // The list of versions, and the notice on an old one.
  'page.versionsLead': 'Elke versie blijft hier staan zoals die is gepubliceerd.',
  'page.noVersion': 'Er is nog geen versie gepubliceerd.',
  'page.holds': 'Deze versie geldt nu.',
  'page.old': 'Deze versie geldt niet meer.',
  'page.newest': 'Lees de versie die nu geldt.',

  // An address that nothing stands at.
  'page.lost': 'Deze pagina bestaat niet',
  'page.lostLead': 'Controleer het adres of ga naar een van deze pagina’s.',
} as const satisfies PageMessages;
