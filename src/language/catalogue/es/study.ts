import type { StudyMessages } from '../parts.ts';

/** Spanish: the report of a study; statements that take a side are "opiniones con signo". */
export const study = {
  // The frame.
  'study.kicker': 'Estudio de confianza',
  'study.period': 'del {from} al {to}',
  'study.made': 'Hecho el {day}',
  'study.contents': 'En esta página',
  'study.skip': 'Ir al informe',
  'study.synthetic': 'Conversaciones inventadas',
  'study.synthetic.text':
    'Ningún cliente dijo esto. Las cifras prueban el método y no dicen nada de una tienda.',
  'study.synthetic.mark': 'Conversaciones inventadas: ni clientes ni tiendas reales',
  'study.source': 'Fuente: {title}, {n} opiniones, {period}. Las líneas muestran intervalos del 95 %.',
  'study.source.undated': 'Fuente: {title}, {n} opiniones. Las líneas muestran intervalos del 95 %.',

  // The headline and the summary.
  'study.headline':
    '{sign, select, negative {{share} de cada 100 opiniones con signo sobre {topic, select, privacy {privacidad} other {personalización}} son negativas} other {{share} de cada 100 opiniones con signo sobre {topic, select, privacy {privacidad} other {personalización}} son positivas}}',
  'study.headline.few':
    'Muy pocas opiniones sobre {topic, select, privacy {privacidad} other {personalización}} para dar una cuota',
  'study.base': '{n} opiniones con signo; tiendas: {retailers}',
  'study.base.interval': 'Intervalo del 95 %: {interval}; {n} opiniones con signo; tiendas: {retailers}',
  'study.once': 'Si cada tienda cuenta una vez: {share} ({interval}), {retailers} tiendas.',
  'study.corrected': 'Corregido por el error de lectura medido: {share} ({interval}).',
  'study.summary': 'En resumen',
  'study.summary.places':
    'Bien vistas en los dos temas: {trusted} de {all} tiendas. En ninguno: {neither}. Sin decidir: {open}.',
  'study.summary.fear': 'Lo que más nombran las quejas sobre privacidad: {list}.',
  'study.summary.fear.few': 'Muy pocas quejas sobre privacidad para decir de qué tratan.',
  'study.summary.love': 'Lo que más nombran los elogios a la personalización: {list}.',
  'study.summary.love.few': 'Muy pocos elogios a la personalización para decir de qué tratan.',
  'study.summary.change':
    '{way, select, rose {Tras este suceso, la parte negativa sobre privacidad subió {points} ({interval}): {title}.} fell {Tras este suceso, la parte negativa sobre privacidad bajó {points} ({interval}): {title}.} other {Ningún suceso cambió la parte negativa sobre privacidad más de lo que explica el azar.}}',
  'study.summary.change.none': 'No se nombraron sucesos; por eso no se dice qué cambió.',
  'study.summary.unread':
    'En {abstained} de {readings} opiniones la lectura no supo decir el signo; no entran en ninguna cuota.',

  // Headings of sections.
  'study.section.balance': 'Elogio y queja',
  'study.section.map': 'El mapa de las tiendas',
  'study.section.fear': 'Lo que temen los clientes',
  'study.section.love': 'Lo que aprecian los clientes',
  'study.section.technology': 'Tecnologías',
  'study.section.region': 'Regiones',
  'study.section.sector': 'Sectores',
  'study.section.language': 'Idiomas',
  'study.section.channel': 'Dónde se dijo',
  'study.section.time': 'Semana a semana',
  'study.section.change': 'Sucesos y lo que cambió',
  'study.section.waves': 'Dos oleadas comparadas',
  'study.section.2015': '2015 y hoy',
  'study.section.retailers': 'Todas las tiendas',
  'study.section.todo': 'Qué hacer',
  'study.section.method': 'Cómo se hizo',
  'study.section.evidence': 'Pruebas',

  // Titles of charts: the finding.
  'study.title.balance':
    '{privacy, select, negative {De la privacidad se habla más mal que bien} positive {De la privacidad se habla más bien que mal} other {En privacidad no domina ningún lado}}, {personalisation, select, negative {de la personalización más mal que bien} positive {de la personalización más bien que mal} other {en personalización no domina ningún lado}}',
  'study.title.map':
    '{trusted, plural, one {# tienda está bien vista en los dos temas} other {# tiendas están bien vistas en los dos temas}}, {neither, plural, one {# en ninguno} other {# en ninguno}}',
  'study.title.fear': 'Las quejas sobre privacidad nombran sobre todo: {driver}',
  'study.title.love': 'Los elogios a la personalización nombran sobre todo: {driver}',
  'study.title.miss': 'Las quejas sobre personalización nombran sobre todo: {driver}',
  'study.title.control': 'Los elogios a la privacidad nombran sobre todo: {driver}',
  'study.title.few': 'Muy pocas opiniones para nombrar un motivo',
  'study.title.technology': 'La más nombrada: {most}. La más criticada: {worst}',
  'study.title.technology.one': 'La más nombrada: {most}',
  'study.title.group':
    '{kind, select, region {Región con más crítica a la privacidad: {value}} sector {Sector con más crítica a la privacidad: {value}} language {Idioma con más crítica a la privacidad: {value}} other {Lugar con más crítica a la privacidad: {value}}}',
  'study.title.group.even':
    '{kind, select, region {Las regiones no difieren con claridad en privacidad} sector {Los sectores no difieren con claridad en privacidad} language {Los idiomas no difieren con claridad en privacidad} other {Los lugares no difieren con claridad en privacidad}}',
  'study.title.time': 'La privacidad recibió más crítica en la semana del {day}: {share} negativo',
  'study.title.time.few': 'Muy pocas opiniones por semana para mostrar un curso',
  'study.title.event':
    '{way, select, rose {La crítica a la privacidad subió {points} tras: {title}} fell {La crítica a la privacidad bajó {points} tras: {title}} few {Muy pocas opiniones para decir qué cambió tras: {title}} other {La crítica a la privacidad no cambió con claridad tras: {title}}}',
  'study.title.waves':
    '{way, select, rose {La crítica a la privacidad subió {points} de {earlier} a {later}} fell {La crítica a la privacidad bajó {points} de {earlier} a {later}} few {Muy pocas opiniones para comparar {earlier} y {later}} other {La crítica a la privacidad no cambió con claridad de {earlier} a {later}}}',
  'study.title.2015': 'Negativo sobre privacidad: {earlier} en 2015, {now} hoy',
  'study.title.2015.few': 'Lo que decía 2015 y lo que se dice hoy',
  'study.title.funnel': 'De {read} conversaciones leídas, {kept} dicen algo de una tienda y un tema',

  // Subtitles of charts: the measure and its base.
  'study.measure.balance':
    'Negativo y positivo entre las opiniones con signo. Las neutras están bajo cada barra.',
  'study.measure.map':
    'Posición de cada tienda: elogio menos queja, dividido por ambos, de −1 a +1. Hueco: sin decidir.',
  'study.measure.driver':
    '{sign, select, negative {Parte de las opiniones negativas sobre {topic, select, privacy {privacidad} other {personalización}} que lo nombran} other {Parte de las opiniones positivas sobre {topic, select, privacy {privacidad} other {personalización}} que lo nombran}}. Una opinión puede nombrar más de uno.',
  'study.measure.technology':
    'Parte negativa entre las opiniones con signo que la nombran. La barra gris muestra cuántas la nombran.',
  'study.measure.negative': 'Parte negativa de las opiniones con signo.',
  'study.measure.time':
    'Parte negativa de las opiniones con signo, cada semana. Barras grises: todas las opiniones.',
  'study.measure.change': 'Parte negativa antes y después, {before} y {after}.',
  'study.measure.waves': 'Parte negativa de las opiniones con signo, en cada oleada.',
  'study.measure.2015': 'La cifra de 2015 junto a la nuestra. El estudio de 2015 no dio intervalos.',
  'study.measure.funnel': 'Qué fue de cada conversación leída. Las partes suman el total.',

  // Words on charts and in tables.
  'study.topic.privacy': 'Privacidad',
  'study.topic.personalisation': 'Personalización',
  'study.axis.privacy': 'Posición en privacidad',
  'study.axis.personalisation': 'Posición en personalización',
  'study.negative': 'negativo',
  'study.neutral': 'neutro',
  'study.positive': 'positivo',
  'study.view.pooled': 'todas las opiniones',
  'study.view.once': 'cada tienda una vez',
  'study.few': 'muy pocas',
  'study.before': 'antes',
  'study.after': 'después',
  'study.today': 'hoy',
  'study.points': '{points, plural, one {# punto} other {# puntos}}',
  'study.change': 'diferencia: {points} puntos ({interval})',
  'study.change.bare': 'diferencia: {points} puntos',
  'study.retailers': '{retailers, plural, one {# tienda} other {# tiendas}}',
  'study.neutral.share': 'neutro: {share} ({interval}), {n}',
  'study.table': 'Las cifras de este gráfico',
  'study.column.what': 'Qué',
  'study.column.measure': 'Medida',
  'study.column.value': 'Valor',
  'study.column.interval': 'Intervalo del 95 %',
  'study.column.corrected': 'Corregido del error',
  'study.column.base': 'Base',
  'study.column.number': 'N.º',
  'study.column.retailer': 'Tienda',
  'study.column.place': 'Cuadrante',
  'study.column.stable': 'Estabilidad',
  'study.column.count': 'Número',
  'study.column.share': 'Cuota',
  'study.difference': 'diferencia',
  'study.net': 'posición',
  'study.negative.share': 'parte negativa',
  'study.positive.share': 'parte positiva',
  'study.named.negative': 'parte de las quejas que lo nombran',
  'study.named.positive': 'parte de los elogios que lo nombran',
  'study.neutral.name': 'parte neutra',

  // Quadrants.
  'study.quadrant.trusted': 'bien vista en ambos',
  'study.quadrant.relevant-not-trusted': 'útil, sin confianza',
  'study.quadrant.trusted-not-relevant': 'con confianza, poco útil',
  'study.quadrant.neither': 'bien vista en ninguno',
  'study.quadrant.undetermined': 'sin decidir',
  'study.open.few-findings':
    'muy pocas opiniones sobre {topic, select, privacy {privacidad} other {personalización}}',
  'study.open.interval-crosses-zero':
    'el intervalo sobre {topic, select, privacy {privacidad} other {personalización}} tiene los dos lados',
  'study.places':
    'De {all} tiendas: {trusted} bien vistas en ambos temas, {relevant} útiles sin confianza, {notrelevant} con confianza pero poco útiles, {neither} bien vistas en ninguno. Sin decidir: {open}.',
  'study.places.share':
    'De las que tienen cuadrante, {share} están bien vistas en ambos ({interval}) y {other} en ninguno ({otherInterval}).',
  'study.places.corrected':
    'Tras corregir el error, {trusted} están bien vistas en ambos y {neither} en ninguno.',

  // Names of drivers: they can follow a colon or the word about.
  'study.driver.data-security': 'fugas y ataques',
  'study.driver.intrusive-contact': 'contacto no deseado',
  'study.driver.third-party-sharing': 'compartir con otros',
  'study.driver.tracking-monitoring': 'ser observado',
  'study.driver.over-collection': 'pedir demasiado',
  'study.driver.opaque-terms': 'condiciones poco claras',
  'study.driver.control-rights': 'control de los propios datos',
  'study.driver.relevant-offers': 'si las ofertas encajan',
  'study.driver.tailored-products': 'productos y consejos a medida',
  'study.driver.occasion-services': 'cumpleaños y ocasiones',
  'study.driver.loyalty-programme': 'puntos y premios',
  'study.driver.tailored-communication': 'mensajes que conocen al cliente',

  // Names of technologies.
  'study.technology.facial-recognition': 'reconocimiento facial',
  'study.technology.in-store-tracking': 'seguimiento en la tienda',
  'study.technology.location-tracking': 'seguimiento de la ubicación',
  'study.technology.web-tracking': 'cookies y seguimiento en la red',
  'study.technology.voice-assistant': 'asistentes de voz',
  'study.technology.home-camera': 'cámaras en casa',
  'study.technology.loyalty-card': 'tarjetas de cliente',
  'study.technology.recommender': 'recomendaciones por máquina',
  'study.technology.email-sms': 'correos y mensajes',
  'study.technology.robocall': 'llamadas automáticas',
  'study.technology.mobile-app': 'aplicaciones',
  'study.technology.payment-data': 'datos de pago',
  'study.technology.rfid': 'etiquetas de radio',
  'study.technology.chatbot': 'robots de conversación',

  // What became of the conversations.
  'study.funnel.read': 'Leídas',
  'study.funnel.rejected': 'Fila ilegible',
  'study.funnel.outside-window': 'Fuera del periodo',
  'study.funnel.other-language': 'Otro idioma',
  'study.funnel.duplicate': 'Copia exacta',
  'study.funnel.near-duplicate': 'Reenviada o casi igual',
  'study.funnel.own-or-advertising': 'De la tienda, pagada o publicidad',
  'study.funnel.no-retailer': 'Ninguna tienda nombrada',
  'study.funnel.no-topic': 'Ni privacidad ni personalización',
  'study.funnel.kept': 'En las cifras',
  'study.funnel.after':
    'Dan {findings} pares de una conversación y una tienda, y {readings} opiniones sobre un tema. En {abstained} de ellas el signo quedó sin saber.',

  // How well a figure of 2015 is known.
  'study.known.publisher': 'editor',
  'study.known.nearly': 'editor, casi',
  'study.known.trade-press': 'prensa',
  'study.2015.text':
    'Junto a cada cifra de 2015 consta de dónde se conoce: del propio editor o de la prensa del sector. No se conocen de 2015: canales, idiomas, herramientas, exactitud, la fórmula y los umbrales. Los dos estudios se miran uno al lado del otro; no se restan.',

  // Retailers.
  'study.retailers.text':
    'Posición: elogio menos queja, dividido por ambos. Una tienda tiene cuadrante cuando ambos temas tienen al menos {minimum} opiniones con signo y ningún intervalo contiene el cero.',
  'study.retailer.drivers': 'Lo que nombran las quejas',
  'study.retailers.details': 'Cada tienda por separado',

  // What to do.
  'study.todo.text':
    'Cada queja tiene un principio que le responde y prácticas que lo muestran. En el orden de lo que más nombran las quejas.',
  'study.todo.named': '{share} de las quejas lo nombran ({interval}).',
  'study.todo.principle': 'Principio {number}: {name}',
  'study.todo.practices': 'Lo que dice de ello la declaración de {brand}:',
  'study.todo.nothing': 'La declaración de {brand} no tiene una práctica que responda.',
  'study.todo.without': 'Una declaración de prácticas de datos lo diría.',
  'study.principle.1': 'hablar con sencillez',
  'study.principle.2': 'intercambio de valor',
  'study.principle.3': 'transparencia',
  'study.principle.4': 'control y acceso',
  'study.principle.5': 'diálogo continuo',
  'study.principle.6': 'protección de los datos personales',
  'study.principle.7': 'honradez en las redes sociales',
  'study.remedy.data-security':
    'Diga de cada práctica cómo se protegen sus datos y cuánto tiempo se guardan. Avise a los clientes de una fuga antes que otros.',
  'study.remedy.intrusive-contact':
    'Diga por qué vías contacta con los clientes y con permiso de quién. Deje apagar cada una por separado.',
  'study.remedy.third-party-sharing':
    'Nombre quién recibe los datos y para qué. Diga con claridad si se venden datos.',
  'study.remedy.tracking-monitoring':
    'Diga dónde y con qué se observa a los clientes y cómo comprar sin ello. Pregunte antes de leer sus aparatos.',
  'study.remedy.over-collection':
    'Pida lo que la compra necesita. Diga de todo lo demás que es voluntario y qué ganan los clientes.',
  'study.remedy.opaque-terms':
    'Diga en una página, con palabras claras, qué pasa con los datos, y avise de lo que cambia.',
  'study.remedy.control-rights':
    'Muestre a los clientes lo que tiene y deje que lo corrijan, se lo lleven y lo borren ellos.',
  'study.remedy.relevant-offers':
    'Diga qué datos dan forma a las ofertas y deje que los clientes digan qué encaja.',
  'study.remedy.tailored-products':
    'Diga por qué se recomienda algo y deje que los clientes cambien en qué se basa.',
  'study.remedy.occasion-services': 'Diga qué ganan los clientes por contar un cumpleaños o una ocasión.',
  'study.remedy.loyalty-programme': 'Diga cuánto valen los puntos y con qué datos se pagan.',
  'study.remedy.tailored-communication':
    'Deje que los clientes elijan cómo, cuántas veces y de qué se les habla.',

  // Method.
  'study.method.unit':
    'Se leyeron mensajes públicos de clientes, uno a uno. Una opinión es lo que un mensaje dice de un tema en relación con una tienda. Las cuotas son de opiniones con signo, nunca de clientes.',
  'study.method.topics':
    'Privacidad: qué pasa con la información sobre el cliente. Personalización: ser tratado según quién se es. Los códigos siguen el libro de códigos, versión {codebook}.',
  'study.method.side':
    'El signo es hacia el tema, no hacia el producto: un cliente contento al que no le gusta que lo escuchen es negativo en privacidad.',
  'study.method.interval':
    'Los intervalos valen con un 95 % de confianza. Salen de {n} muestreos por tienda e hilo (generador {generator}, semilla {seed}). Cubren el azar en lo hallado. No cubren lo que las fuentes dejan fuera.',
  'study.method.few':
    'No se muestran cuotas con una base menor que {base}. Las tiendas con menos de {findings} opiniones sobre un tema no tienen cuadrante.',
  'study.method.model': 'Los mensajes los leyó el modelo {model}.',
  'study.method.corrected':
    '{kind, select, foreign {El error de lectura se midió en otros textos ({privacy} sobre privacidad, {personalisation} sobre personalización). Las cifras brutas y las corregidas están lado a lado.} other {El error de lectura se midió en textos de este estudio codificados por personas ({privacy} sobre privacidad, {personalisation} sobre personalización). Las cifras brutas y las corregidas están lado a lado.}}',
  'study.method.uncorrected':
    'El error de lectura no se midió para este estudio. Todas las cifras son brutas: contó una máquina y nadie lo revisó.',
  'study.method.scores': 'Qué tal lee en textos que nadie de aquí escribió',
  'study.method.task': 'Tarea',
  'study.method.set': 'Textos',
  'study.method.score': 'Resultado',
  'study.method.limits': 'Límites',
  'study.limit.voices': 'Quienes escriben en público no son todos los clientes. El silencio no se cuenta.',
  'study.limit.sources': 'Otras fuentes dan otras cifras. El mapa compara tiendas dentro de estas fuentes.',
  'study.limit.reading': 'A una máquina se le escapa la ironía y lo que hay entre líneas.',
  'study.limit.cause': 'Lo que cambió tras un suceso no tuvo por qué cambiar por él.',
  'study.codebook': 'Libro de códigos',
  'study.funnel': 'Qué se leyó y qué se dejó fuera',
  'study.facts': 'Datos de este informe',
  'study.fact.hash': 'Huella de la definición',
  'study.fact.codebook': 'Versión del libro de códigos',
  'study.fact.model': 'Modelo',
  'study.fact.period': 'Días con opiniones',
  'study.fact.made': 'Informe hecho el',
  'study.fact.unknown': 'Opiniones sobre tiendas fuera de la definición',
  'study.fact.threads': 'Hilos',

  // Evidence.
  'study.evidence.text':
    'Qué opiniones hay detrás de cada número. El filtro las halla todas en findings.parquet; aquí hay {most} como máximo de cada uno. Las fuentes guardan los textos con estos identificadores.',
  'study.evidence.texts':
    'Qué opiniones hay detrás de cada número. El filtro las halla todas en findings.parquet; aquí hay {most} como máximo de cada uno. Los datos personales de los textos están tapados.',
  'study.evidence.all': 'todas las opiniones',
  'study.evidence.whole': 'Todas las tiendas juntas',
  'study.evidence.groups': 'Regiones, sectores, idiomas, lugares',
  'study.evidence.times': 'Semanas, sucesos, oleadas',
  'study.evidence.retailers': 'Tiendas una a una',
  'study.evidence.shown': 'Se muestran: {shown} de {n}',
  'study.evidence.none': 'Use el filtro en findings.parquet.',
} as const satisfies StudyMessages;
