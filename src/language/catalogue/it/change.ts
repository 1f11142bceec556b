import type { ChangeMessages } from '../parts.ts';

/** Italian: what has changed. */
export const change = {
  // The frame.
  'change.title': 'Che cosa è cambiato presso {brand}',
  'change.lead': 'Che cosa facciamo in modo diverso con i Suoi dati.',
  'change.leadSince': 'Che cosa è diverso rispetto alla versione {number} ({date}).',
  'change.leadFirst': 'Questa è la nostra prima versione.',

  // The headings of its parts.
  'change.consent.question': 'Deve fare qualcosa?',
  'change.worse.question': 'Che cosa è nuovo o peggiora?',
  'change.better.question': 'Che cosa diminuisce o migliora?',
  'change.same.question': 'Che cos’altro è diverso?',
  'change.words.question': 'Dove cambiano solo le parole?',
  'change.none.question': 'Che cosa è cambiato?',

  // Whether customers have to answer.
  'change.askAgain': 'Sì. Le chiediamo un nuovo sì per: {list}.',
  'change.askNew': 'Ci serve il Suo sì per: {list}.',
  'change.oldYes': 'Il Suo vecchio sì non vale per le novità.',
  'change.noAnswer': 'No. Non deve fare nulla.',

  // Where nothing is different but words, or nothing at all.
  'change.onlyWords': 'Cambiano solo le parole. Ciò che facciamo resta uguale.',
  'change.words': 'Lo diciamo con altre parole: {list}.',
  'change.nothing': 'Non è cambiato nulla.',
  'change.first': 'Non c’è ancora una versione più vecchia.',

  // Two values of one change.
  'change.now': 'Ora: {text}.',
  'change.before': 'Prima: {text}.',
  'change.beforeFrom': 'Prima: {text}, a partire da un altro giorno.',

  // Whole practices.
  'change.practiceAdded': 'Questo è nuovo: {list}.',
  'change.practiceUses': 'Per questo usiamo: {list}.',
  'change.practiceRemoved': 'Questo non lo facciamo più: {list}.',

  // What we use.
  'change.dataAdded': 'Ora usiamo anche: {list}.',
  'change.dataAddedProtected': 'Dati nuovi, che la legge protegge in modo speciale: {list}.',
  'change.dataRemoved': 'Non usiamo più: {list}.',
  'change.dataSource': 'Ora lo otteniamo in un altro modo: {list}.',
  'change.dataProtected': 'Ora la legge protegge in modo speciale: {list}.',
  'change.dataUnprotected': 'La legge non protegge più in modo speciale: {list}.',
  'change.dataKind': 'Ora sono altri dati: {list}.',
  'change.childrenBegun': 'Ora riguarda anche i minori: {list}.',
  'change.childrenEnded': 'Non riguarda più i minori: {list}.',

  // What for, and what allows it.
  'change.purpose': 'Ora usiamo i dati per altro: {list}.',
  'change.basisAsk': 'Ora lo facciamo solo con il Suo sì: {list}.',
  'change.basisNoAsk': 'Ora lo facciamo senza chiederLe un sì: {list}.',
  'change.basisObject': 'Ora può dire no a: {list}.',
  'change.basisNoObject': 'Non può più dire no a: {list}.',
  'change.basisOther': 'La legge lo permette per un altro motivo: {list}.',

  // Who else gets it.
  'change.recipientProcessor': 'Chi ora lavora per noi: {list}.',
  'change.recipientJoint': 'Chi ora decide con noi come usarli: {list}.',
  'change.recipientController': 'Chi ora li usa per conto proprio: {list}.',
  'change.recipientAuthority': 'Chi ora può chiederli per legge: {list}.',
  'change.recipientRemoved': 'Chi non riceve più i Suoi dati: {list}.',
  'change.recipientRole': 'Chi usa i Suoi dati in un altro modo: {list}.',
  'change.recipientName': 'Questo nome è nuovo: {list}.',
  'change.recipientMoved': 'Chi ora li usa in un altro Paese: {list}.',

  // Selling and ads.
  'change.saleBegun': 'Chi ora ci paga per i Suoi dati: {list}.',
  'change.saleEnded': 'Chi non ci paga più per i Suoi dati: {list}.',
  'change.saleOpen': 'Non diciamo più se riceviamo soldi da: {list}.',
  'change.saleRuledOut': 'Chi non ci paga nulla per i Suoi dati: {list}.',
  'change.adsBegun': 'Chi ora Le mostra pubblicità su altri siti: {list}.',
  'change.adsEnded': 'Chi non Le mostra più pubblicità su altri siti: {list}.',

  // Where it goes.
  'change.countryAdded': 'I dati vanno ora anche verso: {list}.',
  'change.countryRemoved': 'I dati non vanno più verso: {list}.',
  'change.protectionLess': 'Lì ora sono meno protetti: {list}.',
  'change.protectionMore': 'Lì ora sono più protetti: {list}.',
  'change.protectionOther': 'Lì ora li protegge un’altra regola: {list}.',
  'change.protectionFell': 'Lì non vale più una regola che li proteggeva: {list}.',
  'change.protectionGained': 'Lì li protegge una regola nuova: {list}.',

  // How long.
  'change.retentionLonger': 'Li teniamo più a lungo: {list}.',
  'change.retentionShorter': 'Li teniamo per meno tempo: {list}.',
  'change.retentionOther': 'Li teniamo per un tempo diverso: {list}.',
  'change.retentionStated': 'Ora diciamo per quanto tempo li teniamo: {list}.',
  'change.retentionUnstated': 'Non diciamo più per quanto tempo li teniamo: {list}.',

  // What customers give and get.
  'change.requiredYes': 'Ora deve darci i dati: {list}.',
  'change.requiredNo': 'Può scegliere se darci i dati: {list}.',
  'change.requiredOpen': 'Non diciamo più se deve darci i dati: {list}.',
  'change.benefitNew': 'Ora ottiene qualcosa in cambio: {list}.',
  'change.benefitLost': 'Non ottiene più nulla in cambio: {list}.',
  'change.incentiveBegun': 'Ora ottiene punti o un prezzo migliore per i Suoi dati: {list}.',
  'change.incentiveEnded': 'Non ottiene più punti né un prezzo migliore per i Suoi dati: {list}.',

  // What machines do.
  'change.decisionBegun': 'Ora un computer decide su di Lei: {list}.',
  'change.decisionEnded': 'Un computer non decide più su di Lei: {list}.',
  'change.reviewNew': 'Ora può chiedere che una persona controlli: {list}.',
  'change.reviewLost': 'Non può più chiedere che una persona controlli: {list}.',
  'change.profilingBegun': 'Ora un computer si fa un’idea di Lei: {list}.',
  'change.profilingEnded': 'Un computer non si fa più un’idea di Lei: {list}.',

  // How we reach you.
  'change.deviceBegun': 'Ora salviamo o leggiamo qualcosa sul Suo dispositivo: {list}.',
  'change.deviceEnded': 'Non salviamo e non leggiamo più nulla sul Suo dispositivo: {list}.',
  'change.deviceAsk': 'Ora chiediamo un sì prima di usare il Suo dispositivo: {list}.',
  'change.deviceNoAsk': 'Non chiediamo più un sì prima di usare il Suo dispositivo: {list}.',
  'change.deviceNone': 'Sul Suo dispositivo non salviamo e non leggiamo nulla: {list}.',
  'change.deviceOpen': 'Non diciamo più se usiamo il Suo dispositivo: {list}.',
  'change.contactBegun': 'Ora Le scriviamo o La chiamiamo: {list}.',
  'change.contactEnded': 'Non Le scriviamo e non La chiamiamo più: {list}.',
  'change.channelAdded': 'Ora La raggiungiamo anche così: {list}.',
  'change.channelRemoved': 'Non La raggiungiamo più così: {list}.',
  'change.permission': 'Per i nostri messaggi valgono altre regole: {list}.',
  'change.ageBegun': 'Ora serve un’età minima per dire sì: {list}.',
  'change.ageEnded': 'Non serve più un’età minima per dire sì: {list}.',
  'change.ageRaised': 'Ora serve un’età più alta per dire sì: {list}.',
  'change.ageLowered': 'Ora basta un’età più bassa per dire sì: {list}.',
  'change.reuseBegun': 'Ora usiamo dati che avevamo per altro: {list}.',
  'change.reuseEnded': 'Non usiamo più dati che avevamo per altro: {list}.',
  'change.reuseOther': 'I dati vengono ora da un altro uso: {list}.',

  // What we promise. The text is a promise of the label, without its full stop.
  'change.promiseMade': 'Ora promettiamo: {text}.',
  'change.promiseWithdrawn': 'Questa promessa non vale più: {text}.',

  // Who answers, and whom to ask.
  'change.controllerChanged': 'Un’altra azienda risponde ora dei Suoi dati: {list}.',
  'change.controllerMoved': 'La nostra sede è ora qui: {list}.',
  'change.controllerContact': 'Ora ci trova qui: {list}.',
  'change.rightsPage': 'Per usare i Suoi diritti, vada qui: {list}.',
  'change.rightsPageLost': 'La pagina per i Suoi diritti non esiste più: {list}.',
  'change.officer': 'Responsabile della protezione dei dati, ora: {list}.',
  'change.officerLost': 'Non indichiamo più un responsabile della protezione dei dati.',
  'change.authority': 'Ora può fare reclamo a: {list}.',
  'change.authorityLost': 'Non diciamo più dove fare reclamo.',
  'change.representative': 'Chi ora ci rappresenta: {list}.',
  'change.representativeLost': 'Chi non ci rappresenta più: {list}.',

  // Where, and how it is kept safe.
  'change.collectedAdded': 'Ora raccogliamo dati anche qui: {list}.',
  'change.collectedRemoved': 'Non raccogliamo più dati qui: {list}.',
  'change.safeguardNew': 'Ora li proteggiamo in un modo in più: {list}.',
  'change.safeguardLost': 'Ora li proteggiamo in un modo in meno: {list}.',
  'change.toldMore': 'Ne parliamo in più luoghi: {list}.',
  'change.toldLess': 'Ne parliamo in meno luoghi: {list}.',
  'change.explanationNew': 'Ora Le diciamo di più su: {list}.',
  'change.explanationLost': 'Ora Le diciamo di meno su: {list}.',

  // Whom we serve, and where notices are.
  'change.countryServed': 'Ora vendiamo anche qui: {list}.',
  'change.countryUnserved': 'Non vendiamo più qui: {list}.',
  'change.languageServed': 'Ora può leggere questo testo anche in: {list}.',
  'change.languageUnserved': 'Non può più leggere questo testo in: {list}.',
  'change.noticeAdded': 'Questo testo si trova ora anche qui: {list}.',
  'change.noticeRemoved': 'Questo testo non si trova più qui: {list}.',

  // Places and ways, as phrases that follow a colon.
  'change.place.web': 'sul nostro sito',
  'change.place.app': 'nella nostra app',
  'change.place.shop': 'nei nostri negozi',
  'change.place.phone': 'al telefono',
  'change.place.partner': 'presso aziende che lavorano con noi',
  'change.place.email': 'per e-mail',
  'change.place.sms': 'con un SMS',
  'change.place.post': 'per posta',
  'change.place.push': 'con un avviso dell’app',
  'change.place.receipt': 'sullo scontrino',
  'change.place.chat': 'nella nostra chat',
  'change.place.voice': 'a voce',
  'change.place.print': 'su carta',
} as const satisfies ChangeMessages;
