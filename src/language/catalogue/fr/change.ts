import type { ChangeMessages } from '../parts.ts';

/** French: what has changed; `\u202f` stands before a colon and a question mark. */
export const change = {
  // The frame.
  'change.title': 'Ce qui a changé chez {brand}',
  'change.lead': 'Ce que nous faisons autrement avec vos données.',
  'change.leadSince': 'Ce que nous faisons autrement depuis la version {number} du {date}.',
  'change.leadFirst': 'Ceci est notre première version.',

  // The headings of its parts.
  'change.consent.question': 'Devez-vous faire quelque chose\u202f?',
  'change.worse.question': 'Qu’y a-t-il de nouveau ou en plus\u202f?',
  'change.better.question': 'Qu’y a-t-il en moins ou de mieux\u202f?',
  'change.same.question': 'Quels autres changements y a-t-il\u202f?',
  'change.words.question': 'Où seuls les mots changent-ils\u202f?',
  'change.none.question': 'Qu’est-ce qui a changé\u202f?',

  // Whether customers have to answer.
  'change.askAgain': 'Oui. Nous vous demandons de nouveau votre accord pour\u202f: {list}.',
  'change.askNew': 'Il nous faut votre oui pour\u202f: {list}.',
  'change.oldYes': 'Votre ancien oui ne vaut pas pour ce qui est nouveau.',
  'change.noAnswer': 'Non. Vous n’avez rien à faire.',

  // Where nothing is different but words, or nothing at all.
  'change.onlyWords': 'Seuls nos mots changent. Ce que nous faisons reste pareil.',
  'change.words': 'Nous disons ceci avec d’autres mots\u202f: {list}.',
  'change.nothing': 'Rien n’a changé.',
  'change.first': 'Il n’y a pas encore de version plus ancienne.',

  // Two values of one change.
  'change.now': 'Maintenant\u202f: {text}.',
  'change.before': 'Avant\u202f: {text}.',
  'change.beforeFrom': 'Avant\u202f: {text}, à partir d’un autre jour.',

  // Whole practices.
  'change.practiceAdded': 'Ceci est nouveau\u202f: {list}.',
  'change.practiceUses': 'Pour cela, nous utilisons\u202f: {list}.',
  'change.practiceRemoved': 'Nous avons arrêté ceci\u202f: {list}.',

  // What we use.
  'change.dataAdded': 'Nous utilisons désormais aussi\u202f: {list}.',
  'change.dataAddedProtected': 'Nouveau, et c’est ce que la loi protège le plus\u202f: {list}.',
  'change.dataRemoved': 'Nous n’utilisons plus\u202f: {list}.',
  'change.dataSource': 'Nous obtenons maintenant ceci autrement\u202f: {list}.',
  'change.dataProtected': 'C’est maintenant ce que la loi protège le plus\u202f: {list}.',
  'change.dataUnprotected': 'Ce n’est plus ce que la loi protège le plus\u202f: {list}.',
  'change.dataKind': 'Ces données sont maintenant d’un autre type\u202f: {list}.',
  'change.childrenBegun': 'Ceci concerne désormais aussi des enfants\u202f: {list}.',
  'change.childrenEnded': 'Ceci ne concerne plus des enfants\u202f: {list}.',

  // What for, and what allows it.
  'change.purpose': 'Les données servent maintenant à autre chose\u202f: {list}.',
  'change.basisAsk': 'Nous demandons maintenant d’abord votre oui\u202f: {list}.',
  'change.basisNoAsk': 'Nous ne demandons plus d’abord votre oui\u202f: {list}.',
  'change.basisObject': 'Vous pouvez maintenant dire non à\u202f: {list}.',
  'change.basisNoObject': 'Vous ne pouvez plus dire non à\u202f: {list}.',
  'change.basisOther': 'La loi le permet pour une autre raison\u202f: {list}.',

  // Who else gets it.
  'change.recipientProcessor': 'Qui travaille maintenant pour nous\u202f: {list}.',
  'change.recipientJoint': 'Qui décide maintenant avec nous\u202f: {list}.',
  'change.recipientController': 'Qui utilise maintenant vos données pour son compte\u202f: {list}.',
  'change.recipientAuthority': 'Qui a maintenant le droit de demander vos données\u202f: {list}.',
  'change.recipientRemoved': 'Qui ne reçoit plus vos données\u202f: {list}.',
  'change.recipientRole': 'Qui utilise vos données autrement\u202f: {list}.',
  'change.recipientName': 'Ce nom est nouveau\u202f: {list}.',
  'change.recipientMoved': 'Qui utilise maintenant vos données dans un autre pays\u202f: {list}.',

  // Selling and ads.
  'change.saleBegun': 'Qui nous paie maintenant pour vos données\u202f: {list}.',
  'change.saleEnded': 'Qui ne nous paie plus pour vos données\u202f: {list}.',
  'change.saleOpen': 'Nous ne disons plus si on nous paie\u202f: {list}.',
  'change.saleRuledOut': 'Qui ne nous paie rien pour vos données\u202f: {list}.',
  'change.adsBegun': 'Qui vous montre maintenant des publicités ailleurs\u202f: {list}.',
  'change.adsEnded': 'Qui ne vous montre plus de publicités ailleurs\u202f: {list}.',

  // Where it goes.
  'change.countryAdded': 'Où vos données vont maintenant aussi\u202f: {list}.',
  'change.countryRemoved': 'Où vos données ne vont plus\u202f: {list}.',
  'change.protectionLess': 'Là-bas, vos données sont moins bien protégées\u202f: {list}.',
  'change.protectionMore': 'Là-bas, vos données sont mieux protégées\u202f: {list}.',
  'change.protectionOther': 'Là-bas, une autre règle protège vos données\u202f: {list}.',
  'change.protectionFell': 'Là-bas, une règle qui protégeait vos données a pris fin\u202f: {list}.',
  'change.protectionGained': 'Là-bas, une nouvelle règle protège vos données\u202f: {list}.',

  // How long.
  'change.retentionLonger': 'Nous gardons vos données plus longtemps\u202f: {list}.',
  'change.retentionShorter': 'Nous gardons vos données moins longtemps\u202f: {list}.',
  'change.retentionOther': 'La durée n’est plus la même\u202f: {list}.',
  'change.retentionStated': 'Nous disons maintenant combien de temps nous gardons vos données\u202f: {list}.',
  'change.retentionUnstated': 'Nous ne disons plus combien de temps nous gardons vos données\u202f: {list}.',

  // What customers give and get.
  'change.requiredYes': 'Vous devez maintenant nous donner vos données\u202f: {list}.',
  'change.requiredNo': 'Rien ne vous oblige à nous donner vos données\u202f: {list}.',
  'change.requiredOpen': 'Nous ne disons plus si vous devez donner vos données\u202f: {list}.',
  'change.benefitNew': 'Vous y gagnez maintenant quelque chose\u202f: {list}.',
  'change.benefitLost': 'Vous n’y gagnez plus rien\u202f: {list}.',
  'change.incentiveBegun': 'Vos données vous valent maintenant un meilleur prix ou des points\u202f: {list}.',
  'change.incentiveEnded': 'Vos données ne vous valent plus ni meilleur prix ni points\u202f: {list}.',

  // What machines do.
  'change.decisionBegun': 'Une machine décide maintenant à votre sujet\u202f: {list}.',
  'change.decisionEnded': 'Aucune machine ne décide plus à votre sujet\u202f: {list}.',
  'change.reviewNew': 'Vous pouvez maintenant demander qu’une personne vérifie\u202f: {list}.',
  'change.reviewLost': 'Vous ne pouvez plus demander qu’une personne vérifie\u202f: {list}.',
  'change.profilingBegun': 'Une machine vous évalue maintenant\u202f: {list}.',
  'change.profilingEnded': 'Aucune machine ne vous évalue plus\u202f: {list}.',

  // How we reach you.
  'change.deviceBegun': 'Nous enregistrons ou lisons maintenant des choses sur votre appareil\u202f: {list}.',
  'change.deviceEnded': 'Nous n’enregistrons et ne lisons plus rien sur votre appareil\u202f: {list}.',
  'change.deviceAsk': 'Nous demandons maintenant votre oui avant d’utiliser votre appareil\u202f: {list}.',
  'change.deviceNoAsk': 'Nous ne demandons plus votre oui avant d’utiliser votre appareil\u202f: {list}.',
  'change.deviceNone': 'Nous n’enregistrons et ne lisons rien sur votre appareil\u202f: {list}.',
  'change.deviceOpen': 'Nous ne disons plus si nous utilisons votre appareil\u202f: {list}.',
  'change.contactBegun': 'Nous vous écrivons ou vous appelons maintenant\u202f: {list}.',
  'change.contactEnded': 'Nous ne vous écrivons plus et ne vous appelons plus\u202f: {list}.',
  'change.channelAdded': 'Nous vous joignons maintenant aussi ainsi\u202f: {list}.',
  'change.channelRemoved': 'Nous ne vous joignons plus ainsi\u202f: {list}.',
  'change.permission': 'D’autres règles valent pour nos messages\u202f: {list}.',
  'change.ageBegun': 'Il y a maintenant un âge minimum pour dire oui\u202f: {list}.',
  'change.ageEnded': 'Il n’y a plus d’âge minimum pour dire oui\u202f: {list}.',
  'change.ageRaised': 'L’âge pour dire oui est maintenant plus haut\u202f: {list}.',
  'change.ageLowered': 'L’âge pour dire oui est maintenant plus bas\u202f: {list}.',
  'change.reuseBegun': 'Nous réutilisons des données prévues pour autre chose\u202f: {list}.',
  'change.reuseEnded': 'Nous ne réutilisons plus de données prévues pour autre chose\u202f: {list}.',
  'change.reuseOther': 'Les données viennent maintenant d’un autre usage\u202f: {list}.',

  // What we promise. The text is a promise of the label, without its full stop.
  'change.promiseMade': 'Nous promettons maintenant\u202f: «\u202f{text}\u202f».',
  'change.promiseWithdrawn': 'Nous ne promettons plus\u202f: «\u202f{text}\u202f».',

  // Who answers, and whom to ask.
  'change.controllerChanged': 'Une autre entreprise répond maintenant de vos données\u202f: {list}.',
  'change.controllerMoved': 'Notre entreprise est maintenant ici\u202f: {list}.',
  'change.controllerContact': 'Vous nous joignez maintenant ici\u202f: {list}.',
  'change.rightsPage': 'Pour vos droits, allez maintenant ici\u202f: {list}.',
  'change.rightsPageLost': 'La page pour vos droits n’existe plus\u202f: {list}.',
  'change.officer': 'Vous joignez maintenant ainsi notre délégué à la protection des données\u202f: {list}.',
  'change.officerLost': 'Nous ne nommons plus de délégué à la protection des données.',
  'change.authority': 'Vous pouvez maintenant vous plaindre ici\u202f: {list}.',
  'change.authorityLost': 'Nous ne disons plus où vous plaindre.',
  'change.representative': 'Qui nous représente maintenant près de chez vous\u202f: {list}.',
  'change.representativeLost': 'Qui ne nous représente plus près de chez vous\u202f: {list}.',

  // Where, and how it is kept safe.
  'change.collectedAdded': 'Nous recueillons maintenant aussi des données ici\u202f: {list}.',
  'change.collectedRemoved': 'Nous ne recueillons plus de données ici\u202f: {list}.',
  'change.safeguardNew': 'Nous protégeons vos données d’une façon de plus\u202f: {list}.',
  'change.safeguardLost': 'Nous protégeons vos données d’une façon de moins\u202f: {list}.',
  'change.toldMore': 'Nous vous en parlons à plus d’endroits\u202f: {list}.',
  'change.toldLess': 'Nous vous en parlons à moins d’endroits\u202f: {list}.',
  'change.explanationNew': 'Nous vous en disons plus sur ceci\u202f: {list}.',
  'change.explanationLost': 'Nous vous en disons moins sur ceci\u202f: {list}.',

  // Whom we serve, and where notices are.
  'change.countryServed': 'Où nous vendons maintenant aussi\u202f: {list}.',
  'change.countryUnserved': 'Où nous ne vendons plus\u202f: {list}.',
  'change.languageServed': 'Ceci se lit maintenant aussi en\u202f: {list}.',
  'change.languageUnserved': 'Ceci ne se lit plus en\u202f: {list}.',
  'change.noticeAdded': 'Ce texte se trouve maintenant aussi ici\u202f: {list}.',
  'change.noticeRemoved': 'Ce texte ne se trouve plus ici\u202f: {list}.',

  // Places and ways, as phrases that follow a colon.
  'change.place.web': 'sur notre site',
  'change.place.app': 'dans notre appli',
  'change.place.shop': 'dans nos magasins',
  'change.place.phone': 'par téléphone',
  'change.place.partner': 'chez des entreprises qui travaillent avec nous',
  'change.place.email': 'par e-mail',
  'change.place.sms': 'par SMS',
  'change.place.post': 'par la poste',
  'change.place.push': 'par une alerte de l’appli',
  'change.place.receipt': 'sur le ticket de caisse',
  'change.place.chat': 'dans notre tchat',
  'change.place.voice': 'à l’oral',
  'change.place.print': 'sur papier',
} as const satisfies ChangeMessages;
