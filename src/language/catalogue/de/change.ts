import type { ChangeMessages } from '../parts.ts';

/** German: what has changed; "die Daten" where "sie" could be read as the reader. */
export const change = {
  // The frame.
  'change.title': 'Was sich bei {brand} geändert hat',
  'change.lead': 'Was wir mit Ihren Daten jetzt anders machen.',
  'change.leadSince': 'Was anders ist als in Version {number} vom {date}.',
  'change.leadFirst': 'Das ist unsere erste Version.',

  // The headings of its parts.
  'change.consent.question': 'Müssen Sie etwas tun?',
  'change.worse.question': 'Was ist mehr oder schlechter?',
  'change.better.question': 'Was ist weniger oder besser?',
  'change.same.question': 'Was ist sonst anders?',
  'change.words.question': 'Wo sind nur die Worte neu?',
  'change.none.question': 'Was hat sich geändert?',

  // Whether customers have to answer.
  'change.askAgain': 'Ja. Dazu fragen wir Sie noch einmal: {list}.',
  'change.askNew': 'Dafür brauchen wir Ihr Ja: {list}.',
  'change.oldYes': 'Ihr altes Ja gilt nicht für das Neue.',
  'change.noAnswer': 'Nein. Sie müssen nichts tun.',

  // Where nothing is different but words, or nothing at all.
  'change.onlyWords': 'Nur unsere Worte sind neu. Was wir tun, bleibt gleich.',
  'change.words': 'Das sagen wir mit anderen Worten: {list}.',
  'change.nothing': 'Nichts hat sich geändert.',
  'change.first': 'Eine ältere Version gibt es noch nicht.',

  // Two values of one change.
  'change.now': 'Jetzt: {text}.',
  'change.before': 'Vorher: {text}.',
  'change.beforeFrom': 'Vorher: {text}, ab einem anderen Tag gezählt.',

  // Whole practices.
  'change.practiceAdded': 'Das ist neu: {list}.',
  'change.practiceUses': 'Diese Daten nutzen wir dafür: {list}.',
  'change.practiceRemoved': 'Das tun wir nicht mehr: {list}.',

  // What we use.
  'change.dataAdded': 'Wir nutzen jetzt auch: {list}.',
  'change.dataAddedProtected': 'Neu, und vom Gesetz am meisten geschützt: {list}.',
  'change.dataRemoved': 'Wir nutzen nicht mehr: {list}.',
  'change.dataSource': 'Das bekommen wir jetzt auf anderem Weg: {list}.',
  'change.dataProtected': 'Das Gesetz schützt jetzt am meisten: {list}.',
  'change.dataUnprotected': 'Nicht mehr am meisten geschützt: {list}.',
  'change.dataKind': 'Das sind jetzt andere Daten: {list}.',
  'change.childrenBegun': 'Hier geht es jetzt auch um Kinder: {list}.',
  'change.childrenEnded': 'Hier geht es nicht mehr um Kinder: {list}.',

  // What for, and what allows it.
  'change.purpose': 'Hier nutzen wir Daten jetzt für etwas anderes: {list}.',
  'change.basisAsk': 'Hier fragen wir Sie jetzt vorher: {list}.',
  'change.basisNoAsk': 'Hier fragen wir Sie nicht mehr vorher: {list}.',
  'change.basisObject': 'Dazu können Sie jetzt Nein sagen: {list}.',
  'change.basisNoObject': 'Dazu können Sie nicht mehr Nein sagen: {list}.',
  'change.basisOther': 'Das Gesetz erlaubt uns das aus einem anderen Grund: {list}.',

  // Who else gets it.
  'change.recipientProcessor': 'Wer jetzt für uns arbeitet: {list}.',
  'change.recipientJoint': 'Wer jetzt mit uns über die Nutzung entscheidet: {list}.',
  'change.recipientController': 'Wer die Daten jetzt für eigene Zwecke nutzt: {list}.',
  'change.recipientAuthority': 'Wer jetzt laut Gesetz danach fragen darf: {list}.',
  'change.recipientRemoved': 'Wer Ihre Daten nicht mehr bekommt: {list}.',
  'change.recipientRole': 'Wer Ihre Daten jetzt anders nutzt: {list}.',
  'change.recipientName': 'Dieser Name ist neu: {list}.',
  'change.recipientMoved': 'Wer die Daten jetzt in einem anderen Land nutzt: {list}.',

  // Selling and ads.
  'change.saleBegun': 'Wer uns jetzt für Ihre Daten bezahlt: {list}.',
  'change.saleEnded': 'Wer uns nicht mehr für Ihre Daten bezahlt: {list}.',
  'change.saleOpen': 'Hier sagen wir nicht mehr, ob wir Geld für die Daten bekommen: {list}.',
  'change.saleRuledOut': 'Wer uns nichts für Ihre Daten bezahlt: {list}.',
  'change.adsBegun': 'Wer Ihnen jetzt auf anderen Seiten Werbung zeigt: {list}.',
  'change.adsEnded': 'Wer Ihnen auf anderen Seiten keine Werbung mehr zeigt: {list}.',

  // Where it goes.
  'change.countryAdded': 'Ihre Daten gehen jetzt auch dorthin: {list}.',
  'change.countryRemoved': 'Ihre Daten gehen nicht mehr dorthin: {list}.',
  'change.protectionLess': 'Dort sind die Daten jetzt weniger geschützt: {list}.',
  'change.protectionMore': 'Dort sind die Daten jetzt besser geschützt: {list}.',
  'change.protectionOther': 'Dort schützt die Daten jetzt eine andere Regel: {list}.',
  'change.protectionFell': 'Eine Regel zum Schutz der Daten gilt dort nicht mehr: {list}.',
  'change.protectionGained': 'Eine neue Regel schützt die Daten dort: {list}.',

  // How long.
  'change.retentionLonger': 'Hier speichern wir länger: {list}.',
  'change.retentionShorter': 'Hier speichern wir kürzer: {list}.',
  'change.retentionOther': 'Die Dauer ist jetzt eine andere: {list}.',
  'change.retentionStated': 'Wir sagen jetzt, wie lange wir speichern: {list}.',
  'change.retentionUnstated': 'Wir sagen nicht mehr, wie lange wir speichern: {list}.',

  // What customers give and get.
  'change.requiredYes': 'Dafür müssen Sie uns jetzt Daten geben: {list}.',
  'change.requiredNo': 'Dafür müssen Sie uns keine Daten geben: {list}.',
  'change.requiredOpen': 'Wir sagen nicht mehr, ob Sie dafür Daten geben müssen: {list}.',
  'change.benefitNew': 'Davon haben Sie jetzt etwas: {list}.',
  'change.benefitLost': 'Davon haben Sie nichts mehr: {list}.',
  'change.incentiveBegun': 'Für Ihre Daten gibt es jetzt Punkte oder einen besseren Preis: {list}.',
  'change.incentiveEnded': 'Für Ihre Daten gibt es keine Punkte und keinen besseren Preis mehr: {list}.',

  // What machines do.
  'change.decisionBegun': 'Hier entscheidet jetzt ein Computer über Sie: {list}.',
  'change.decisionEnded': 'Hier entscheidet kein Computer mehr über Sie: {list}.',
  'change.reviewNew': 'Sie können jetzt verlangen, dass ein Mensch das prüft: {list}.',
  'change.reviewLost': 'Sie können nicht mehr verlangen, dass ein Mensch das prüft: {list}.',
  'change.profilingBegun': 'Hier schätzt Sie jetzt ein Computer ein: {list}.',
  'change.profilingEnded': 'Hier schätzt Sie kein Computer mehr ein: {list}.',

  // How we reach you.
  'change.deviceBegun': 'Wir speichern oder lesen jetzt etwas auf Ihrem Gerät: {list}.',
  'change.deviceEnded': 'Wir speichern und lesen nichts mehr auf Ihrem Gerät: {list}.',
  'change.deviceAsk': 'Wir fragen jetzt, bevor wir Ihr Gerät nutzen: {list}.',
  'change.deviceNoAsk': 'Wir fragen nicht mehr, bevor wir Ihr Gerät nutzen: {list}.',
  'change.deviceNone': 'Wir speichern und lesen nichts auf Ihrem Gerät: {list}.',
  'change.deviceOpen': 'Wir sagen nicht mehr, ob wir Ihr Gerät nutzen: {list}.',
  'change.contactBegun': 'Wir schreiben Ihnen jetzt oder rufen Sie an: {list}.',
  'change.contactEnded': 'Wir schreiben Ihnen nicht mehr und rufen Sie nicht mehr an: {list}.',
  'change.channelAdded': 'So erreichen wir Sie jetzt auch: {list}.',
  'change.channelRemoved': 'So erreichen wir Sie nicht mehr: {list}.',
  'change.permission': 'Für unsere Nachrichten gelten jetzt andere Regeln: {list}.',
  'change.ageBegun': 'Für ein Ja gilt jetzt ein Mindestalter: {list}.',
  'change.ageEnded': 'Für ein Ja gilt kein Mindestalter mehr: {list}.',
  'change.ageRaised': 'Für ein Ja müssen Sie jetzt älter sein: {list}.',
  'change.ageLowered': 'Für ein Ja können Sie jetzt jünger sein: {list}.',
  'change.reuseBegun': 'Hier nutzen wir jetzt Daten, die wir für anderes hatten: {list}.',
  'change.reuseEnded': 'Hier nutzen wir keine Daten mehr, die wir für anderes hatten: {list}.',
  'change.reuseOther': 'Die Daten dafür stammen jetzt aus anderer Nutzung: {list}.',

  // What we promise. The text is a promise of the label, without its full stop.
  'change.promiseMade': 'Wir versprechen jetzt: {text}.',
  'change.promiseWithdrawn': 'Wir versprechen nicht mehr: {text}.',

  // Who answers, and whom to ask.
  'change.controllerChanged': 'Eine andere Firma ist jetzt verantwortlich: {list}.',
  'change.controllerMoved': 'Unsere Firma sitzt jetzt hier: {list}.',
  'change.controllerContact': 'So erreichen Sie uns jetzt: {list}.',
  'change.rightsPage': 'Ihre Rechte nutzen Sie jetzt hier: {list}.',
  'change.rightsPageLost': 'Diese Seite für Ihre Rechte gibt es nicht mehr: {list}.',
  'change.officer': 'Beauftragt mit dem Datenschutz ist jetzt: {list}.',
  'change.officerLost': 'Wir nennen niemanden mehr, der mit dem Datenschutz beauftragt ist.',
  'change.authority': 'Hier können Sie sich jetzt beschweren: {list}.',
  'change.authorityLost': 'Wir sagen nicht mehr, wo Sie sich beschweren können.',
  'change.representative': 'Wer in Ihrer Nähe jetzt für uns spricht: {list}.',
  'change.representativeLost': 'Wer in Ihrer Nähe nicht mehr für uns spricht: {list}.',

  // Where, and how it is kept safe.
  'change.collectedAdded': 'Hier erfassen wir jetzt auch Daten: {list}.',
  'change.collectedRemoved': 'Hier erfassen wir keine Daten mehr: {list}.',
  'change.safeguardNew': 'Hier schützen wir die Daten jetzt auf mehr Wegen: {list}.',
  'change.safeguardLost': 'Hier schützen wir die Daten jetzt auf weniger Wegen: {list}.',
  'change.toldMore': 'Davon erfahren Sie jetzt an mehr Stellen: {list}.',
  'change.toldLess': 'Davon erfahren Sie jetzt an weniger Stellen: {list}.',
  'change.explanationNew': 'Dazu sagen wir Ihnen jetzt mehr: {list}.',
  'change.explanationLost': 'Dazu sagen wir Ihnen jetzt weniger: {list}.',

  // Whom we serve, and where notices are.
  'change.countryServed': 'Wir verkaufen jetzt auch hierhin: {list}.',
  'change.countryUnserved': 'Wir verkaufen nicht mehr hierhin: {list}.',
  'change.languageServed': 'Das lesen Sie jetzt auch in dieser Sprache: {list}.',
  'change.languageUnserved': 'Das lesen Sie nicht mehr in dieser Sprache: {list}.',
  'change.noticeAdded': 'Diesen Text finden Sie jetzt auch hier: {list}.',
  'change.noticeRemoved': 'Diesen Text finden Sie hier nicht mehr: {list}.',

  // Places and ways, as phrases that follow a colon.
  'change.place.web': 'auf unserer Website',
  'change.place.app': 'in unserer App',
  'change.place.shop': 'im Laden',
  'change.place.phone': 'am Telefon',
  'change.place.partner': 'bei Partnerfirmen',
  'change.place.email': 'per E-Mail',
  'change.place.sms': 'per SMS',
  'change.place.post': 'per Post',
  'change.place.push': 'mit einer Meldung der App',
  'change.place.receipt': 'auf dem Kassenbon',
  'change.place.chat': 'im Chat',
  'change.place.voice': 'als Ansage',
  'change.place.print': 'auf Papier',
} as const satisfies ChangeMessages;
