import type { PageMessages } from '../parts.ts';

/** What the site says around a notice. */
export const page = {
  // Menus.
  'page.skip': 'Menü überspringen',
  'page.layers': 'Kurz oder lang',
  'page.label': 'Übersicht',
  'page.short': 'Fragen und Antworten',
  'page.full': 'Ganzer Text',
  'page.changes': 'Was sich geändert hat',
  'page.contents': 'Inhalt',
  'page.path': 'Sie sind hier',
  'page.versions': 'Alle Versionen',
  'page.print': 'Alles zum Drucken',
  'page.study': 'Was Kundinnen und Kunden sagen',

  // The list of versions, and the notice on an old one.
  'page.versionsLead': 'Jede Version bleibt hier so, wie sie veröffentlicht wurde.',
  'page.noVersion': 'Es ist noch keine Version veröffentlicht.',
  'page.holds': 'Diese Version gilt jetzt.',
  'page.old': 'Diese Version gilt nicht mehr.',
  'page.newest': 'Lesen Sie die Version, die jetzt gilt.',

  // An address that nothing stands at.
  'page.lost': 'Diese Seite gibt es nicht',
  'page.lostLead': 'Prüfen Sie die Adresse, oder gehen Sie zu einer dieser Seiten.',
} as const satisfies PageMessages;
