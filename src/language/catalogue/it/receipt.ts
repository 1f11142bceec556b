import type { ReceiptMessages } from '../parts.ts';

/** Italian: what is told about the receipt ("attestato") of a choice. */
export const receipt = {
  // The verdict.
  'receipt.valid': 'Questo attestato è valido.',
  'receipt.consistent': 'Questo attestato è coerente, ma non è stato controllato chi lo ha firmato.',
  'receipt.invalid': 'Questo attestato non è valido.',
  'receipt.untrusted':
    'È stato controllato con la chiave che lo accompagna, e una chiave così può farla chiunque. Si procuri la chiave del negozio in un altro modo, e controlli di nuovo.',

  // What was done, by the kind of choice.
  'receipt.did.consent-requested': 'Le è stato chiesto il Suo sì per: {list}.',
  'receipt.did.consent-given': 'Lei ha detto sì a: {list}.',
  'receipt.did.consent-confirmed': 'Lei ha confermato il Suo sì.',
  'receipt.did.consent-refused': 'Lei ha detto no a: {list}.',
  'receipt.did.consent-withdrawn': 'Lei ha ritirato il Suo sì a: {list}.',
  'receipt.did.objection-raised': 'La Sua opposizione riguarda: {list}.',
  'receipt.did.objection-decided':
    '{outcome, select, upheld {Il negozio ha accolto la Sua opposizione.} other {Il negozio non ha accolto la Sua opposizione.}} Queste sono le sue ragioni: {text}',
  'receipt.did.objection-lifted': 'Lei ha ritirato la Sua opposizione.',
  'receipt.did.pause-begun': 'Lei ha chiesto una pausa per: {channel}.',
  'receipt.did.pause-ended': 'Lei ha messo fine alla pausa.',
  'receipt.did.cap-set':
    'Lei ha fissato un limite per: {channel}. Al massimo {times, plural, one {una volta} other {# volte}} in {days, plural, one {un giorno} other {# giorni}}.',
  'receipt.did.cap-lifted': 'Lei ha tolto il Suo limite.',
  'receipt.did.contact-made':
    'Come il negozio si è messo in contatto con Lei: {channel}. Di che cosa si trattava: {list}.',
  'receipt.did.restriction-set': 'Questi dati sono solo conservati, non usati: {list}. Il motivo: {text}',
  'receipt.did.restriction-lifted': 'I dati che erano solo conservati si possono usare di nuovo.',
  'receipt.did.hold-set': 'Questi dati sono conservati più a lungo: {list}. Il motivo: {text}',
  'receipt.did.hold-lifted': 'I dati conservati più a lungo non sono più conservati per quel motivo.',
  'receipt.did.guest-merged': 'Ciò che Lei ha scelto senza account fa ora parte del Suo account.',
  'receipt.did.merge-undone': 'Ciò che è stato scelto senza account non fa più parte del Suo account.',
  'receipt.toConfirm': 'Il Suo sì vale solo dopo la conferma.',
  'receipt.until': 'Il Suo sì finisce dopo questo giorno: {date}.',

  // Kinds of use, ways of contact, all data: what stands in a list.
  'receipt.kind':
    '{kind, select, everything {ogni uso} sale {la vendita dei Suoi dati} sharing {dare i Suoi dati ad altri per la loro pubblicità} advertising {la pubblicità fatta per Lei} other {ogni pubblicità}}',
  'receipt.channel':
    '{channel, select, email {e-mail} sms {SMS} phone {telefonate} post {lettere} push {messaggi dell’app} other {tutti i messaggi}}',
  'receipt.allData': 'tutti i dati',

  // By whom, when, where.
  'receipt.by':
    '{by, select, customer {Lo ha fatto Lei.} guardian {Lo ha fatto per Lei un genitore o un tutore.} staff {Lo ha inserito una persona del negozio.} signal {Lo ha detto il Suo browser con un segnale.} other {Lo ha inserito un programma del negozio.}}',
  'receipt.when': 'Data e ora: {time}.',
  'receipt.version': 'Le era stata mostrata la versione {number} dell’informativa.',
  'receipt.shop': 'Il negozio: {name}.',
  'receipt.customer': 'Il negozio La conosce con questo codice: {id}.',
  'receipt.choice': 'Questa scelta ha il numero: {id}.',
  'receipt.log': 'È la voce {number} di {size} nel registro del negozio.',
  'receipt.issued': 'Quando è stato fatto l’attestato: {time}.',
  'receipt.signer': 'La chiave con cui è firmato: {id}.',

  // What is wrong.
  'receipt.fault.not-json':
    'Questo non è il testo di un attestato, o ne manca una parte. Provi con il file intero.',
  'receipt.fault.too-large': 'È troppo grande per un attestato.',
  'receipt.fault.shape': 'Questa parte manca, è di troppo o è sbagliata: {at}.',
  'receipt.fault.signature-form': 'La firma non è come quella di un attestato.',
  'receipt.fault.unknown-signer':
    'Non è firmato con nessuna chiave conosciuta. Indica questa chiave: {at}. Controlli di avere la chiave più recente del negozio.',
  'receipt.fault.signature':
    'La firma non corrisponde: qualcuno ha cambiato l’attestato, o lo ha firmato con una chiave diversa da {at}.',
  'receipt.fault.payload-form': 'Ciò che è firmato non è scritto nella forma prevista per gli attestati.',
  'receipt.fault.payload-shape': 'Una parte di ciò che è firmato manca, è di troppo o è sbagliata: {at}.',
  'receipt.fault.key-not-in-use': 'Questa chiave non era in uso quando è stato fatto l’attestato: {at}.',
  'receipt.fault.record': 'L’attestato non dice la stessa cosa della scelta da cui è fatto.',
  'receipt.fault.entry-form': 'La voce non ha la forma di una voce di registro.',
  'receipt.fault.tombstone': 'La voce del registro parla di una cancellazione, non di una scelta.',
  'receipt.fault.commitment': 'La voce del registro è di un’altra scelta.',
  'receipt.fault.checkpoint-form': 'Lo stato firmato del registro non si può leggere.',
  'receipt.fault.checkpoint-signer':
    'Lo stato del registro non è firmato con nessuna chiave conosciuta. Controlli di avere la chiave più recente del negozio.',
  'receipt.fault.checkpoint-signature':
    'La firma del registro non corrisponde: qualcuno ha cambiato il suo stato.',
  'receipt.fault.sizes': 'La prova vale per un registro di grandezza diversa da quello firmato.',
  'receipt.fault.not-in-log': 'Il registro firmato non contiene questa scelta: la prova porta altrove.',
  'receipt.fault.seal': 'Le sue parti non si corrispondono: qualcuno ne ha scambiata o cambiata una.',

  // The page that checks receipts.
  'receipt.page.title': 'Controllare un attestato',
  'receipt.page.lead':
    'Un attestato prova ciò che Lei ha scelto. Questa pagina lo controlla sul Suo dispositivo e non invia nulla.',
  'receipt.page.receipt': 'Il Suo attestato',
  'receipt.page.file': 'Scelga il file',
  'receipt.page.paste': 'O incolli il testo',
  'receipt.page.key': 'La chiave del negozio',
  'receipt.page.keyWhy':
    'Senza di essa, nessuno sa chi ha fatto l’attestato. La chieda al negozio stesso, non insieme all’attestato.',
  'receipt.page.check': 'Controllare',
  'receipt.page.language': 'Lingua',
  'receipt.page.result': 'Risultato',
  'receipt.page.empty': 'Scelga il file di un attestato, o incolli il testo.',
  'receipt.page.badKey':
    'Questa non è una chiave. Scelga il file della chiave del negozio, o lasci questo campo vuoto.',
  'receipt.page.unread': 'Questo file non si può leggere: {name}.',
  'receipt.page.details': 'L’attestato, per i programmi',
  'receipt.page.noScript':
    'Questa pagina ha bisogno di JavaScript. Questo comando controlla gli attestati anche senza JavaScript: {command}',
} as const satisfies ReceiptMessages;
