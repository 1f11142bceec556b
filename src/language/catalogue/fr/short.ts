import type { ShortMessages } from '../parts.ts';

/** French: the customer asks with "vous", and the shop answers with "vous"; the rest as on the label. */
export const short = {
  // The frame.
  'short.title': 'Vos données chez {brand}\u202f: vos questions',
  'short.titleAlone': 'Vos questions sur vos données',
  'short.lead': 'Vous demandez, nous répondons.',

  // What customers ask. `home` is EU, GB, CH or other: the law that the shop is under.
  'q-data.question': 'Quelles données utilisez-vous\u202f?',
  'q-purpose.question': 'À quoi servent mes données\u202f?',
  'q-benefit.question': 'Qu’est-ce que j’y gagne\u202f?',
  'q-no.question': 'Et si je dis non\u202f?',
  'q-recipient.question': 'Qui d’autre reçoit mes données\u202f?',
  'q-sale.question': 'Vendez-vous mes données\u202f?',
  'q-transfer.question':
    '{home, select, EU {Mes données sortent-elles de l’UE\u202f?} GB {Mes données sortent-elles du Royaume-Uni\u202f?} CH {Mes données sortent-elles de Suisse\u202f?} other {Mes données sortent-elles du pays\u202f?}}',
  'q-retention.question': 'Combien de temps gardez-vous mes données\u202f?',
  'q-advertising.question': 'Mes données servent-elles à la publicité\u202f?',
  'q-machine.question': 'Une machine décide-t-elle à mon sujet\u202f?',
  'q-rights.question': 'Puis-je voir et effacer mes données\u202f?',
  'q-contact.question': 'À qui puis-je m’adresser\u202f?',

  // Answers that the label does not give, or gives in other words.
  'short.benefit': 'Vous y gagnez avec\u202f: {list}.',
  'short.no.required': 'Ici, il nous faut vos données\u202f: {list}.',
  'short.no.notStated': 'Nous ne disons pas ce qui change\u202f: {list}.',
  'short.no.full': 'Le texte complet dit ce qu’un non change.',
  'short.contact.more':
    '{count, plural, one {Le texte complet donne # autre adresse.} other {Le texte complet donne # autres adresses.}}',
  'short.transfer.adequacy': 'Une loi stricte les protège\u202f: {list}.',
  'short.no.can': 'Vous pouvez dire non à\u202f: {list}.',
  'short.transfer.framework': 'Nos entreprises ont promis de les protéger\u202f: {list}.',
  'short.transfer.clauses': 'Un contrat les protège\u202f: {list}.',
  'short.transfer.bindingRules': 'Des règles strictes les protègent\u202f: {list}.',
  'short.ads.stop': 'Vous pouvez arrêter toute notre publicité.',
  // Rights, as phrases that follow the colon.
  'short.rights': 'Vous pouvez\u202f: {list}.',
  'short.right.access': 'voir vos données',
  'short.right.rectification': 'faire corriger les erreurs',
  'short.right.portability': 'emporter vos données',
  'short.right.erasure': 'faire effacer vos données',
  'short.right.erasureSome': 'faire effacer vos données si aucune loi ne l’interdit',
  'short.right.optOut': 'nous interdire de vendre ou de partager vos données',
  'short.right.limit': 'limiter l’usage des données protégées',

  // The rest of a list, as its last entry; `named` is yes where others stand before it.
  'count.data':
    '{named, select, yes {{count, plural, one {# autre donnée} other {# autres données}}} other {{count, plural, one {# donnée} other {# données}}}}',
  'count.purpose':
    '{named, select, yes {{count, plural, one {# autre but} other {# autres buts}}} other {{count, plural, one {# but} other {# buts}}}}',
  'count.firm':
    '{named, select, yes {{count, plural, one {# autre entreprise} other {# autres entreprises}}} other {{count, plural, one {# entreprise} other {# entreprises}}}}',
  'count.authority':
    '{named, select, yes {{count, plural, one {# autre service public} other {# autres services publics}}} other {{count, plural, one {# service public} other {# services publics}}}}',
  'count.country':
    '{named, select, yes {{count, plural, one {# autre pays} other {# autres pays}}} other {{count, plural, one {# pays} other {# pays}}}}',
  'count.practice':
    '{named, select, yes {{count, plural, one {# autre usage} other {# autres usages}}} other {{count, plural, one {# usage} other {# usages}}}}',
} as const satisfies ShortMessages;
