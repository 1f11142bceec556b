import type { FullMessages } from '../parts.ts';

/** Messages of the full text. */
export const full = {
  'full.title': 'I Suoi dati presso {brand}: il testo completo',
  'full.lead': 'Che cosa facciamo con i Suoi dati, passo per passo e con gli articoli di legge.',
  'full.who': 'Chi siamo',
  'full.practices': 'Che cosa facciamo con i Suoi dati',
  'full.rights': 'I Suoi diritti',
  'full.never': 'Che cosa non facciamo',
  'full.laws': 'Quali leggi valgono',

  // Sources of law. `depth` is how far the place goes: an article, a paragraph of it, a point of that, or a point alone.
  'full.cite': 'La legge: {list}.',
  'full.cite.place':
    '{depth, select, article {art. {article} {law}} paragraph {art. {article} par. {paragraph} {law}} item {art. {article} lett. {point} {law}} other {art. {article} par. {paragraph} lett. {point} {law}}}',
  'full.cite.law':
    '{law, select, gdpr {GDPR} ukGdpr {GDPR del Regno Unito} fadp {LPD (Svizzera)} eprivacy {direttiva 2002/58/CE} uca {LCSl (Svizzera)} tca {LTC (Svizzera)} dpo {OPDa (Svizzera)} other {legge}}',
  'full.cite.decision':
    '{kind, select, decision {decisione {number}} decisionEC {decisione {number}/CE} decisionEU {decisione {number}/UE} implementingEU {decisione di esecuzione {number}/UE} other {decisione di esecuzione (UE) {number}}}',

  // Who we are.
  'full.who.controller': 'Dei Suoi dati rispondiamo noi: {contact}.',
  'full.who.brand': 'Lei ci conosce come: {contact}.',
  'full.who.country': 'La nostra sede: {contact}.',
  'full.who.reach': 'Ci trova qui: {contact}.',
  'full.who.officerMissing': 'Non diciamo come raggiungere il responsabile della protezione dei dati.',
  'full.who.authorityMissing': 'Non diciamo a chi può fare reclamo.',

  // All practices by name.
  'full.practices.list': 'Ecco che cosa facciamo: {list}.',

  // What we use, beyond the label.
  'full.data.origin': 'La nostra fonte per «{name}»: {text}.',
  'full.data.originMissing': 'Non diciamo chi ci dà questi dati: {list}.',
  'full.data.public': 'Tutti possono vedere quella fonte.',
  'full.data.closed': 'Non tutti possono vedere quella fonte.',
  'full.data.publicMissing': 'Non diciamo chi può vedere quella fonte.',
  'full.data.inferredFrom': 'Da che cosa ricaviamo «{name}»: {text}.',
  'full.data.inferredMissing': 'Non diciamo da che cosa ricaviamo questi dati: {list}.',
  'full.special.ethnic-origin': 'Questi dati riguardano la Sua origine: {list}.',
  'full.special.political-opinion': 'Questi dati riguardano le Sue idee politiche: {list}.',
  'full.special.religion': 'Questi dati riguardano la Sua fede o le Sue convinzioni: {list}.',
  'full.special.trade-union': 'Questi dati riguardano il Suo sindacato: {list}.',
  'full.special.genetic': 'Questi dati riguardano i Suoi geni: {list}.',
  'full.special.biometric': 'Questi dati permettono di riconoscerLa dal Suo corpo: {list}.',
  'full.special.health': 'Questi dati riguardano la Sua salute: {list}.',
  'full.special.sex-life': 'Questi dati riguardano la Sua vita sessuale: {list}.',
  'full.special.criminal': 'Questi dati riguardano reati: {list}.',

  // What for, and what you get.
  'full.purpose.advertising': 'Questa è pubblicità.',
  'full.purpose.sale': 'Lo facciamo per vendere dati.',
  'full.benefit': 'Che cosa ottiene Lei: {text}',

  // Why the law lets us.
  'full.basis.consent': 'Lo facciamo solo se Lei dice sì.',
  'full.basis.contract': 'Serve per il nostro contratto con Lei.',
  'full.basis.legal-obligation': 'Una legge ci obbliga a farlo.',
  'full.basis.vital-interests': 'Lo facciamo per proteggere una vita.',
  'full.basis.public-task': 'È un compito nell’interesse di tutti.',
  'full.basis.legitimate-interests':
    'Lo facciamo per un interesse nostro o di altri. È permesso solo se il Suo non pesa di più.',
  'full.basis.recognised-legitimate-interests':
    'Lo facciamo per un interesse che è nella lista della legge britannica.',
  'full.interest': 'L’interesse: {text}',
  'full.interestMissing': 'Non diciamo quale interesse.',
  'full.obligationMissing': 'Non diciamo quale legge.',
  'full.condition.explicit-consent': 'Per i dati protetti Le chiediamo un sì a parte.',
  'full.condition.employment-and-social-security':
    'La legge sul lavoro o sulla sicurezza sociale richiede i dati protetti.',
  'full.condition.vital-interests': 'Usiamo dati protetti per proteggere una vita.',
  'full.condition.not-for-profit-body': 'Usiamo dati protetti come ente senza scopo di lucro.',
  'full.condition.made-public': 'Lei ha reso pubblici i dati protetti.',
  'full.condition.legal-claims': 'I dati protetti servono per far valere un diritto.',
  'full.condition.substantial-public-interest': 'Una legge lo permette per il bene di tutti.',
  'full.condition.health-care': 'I dati protetti servono per le cure mediche.',
  'full.condition.public-health': 'I dati protetti servono per la salute di tutti.',
  'full.condition.archiving-research-statistics':
    'I dati protetti servono per archivi, ricerca o statistica.',
  'full.condition.law-allows-criminal-data': 'Una legge ci permette di usare dati su reati.',
  'full.conditionMissing': 'Non diciamo perché possiamo usare dati protetti.',

  // Who gets it, beyond the label.
  'full.recipient.arrangement': 'Il nostro accordo con «{name}»: {text}',
  'full.recipient.arrangementMissing': 'Non diciamo che accordo abbiamo con: {list}.',
  'full.recipient.buys': 'Chi ci paga per i Suoi dati: {list}.',
  'full.recipient.buysNot': 'Chi non ci paga nulla per i Suoi dati: {list}.',
  'full.recipient.advertisesNot': 'Chi non li usa per pubblicità altrove: {list}.',

  // Where it goes. `name` is the name of what protects the data.
  'full.transfer.leaves': 'I dati vanno verso: {list}.',
  'full.transfer.stays': 'I dati vanno dove vale la stessa legge: {list}.',
  'full.ground.adequacy': 'Lì la legge è severa come qui. Lo stabilisce: {name}.',
  'full.ground.framework': 'L’azienda ha accettato regole come qui: {name}.',
  'full.ground.clauses': 'Lì un contratto impone regole come qui: {name}.',
  'full.ground.binding-rules': 'L’azienda deve seguire regole severe: {name}.',
  'full.ground.derogation': 'I dati ci vanno solo per un singolo caso: {name}.',
  'full.ground.since': 'Vale dal giorno {date}.',
  'full.ground.also': 'Li protegge anche questo: {name}.',
  'full.ground.area':
    '{area, select, EU {Per la legge dell’UE vale: {name}.} GB {Per la legge britannica vale: {name}.} other {Per la legge svizzera vale: {name}.}}',
  'full.ground.annulled': 'Il giorno {date} un giudice ha annullato: {name}.',
  'full.ground.withdrawn': 'Non vale più dal giorno {date}: {name}.',
  'full.ground.expires': 'Ha smesso di valere il giorno {date}: {name}.',
  'full.ground.unmet': 'Questo non li protegge, perché chiede di più: {name}.',
  'full.ground.nothing': 'Oggi lì nulla li protegge.',
  'full.ground.missing': 'Non diciamo che cosa li protegge lì.',
  'full.ground.named': 'Secondo noi li protegge: {name}.',
  'full.instrument':
    '{instrument, select, adequacyEu {decisione di adeguatezza dell’UE} adequacyUk {norme di adeguatezza del Regno Unito} adequacyCh {lista svizzera dei Paesi sicuri} bridge {accordo commerciale tra UE e Regno Unito} scc2001 {clausole tipo dell’UE del 2001} scc2004 {clausole tipo dell’UE del 2004} scc2010 {clausole tipo dell’UE del 2010} scc2021 {clausole tipo dell’UE del 2021} ukSccLegacy {vecchie clausole tipo dell’UE nella legge britannica} ukIdta {accordo britannico di trasferimento (IDTA)} ukAddendum {appendice britannica alle clausole tipo dell’UE} chScc {clausole tipo dell’UE secondo la legge svizzera} bindingRules {norme vincolanti del gruppo} derogation {eccezione per un singolo caso} other {{name}}}',
  'full.copy': 'Come avere una copia: {text}',
  'full.copyMissing': 'Non diciamo come avere una copia.',

  // How long, beyond the label.
  'full.until': 'Per quanto tempo li teniamo: {text}',
  'full.retentionMissing': 'Non diciamo per quanto tempo li teniamo.',

  // Must I?
  'full.required': 'Qui Lei deve darci i dati.',
  'full.optional': 'Non deve darci questi dati per forza.',
  'full.requiredMissing': 'Non diciamo se deve darci i dati.',
  'full.ifNot': 'Se dice no: {text}',
  'full.ifNotMissing': 'Non diciamo che cosa succede se dice no.',

  // Machines, and what is worth money.
  'full.machine.decides': 'Qui un computer decide da solo su di Lei.',
  'full.machine.logic': 'Come decide: {text}',
  'full.machine.significance': 'Perché è importante: {text}',
  'full.machine.consequences': 'Che cosa cambia per Lei: {text}',
  'full.machine.logicMissing': 'Non diciamo come decide.',
  'full.machine.significanceMissing': 'Non diciamo perché è importante.',
  'full.machine.consequencesMissing': 'Non diciamo che cosa cambia per Lei.',
  'full.machine.reviewMissing': 'Non diciamo che una persona controlla.',
  'full.profiling': 'Qui un computer si fa un’idea di Lei.',
  'full.incentive': 'Per i Suoi dati ottiene un prezzo migliore o punti.',

  // Where we collect data, and where you read of it.
  'full.collected': 'Dove raccogliamo i dati: {list}.',
  'full.place.web': 'sul nostro sito',
  'full.place.app': 'nella nostra app',
  'full.place.shop': 'nei nostri negozi',
  'full.place.phone': 'al telefono',
  'full.place.partner': 'presso aziende che lavorano con noi',
  'full.told': 'Dove Glielo diciamo: {list}.',
  'full.toldAll': 'Tutto questo Glielo diciamo qui, se non c’è scritto altro: {list}.',
  'full.toldNowhere': 'Non diciamo dove può leggerlo.',
  'full.channel.web': 'sul nostro sito',
  'full.channel.app': 'nella nostra app',
  'full.channel.email': 'per e-mail',
  'full.channel.receipt': 'sullo scontrino',
  'full.channel.chat': 'nella nostra chat',
  'full.channel.voice': 'a voce',
  'full.channel.print': 'su carta',

  // The device, and how we contact you.
  'full.device.none': 'Sul Suo dispositivo non salviamo e non leggiamo nulla.',
  'full.device.necessary': 'Sul Suo dispositivo salviamo o leggiamo solo ciò che serve per questo.',
  'full.device.consent': 'Sul Suo dispositivo salviamo o leggiamo qualcosa solo se Lei dice sì.',
  'full.contact': 'Come La contattiamo: {list}.',
  'full.by.email': 'per e-mail',
  'full.by.sms': 'con un SMS',
  'full.by.phone': 'al telefono',
  'full.by.post': 'per posta',
  'full.by.push': 'con un avviso dell’app',
  'full.permission.consent': 'Lo facciamo solo dopo il Suo sì.',
  'full.permission.confirmed-consent': 'Lo facciamo solo se Lei ha detto sì e lo ha confermato.',
  'full.permission.soft-opt-in': 'Lo facciamo perché ha comprato da noi. In ogni messaggio può dirci basta.',
  'full.permission.opt-out': 'Lo facciamo finché Lei non dice no.',
  'full.permission.service-message':
    'Questi messaggi servono per ciò che ha chiesto o comprato. Non sono pubblicità.',

  // Age, first use, protection.
  'full.age':
    '{minimum, plural, one {Chi ha almeno # anno può dire sì senza i genitori.} other {Chi ha almeno # anni può dire sì senza i genitori.}}',
  'full.ageCheck': 'Come lo controlliamo: {text}',
  'full.reuse': 'Prima usavamo questi dati per: {text}.',
  'full.reuseFits': 'Perché il nuovo uso va bene: {text}',
  'full.safeguards': 'Come li proteggiamo: {list}.',
  'full.safeguard.encryption': 'dati scritti in codice (cifratura)',
  'full.safeguard.pseudonymisation': 'un numero al posto del Suo nome',
  'full.safeguard.anonymisation': 'nulla che porti a Lei',
  'full.safeguard.access-control': 'accesso solo per chi ne ha bisogno',
  'full.safeguard.aggregation': 'solo totali di molte persone',
  'full.safeguard.short-storage': 'dati tenuti per poco tempo',
  'full.safeguard.staff-training': 'personale preparato',
  'full.safeguard.audit': 'controlli a date fisse',
  'full.safeguard.blurring': 'immagini sfocate',

  // Rights: the heading of each, and what the label does not say.
  'full.right.access': 'Vedere i Suoi dati',
  'full.right.rectification': 'Far correggere gli errori',
  'full.right.erasure': 'Far cancellare i dati',
  'full.right.restriction': 'Mettere i dati in pausa',
  'full.right.portability': 'Portare con sé i dati',
  'full.right.objection': 'Dire no',
  'full.right.marketing': 'Fermare la pubblicità',
  'full.right.withdrawal': 'Ritirare un sì',
  'full.right.review': 'Far controllare da una persona',
  'full.right.complaint': 'Fare reclamo a un’autorità',
  'full.right.complaintToUs': 'Fare reclamo a noi',
  'full.right.optOut': 'Fermare vendita e condivisione',
  'full.right.limit': 'Limitare l’uso dei dati protetti',
  'full.right.noRetaliation': 'Nessuno svantaggio per Lei',
  'full.restriction': 'Può chiederci di tenere i Suoi dati senza usarli.',
  'full.objection': 'Può dire no a ciò che facciamo con i Suoi dati.',
  'full.complaint': 'Può fare reclamo a un’autorità. Va bene anche quella del luogo dove vive.',
  'full.complaintToUs': 'Può fare reclamo anche a noi.',
  'full.noRetaliation': 'Non La trattiamo peggio se usa un Suo diritto.',
  'full.withdrawalBefore': 'Ciò che abbiamo fatto prima resta permesso.',
  'full.rightIn': 'Questo diritto vale qui: {list}.',
  'full.rightAll': 'Vale per tutto ciò che facciamo con i Suoi dati.',
  'full.rightFor': 'Vale per: {list}.',
  'full.rightIf.once-contract-is-done': 'Solo quando il contratto non ha più bisogno dei dati: {list}.',
  'full.rightIf.provided-or-observed-only': 'Solo per i dati che ci ha dato o che abbiamo visto: {list}.',
  'full.rightIf.grounds-of-own': 'Per motivi Suoi, se i nostri non pesano di più: {list}.',
  'full.rightIf.unless-request-granted': 'Non se il computer Le ha dato ciò che chiedeva: {list}.',

  // What we do not do.
  'full.none.sale': 'Nessuno ci paga per i Suoi dati.',
  'full.none.advertising': 'Non usiamo i Suoi dati per la pubblicità.',
  'full.none.recipient': 'Nessun altro riceve i Suoi dati.',
  'full.none.transfer':
    '{home, select, EU {I dati restano dove vale la legge dell’UE.} GB {I dati restano nel Regno Unito.} CH {I dati restano in Svizzera.} other {I dati restano nel Paese.}}',
  'full.none.transferOpen': 'Non indichiamo nulla che protegga i dati all’estero.',
  'full.none.automated-decision': 'Nessun computer prende da solo decisioni importanti su di Lei.',
  'full.none.children': 'Non raccogliamo nulla in particolare sui minori.',
  'full.broken': 'Lo abbiamo promesso, ma ciò che facciamo dice altro: {text}',

  // Which laws apply.
  'full.law.gdpr': 'La legge dell’UE sui dati (GDPR) La protegge qui: {list}.',
  'full.law.uk-gdpr': 'La legge britannica sui dati (GDPR del Regno Unito) La protegge qui: {list}.',
  'full.law.ch-fadp': 'La legge svizzera sui dati (LPD) La protegge qui: {list}.',
  'full.law.us-ca-ccpa': 'La legge della California sui dati (CCPA) La protegge qui: {list}.',
  'full.law.unknown': 'Non abbiamo confrontato questo testo con la legge di: {list}.',
} as const satisfies FullMessages;
