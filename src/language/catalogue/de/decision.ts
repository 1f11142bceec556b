import type { DecisionMessages } from '../parts.ts';

/** German: why data are used or not; what customers did is said by a verb, so that no sentence begins with "sie" for data. */
export const decision = {
  // The headings.
  'decision.title.permit': 'Warum wir Ihre Daten hier nutzen',
  'decision.title.deny': 'Warum wir Ihre Daten hier nicht nutzen',

  // What it is about, by names of the retailer. `how`: contact for a message, seen for what is shown, other for the rest.
  'decision.because':
    '{how, select, contact {Der Grund für diese Nachricht: {name}.} seen {Das sehen Sie aus diesem Grund: {name}.} other {Das gehört zu: {name}.}}',
  'decision.about': 'Es geht um: {name}.',
  'decision.data': 'Diese Daten nutzen wir: {list}.',
  'decision.wanted': 'Das sind die Daten: {list}.',
  'decision.recipient': 'Wer die Daten bekommt: {list}.',
  'decision.benefit': 'Das haben Sie davon: {text}',
  'decision.no': 'Darum nutzen wir Ihre Daten dafür nicht.',

  // What allows it.
  'decision.yes':
    '{by, select, guardian {Ein Elternteil oder Vormund hat es erlaubt.} other {Sie haben es erlaubt.}}',
  'decision.yesOn':
    '{by, select, guardian {Ein Elternteil oder Vormund hat es am {date} erlaubt.} other {Sie haben es am {date} erlaubt.}}',
  'decision.contract': 'Wir brauchen die Daten für Ihren Vertrag mit uns.',
  'decision.law': 'Das Gesetz verlangt es von uns.',
  'decision.lawNamed': 'Das verlangt von uns: {law}.',
  'decision.life': 'Damit schützen wir ein Leben.',
  'decision.public': 'Wir tun es, weil es allen dient.',
  'decision.interest': 'Wir haben einen Grund, den das Gesetz zulässt.',
  'decision.interestNamed': 'Das ist unser Grund: {text}',
  'decision.recognised': 'Das Gesetz Ihres Landes nennt diesen Grund.',
  'decision.bought': 'Sie haben bei uns gekauft. Darum dürfen wir Ihnen über Ähnliches schreiben.',
  'decision.canObject': 'Sie können dazu Nein sagen.',
  'decision.change': 'Hier können Sie Ihre Wahl ändern: {contact}.',

  // Why not: one message for each reason, in their order; those with a name or a date more stand beside it.
  'decision.why.erased': 'Wir haben Ihre Daten gelöscht. Wir behalten nur, was das Gesetz verlangt.',
  'decision.why.state-too-old': 'Wir sehen gerade nicht, was Sie zuletzt gewählt haben.',
  'decision.why.unknown-practice': 'Von dieser Nutzung haben wir Ihnen nie etwas gesagt.',
  'decision.why.restricted': 'Wir dürfen diese Daten gerade nur aufbewahren.',
  'decision.why.no-device-consent': 'Sie haben uns nicht erlaubt, dafür Ihr Gerät zu nutzen.',
  'decision.why.no-choice': 'Sie haben dazu nicht Ja gesagt.',
  'decision.why.refused':
    '{by, select, guardian {Ein Elternteil oder Vormund hat dazu Nein gesagt.} other {Sie haben dazu Nein gesagt.}}',
  'decision.why.refusedOn':
    '{by, select, guardian {Ein Elternteil oder Vormund hat am {date} Nein gesagt.} other {Sie haben am {date} Nein gesagt.}}',
  'decision.why.unconfirmed': 'Ihr Ja ist noch nicht bestätigt.',
  'decision.why.unconfirmedOn': 'Ihr Ja vom {date} ist noch nicht bestätigt.',
  'decision.why.withdrawn':
    '{by, select, guardian {Ein Elternteil oder Vormund hat das Ja zurückgenommen.} other {Sie haben Ihr Ja zurückgenommen.}}',
  'decision.why.withdrawnOn':
    '{by, select, guardian {Ein Elternteil oder Vormund hat das Ja am {date} zurückgenommen.} other {Sie haben Ihr Ja am {date} zurückgenommen.}}',
  'decision.why.stale-notice': 'Seit Sie Ja gesagt haben, hat sich das geändert.',
  'decision.why.expired': 'Ihr Ja ist abgelaufen.',
  'decision.why.expiredOn': 'Ihr Ja galt bis zum {date}.',
  'decision.why.no-contract': 'Dafür haben Sie keinen Vertrag mit uns.',
  'decision.why.no-duty': 'Kein Gesetz verlangt das von uns.',
  'decision.why.no-condition': 'Wir nennen keinen Grund, der diese Nutzung erlaubt.',
  'decision.why.guardian-needed': 'Dazu muss ein Elternteil oder Vormund Ja sagen.',
  'decision.why.objected':
    '{by, select, guardian {Ein Elternteil oder Vormund hat dem widersprochen.} signal {Ihr Browser hat dem widersprochen.} other {Sie haben dem widersprochen.}}',
  'decision.why.objectedOn':
    '{by, select, guardian {Ein Elternteil oder Vormund hat dem am {date} widersprochen.} signal {Ihr Browser hat dem am {date} widersprochen.} other {Sie haben dem am {date} widersprochen.}}',
  'decision.why.no-contact-permission': 'Auf diesem Weg dürfen wir uns nicht bei Ihnen melden.',
  'decision.why.paused': 'Sie haben uns um eine Pause gebeten.',
  'decision.why.pausedOn': 'Sie haben uns um eine Pause gebeten, die am {date} endet.',
  'decision.why.frequency-cap': 'Wir haben uns schon so oft gemeldet, wie Sie wollten.',
  'decision.why.frequency-capLimit':
    'Ihre Grenze: {times, plural, one {einmal} other {#-mal}} in {days, plural, one {einem Tag} other {# Tagen}}.',
  'decision.why.recipient-not-declared': 'Wir haben Ihnen nie gesagt, wer die Daten hier bekommt.',
  'decision.why.recipient-not-declaredNamed':
    'Wir haben Ihnen nie gesagt, dass Ihre Daten dorthin gehen: {name}.',
  'decision.why.no-transfer-instrument': 'In dem Land, um das es geht, schützt nichts Ihre Daten.',
  'decision.why.no-transfer-instrumentNamed': 'In diesem Land schützt nichts Ihre Daten: {country}.',
  'decision.why.instrument-fell': 'Die Regel, die Ihre Daten im Ausland schützte, gilt nicht mehr.',
  'decision.why.instrument-fellNamed': 'Dort gilt die Regel nicht mehr, die Ihre Daten schützte: {country}.',
  'decision.why.retention-over': 'Die Zeit, in der wir diese Daten nutzen dürfen, ist um.',
  'decision.why.missing-context': 'Wir wissen zu wenig und sind nicht sicher, ob das erlaubt ist.',

  // What customers can do then. What they have to do comes first; nobody is pushed to say yes.
  'decision.next.nothing': 'Sie müssen nichts tun.',
  'decision.next.choose': 'Wenn Sie es wollen, können Sie Ja sagen.',
  'decision.next.mind': 'Sie können es sich jederzeit anders überlegen.',
  'decision.next.confirm': 'Wenn Sie es wollen, öffnen Sie den Link, den wir Ihnen geschickt haben.',
  'decision.next.read': 'Lesen Sie, was neu ist. Dann können Sie Ja oder Nein sagen.',
  'decision.next.guardian': 'Wenn Sie es wollen, fragen Sie Ihre Eltern oder Ihren Vormund.',
  'decision.next.later': 'Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'decision.next.ask': 'Wenn Sie Fragen dazu haben, fragen Sie uns.',
  'decision.next.new': 'Wenn Sie mögen, können Sie bei uns neu anfangen.',
} as const satisfies DecisionMessages;
