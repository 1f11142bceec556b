import type { ShortMessages } from '../parts.ts';

/** German: the customer asks with "Sie", and the shop answers with "Sie"; the rest as on the label. */
export const short = {
  // The frame.
  'short.title': 'Fragen zu Ihren Daten bei {brand}',
  'short.titleAlone': 'Fragen zu Ihren Daten',
  'short.lead': 'Sie fragen, wir antworten.',

  // What customers ask. `home` is EU, GB, CH or other: the law that the shop is under.
  'q-data.question': 'Welche Daten nutzen Sie?',
  'q-purpose.question': 'Wofür nutzen Sie meine Daten?',
  'q-benefit.question': 'Was habe ich davon?',
  'q-no.question': 'Was, wenn ich Nein sage?',
  'q-recipient.question': 'Wer sonst bekommt meine Daten?',
  'q-sale.question': 'Verkaufen Sie meine Daten?',
  'q-transfer.question':
    '{home, select, EU {Verlassen meine Daten die EU?} GB {Verlassen meine Daten das Vereinigte Königreich?} CH {Verlassen meine Daten die Schweiz?} other {Verlassen meine Daten das Land?}}',
  'q-retention.question': 'Wie lange speichern Sie meine Daten?',
  'q-advertising.question': 'Nutzen Sie meine Daten für Werbung?',
  'q-machine.question': 'Entscheidet ein Computer über mich?',
  'q-rights.question': 'Kann ich Daten ansehen und löschen?',
  'q-contact.question': 'Wen kann ich fragen?',

  // Answers that the label does not give, or gives in other words.
  'short.benefit': 'Davon haben Sie etwas: {list}.',
  'short.no.required': 'Dafür brauchen wir Ihre Daten: {list}.',
  'short.no.notStated': 'Wir sagen nicht, was sich dann ändert: {list}.',
  'short.no.full': 'Der ganze Text sagt, was sich dann ändert.',
  'short.contact.more':
    '{count, plural, one {Der ganze Text nennt # weitere Adresse.} other {Der ganze Text nennt # weitere Adressen.}}',
  'short.transfer.adequacy': 'Dort schützt ein strenges Gesetz die Daten: {list}.',
  'short.no.can': 'Dazu können Sie Nein sagen: {list}.',
  'short.transfer.framework': 'Unsere Firmen dort halten Regeln wie hier: {list}.',
  'short.transfer.clauses': 'Dort schützt ein Vertrag die Daten: {list}.',
  'short.transfer.bindingRules': 'Dort schützen bindende Regeln die Daten: {list}.',
  'short.ads.stop': 'Sie können all unsere Werbung stoppen.',
  // Rights, as phrases that follow the colon.
  'short.rights': 'Sie können: {list}.',
  'short.right.access': 'Ihre Daten ansehen',
  'short.right.rectification': 'Fehler berichtigen lassen',
  'short.right.portability': 'Daten mitnehmen',
  'short.right.erasure': 'Daten löschen lassen',
  'short.right.erasureSome': 'Daten löschen lassen, wenn kein Gesetz das verbietet',
  'short.right.optOut': 'Verkauf und Weitergabe stoppen',
  'short.right.limit': 'die Nutzung geschützter Daten begrenzen',

  // The rest of a list, as its last entry; `named` is yes where others stand before it.
  'count.data':
    '{named, select, yes {{count, plural, one {# weitere Angabe} other {# weitere Angaben}}} other {{count, plural, one {# Angabe} other {# Angaben}}}}',
  'count.purpose':
    '{named, select, yes {{count, plural, one {# weiterer Zweck} other {# weitere Zwecke}}} other {{count, plural, one {# Zweck} other {# Zwecke}}}}',
  'count.firm':
    '{named, select, yes {{count, plural, one {# weitere Firma} other {# weitere Firmen}}} other {{count, plural, one {# Firma} other {# Firmen}}}}',
  'count.authority':
    '{named, select, yes {{count, plural, one {# weiteres Amt} other {# weitere Ämter}}} other {{count, plural, one {# Amt} other {# Ämter}}}}',
  'count.country':
    '{named, select, yes {{count, plural, one {# weiteres Land} other {# weitere Länder}}} other {{count, plural, one {# Land} other {# Länder}}}}',
  'count.practice':
    '{named, select, yes {{count, plural, one {# weiterer Fall} other {# weitere Fälle}}} other {{count, plural, one {# Fall} other {# Fälle}}}}',
} as const satisfies ShortMessages;
