import type { LabelMessages } from '../parts.ts';

/** German: calm and plain, with "Sie"; it says "die Daten" where "sie" could be read as the reader. */
export const label = {
  // The frame of the page.
  'label.title': 'Ihre Daten bei {brand}',
  'label.lead': 'Was wir mit Ihren Daten tun, auf einen Blick.',
  // The edition, and where the rest is; shared by all layers.
  'notice.version': 'Version {number}, {date}',
  'notice.preview': 'Vorschau vom {date}, noch nicht veröffentlicht',
  'notice.rest':
    '{minutes, plural, one {# Minute Lesezeit für den Rest} other {# Minuten Lesezeit für den Rest}}',
  'notice.read': 'Den Rest lesen Sie hier: {url}.',
  'label.minutes': '{minutes, plural, one {# Minute Lesezeit} other {# Minuten Lesezeit}}',
  'label.languages': 'Sprachen',
  'label.skip': 'Zur Übersicht',
  'label.question': 'Frage',
  'label.answer': 'Antwort',
  'label.notStated': 'Nicht angegeben.',
  'state.yes': 'Ja',
  'state.no': 'Nein',
  'state.youChoose': 'Sie entscheiden',

  // A list that is too long for one sentence goes on here.
  'list.more': 'Außerdem: {list}.',
  'list.separator': ', ',
  // One practice by its name, with a sentence of the retailer.
  'item.named': '{name}: {text}',
  'item.without': 'Ohne {name}: {text}',

  // What we use.
  'data.question': 'Welche Daten nutzen wir?',
  'data.customer': 'Das geben Sie uns: {list}.',
  'data.observed': 'Das sehen wir: {list}.',
  'data.inferred': 'Das schließen wir aus Ihren Daten: {list}.',
  'data.elsewhere': 'Das bekommen wir von anderen: {list}.',
  'data.special': 'Das Gesetz schützt am meisten: {list}.',
  'data.noSpecial': 'Wir nutzen keine Angaben über Ihre Gesundheit, Ihren Glauben oder Ihre Herkunft.',
  'data.children': 'Hier geht es um Kinder: {list}.',

  // Why.
  'purpose.question': 'Wofür nutzen wir Ihre Daten?',
  'purpose.list': 'Dafür nutzen wir Ihre Daten: {list}.',
  // Kinds of purposes, as phrases that follow the colon.
  'purpose.kind.order': 'Ihr Kauf und die Zahlung',
  'purpose.kind.help': 'Hilfe bei Fragen',
  'purpose.kind.account': 'Ihr Konto oder Ihre Kundenkarte',
  'purpose.kind.service': 'unser Service für Sie',
  'purpose.kind.safety': 'Sicherheit und Schutz vor Betrug',
  'purpose.kind.law': 'was das Gesetz von uns verlangt',
  'purpose.kind.count': 'Statistik und Planung',
  'purpose.kind.fit': 'Passendes für Sie',
  'purpose.kind.ads': 'Werbung',
  'purpose.kind.sale': 'Verkauf von Daten',

  // What you get.
  'benefit.question': 'Was haben Sie davon?',

  // Selling.
  'sale.question': 'Verkaufen wir Ihre Daten?',
  'sale.no': 'Nein. Niemand zahlt uns etwas für Ihre Daten.',
  'sale.never': 'Nein. Wir verkaufen Ihre Daten nie.',
  'sale.yes': 'Ja. Wer uns dafür bezahlt: {list}.',

  // Advertising.
  'advertising.question': 'Nutzen wir Ihre Daten für Werbung?',
  'advertising.no': 'Nein. Wir nutzen nichts davon für Werbung.',
  'advertising.consent': 'Nur wenn Sie Ja sagen: {list}.',
  'advertising.objection': 'Bis Sie Nein sagen: {list}.',
  'advertising.always': 'Ja: {list}.',
  'advertising.elsewhere': 'Wer Ihnen auf anderen Seiten Werbung zeigt: {list}.',

  // Who else gets it.
  'recipient.question': 'Wer sonst bekommt Ihre Daten?',
  'recipient.no': 'Sonst niemand.',
  'recipient.processor': 'Wer für uns arbeitet: {list}.',
  'recipient.joint': 'Wer mit uns über die Nutzung entscheidet: {list}.',
  'recipient.controller': 'Wer die Daten für eigene Zwecke nutzt: {list}.',
  'recipient.authority': 'Wer laut Gesetz danach fragen darf: {list}.',

  // Where it goes. `home` is EU, GB, CH or other: the law that the shop is under.
  'transfer.question':
    '{home, select, EU {Verlassen Ihre Daten die EU?} GB {Verlassen Ihre Daten das Vereinigte Königreich?} CH {Verlassen Ihre Daten die Schweiz?} other {Verlassen Ihre Daten das Land?}}',
  'transfer.no':
    '{home, select, EU {Nein. Die Daten bleiben, wo EU-Recht gilt.} GB {Nein. Die Daten bleiben im Vereinigten Königreich.} CH {Nein. Die Daten bleiben in der Schweiz.} other {Nein. Die Daten bleiben im Land.}}',
  'transfer.yes': 'Ja, dorthin: {list}.',
  'transfer.adequacy': 'Das Gesetz ist dort so streng wie hier: {list}.',
  'transfer.framework': 'Diese Firmen haben sich an Regeln wie hier gebunden: {list}.',
  'transfer.clauses': 'Dort gilt ein Vertrag mit Regeln wie hier: {list}.',
  'transfer.bindingRules': 'Die Firmen dort sind an strenge Regeln gebunden: {list}.',
  'transfer.derogation': 'Die Daten gehen nur für einen einzelnen Fall dorthin: {list}.',
  'transfer.unprotected': 'Nichts schützt die Daten dort: {list}.',
  'transfer.notStated': 'Wir sagen nicht, was die Daten dort schützt: {list}.',
  'transfer.unknown': 'Wir sagen nicht, in welchem Land: {list}.',

  // How long. `event` is one of the events that storage is counted from.
  'retention.question': 'Wie lange speichern wir Ihre Daten?',
  'retention.longest': 'Am längsten: {practice}.',
  'retention.shortest': 'Am kürzesten: {practice}.',
  'retention.span':
    '{event, select, collection {Wir speichern die Daten {duration} lang.} order {Nach Ihrer Bestellung speichern wir die Daten noch {duration}.} lastOrder {Nach Ihrer letzten Bestellung speichern wir die Daten noch {duration}.} delivery {Nach der Lieferung speichern wir die Daten noch {duration}.} return {Nach Ihrer Rückgabe speichern wir die Daten noch {duration}.} contractEnd {Nach dem Ende des Vertrags speichern wir die Daten noch {duration}.} accountClosed {Wenn Ihr Konto geschlossen ist, speichern wir die Daten noch {duration}.} membershipEnd {Wenn Ihre Mitgliedschaft endet, speichern wir die Daten noch {duration}.} lastContact {Nach unserem letzten Kontakt speichern wir die Daten noch {duration}.} caseClosed {Wenn Ihr Fall erledigt ist, speichern wir die Daten noch {duration}.} withdrawal {Wenn Sie Stopp sagen, speichern wir die Daten noch {duration}.} visit {Nach Ihrem Besuch speichern wir die Daten noch {duration}.} yearEnd {Nach dem Ende des Jahres speichern wir die Daten noch {duration}.} other {Wir speichern die Daten {duration} lang.}}',
  'retention.law': 'Das schreibt das Gesetz vor: {law}.',
  'retention.end': 'Dann löschen wir die Daten.',
  'retention.notStated': 'Wir sagen nicht, wie lange: {list}.',

  // What a machine decides.
  'machine.question': 'Entscheidet ein Computer über Sie?',
  'machine.no': 'Nein. Kein Computer trifft allein wichtige Entscheidungen über Sie.',
  'machine.yes': 'Ja: {list}.',
  'machine.review': 'Sie können verlangen, dass ein Mensch das prüft.',
  'machine.profiling': 'Ein Computer schätzt Sie ein: {list}.',

  // What we never do.
  'never.question': 'Was tun wir nie?',
  'never.sale': 'Wir verkaufen Ihre Daten nie.',
  'never.face-recognition': 'Wir scannen nie Gesichter.',
  'never.special-data': 'Wir nutzen nie Angaben über Ihre Gesundheit oder Ihren Glauben.',
  'never.children-profiles': 'Wir erstellen nie Profile von Kindern.',
  'never.automated-decisions': 'Wir lassen nie einen Computer allein über Sie entscheiden.',
  'never.transfer-outside':
    '{home, select, EU {Wir senden Ihre Daten nie in Länder außerhalb der EU.} GB {Wir senden Ihre Daten nie in Länder außerhalb des Vereinigten Königreichs.} CH {Wir senden Ihre Daten nie in Länder außerhalb der Schweiz.} other {Wir senden Ihre Daten nie ins Ausland.}}',
  'never.precise-location': 'Wir verfolgen nie, wo Sie sind.',
  'never.reading-messages': 'Wir lesen nie Ihre privaten Nachrichten.',
  'never.personal-prices': 'Wir legen nie einen Preis nur für Sie fest.',
  'never.advertising-by-others': 'Andere dürfen Ihre Daten nie für Werbung nutzen.',

  // What you can choose.
  'choice.question': 'Welche Wahl haben Sie?',
  'choice.consent': 'Dazu können Sie Ja oder Nein sagen: {list}.',
  'choice.withdraw': 'Sie können ein Ja jederzeit zurücknehmen.',
  'choice.objection': 'Mit eigenen Gründen können Sie Nein sagen: {list}.',
  'choice.marketing': 'Sie können alle Werbung von uns stoppen. Sie müssen keinen Grund nennen.',
  'choice.access': 'Sie können Ihre Daten ansehen.',
  'choice.rectification': 'Sie können Fehler berichtigen lassen.',
  'choice.portability': 'Sie können Ihre Daten mitnehmen.',
  'choice.erasure': 'Sie können Ihre Daten löschen lassen.',
  'choice.erasureSome': 'Sie können Daten löschen lassen, wenn kein Gesetz das verbietet.',
  'choice.optOut': 'Sie können verlangen, dass wir Ihre Daten weder verkaufen noch weitergeben.',
  'choice.limit': 'Sie können begrenzen, was wir mit geschützten Daten tun.',

  // Whom to ask.
  'contact.question': 'Wen können Sie fragen?',
  'contact.controller': 'Uns: {contact}.',
  'contact.rights': 'So nutzen Sie Ihre Rechte: {contact}.',
  'contact.officer': 'Beauftragt mit dem Datenschutz: {contact}.',
  'contact.representative':
    '{region, select, EU {Wer in der EU für uns spricht: {contact}.} UK {Wer im Vereinigten Königreich für uns spricht: {contact}.} CH {Wer in der Schweiz für uns spricht: {contact}.} other {Wer in Ihrer Nähe für uns spricht: {contact}.}}',
  'contact.authority': 'Hier können Sie sich beschweren: {contact}.',
} as const satisfies LabelMessages;
