import type { PageMessages } from '../parts.ts';

/** What the site says around a notice. */
export const page = {
  // Menus.
  'page.skip': 'Passer le menu',
  'page.layers': 'Court ou long',
  'page.label': 'Tableau',
  'page.short': 'Questions et réponses',
  'page.full': 'Texte complet',
  'page.changes': 'Ce qui a changé',
  'page.contents': 'Sommaire',
  'page.path': 'Vous êtes ici',
  'page.versions': 'Toutes les versions',
  'page.print': 'Tout pour imprimer',
  'page.study': 'Ce que disent les clients',

  // The list of versions, and the notice on an old one.
  'page.versionsLead': 'Chaque version reste ici telle qu’elle a été publiée.',
  'page.noVersion': 'Aucune version n’a encore été publiée.',
  'page.holds': 'Cette version est valable aujourd’hui.',
  'page.old': 'Cette version n’est plus valable.',
  'page.newest': 'Lisez la version valable aujourd’hui.',

  // An address that nothing stands at.
  'page.lost': 'Cette page n’existe pas',
  'page.lostLead': 'Vérifiez l’adresse, ou allez à l’une de ces pages.',
} as const satisfies PageMessages;
