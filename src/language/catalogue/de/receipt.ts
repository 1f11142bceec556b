import type { ReceiptMessages } from '../parts.ts';

/** German: what is told about the receipt ("Nachweis") of a choice. */
export const receipt = {
  // The verdict.
  'receipt.valid': 'Dieser Nachweis ist gültig.',
  'receipt.consistent': 'Dieser Nachweis passt zusammen, aber wer ihn unterschrieben hat, ist nicht geprüft.',
  'receipt.invalid': 'Dieser Nachweis ist nicht gültig.',
  'receipt.untrusted':
    'Geprüft wurde mit dem Schlüssel, der dabeiliegt. So ein Schlüssel ist leicht zu fälschen. Holen Sie den Schlüssel des Geschäfts auf einem anderen Weg, und prüfen Sie noch einmal.',

  // What was done, by the kind of choice.
  'receipt.did.consent-requested': 'Dafür wurden Sie um Ihr Ja gebeten: {list}.',
  'receipt.did.consent-given': 'Dazu haben Sie Ja gesagt: {list}.',
  'receipt.did.consent-confirmed': 'Sie haben Ihr Ja bestätigt.',
  'receipt.did.consent-refused': 'Dazu haben Sie Nein gesagt: {list}.',
  'receipt.did.consent-withdrawn': 'Dazu haben Sie Ihr Ja zurückgenommen: {list}.',
  'receipt.did.objection-raised': 'Dem haben Sie widersprochen: {list}.',
  'receipt.did.objection-decided':
    '{outcome, select, upheld {Das Geschäft hat Ihren Widerspruch angenommen.} other {Das Geschäft hat Ihren Widerspruch nicht angenommen.}} Das sind die Gründe: {text}',
  'receipt.did.objection-lifted': 'Sie haben Ihren Widerspruch zurückgenommen.',
  'receipt.did.pause-begun': 'Sie haben um eine Pause gebeten für: {channel}.',
  'receipt.did.pause-ended': 'Sie haben die Pause beendet.',
  'receipt.did.cap-set':
    'Sie haben eine Grenze gesetzt für: {channel}. Höchstens {times, plural, one {einmal} other {#-mal}} in {days, plural, one {einem Tag} other {# Tagen}}.',
  'receipt.did.cap-lifted': 'Sie haben Ihre Grenze aufgehoben.',
  'receipt.did.contact-made': 'Wie sich das Geschäft gemeldet hat: {channel}. Worum es ging: {list}.',
  'receipt.did.restriction-set':
    'Diese Daten werden nur aufbewahrt und nicht genutzt: {list}. Der Grund: {text}',
  'receipt.did.restriction-lifted': 'Daten, die nur aufbewahrt wurden, dürfen wieder genutzt werden.',
  'receipt.did.hold-set': 'Diese Daten werden länger gespeichert: {list}. Der Grund: {text}',
  'receipt.did.hold-lifted':
    'Daten, die länger gespeichert wurden, werden aus diesem Grund nicht länger gespeichert.',
  'receipt.did.guest-merged': 'Was Sie ohne Konto gewählt haben, gehört jetzt zu Ihrem Konto.',
  'receipt.did.merge-undone': 'Was ohne Konto gewählt wurde, gehört nicht mehr zu Ihrem Konto.',
  'receipt.toConfirm': 'Ihr Ja zählt erst, wenn es bestätigt ist.',
  'receipt.until': 'Ihr Ja endet nach diesem Tag: {date}.',

  // Kinds of use, ways of contact, all data: what stands in a list.
  'receipt.kind':
    '{kind, select, everything {jede Nutzung} sale {Verkauf Ihrer Daten} sharing {Weitergabe Ihrer Daten für Werbung anderer} advertising {auf Sie zugeschnittene Werbung} other {jede Werbung}}',
  'receipt.channel':
    '{channel, select, email {E-Mails} sms {SMS} phone {Anrufe} post {Briefe} push {Nachrichten der App} other {alle Nachrichten}}',
  'receipt.allData': 'alle Daten',

  // By whom, when, where.
  'receipt.by':
    '{by, select, customer {Das haben Sie selbst getan.} guardian {Das hat ein Elternteil oder Vormund für Sie getan.} staff {Das hat jemand im Geschäft eingetragen.} signal {Das hat Ihr Browser mit einem Signal gesagt.} other {Das hat ein Programm des Geschäfts eingetragen.}}',
  'receipt.when': 'Wann das war: {time}.',
  'receipt.version': 'Dabei wurde Ihnen Version {number} der Hinweise gezeigt.',
  'receipt.shop': 'Das Geschäft: {name}.',
  'receipt.customer': 'Das Geschäft kennt Sie als: {id}.',
  'receipt.choice': 'Diese Wahl hat die Nummer: {id}.',
  'receipt.log': 'Im Protokoll des Geschäfts ist das Eintrag {number} von {size}.',
  'receipt.issued': 'Wann der Nachweis gemacht wurde: {time}.',
  'receipt.signer': 'Der Schlüssel, mit dem er unterschrieben ist: {id}.',

  // What is wrong.
  'receipt.fault.not-json':
    'Das ist nicht der Text eines Nachweises, oder ein Teil davon fehlt. Versuchen Sie es mit der ganzen Datei.',
  'receipt.fault.too-large': 'Das ist größer, als ein Nachweis sein kann.',
  'receipt.fault.shape': 'Dieser Teil fehlt, ist falsch oder gehört nicht hinein: {at}.',
  'receipt.fault.signature-form': 'So sieht die Unterschrift eines Nachweises nicht aus.',
  'receipt.fault.unknown-signer':
    'Er ist mit keinem bekannten Schlüssel unterschrieben. Er nennt diesen Schlüssel: {at}. Prüfen Sie, ob Sie den neuesten Schlüssel des Geschäfts haben.',
  'receipt.fault.signature':
    'Die Unterschrift passt nicht: Jemand hat den Nachweis geändert oder mit einem anderen Schlüssel als {at} unterschrieben.',
  'receipt.fault.payload-form': 'Was unterschrieben ist, steht nicht in der Form, die für Nachweise gilt.',
  'receipt.fault.payload-shape':
    'Ein Teil von dem, was unterschrieben ist, fehlt, ist falsch oder gehört nicht hinein: {at}.',
  'receipt.fault.key-not-in-use':
    'Dieser Schlüssel war nicht in Gebrauch, als der Nachweis gemacht wurde: {at}.',
  'receipt.fault.record': 'Der Nachweis sagt etwas anderes als die Wahl, aus der er gemacht ist.',
  'receipt.fault.entry-form': 'So sieht ein Eintrag in einem Protokoll nicht aus.',
  'receipt.fault.tombstone': 'Im Eintrag des Protokolls geht es um eine Löschung, nicht um eine Wahl.',
  'receipt.fault.commitment': 'Der Eintrag im Protokoll gehört zu einer anderen Wahl.',
  'receipt.fault.checkpoint-form': 'Der unterschriebene Stand des Protokolls ist nicht lesbar.',
  'receipt.fault.checkpoint-signer':
    'Der Stand des Protokolls ist mit keinem bekannten Schlüssel unterschrieben. Prüfen Sie, ob Sie den neuesten Schlüssel des Geschäfts haben.',
  'receipt.fault.checkpoint-signature':
    'Die Unterschrift des Protokolls passt nicht: Jemand hat seinen Stand geändert.',
  'receipt.fault.sizes': 'Der Beweis ist für ein Protokoll, das nicht so groß ist wie das unterschriebene.',
  'receipt.fault.not-in-log':
    'Im unterschriebenen Protokoll steht diese Wahl nicht: Der Beweis führt woandershin.',
  'receipt.fault.seal':
    'Seine Teile gehören nicht zusammen: Jemand hat einen Teil ausgetauscht oder geändert.',

  // The page that checks receipts.
  'receipt.page.title': 'Einen Nachweis prüfen',
  'receipt.page.lead':
    'Ein Nachweis beweist, was Sie gewählt haben. Diese Seite prüft ihn auf Ihrem Gerät und sendet nichts.',
  'receipt.page.receipt': 'Ihr Nachweis',
  'receipt.page.file': 'Wählen Sie die Datei',
  'receipt.page.paste': 'Oder fügen Sie den Text ein',
  'receipt.page.key': 'Der Schlüssel des Geschäfts',
  'receipt.page.keyWhy':
    'Ohne ihn weiß niemand, wer den Nachweis gemacht hat. Holen Sie ihn beim Geschäft selbst, nicht zusammen mit dem Nachweis.',
  'receipt.page.check': 'Prüfen',
  'receipt.page.language': 'Sprache',
  'receipt.page.result': 'Ergebnis',
  'receipt.page.empty': 'Wählen Sie die Datei eines Nachweises, oder fügen Sie seinen Text ein.',
  'receipt.page.badKey':
    'Das ist kein Schlüssel. Wählen Sie die Schlüsseldatei des Geschäfts, oder lassen Sie dieses Feld leer.',
  'receipt.page.unread': 'Diese Datei ist nicht lesbar: {name}.',
  'receipt.page.details': 'Der Nachweis, für Programme',
  'receipt.page.noScript':
    'Diese Seite braucht JavaScript. Dieser Befehl prüft Nachweise auch ohne JavaScript: {command}',
} as const satisfies ReceiptMessages;
