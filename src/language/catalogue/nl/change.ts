import type { ChangeMessages } from '../parts.ts';

/** Dutch: what has changed. */
export const change = {
  // The frame.
  'change.title': 'Wat er is veranderd bij {brand}',
  'change.lead': 'Wat we anders doen met uw gegevens.',
  'change.leadSince': 'Wat er anders is sinds versie {number} van {date}.',
  'change.leadFirst': 'Dit is onze eerste versie.',

  // The headings of its parts.
  'change.consent.question': 'Moet u iets doen?',
  'change.worse.question': 'Wat is er nieuw of slechter?',
  'change.better.question': 'Wat is er weg of beter?',
  'change.same.question': 'Wat is er verder anders?',
  'change.words.question': 'Waar zijn alleen de woorden nieuw?',
  'change.none.question': 'Wat is er veranderd?',

  // Whether customers have to answer.
  'change.askAgain': 'Ja. We vragen u opnieuw om een ja voor: {list}.',
  'change.askNew': 'We hebben uw ja nodig voor: {list}.',
  'change.oldYes': 'Uw oude ja geldt niet voor wat nieuw is.',
  'change.noAnswer': 'Nee. U hoeft niets te doen.',

  // Where nothing is different but words, or nothing at all.
  'change.onlyWords': 'Alleen onze woorden zijn nieuw. Wat we doen blijft gelijk.',
  'change.words': 'Dit zeggen we met andere woorden: {list}.',
  'change.nothing': 'Er is niets veranderd.',
  'change.first': 'Er is nog geen oudere versie.',

  // Two values of one change.
  'change.now': 'Nu: {text}.',
  'change.before': 'Eerst: {text}.',
  'change.beforeFrom': 'Eerst: {text}, vanaf een andere dag.',

  // Whole practices.
  'change.practiceAdded': 'Dit is nieuw: {list}.',
  'change.practiceUses': 'Daarvoor gebruiken we: {list}.',
  'change.practiceRemoved': 'Hiermee zijn we gestopt: {list}.',

  // What we use.
  'change.dataAdded': 'We gebruiken nu ook: {list}.',
  'change.dataAddedProtected': 'Nieuw, en door de wet extra beschermd: {list}.',
  'change.dataRemoved': 'Dit gebruiken we niet meer: {list}.',
  'change.dataSource': 'We krijgen dit nu op een andere manier: {list}.',
  'change.dataProtected': 'De wet beschermt dit nu extra: {list}.',
  'change.dataUnprotected': 'De wet beschermt dit niet meer extra: {list}.',
  'change.dataKind': 'Dit zijn nu andere gegevens: {list}.',
  'change.childrenBegun': 'Dit gaat nu ook over kinderen: {list}.',
  'change.childrenEnded': 'Dit gaat niet meer over kinderen: {list}.',

  // What for, and what allows it.
  'change.purpose': 'We gebruiken gegevens nu voor iets anders: {list}.',
  'change.basisAsk': 'Dit doen we nu alleen als u ja zegt: {list}.',
  'change.basisNoAsk': 'Dit doen we nu zonder uw ja te vragen: {list}.',
  'change.basisObject': 'U kunt nu nee zeggen tegen: {list}.',
  'change.basisNoObject': 'U kunt geen nee meer zeggen tegen: {list}.',
  'change.basisOther': 'De wet staat dit om een andere reden toe: {list}.',

  // Who else gets it.
  'change.recipientProcessor': 'Wie nu voor ons werkt: {list}.',
  'change.recipientJoint': 'Wie er nu samen met ons over beslist: {list}.',
  'change.recipientController': 'Wie ze nu voor eigen doelen gebruikt: {list}.',
  'change.recipientAuthority': 'Wie ze nu van de wet mag opvragen: {list}.',
  'change.recipientRemoved': 'Wie uw gegevens niet meer krijgt: {list}.',
  'change.recipientRole': 'Wie uw gegevens nu anders gebruikt: {list}.',
  'change.recipientName': 'Deze naam is nieuw: {list}.',
  'change.recipientMoved': 'Wie ze nu in een ander land gebruikt: {list}.',

  // Selling and ads.
  'change.saleBegun': 'Wie ons nu betaalt voor uw gegevens: {list}.',
  'change.saleEnded': 'Wie ons niet meer betaalt voor uw gegevens: {list}.',
  'change.saleOpen': 'We zeggen niet meer of we geld krijgen van: {list}.',
  'change.saleRuledOut': 'Wie ons niets betaalt voor uw gegevens: {list}.',
  'change.adsBegun': 'Wie u nu reclame toont op andere sites: {list}.',
  'change.adsEnded': 'Wie u geen reclame meer toont op andere sites: {list}.',

  // Where it goes.
  'change.countryAdded': 'Uw gegevens gaan nu ook naar: {list}.',
  'change.countryRemoved': 'Uw gegevens gaan niet meer naar: {list}.',
  'change.protectionLess': 'Ze zijn daar nu minder beschermd: {list}.',
  'change.protectionMore': 'Ze zijn daar nu beter beschermd: {list}.',
  'change.protectionOther': 'Een andere regel beschermt ze daar nu: {list}.',
  'change.protectionFell': 'Een regel die ze daar beschermde, geldt niet meer: {list}.',
  'change.protectionGained': 'Een nieuwe regel beschermt ze daar: {list}.',

  // How long.
  'change.retentionLonger': 'We bewaren ze langer: {list}.',
  'change.retentionShorter': 'We bewaren ze korter: {list}.',
  'change.retentionOther': 'De bewaartijd is nu anders: {list}.',
  'change.retentionStated': 'We zeggen nu hoe lang we ze bewaren: {list}.',
  'change.retentionUnstated': 'We zeggen niet meer hoe lang we ze bewaren: {list}.',

  // What customers give and get.
  'change.requiredYes': 'Hiervoor moet u ons nu de gegevens geven: {list}.',
  'change.requiredNo': 'Hiervoor hoeft u ons de gegevens niet te geven: {list}.',
  'change.requiredOpen': 'We zeggen niet meer of u ze moet geven: {list}.',
  'change.benefitNew': 'U krijgt er nu iets voor: {list}.',
  'change.benefitLost': 'U krijgt er niets meer voor: {list}.',
  'change.incentiveBegun': 'U krijgt nu punten of een betere prijs voor uw gegevens: {list}.',
  'change.incentiveEnded': 'U krijgt geen punten of betere prijs meer voor uw gegevens: {list}.',

  // What machines do.
  'change.decisionBegun': 'Een computer beslist nu over u: {list}.',
  'change.decisionEnded': 'Een computer beslist niet meer over u: {list}.',
  'change.reviewNew': 'U kunt het nu door een mens laten nakijken: {list}.',
  'change.reviewLost': 'U kunt het niet meer door een mens laten nakijken: {list}.',
  'change.profilingBegun': 'Een computer schat u nu in: {list}.',
  'change.profilingEnded': 'Een computer schat u niet meer in: {list}.',

  // How we reach you.
  'change.deviceBegun': 'We bewaren of lezen nu iets op uw apparaat: {list}.',
  'change.deviceEnded': 'We bewaren of lezen niets meer op uw apparaat: {list}.',
  'change.deviceAsk': 'We vragen nu uw ja voor we uw apparaat gebruiken: {list}.',
  'change.deviceNoAsk': 'We vragen geen ja meer voor we uw apparaat gebruiken: {list}.',
  'change.deviceNone': 'We bewaren en lezen niets op uw apparaat: {list}.',
  'change.deviceOpen': 'We zeggen niet meer of we uw apparaat gebruiken: {list}.',
  'change.contactBegun': 'We schrijven of bellen u nu: {list}.',
  'change.contactEnded': 'We schrijven of bellen u niet meer: {list}.',
  'change.channelAdded': 'Zo bereiken we u nu ook: {list}.',
  'change.channelRemoved': 'Zo bereiken we u niet meer: {list}.',
  'change.permission': 'Voor onze berichten gelden andere regels: {list}.',
  'change.ageBegun': 'Voor een ja geldt nu een minimumleeftijd: {list}.',
  'change.ageEnded': 'Voor een ja geldt geen minimumleeftijd meer: {list}.',
  'change.ageRaised': 'U moet nu ouder zijn om ja te zeggen: {list}.',
  'change.ageLowered': 'U mag nu jonger zijn om ja te zeggen: {list}.',
  'change.reuseBegun': 'We gebruiken nu gegevens die we voor iets anders hadden: {list}.',
  'change.reuseEnded': 'We gebruiken geen gegevens meer die we voor iets anders hadden: {list}.',
  'change.reuseOther': 'De gegevens hiervoor komen nu uit een ander gebruik: {list}.',

  // What we promise. The text is a promise of the label, without its full stop.
  'change.promiseMade': 'We beloven nu: {text}.',
  'change.promiseWithdrawn': 'Deze belofte geldt niet meer: {text}.',

  // Who answers, and whom to ask.
  'change.controllerChanged': 'Een ander bedrijf is nu verantwoordelijk voor uw gegevens: {list}.',
  'change.controllerMoved': 'Het land van ons bedrijf is nu: {list}.',
  'change.controllerContact': 'U bereikt ons nu zo: {list}.',
  'change.rightsPage': 'Voor uw rechten gaat u nu hierheen: {list}.',
  'change.rightsPageLost': 'De pagina voor uw rechten is weg: {list}.',
  'change.officer': 'Onze functionaris voor gegevensbescherming, nu: {list}.',
  'change.officerLost': 'We noemen geen functionaris voor gegevensbescherming meer.',
  'change.authority': 'Hier kunt u nu een klacht indienen: {list}.',
  'change.authorityLost': 'We zeggen niet meer waar u een klacht kunt indienen.',
  'change.representative': 'Wie ons nu vertegenwoordigt: {list}.',
  'change.representativeLost': 'Wie ons niet meer vertegenwoordigt: {list}.',

  // Where, and how it is kept safe.
  'change.collectedAdded': 'Hier verzamelen we nu ook gegevens: {list}.',
  'change.collectedRemoved': 'Hier verzamelen we geen gegevens meer: {list}.',
  'change.safeguardNew': 'We beschermen ze nu op één manier meer: {list}.',
  'change.safeguardLost': 'We beschermen ze nu op één manier minder: {list}.',
  'change.toldMore': 'We vertellen dit op meer plaatsen: {list}.',
  'change.toldLess': 'We vertellen dit op minder plaatsen: {list}.',
  'change.explanationNew': 'We vertellen nu meer over: {list}.',
  'change.explanationLost': 'We vertellen nu minder over: {list}.',

  // Whom we serve, and where notices are.
  'change.countryServed': 'We verkopen nu ook hier: {list}.',
  'change.countryUnserved': 'We verkopen hier niet meer: {list}.',
  'change.languageServed': 'U kunt dit nu ook in deze taal lezen: {list}.',
  'change.languageUnserved': 'U kunt dit niet meer in deze taal lezen: {list}.',
  'change.noticeAdded': 'U vindt deze tekst nu ook hier: {list}.',
  'change.noticeRemoved': 'U vindt deze tekst hier niet meer: {list}.',

  // Places and ways, as phrases that follow a colon.
  'change.place.web': 'op onze website',
  'change.place.app': 'in onze app',
  'change.place.shop': 'in onze winkels',
  'change.place.phone': 'aan de telefoon',
  'change.place.partner': 'bij bedrijven die met ons werken',
  'change.place.email': 'per e-mail',
  'change.place.sms': 'per sms',
  'change.place.post': 'per post',
  'change.place.push': 'met een melding van de app',
  'change.place.receipt': 'op de kassabon',
  'change.place.chat': 'in onze chat',
  'change.place.voice': 'in gesproken vorm',
  'change.place.print': 'op papier',
} as const satisfies ChangeMessages;
