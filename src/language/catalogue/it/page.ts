import type { PageMessages } from '../parts.ts';

/** What the site says around a notice. */
export const page = {
  // Menus.
  'page.skip': 'Saltare il menu',
  'page.layers': 'In breve o nel dettaglio',
  'page.label': 'A colpo d’occhio',
  'page.short': 'Domande e risposte',
  'page.full': 'Testo completo',
  'page.changes': 'Che cosa è cambiato',
  'page.contents': 'Indice',
  'page.path': 'Lei si trova qui',
  'page.versions': 'Tutte le versioni',
  'page.print': 'Tutto da stampare',
  'page.study': 'Che cosa dicono i clienti',

  // The list of versions, and the notice on an old one.
  'page.versionsLead': 'Ogni versione resta qui così come è stata pubblicata.',
  'page.noVersion': 'Non è stata ancora pubblicata nessuna versione.',
  'page.holds': 'Questa versione vale ora.',
  'page.old': 'Questa versione non vale più.',
  'page.newest': 'Legga la versione che vale ora.',

  // An address that nothing stands at.
  'page.lost': 'Questa pagina non esiste',
  'page.lostLead': 'Controlli l’indirizzo o vada a una di queste pagine.',
} as const satisfies PageMessages;
