import type { DecisionMessages } from '../parts.ts';

/** Italian: why data are used or not; dates stand after “giorno”, because articles before a number change with the day. */
export const decision = {
  // The headings.
  'decision.title.permit': 'Perché usiamo qui i Suoi dati',
  'decision.title.deny': 'Perché qui non usiamo i Suoi dati',

  // What it is about, by names of the retailer. `how`: contact for a message, seen for what is shown, other for the rest.
  'decision.because':
    '{how, select, contact {Il motivo di questo messaggio: {name}.} seen {Il motivo per cui vede questo: {name}.} other {Questo fa parte di: {name}.}}',
  'decision.about': 'Si tratta di: {name}.',
  'decision.data': 'Usiamo questi dati: {list}.',
  'decision.wanted': 'Questi sono i dati: {list}.',
  'decision.recipient': 'Chi riceve i dati: {list}.',
  'decision.benefit': 'Che cosa ottiene Lei: {text}',
  'decision.no': 'Perciò non usiamo i Suoi dati per questo.',

  // What allows it.
  'decision.yes':
    '{by, select, guardian {Un genitore o un tutore lo ha permesso.} other {Lei lo ha permesso.}}',
  'decision.yesOn':
    '{by, select, guardian {Un genitore o un tutore lo ha permesso il giorno {date}.} other {Lei lo ha permesso il giorno {date}.}}',
  'decision.contract': 'I dati servono per il Suo contratto con noi.',
  'decision.law': 'La legge ce lo impone.',
  'decision.lawNamed': 'Ce lo impone: {law}.',
  'decision.life': 'Questo aiuta a proteggere una vita.',
  'decision.public': 'Lo facciamo perché serve a tutti.',
  'decision.interest': 'Abbiamo un motivo che la legge ammette.',
  'decision.interestNamed': 'Questo è il nostro motivo: {text}',
  'decision.recognised': 'La legge del Suo Paese prevede questo motivo.',
  'decision.bought': 'Lei ha comprato da noi. Per questo possiamo scriverLe su prodotti simili.',
  'decision.canObject': 'Può dire di no.',
  'decision.change': 'Qui può cambiare le Sue scelte: {contact}.',

  // Why not: one message for each reason, in their order; those with a name or a date more stand beside it.
  'decision.why.erased': 'Abbiamo cancellato i Suoi dati. Conserviamo solo ciò che la legge ci impone.',
  'decision.why.state-too-old': 'Ora non vediamo le Sue ultime scelte.',
  'decision.why.unknown-practice': 'Non Le abbiamo mai parlato di questo uso.',
  'decision.why.restricted': 'Per ora possiamo solo conservare questi dati.',
  'decision.why.no-device-consent': 'Lei non ci ha permesso di usare per questo il Suo dispositivo.',
  'decision.why.no-choice': 'Lei non ha detto di sì.',
  'decision.why.refused':
    '{by, select, guardian {Un genitore o un tutore ha detto di no.} other {Lei ha detto di no.}}',
  'decision.why.refusedOn':
    '{by, select, guardian {Un genitore o un tutore ha detto di no il giorno {date}.} other {Lei ha detto di no il giorno {date}.}}',
  'decision.why.unconfirmed': 'Il Suo sì non è ancora confermato.',
  'decision.why.unconfirmedOn': 'Il Suo sì del giorno {date} non è ancora confermato.',
  'decision.why.withdrawn':
    '{by, select, guardian {Un genitore o un tutore ha ritirato il sì.} other {Lei ha ritirato il Suo sì.}}',
  'decision.why.withdrawnOn':
    '{by, select, guardian {Un genitore o un tutore ha ritirato il sì il giorno {date}.} other {Lei ha ritirato il Suo sì il giorno {date}.}}',
  'decision.why.stale-notice': 'Da quando Lei ha detto di sì, questo è cambiato.',
  'decision.why.expired': 'Il Suo sì è scaduto.',
  'decision.why.expiredOn': 'Il Suo sì valeva fino al giorno {date}.',
  'decision.why.no-contract': 'Lei non ha un contratto con noi per questo.',
  'decision.why.no-duty': 'Nessuna legge ce lo impone.',
  'decision.why.no-condition': 'Non indichiamo nessun motivo che permetta questo uso.',
  'decision.why.guardian-needed': 'Un genitore o un tutore deve dire di sì.',
  'decision.why.objected':
    '{by, select, guardian {Un genitore o un tutore ci ha chiesto di smettere.} signal {Il Suo browser ci ha detto di no.} other {Lei ci ha chiesto di smettere.}}',
  'decision.why.objectedOn':
    '{by, select, guardian {Il giorno {date} un genitore o un tutore ci ha chiesto di smettere.} signal {Il giorno {date} il Suo browser ci ha detto di no.} other {Il giorno {date} Lei ci ha chiesto di smettere.}}',
  'decision.why.no-contact-permission': 'Non abbiamo il permesso di contattarLa in questo modo.',
  'decision.why.paused': 'Lei ci ha chiesto una pausa.',
  'decision.why.pausedOn': 'Lei ci ha chiesto una pausa che finisce il giorno {date}.',
  'decision.why.frequency-cap': 'Abbiamo raggiunto il limite che Lei ha fissato.',
  'decision.why.frequency-capLimit':
    'Il Suo limite: {times, plural, one {una volta} other {# volte}} in {days, plural, one {un giorno} other {# giorni}}.',
  'decision.why.recipient-not-declared': 'Non Le abbiamo mai detto chi riceve qui i Suoi dati.',
  'decision.why.recipient-not-declaredNamed':
    'Non Le abbiamo mai detto che avremmo dato i Suoi dati a: {name}.',
  'decision.why.no-transfer-instrument': 'Nulla protegge i Suoi dati nel Paese in cui andrebbero.',
  'decision.why.no-transfer-instrumentNamed': 'In questo Paese nulla protegge i Suoi dati: {country}.',
  'decision.why.instrument-fell': 'La regola che proteggeva i Suoi dati all’estero non vale più.',
  'decision.why.instrument-fellNamed': 'La regola che proteggeva i Suoi dati non vale più lì: {country}.',
  'decision.why.retention-over': 'Il tempo per usare questi dati è finito.',
  'decision.why.missing-context': 'Non ne sappiamo abbastanza per essere sicuri che sia permesso.',

  // What customers can do then. What they have to do comes first; nobody is pushed to say yes.
  'decision.next.nothing': 'Non deve fare nulla.',
  'decision.next.choose': 'Se vuole, può dire di sì.',
  'decision.next.mind': 'Può cambiare idea quando vuole.',
  'decision.next.confirm': 'Se vuole, usi il link che Le abbiamo mandato.',
  'decision.next.read': 'Legga che cosa è cambiato. Poi può dire sì o no.',
  'decision.next.guardian': 'Se vuole, chieda a un genitore o a un tutore.',
  'decision.next.later': 'Provi di nuovo tra pochi minuti.',
  'decision.next.ask': 'Se ha domande, può chiedere a noi.',
  'decision.next.new': 'Se vuole, può ricominciare con noi.',
} as const satisfies DecisionMessages;
