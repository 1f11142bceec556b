import type { ShortMessages } from '../parts.ts';

/** Italian: the customer speaks to the shop in the plural ("usate"), the shop answers with "Lei". */
export const short = {
  // The frame.
  'short.title': 'Domande sui Suoi dati presso {brand}',
  'short.titleAlone': 'Domande sui Suoi dati',
  'short.lead': 'Lei chiede, noi rispondiamo.',

  // What customers ask. `home` is EU, GB, CH or other: the law that the shop is under.
  'q-data.question': 'Quali dati usate?',
  'q-purpose.question': 'A che cosa vi servono?',
  'q-benefit.question': 'Che cosa ottengo io?',
  'q-no.question': 'E se dico di no?',
  'q-recipient.question': 'Chi altro riceve i miei dati?',
  'q-sale.question': 'Vendete i miei dati?',
  'q-transfer.question':
    '{home, select, EU {I miei dati escono dall’UE?} GB {I dati escono dal Regno Unito?} CH {I miei dati escono dalla Svizzera?} other {I miei dati escono dal Paese?}}',
  'q-retention.question': 'Per quanto tempo tenete i dati?',
  'q-advertising.question': 'Usate i dati per la pubblicità?',
  'q-machine.question': 'Un computer decide su di me?',
  'q-rights.question': 'Posso vedere e cancellare i dati?',
  'q-contact.question': 'A chi posso rivolgermi?',

  // Answers that the label does not give, or gives in other words.
  'short.benefit': 'Lei ottiene qualcosa con: {list}.',
  'short.no.required': 'Qui ci servono i Suoi dati: {list}.',
  'short.no.notStated': 'Non diciamo che cosa cambia: {list}.',
  'short.no.full': 'Il testo completo dice che cosa cambia con un no.',
  'short.contact.more':
    '{count, plural, one {Il testo completo ha # altro indirizzo.} other {Il testo completo ha altri # indirizzi.}}',
  'short.transfer.adequacy': 'Li protegge una legge severa: {list}.',
  'short.no.can': 'Può dire no a: {list}.',
  'short.transfer.framework': 'Le nostre aziende promettono di proteggerli: {list}.',
  'short.transfer.clauses': 'Li protegge un contratto: {list}.',
  'short.transfer.bindingRules': 'Li proteggono regole severe: {list}.',
  'short.ads.stop': 'Può fermare tutta la nostra pubblicità.',
  // Rights, as phrases that follow the colon.
  'short.rights': 'Lei può: {list}.',
  'short.right.access': 'vedere i Suoi dati',
  'short.right.rectification': 'far correggere gli errori',
  'short.right.portability': 'portarli con sé',
  'short.right.erasure': 'farli cancellare',
  'short.right.erasureSome': 'farli cancellare se nessuna legge lo vieta',
  'short.right.optOut': 'vietarci di venderli o condividerli',
  'short.right.limit': 'limitare l’uso dei dati protetti',

  // The rest of a list, as its last entry; `named` is yes where others stand before it.
  'count.data':
    '{named, select, yes {{count, plural, one {# altro tipo di dati} other {altri # tipi di dati}}} other {{count, plural, one {# tipo di dati} other {# tipi di dati}}}}',
  'count.purpose':
    '{named, select, yes {{count, plural, one {# altro scopo} other {altri # scopi}}} other {{count, plural, one {# scopo} other {# scopi}}}}',
  'count.firm':
    '{named, select, yes {{count, plural, one {# altra azienda} other {altre # aziende}}} other {{count, plural, one {# azienda} other {# aziende}}}}',
  'count.authority':
    '{named, select, yes {{count, plural, one {# altro ufficio pubblico} other {altri # uffici pubblici}}} other {{count, plural, one {# ufficio pubblico} other {# uffici pubblici}}}}',
  'count.country':
    '{named, select, yes {{count, plural, one {# altro Paese} other {altri # Paesi}}} other {{count, plural, one {# Paese} other {# Paesi}}}}',
  'count.practice':
    '{named, select, yes {{count, plural, one {# altro uso} other {altri # usi}}} other {{count, plural, one {# uso} other {# usi}}}}',
} as const satisfies ShortMessages;
