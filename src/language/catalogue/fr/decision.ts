import type { DecisionMessages } from '../parts.ts';

/** French: why data are used or not. */
export const decision = {
  // The headings.
  'decision.title.permit': 'Pourquoi nous utilisons vos données ici',
  'decision.title.deny': 'Pourquoi nous n’utilisons pas vos données ici',

  // What it is about, by names of the retailer. `how`: contact for a message, seen for what is shown, other for the rest.
  'decision.because':
    '{how, select, contact {La raison de ce message\u202f: {name}.} seen {La raison pour laquelle vous voyez ceci\u202f: {name}.} other {Cela fait partie de\u202f: {name}.}}',
  'decision.about': 'Il s’agit de\u202f: {name}.',
  'decision.data': 'Nous utilisons ceci\u202f: {list}.',
  'decision.wanted': 'Voici les données\u202f: {list}.',
  'decision.recipient': 'Qui reçoit les données\u202f: {list}.',
  'decision.benefit': 'Ce que vous y gagnez\u202f: {text}',
  'decision.no': 'Nous n’utilisons donc pas vos données pour cela.',

  // What allows it.
  'decision.yes': '{by, select, guardian {Un parent ou un tuteur l’a permis.} other {Vous l’avez permis.}}',
  'decision.yesOn':
    '{by, select, guardian {Un parent ou un tuteur l’a permis le {date}.} other {Vous l’avez permis le {date}.}}',
  'decision.contract': 'Nous en avons besoin pour votre contrat avec nous.',
  'decision.law': 'La loi nous y oblige.',
  'decision.lawNamed': 'Nous y sommes obligés par\u202f: {law}.',
  'decision.life': 'Cela aide à protéger une vie.',
  'decision.public': 'Nous le faisons parce que cela sert à tous.',
  'decision.interest': 'Nous avons une raison que la loi admet.',
  'decision.interestNamed': 'Voici notre raison\u202f: {text}',
  'decision.recognised': 'La loi de votre pays prévoit cette raison.',
  'decision.bought': 'Vous avez acheté chez nous. Nous pouvons donc vous écrire sur des produits semblables.',
  'decision.canObject': 'Vous pouvez dire non.',
  'decision.change': 'Vous pouvez changer vos choix ici\u202f: {contact}.',

  // Why not: one message for each reason, in their order; those with a name or a date more stand beside it.
  'decision.why.erased': 'Nous avons effacé vos données. Nous gardons seulement ce que la loi exige.',
  'decision.why.state-too-old': 'Nous ne voyons pas vos derniers choix en ce moment.',
  'decision.why.unknown-practice': 'Nous ne vous avons jamais parlé de cet usage.',
  'decision.why.restricted': 'Pour le moment, nous pouvons seulement garder ces données.',
  'decision.why.no-device-consent': 'Vous ne nous avez pas permis d’utiliser votre appareil pour cela.',
  'decision.why.no-choice': 'Vous n’avez pas dit oui.',
  'decision.why.refused':
    '{by, select, guardian {Un parent ou un tuteur a dit non.} other {Vous avez dit non.}}',
  'decision.why.refusedOn':
    '{by, select, guardian {Un parent ou un tuteur a dit non le {date}.} other {Vous avez dit non le {date}.}}',
  'decision.why.unconfirmed': 'Votre oui n’est pas encore confirmé.',
  'decision.why.unconfirmedOn': 'Votre oui du {date} n’est pas encore confirmé.',
  'decision.why.withdrawn':
    '{by, select, guardian {Un parent ou un tuteur a retiré le oui.} other {Vous avez retiré votre oui.}}',
  'decision.why.withdrawnOn':
    '{by, select, guardian {Un parent ou un tuteur a retiré le oui le {date}.} other {Vous avez retiré votre oui le {date}.}}',
  'decision.why.stale-notice': 'Depuis que vous avez dit oui, nous avons changé cela.',
  'decision.why.expired': 'Votre oui a pris fin.',
  'decision.why.expiredOn': 'Votre oui valait jusqu’au {date}.',
  'decision.why.no-contract': 'Vous n’avez pas de contrat avec nous pour cela.',
  'decision.why.no-duty': 'Aucune loi ne nous y oblige.',
  'decision.why.no-condition': 'Nous n’indiquons aucune raison qui permette cet usage.',
  'decision.why.guardian-needed': 'Un parent ou un tuteur doit dire oui.',
  'decision.why.objected':
    '{by, select, guardian {Un parent ou un tuteur nous a demandé d’arrêter.} signal {Votre navigateur nous a dit de ne pas le faire.} other {Vous nous avez demandé d’arrêter.}}',
  'decision.why.objectedOn':
    '{by, select, guardian {Le {date}, un parent ou un tuteur nous a demandé d’arrêter.} signal {Le {date}, votre navigateur nous a dit de ne pas le faire.} other {Le {date}, vous nous avez demandé d’arrêter.}}',
  'decision.why.no-contact-permission': 'Nous n’avons pas la permission de vous joindre par ce moyen.',
  'decision.why.paused': 'Vous nous avez demandé une pause.',
  'decision.why.pausedOn': 'Vous nous avez demandé une pause qui finit le {date}.',
  'decision.why.frequency-cap': 'La limite que vous avez fixée est atteinte.',
  'decision.why.frequency-capLimit':
    'Votre limite\u202f: {times, plural, one {une fois} other {# fois}} en {days, plural, one {un jour} other {# jours}}.',
  'decision.why.recipient-not-declared': 'Nous ne vous avons jamais dit qui recevrait vos données ici.',
  'decision.why.recipient-not-declaredNamed':
    'Nous ne vous avons jamais dit que nous donnerions vos données à\u202f: {name}.',
  'decision.why.no-transfer-instrument': 'Rien ne protège vos données dans le pays où elles iraient.',
  'decision.why.no-transfer-instrumentNamed': 'Rien ne protège vos données dans ce pays\u202f: {country}.',
  'decision.why.instrument-fell': 'La règle qui protégeait vos données à l’étranger ne vaut plus.',
  'decision.why.instrument-fellNamed':
    'La règle qui protégeait vos données ne vaut plus là-bas\u202f: {country}.',
  'decision.why.retention-over': 'La durée prévue pour utiliser ces données est finie.',
  'decision.why.missing-context': 'Nous n’en savons pas assez pour être sûrs que c’est permis.',

  // What customers can do then. What they have to do comes first; nobody is pushed to say yes.
  'decision.next.nothing': 'Vous n’avez rien à faire.',
  'decision.next.choose': 'Si vous le voulez, vous pouvez dire oui.',
  'decision.next.mind': 'Vous pouvez changer d’avis à tout moment.',
  'decision.next.confirm': 'Si vous le voulez, suivez le lien que vous avez reçu.',
  'decision.next.read': 'Lisez ce qui a changé. Ensuite, vous pouvez dire oui ou non.',
  'decision.next.guardian': 'Si vous le voulez, demandez à un parent ou à un tuteur.',
  'decision.next.later': 'Réessayez un peu plus tard.',
  'decision.next.ask': 'Vous pouvez nous poser des questions.',
  'decision.next.new': 'Si vous le voulez, vous pouvez recommencer chez nous.',
} as const satisfies DecisionMessages;
