import type { LabelMessages } from '../parts.ts';

/** Italian: calm and plain, with "Lei" and a capital "Suoi", so that the reader is never taken for somebody else. */
export const label = {
  // The frame of the page.
  'label.title': 'I Suoi dati presso {brand}',
  'label.lead': 'Che cosa facciamo con i Suoi dati, in breve.',
  // The edition, and where the rest is; shared by all layers.
  'notice.version': 'Versione {number}, {date}',
  'notice.preview': 'Anteprima ({date}), non ancora pubblicata',
  'notice.rest':
    '{minutes, plural, one {# minuto per leggere il resto} other {# minuti per leggere il resto}}',
  'notice.read': 'Il resto si legge qui: {url}.',
  'label.minutes': '{minutes, plural, one {# minuto di lettura} other {# minuti di lettura}}',
  'label.languages': 'Lingue',
  'label.skip': 'Alla tabella',
  'label.question': 'Domanda',
  'label.answer': 'Risposta',
  'label.notStated': 'Non indicato.',
  'state.yes': 'Sì',
  'state.no': 'No',
  'state.youChoose': 'Sceglie Lei',

  // A list that is too long for one sentence goes on here.
  'list.more': 'E anche: {list}.',
  'list.separator': ', ',
  // One practice by its name, with a sentence of the retailer.
  'item.named': '{name}: {text}',
  'item.without': 'Senza {name}: {text}',

  // What we use.
  'data.question': 'Quali dati usiamo?',
  'data.customer': 'Lei ci dà: {list}.',
  'data.observed': 'Noi vediamo: {list}.',
  'data.inferred': 'Dai Suoi dati ricaviamo: {list}.',
  'data.elsewhere': 'Altri ci danno: {list}.',
  'data.special': 'La legge protegge in modo speciale: {list}.',
  'data.noSpecial': 'Non usiamo dati sulla Sua salute, fede o origine.',
  'data.children': 'Questi dati riguardano minori: {list}.',

  // Why.
  'purpose.question': 'A che cosa servono i dati?',
  'purpose.list': 'Usiamo i Suoi dati per: {list}.',
  // Kinds of purposes, as phrases that follow the colon.
  'purpose.kind.order': 'il Suo acquisto e il pagamento',
  'purpose.kind.help': 'aiutarLa quando lo chiede',
  'purpose.kind.account': 'il Suo account e la Sua carta',
  'purpose.kind.service': 'ciò che Lei ci chiede',
  'purpose.kind.safety': 'evitare furti e frodi',
  'purpose.kind.law': 'ciò che chiede la legge',
  'purpose.kind.count': 'contare le visite',
  'purpose.kind.fit': 'idee adatte a Lei',
  'purpose.kind.ads': 'pubblicità',
  'purpose.kind.sale': 'vendere dati',

  // What you get.
  'benefit.question': 'Che cosa ottiene Lei?',

  // Selling.
  'sale.question': 'Vendiamo i Suoi dati?',
  'sale.no': 'No. Nessuno ci paga per i Suoi dati.',
  'sale.never': 'No. Non vendiamo mai i Suoi dati.',
  'sale.yes': 'Sì. Chi ci paga per averli: {list}.',

  // Advertising.
  'advertising.question': 'Usiamo i dati per la pubblicità?',
  'advertising.no': 'No. Non usiamo i Suoi dati per la pubblicità.',
  'advertising.consent': 'Solo se Lei dice sì: {list}.',
  'advertising.objection': 'Finché Lei non dice no: {list}.',
  'advertising.always': 'Sì: {list}.',
  'advertising.elsewhere': 'Chi Le mostra pubblicità su altri siti: {list}.',

  // Who else gets it.
  'recipient.question': 'Chi altro riceve i Suoi dati?',
  'recipient.no': 'Nessun altro.',
  'recipient.processor': 'Chi lavora per noi: {list}.',
  'recipient.joint': 'Chi decide con noi come usarli: {list}.',
  'recipient.controller': 'Chi li usa per conto proprio: {list}.',
  'recipient.authority': 'Chi può chiederli per legge: {list}.',

  // Where it goes. `home` is EU, GB, CH or other: the law that the shop is under.
  'transfer.question':
    '{home, select, EU {I dati escono dall’UE?} GB {I dati escono dal Regno Unito?} CH {I dati escono dalla Svizzera?} other {I dati escono dal Paese?}}',
  'transfer.no':
    '{home, select, EU {No. Restano dove vale la legge dell’UE.} GB {No. Restano nel Regno Unito.} CH {No. Restano in Svizzera.} other {No. Restano nel nostro Paese.}}',
  'transfer.yes': 'Sì, vanno verso: {list}.',
  'transfer.adequacy': 'Lì la legge è severa come qui: {list}.',
  'transfer.framework': 'Chi ha accettato regole come qui: {list}.',
  'transfer.clauses': 'Lì un contratto impone regole come qui: {list}.',
  'transfer.bindingRules': 'Lì chi li riceve segue regole severe: {list}.',
  'transfer.derogation': 'Ci vanno solo per un singolo caso: {list}.',
  'transfer.unprotected': 'Lì nulla li protegge: {list}.',
  'transfer.notStated': 'Non diciamo che cosa li protegge lì: {list}.',
  'transfer.unknown': 'Non diciamo il Paese di: {list}.',

  // How long. `event` is one of the events that storage is counted from.
  'retention.question': 'Per quanto tempo teniamo i dati?',
  'retention.longest': 'Più a lungo: {practice}.',
  'retention.shortest': 'Meno a lungo: {practice}.',
  'retention.span':
    '{event, select, collection {Li teniamo per {duration}.} order {Li teniamo per {duration} dopo il Suo ordine.} lastOrder {Li teniamo per {duration} dopo il Suo ultimo ordine.} delivery {Li teniamo per {duration} dopo la consegna.} return {Li teniamo per {duration} dopo il Suo reso.} contractEnd {Li teniamo per {duration} dopo la fine del contratto.} accountClosed {Li teniamo per {duration} dopo la chiusura del Suo account.} membershipEnd {Li teniamo per {duration} dopo la fine della Sua iscrizione.} lastContact {Li teniamo per {duration} dopo il nostro ultimo contatto.} caseClosed {Li teniamo per {duration} dopo la chiusura del Suo caso.} withdrawal {Li teniamo per {duration} dopo il Suo no.} visit {Li teniamo per {duration} dopo la Sua visita.} yearEnd {Li teniamo per {duration} dopo la fine dell’anno.} other {Li teniamo per {duration}.}}',
  'retention.law': 'Ce lo impone: {law}.',
  'retention.end': 'Poi li cancelliamo.',
  'retention.notStated': 'Non diciamo per quanto tempo: {list}.',

  // What a machine decides.
  'machine.question': 'Un computer decide su di Lei?',
  'machine.no': 'No. Nessun computer prende decisioni importanti su di Lei.',
  'machine.yes': 'Sì: {list}.',
  'machine.review': 'Può chiedere che una persona controlli.',
  'machine.profiling': 'Un computer si fa un’idea di Lei: {list}.',

  // What we never do.
  'never.question': 'Che cosa non facciamo mai?',
  'never.sale': 'Non vendiamo mai i Suoi dati.',
  'never.face-recognition': 'Non scansioniamo mai i volti.',
  'never.special-data': 'Non usiamo mai dati sulla Sua salute o fede.',
  'never.children-profiles': 'Non creiamo mai profili di minori.',
  'never.automated-decisions': 'Un computer non decide mai da solo su di Lei.',
  'never.transfer-outside':
    '{home, select, EU {Non mandiamo mai i Suoi dati fuori dall’UE.} GB {Non mandiamo mai i Suoi dati fuori dal Regno Unito.} CH {Non mandiamo mai i Suoi dati fuori dalla Svizzera.} other {Non mandiamo mai i Suoi dati all’estero.}}',
  'never.precise-location': 'Non cerchiamo mai di sapere dove si trova.',
  'never.reading-messages': 'Non leggiamo mai i Suoi messaggi privati.',
  'never.personal-prices': 'Non fissiamo mai un prezzo solo per Lei.',
  'never.advertising-by-others': 'Altri non possono mai usare i Suoi dati per la pubblicità.',

  // What you can choose.
  'choice.question': 'Che cosa può scegliere?',
  'choice.consent': 'Può dire sì o no a: {list}.',
  'choice.withdraw': 'Può ritirare un sì in ogni momento.',
  'choice.objection': 'Se ha motivi Suoi, può dire no: {list}.',
  'choice.marketing': 'Può fermare tutta la nostra pubblicità. Non serve dire perché.',
  'choice.access': 'Può vedere i Suoi dati.',
  'choice.rectification': 'Può far correggere gli errori.',
  'choice.portability': 'Può portare con sé i Suoi dati.',
  'choice.erasure': 'Può far cancellare i Suoi dati.',
  'choice.erasureSome': 'Può far cancellare i Suoi dati se nessuna legge lo vieta.',
  'choice.optOut': 'Può chiederci di non vendere né condividere i Suoi dati.',
  'choice.limit': 'Può limitare ciò che facciamo con i dati protetti.',

  // Whom to ask.
  'contact.question': 'A chi può rivolgersi?',
  'contact.controller': 'A noi: {contact}.',
  'contact.rights': 'Per i Suoi diritti: {contact}.',
  'contact.officer': 'Responsabile della protezione dei dati: {contact}.',
  'contact.representative':
    '{region, select, EU {Chi ci rappresenta nell’UE: {contact}.} UK {Chi ci rappresenta nel Regno Unito: {contact}.} CH {Chi ci rappresenta in Svizzera: {contact}.} other {Chi ci rappresenta: {contact}.}}',
  'contact.authority': 'Può fare reclamo a: {contact}.',
} as const satisfies LabelMessages;
