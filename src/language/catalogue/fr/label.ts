import type { LabelMessages } from '../parts.ts';

/** French: calm and plain, with "vous"; a narrow no-break space (`\u202f`) stands before a colon and a question mark. */
export const label = {
  // The frame of the page.
  'label.title': 'Vos données chez {brand}',
  'label.lead': 'Ce que nous faisons de vos données, en un coup d’œil.',
  // The edition, and where the rest is; shared by all layers.
  'notice.version': 'Version {number}, {date}',
  'notice.preview': 'Aperçu du {date}, non publié',
  'notice.rest': '{minutes, plural, one {Encore # minute de lecture} other {Encore # minutes de lecture}}',
  'notice.read': 'Lisez le reste ici\u202f: {url}.',
  'label.minutes': '{minutes, plural, one {# minute de lecture} other {# minutes de lecture}}',
  'label.languages': 'Langues',
  'label.skip': 'Aller au tableau',
  'label.question': 'Question',
  'label.answer': 'Réponse',
  'label.notStated': 'Non précisé.',
  'state.yes': 'Oui',
  'state.no': 'Non',
  'state.youChoose': 'Vous choisissez',

  // A list that is too long for one sentence goes on here.
  'list.more': 'Et aussi\u202f: {list}.',
  'list.separator': ', ',
  // One practice by its name, with a sentence of the retailer.
  'item.named': '{name}\u202f: {text}',
  'item.without': 'Sans «\u202f{name}\u202f»\u202f: {text}',

  // What we use.
  'data.question': 'Quelles données utilisons-nous\u202f?',
  'data.customer': 'Vous nous donnez\u202f: {list}.',
  'data.observed': 'Nous voyons\u202f: {list}.',
  'data.inferred': 'Nous déduisons de vos données\u202f: {list}.',
  'data.elsewhere': 'D’autres nous donnent\u202f: {list}.',
  'data.special': 'Ce que la loi protège le plus\u202f: {list}.',
  'data.noSpecial': 'Nous n’utilisons rien sur votre santé, votre foi ou votre origine.',
  'data.children': 'Ceci concerne des enfants\u202f: {list}.',

  // Why.
  'purpose.question': 'Pour quoi faire\u202f?',
  'purpose.list': 'Nous utilisons vos données pour\u202f: {list}.',
  // Kinds of purposes, as phrases that follow the colon.
  'purpose.kind.order': 'votre achat et le paiement',
  'purpose.kind.help': 'vous aider quand vous le demandez',
  'purpose.kind.account': 'votre compte et votre carte',
  'purpose.kind.service': 'ce que vous nous demandez',
  'purpose.kind.safety': 'la sécurité et la lutte contre la fraude',
  'purpose.kind.law': 'ce que la loi demande',
  'purpose.kind.count': 'savoir ce qui marche chez nous',
  'purpose.kind.fit': 'des idées selon vos goûts',
  'purpose.kind.ads': 'la publicité',
  'purpose.kind.sale': 'la vente de données',

  // What you get.
  'benefit.question': 'Qu’y gagnez-vous\u202f?',

  // Selling.
  'sale.question': 'Vendons-nous vos données\u202f?',
  'sale.no': 'Non. Personne ne nous paie pour vos données.',
  'sale.never': 'Non. Nous ne vendons jamais vos données.',
  'sale.yes': 'Oui. Qui nous paie pour cela\u202f: {list}.',

  // Advertising.
  'advertising.question': 'Vos données servent-elles à la publicité\u202f?',
  'advertising.no': 'Non. Aucune ne sert à la publicité.',
  'advertising.consent': 'Seulement si vous dites oui\u202f: {list}.',
  'advertising.objection': 'Sauf si vous dites non\u202f: {list}.',
  'advertising.always': 'Oui\u202f: {list}.',
  'advertising.elsewhere': 'Qui vous montre des publicités ailleurs\u202f: {list}.',

  // Who else gets it.
  'recipient.question': 'Qui d’autre reçoit vos données\u202f?',
  'recipient.no': 'Personne d’autre.',
  'recipient.processor': 'Qui travaille pour nous\u202f: {list}.',
  'recipient.joint': 'Qui décide avec nous\u202f: {list}.',
  'recipient.controller': 'Qui les utilise pour son compte\u202f: {list}.',
  'recipient.authority': 'Qui a le droit de les demander\u202f: {list}.',

  // Where it goes. `home` is EU, GB, CH or other: the law that the shop is under.
  'transfer.question':
    '{home, select, EU {Vos données sortent-elles de l’UE\u202f?} GB {Vos données sortent-elles du Royaume-Uni\u202f?} CH {Vos données sortent-elles de Suisse\u202f?} other {Vos données sortent-elles du pays\u202f?}}',
  'transfer.no':
    '{home, select, EU {Non. Elles restent là où la loi de l’UE s’applique.} GB {Non. Elles restent au Royaume-Uni.} CH {Non. Elles restent en Suisse.} other {Non. Elles restent dans le pays.}}',
  'transfer.yes': 'Oui. Où elles vont\u202f: {list}.',
  'transfer.adequacy': 'La loi y est aussi stricte qu’ici\u202f: {list}.',
  'transfer.framework': 'Ces entreprises ont accepté des règles comme ici\u202f: {list}.',
  'transfer.clauses': 'Là-bas, un contrat impose des règles comme ici\u202f: {list}.',
  'transfer.bindingRules': 'Là-bas, des règles strictes lient les entreprises\u202f: {list}.',
  'transfer.derogation': 'Elles n’y vont que dans un cas précis\u202f: {list}.',
  'transfer.unprotected': 'Rien ne les protège là-bas\u202f: {list}.',
  'transfer.notStated': 'Nous ne disons pas ce qui les protège là-bas\u202f: {list}.',
  'transfer.unknown': 'Nous ne disons pas leur pays\u202f: {list}.',

  // How long. `event` is one of the events that storage is counted from.
  'retention.question': 'Combien de temps gardons-nous vos données\u202f?',
  'retention.longest': 'Le plus longtemps\u202f: {practice}.',
  'retention.shortest': 'Le moins longtemps\u202f: {practice}.',
  'retention.span':
    '{event, select, collection {Nous les gardons {duration}.} order {Nous les gardons encore {duration} après votre commande.} lastOrder {Nous les gardons encore {duration} après votre dernière commande.} delivery {Nous les gardons encore {duration} après la livraison.} return {Nous les gardons encore {duration} après le retour de vos articles.} contractEnd {Nous les gardons encore {duration} après la fin du contrat.} accountClosed {Nous les gardons encore {duration} après la fermeture de votre compte.} membershipEnd {Nous les gardons encore {duration} après votre départ du programme.} lastContact {Nous les gardons encore {duration} après notre dernier échange.} caseClosed {Nous les gardons encore {duration} après la clôture de votre dossier.} withdrawal {Nous les gardons encore {duration} après votre non.} visit {Nous les gardons encore {duration} après votre visite.} yearEnd {Nous les gardons encore {duration} après la fin de l’année.} other {Nous les gardons {duration}.}}',
  'retention.law': 'Ce qui nous y oblige\u202f: {law}.',
  'retention.end': 'Ensuite, nous les effaçons.',
  'retention.notStated': 'Nous ne disons pas combien de temps\u202f: {list}.',

  // What a machine decides.
  'machine.question': 'Une machine décide-t-elle à votre sujet\u202f?',
  'machine.no': 'Non. Aucune machine ne prend de décision importante à votre sujet.',
  'machine.yes': 'Oui\u202f: {list}.',
  'machine.review': 'Vous pouvez demander qu’une personne vérifie.',
  'machine.profiling': 'Une machine vous évalue\u202f: {list}.',

  // What we never do.
  'never.question': 'Que ne faisons-nous jamais\u202f?',
  'never.sale': 'Nous ne vendons jamais vos données.',
  'never.face-recognition': 'Nous ne scannons jamais les visages.',
  'never.special-data': 'Nous n’utilisons jamais rien sur votre santé ou votre foi.',
  'never.children-profiles': 'Nous ne faisons jamais le profil d’un enfant.',
  'never.automated-decisions': 'Nous ne laissons jamais une machine décider seule à votre sujet.',
  'never.transfer-outside':
    '{home, select, EU {Nous n’envoyons jamais vos données hors de l’UE.} GB {Nous n’envoyons jamais vos données hors du Royaume-Uni.} CH {Nous n’envoyons jamais vos données hors de Suisse.} other {Nous n’envoyons jamais vos données à l’étranger.}}',
  'never.precise-location': 'Nous ne cherchons jamais à savoir où vous êtes.',
  'never.reading-messages': 'Nous ne lisons jamais vos messages privés.',
  'never.personal-prices': 'Nous ne fixons jamais un prix rien que pour vous.',
  'never.advertising-by-others': 'Nous ne laissons jamais d’autres utiliser vos données pour la publicité.',

  // What you can choose.
  'choice.question': 'Que pouvez-vous choisir\u202f?',
  'choice.consent': 'Vous pouvez dire oui ou non à\u202f: {list}.',
  'choice.withdraw': 'Vous pouvez toujours revenir sur un oui.',
  'choice.objection': 'Avec vos raisons, vous pouvez refuser\u202f: {list}.',
  'choice.marketing': 'Vous pouvez arrêter toute notre publicité. Vous n’avez pas à dire pourquoi.',
  'choice.access': 'Vous pouvez voir vos données.',
  'choice.rectification': 'Vous pouvez faire corriger les erreurs.',
  'choice.portability': 'Vous pouvez emporter vos données.',
  'choice.erasure': 'Vous pouvez faire effacer vos données.',
  'choice.erasureSome': 'Vous pouvez faire effacer des données si aucune loi ne l’interdit.',
  'choice.optOut': 'Vous pouvez nous interdire de vendre ou de partager vos données.',
  'choice.limit': 'Vous pouvez limiter ce que nous faisons des données protégées.',

  // Whom to ask.
  'contact.question': 'À qui vous adresser\u202f?',
  'contact.controller': 'À nous\u202f: {contact}.',
  'contact.rights': 'Pour vos droits\u202f: {contact}.',
  'contact.officer': 'Notre délégué à la protection des données\u202f: {contact}.',
  'contact.representative':
    '{region, select, EU {Dans l’UE\u202f: {contact}.} UK {Au Royaume-Uni\u202f: {contact}.} CH {En Suisse\u202f: {contact}.} other {Près de chez vous\u202f: {contact}.}}',
  'contact.authority': 'Pour vous plaindre\u202f: {contact}.',
} as const satisfies LabelMessages;
