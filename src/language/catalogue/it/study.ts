import type { StudyMessages } from '../parts.ts';

/** Italian: the report of a study; statements that take a side are "giudizi netti". */
export const study = {
  // The frame.
  'study.kicker': 'Studio sulla fiducia',
  'study.period': 'dal {from} al {to}',
  'study.made': 'Fatto il {day}',
  'study.contents': 'In questa pagina',
  'study.skip': 'Vai al rapporto',
  'study.synthetic': 'Conversazioni inventate',
  'study.synthetic.text':
    'Nessun cliente ha detto questo. Le cifre provano il metodo e non dicono nulla di un negozio.',
  'study.synthetic.mark': 'Conversazioni inventate: né clienti veri né negozi veri',
  'study.source': 'Fonte: {title}, {n} giudizi, {period}. Le linee mostrano intervalli al 95%.',
  'study.source.undated': 'Fonte: {title}, {n} giudizi. Le linee mostrano intervalli al 95%.',

  // The headline and the summary.
  'study.headline':
    '{sign, select, negative {{share} giudizi netti su 100 riguardo a {topic, select, privacy {privacy} other {personalizzazione}} sono negativi} other {{share} giudizi netti su 100 riguardo a {topic, select, privacy {privacy} other {personalizzazione}} sono positivi}}',
  'study.headline.few':
    'Troppo pochi giudizi su {topic, select, privacy {privacy} other {personalizzazione}} per dare una quota',
  'study.base': '{n} giudizi netti; negozi: {retailers}',
  'study.base.interval': 'Intervallo al 95%: {interval}; {n} giudizi netti; negozi: {retailers}',
  'study.once': 'Se ogni negozio conta una volta: {share} ({interval}), {retailers} negozi.',
  'study.corrected': 'Corretto per l’errore di lettura misurato: {share} ({interval}).',
  'study.summary': 'In breve',
  'study.summary.places':
    'Visti bene su entrambi i temi: {trusted} negozi su {all}. Su nessuno: {neither}. Indecisi: {open}.',
  'study.summary.fear': 'Che cosa nominano di più le lamentele sulla privacy: {list}.',
  'study.summary.fear.few': 'Troppo poche lamentele sulla privacy per dire di che cosa parlano.',
  'study.summary.love': 'Che cosa nominano di più le lodi alla personalizzazione: {list}.',
  'study.summary.love.few': 'Troppo poche lodi alla personalizzazione per dire di che cosa parlano.',
  'study.summary.change':
    '{way, select, rose {Dopo questo evento la quota negativa sulla privacy è salita di {points} ({interval}): {title}.} fell {Dopo questo evento la quota negativa sulla privacy è scesa di {points} ({interval}): {title}.} other {Nessun evento ha cambiato la quota negativa sulla privacy più di quanto spieghi il caso.}}',
  'study.summary.change.none': 'Non sono stati indicati eventi, perciò non si dice che cosa è cambiato.',
  'study.summary.unread':
    'Per {abstained} giudizi su {readings} la lettura non ha saputo dire il segno; non entrano in nessuna quota.',

  // Headings of sections.
  'study.section.balance': 'Lodi e lamentele',
  'study.section.map': 'La mappa dei negozi',
  'study.section.fear': 'Che cosa temono i clienti',
  'study.section.love': 'Che cosa apprezzano i clienti',
  'study.section.technology': 'Tecnologie',
  'study.section.region': 'Regioni',
  'study.section.sector': 'Settori',
  'study.section.language': 'Lingue',
  'study.section.channel': 'Dove è stato detto',
  'study.section.time': 'Settimana per settimana',
  'study.section.change': 'Eventi e che cosa è cambiato',
  'study.section.waves': 'Due ondate a confronto',
  'study.section.2015': '2015 e oggi',
  'study.section.retailers': 'Tutti i negozi',
  'study.section.todo': 'Che cosa fare',
  'study.section.method': 'Come è stato fatto',
  'study.section.evidence': 'Prove',

  // Titles of charts: the finding.
  'study.title.balance':
    '{privacy, select, negative {Della privacy si parla più male che bene} positive {Della privacy si parla più bene che male} other {Sulla privacy non prevale nessun lato}}, {personalisation, select, negative {della personalizzazione più male che bene} positive {della personalizzazione più bene che male} other {sulla personalizzazione non prevale nessun lato}}',
  'study.title.map':
    '{trusted, plural, one {# negozio è visto bene su entrambi i temi} other {# negozi sono visti bene su entrambi i temi}}, {neither, plural, one {# su nessuno} other {# su nessuno}}',
  'study.title.fear': 'Le lamentele sulla privacy nominano di più: {driver}',
  'study.title.love': 'Le lodi alla personalizzazione nominano di più: {driver}',
  'study.title.miss': 'Le lamentele sulla personalizzazione nominano di più: {driver}',
  'study.title.control': 'Le lodi alla privacy nominano di più: {driver}',
  'study.title.few': 'Troppo pochi giudizi per nominare un motivo',
  'study.title.technology': 'La più nominata: {most}. La più criticata: {worst}',
  'study.title.technology.one': 'La più nominata: {most}',
  'study.title.group':
    '{kind, select, region {Regione con più critiche alla privacy: {value}} sector {Settore con più critiche alla privacy: {value}} language {Lingua con più critiche alla privacy: {value}} other {Luogo con più critiche alla privacy: {value}}}',
  'study.title.group.even':
    '{kind, select, region {Sulla privacy le regioni non differiscono in modo chiaro} sector {Sulla privacy i settori non differiscono in modo chiaro} language {Sulla privacy le lingue non differiscono in modo chiaro} other {Sulla privacy i luoghi non differiscono in modo chiaro}}',
  'study.title.time': 'La privacy è stata criticata di più nella settimana del {day}: {share} negativo',
  'study.title.time.few': 'Troppo pochi giudizi a settimana per mostrare un andamento',
  'study.title.event':
    '{way, select, rose {La critica alla privacy è salita di {points} dopo: {title}} fell {La critica alla privacy è scesa di {points} dopo: {title}} few {Troppo pochi giudizi per dire che cosa è cambiato dopo: {title}} other {La critica alla privacy non è cambiata in modo chiaro dopo: {title}}}',
  'study.title.waves':
    '{way, select, rose {La critica alla privacy è salita di {points} da {earlier} a {later}} fell {La critica alla privacy è scesa di {points} da {earlier} a {later}} few {Troppo pochi giudizi per confrontare {earlier} e {later}} other {La critica alla privacy non è cambiata in modo chiaro da {earlier} a {later}}}',
  'study.title.2015': 'Negativo sulla privacy: {earlier} nel 2015, {now} oggi',
  'study.title.2015.few': 'Che cosa diceva il 2015 e che cosa si dice oggi',
  'study.title.funnel': 'Di {read} conversazioni lette, {kept} dicono qualcosa di un negozio e di un tema',

  // Subtitles of charts: the measure and its base.
  'study.measure.balance': 'Negativo e positivo tra i giudizi netti. I neutri stanno sotto ogni barra.',
  'study.measure.map':
    'Posizione di ogni negozio: lodi meno lamentele, diviso per entrambe, da −1 a +1. Vuoto: indeciso.',
  'study.measure.driver':
    '{sign, select, negative {Quota dei giudizi negativi su {topic, select, privacy {privacy} other {personalizzazione}} che lo nominano} other {Quota dei giudizi positivi su {topic, select, privacy {privacy} other {personalizzazione}} che lo nominano}}. Un giudizio può nominarne più di uno.',
  'study.measure.technology':
    'Quota negativa tra i giudizi netti che la nominano. La barra grigia mostra quanti la nominano.',
  'study.measure.negative': 'Quota negativa dei giudizi netti.',
  'study.measure.time': 'Quota negativa dei giudizi netti, ogni settimana. Barre grigie: tutti i giudizi.',
  'study.measure.change': 'Quota negativa prima e dopo, {before} e {after}.',
  'study.measure.waves': 'Quota negativa dei giudizi netti, in ogni ondata.',
  'study.measure.2015': 'La cifra del 2015 accanto alla nostra. Lo studio del 2015 non dava intervalli.',
  'study.measure.funnel': 'Che ne è stato di ogni conversazione letta. La somma delle parti è il tutto.',

  // Words on charts and in tables.
  'study.topic.privacy': 'Privacy',
  'study.topic.personalisation': 'Personalizzazione',
  'study.axis.privacy': 'Posizione sulla privacy',
  'study.axis.personalisation': 'Posizione sulla personalizzazione',
  'study.negative': 'negativo',
  'study.neutral': 'neutro',
  'study.positive': 'positivo',
  'study.view.pooled': 'tutti i giudizi',
  'study.view.once': 'ogni negozio una volta',
  'study.few': 'troppo pochi',
  'study.before': 'prima',
  'study.after': 'dopo',
  'study.today': 'oggi',
  'study.points': '{points, plural, one {# punto} other {# punti}}',
  'study.change': 'differenza: {points} punti ({interval})',
  'study.change.bare': 'differenza: {points} punti',
  'study.retailers': '{retailers, plural, one {# negozio} other {# negozi}}',
  'study.neutral.share': 'neutro: {share} ({interval}), {n}',
  'study.table': 'Le cifre di questo grafico',
  'study.column.what': 'Che cosa',
  'study.column.measure': 'Misura',
  'study.column.value': 'Valore',
  'study.column.interval': 'Intervallo al 95%',
  'study.column.corrected': 'Corretto per l’errore',
  'study.column.base': 'Base',
  'study.column.number': 'N.',
  'study.column.retailer': 'Negozio',
  'study.column.place': 'Quadrante',
  'study.column.stable': 'Stabilità',
  'study.column.count': 'Numero',
  'study.column.share': 'Quota',
  'study.difference': 'differenza',
  'study.net': 'posizione',
  'study.negative.share': 'quota negativa',
  'study.positive.share': 'quota positiva',
  'study.named.negative': 'quota delle lamentele che lo nominano',
  'study.named.positive': 'quota delle lodi che lo nominano',
  'study.neutral.name': 'quota neutra',

  // Quadrants.
  'study.quadrant.trusted': 'visto bene su entrambi',
  'study.quadrant.relevant-not-trusted': 'utile, senza fiducia',
  'study.quadrant.trusted-not-relevant': 'con fiducia, poco utile',
  'study.quadrant.neither': 'visto bene su nessuno',
  'study.quadrant.undetermined': 'indeciso',
  'study.open.few-findings':
    'troppo pochi giudizi su {topic, select, privacy {privacy} other {personalizzazione}}',
  'study.open.interval-crosses-zero':
    'l’intervallo su {topic, select, privacy {privacy} other {personalizzazione}} ha entrambi i lati',
  'study.places':
    'Di {all} negozi: {trusted} visti bene su entrambi i temi, {relevant} utili senza fiducia, {notrelevant} con fiducia ma poco utili, {neither} visti bene su nessuno. Indecisi: {open}.',
  'study.places.share':
    'Di quelli con un quadrante, {share} sono visti bene su entrambi ({interval}) e {other} su nessuno ({otherInterval}).',
  'study.places.corrected':
    'Dopo la correzione dell’errore, {trusted} sono visti bene su entrambi e {neither} su nessuno.',

  // Names of drivers: they can follow a colon or the word about.
  'study.driver.data-security': 'fughe e attacchi',
  'study.driver.intrusive-contact': 'contatti non voluti',
  'study.driver.third-party-sharing': 'condivisione con altri',
  'study.driver.tracking-monitoring': 'essere osservati',
  'study.driver.over-collection': 'chiedere troppo',
  'study.driver.opaque-terms': 'condizioni poco chiare',
  'study.driver.control-rights': 'controllo sui propri dati',
  'study.driver.relevant-offers': 'se le offerte sono adatte',
  'study.driver.tailored-products': 'prodotti e consigli su misura',
  'study.driver.occasion-services': 'compleanni e occasioni',
  'study.driver.loyalty-programme': 'punti e premi',
  'study.driver.tailored-communication': 'messaggi che conoscono il cliente',

  // Names of technologies.
  'study.technology.facial-recognition': 'riconoscimento facciale',
  'study.technology.in-store-tracking': 'tracciamento in negozio',
  'study.technology.location-tracking': 'tracciamento della posizione',
  'study.technology.web-tracking': 'cookie e tracciamento in rete',
  'study.technology.voice-assistant': 'assistenti vocali',
  'study.technology.home-camera': 'telecamere in casa',
  'study.technology.loyalty-card': 'carte fedeltà',
  'study.technology.recommender': 'consigli della macchina',
  'study.technology.email-sms': 'e-mail e SMS',
  'study.technology.robocall': 'chiamate automatiche',
  'study.technology.mobile-app': 'app',
  'study.technology.payment-data': 'dati di pagamento',
  'study.technology.rfid': 'etichette radio',
  'study.technology.chatbot': 'chatbot',

  // What became of the conversations.
  'study.funnel.read': 'Lette',
  'study.funnel.rejected': 'Riga illeggibile',
  'study.funnel.outside-window': 'Fuori dal periodo',
  'study.funnel.other-language': 'Altra lingua',
  'study.funnel.duplicate': 'Copia esatta',
  'study.funnel.near-duplicate': 'Ripresa o quasi uguale',
  'study.funnel.own-or-advertising': 'Del negozio, pagata o pubblicità',
  'study.funnel.no-retailer': 'Nessun negozio nominato',
  'study.funnel.no-topic': 'Né privacy né personalizzazione',
  'study.funnel.kept': 'Nelle cifre',
  'study.funnel.after':
    'Danno {findings} coppie di una conversazione e un negozio, e {readings} giudizi su un tema. Per {abstained} di questi il segno è rimasto ignoto.',

  // How well a figure of 2015 is known.
  'study.known.publisher': 'editore',
  'study.known.nearly': 'editore, quasi',
  'study.known.trade-press': 'stampa',
  'study.2015.text':
    'Accanto a ogni cifra del 2015 sta da dove è nota: dall’editore stesso o dalla stampa di settore. Non sono noti del 2015: canali, lingue, strumenti, esattezza, la formula e le soglie. I due studi si guardano l’uno accanto all’altro; non si sottraggono.',

  // Retailers.
  'study.retailers.text':
    'Posizione: lodi meno lamentele, diviso per entrambe. Un negozio ha un quadrante quando entrambi i temi hanno almeno {minimum} giudizi netti e nessun intervallo contiene lo zero.',
  'study.retailer.drivers': 'Che cosa nominano le lamentele',
  'study.retailers.details': 'Ogni negozio da solo',

  // What to do.
  'study.todo.text':
    'A ogni lamentela risponde un principio, e ci sono pratiche che lo mostrano. Nell’ordine di ciò che le lamentele nominano di più.',
  'study.todo.named': '{share} delle lamentele lo nominano ({interval}).',
  'study.todo.principle': 'Principio {number}: {name}',
  'study.todo.practices': 'Che cosa ne dice la dichiarazione di {brand}:',
  'study.todo.nothing': 'La dichiarazione di {brand} non ha una pratica che risponda.',
  'study.todo.without': 'Una dichiarazione delle pratiche sui dati lo direbbe.',
  'study.principle.1': 'parlare semplice',
  'study.principle.2': 'scambio di valore',
  'study.principle.3': 'trasparenza',
  'study.principle.4': 'controllo e accesso',
  'study.principle.5': 'dialogo continuo',
  'study.principle.6': 'protezione dei dati personali',
  'study.principle.7': 'onestà sui social',
  'study.remedy.data-security':
    'Dica per ogni pratica come sono protetti i dati e quanto restano. Avvisi i clienti di una fuga prima di altri.',
  'study.remedy.intrusive-contact':
    'Dica per quali vie contatta i clienti e con il permesso di chi. Lasci spegnere ogni via da sola.',
  'study.remedy.third-party-sharing':
    'Nomini chi riceve i dati e per che cosa. Dica chiaro se i dati sono venduti.',
  'study.remedy.tracking-monitoring':
    'Dica dove e con che cosa i clienti sono osservati e come comprare senza. Chieda prima di leggere i loro dispositivi.',
  'study.remedy.over-collection':
    'Chieda ciò che serve all’acquisto. Dica di tutto il resto che è facoltativo e che cosa ne hanno i clienti.',
  'study.remedy.opaque-terms':
    'Dica in una pagina, con parole chiare, che cosa succede ai dati, e avvisi di ciò che cambia.',
  'study.remedy.control-rights':
    'Mostri ai clienti che cosa ha, e lasci che lo correggano, lo portino via e lo cancellino da soli.',
  'study.remedy.relevant-offers':
    'Dica quali dati formano le offerte e lasci che i clienti dicano che cosa va bene.',
  'study.remedy.tailored-products':
    'Dica perché una cosa è consigliata e lasci che i clienti cambino su che cosa si basa.',
  'study.remedy.occasion-services':
    'Dica che cosa ne hanno i clienti se indicano un compleanno o un’occasione.',
  'study.remedy.loyalty-programme': 'Dica quanto valgono i punti e con quali dati si pagano.',
  'study.remedy.tailored-communication':
    'Lasci che i clienti scelgano come, quante volte e di che cosa si parla loro.',

  // Method.
  'study.method.unit':
    'Sono stati letti messaggi pubblici di clienti, uno per uno. Un giudizio è ciò che un messaggio dice di un tema a proposito di un negozio. Le quote sono quote di giudizi netti, mai di clienti.',
  'study.method.topics':
    'Privacy: che cosa succede alle informazioni sul cliente. Personalizzazione: essere trattati per chi si è. I codici seguono il libro dei codici, versione {codebook}.',
  'study.method.side':
    'Il segno è verso il tema, non verso il prodotto: un cliente contento che non vuole essere ascoltato è negativo sulla privacy.',
  'study.method.interval':
    'Gli intervalli valgono al 95%. Vengono da {n} ricampionamenti per negozio e discussione (generatore {generator}, seme {seed}). Coprono il caso in ciò che si è trovato. Non coprono ciò che le fonti lasciano fuori.',
  'study.method.few':
    'Le quote con una base sotto {base} non sono mostrate. I negozi con meno di {findings} giudizi su un tema non hanno un quadrante.',
  'study.method.model': 'I messaggi sono stati letti dal modello {model}.',
  'study.method.corrected':
    '{kind, select, foreign {L’errore di lettura è stato misurato su altri testi ({privacy} sulla privacy, {personalisation} sulla personalizzazione). Cifre grezze e corrette stanno fianco a fianco.} other {L’errore di lettura è stato misurato su testi di questo studio codificati da persone ({privacy} sulla privacy, {personalisation} sulla personalizzazione). Cifre grezze e corrette stanno fianco a fianco.}}',
  'study.method.uncorrected':
    'L’errore di lettura non è stato misurato per questo studio. Tutte le cifre sono grezze: ha contato una macchina e nessuno ha controllato.',
  'study.method.scores': 'Come va la lettura su testi che nessuno di noi ha scritto',
  'study.method.task': 'Compito',
  'study.method.set': 'Testi',
  'study.method.score': 'Risultato',
  'study.method.limits': 'Limiti',
  'study.limit.voices': 'Chi scrive in pubblico non è tutti i clienti. Il silenzio non si conta.',
  'study.limit.sources': 'Altre fonti danno altre cifre. La mappa confronta i negozi dentro queste fonti.',
  'study.limit.reading': 'A una macchina sfugge l’ironia e ciò che sta tra le righe.',
  'study.limit.cause': 'Ciò che è cambiato dopo un evento non è per forza cambiato a causa sua.',
  'study.codebook': 'Libro dei codici',
  'study.funnel': 'Che cosa è stato letto e che cosa è stato lasciato fuori',
  'study.facts': 'Dati di questo rapporto',
  'study.fact.hash': 'Impronta della definizione',
  'study.fact.codebook': 'Versione del libro dei codici',
  'study.fact.model': 'Modello',
  'study.fact.period': 'Giorni con giudizi',
  'study.fact.made': 'Rapporto fatto il',
  'study.fact.unknown': 'Giudizi su negozi fuori dalla definizione',
  'study.fact.threads': 'Discussioni',

  // Evidence.
  'study.evidence.text':
    'Quali giudizi stanno dietro ogni numero. Il filtro li trova tutti in findings.parquet; qui ce ne sono al massimo {most} per ciascuno. Le fonti tengono i testi sotto questi codici.',
  'study.evidence.texts':
    'Quali giudizi stanno dietro ogni numero. Il filtro li trova tutti in findings.parquet; qui ce ne sono al massimo {most} per ciascuno. I dati personali nei testi sono coperti.',
  'study.evidence.all': 'tutti i giudizi',
  'study.evidence.whole': 'Tutti i negozi insieme',
  'study.evidence.groups': 'Regioni, settori, lingue, luoghi',
  'study.evidence.times': 'Settimane, eventi, ondate',
  'study.evidence.retailers': 'Negozi uno per uno',
  'study.evidence.shown': 'Mostrati: {shown} su {n}',
  'study.evidence.none': 'Usi il filtro in findings.parquet.',
} as const satisfies StudyMessages;
