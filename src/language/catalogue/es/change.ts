import type { ChangeMessages } from '../parts.ts';

/** Spanish: what has changed. */
export const change = {
  // The frame.
  'change.title': 'Qué ha cambiado en {brand}',
  'change.lead': 'Qué hacemos de otra manera con sus datos.',
  'change.leadSince': 'Qué hacemos de otra manera desde la versión {number} del {date}.',
  'change.leadFirst': 'Esta es nuestra primera versión.',

  // The headings of its parts.
  'change.consent.question': '¿Tiene que hacer algo?',
  'change.worse.question': '¿Qué es nuevo o ha aumentado?',
  'change.better.question': '¿Qué ha disminuido o mejorado?',
  'change.same.question': '¿Qué más ha cambiado?',
  'change.words.question': '¿Dónde solo cambian las palabras?',
  'change.none.question': '¿Qué ha cambiado?',

  // Whether customers have to answer.
  'change.askAgain': 'Sí. Le pedimos otra vez su sí para esto: {list}.',
  'change.askNew': 'Necesitamos su sí para esto: {list}.',
  'change.oldYes': 'Su sí de antes no vale para lo nuevo.',
  'change.noAnswer': 'No. No tiene que hacer nada.',

  // Where nothing is different but words, or nothing at all.
  'change.onlyWords': 'Solo cambian las palabras. Lo que hacemos sigue igual.',
  'change.words': 'Decimos esto con otras palabras: {list}.',
  'change.nothing': 'No ha cambiado nada.',
  'change.first': 'Todavía no hay una versión anterior.',

  // Two values of one change.
  'change.now': 'Ahora: {text}.',
  'change.before': 'Antes: {text}.',
  'change.beforeFrom': 'Antes: {text}, desde otro día.',

  // Whole practices.
  'change.practiceAdded': 'Esto es nuevo: {list}.',
  'change.practiceUses': 'Usamos estos datos: {list}.',
  'change.practiceRemoved': 'Hemos dejado de hacer esto: {list}.',

  // What we use.
  'change.dataAdded': 'Ahora usamos también: {list}.',
  'change.dataAddedProtected': 'Nuevo, y es lo que más protege la ley: {list}.',
  'change.dataRemoved': 'Ya no usamos: {list}.',
  'change.dataSource': 'Ahora obtenemos esto de otra manera: {list}.',
  'change.dataProtected': 'Ahora es lo que más protege la ley: {list}.',
  'change.dataUnprotected': 'Ya no es lo que más protege la ley: {list}.',
  'change.dataKind': 'Ahora son datos de otro tipo: {list}.',
  'change.childrenBegun': 'Ahora hay también datos de niñas o niños: {list}.',
  'change.childrenEnded': 'Ya no son datos de niñas o niños: {list}.',

  // What for, and what allows it.
  'change.purpose': 'Ahora usamos datos para otra cosa: {list}.',
  'change.basisAsk': 'Ahora le pedimos antes su sí: {list}.',
  'change.basisNoAsk': 'Ya no le pedimos antes su sí: {list}.',
  'change.basisObject': 'Ahora puede decir no a esto: {list}.',
  'change.basisNoObject': 'Ya no puede decir no a esto: {list}.',
  'change.basisOther': 'La ley nos lo permite por otra razón: {list}.',

  // Who else gets it.
  'change.recipientProcessor': 'Quien ahora trabaja para nosotros: {list}.',
  'change.recipientJoint': 'Quien ahora decide con nosotros: {list}.',
  'change.recipientController': 'Quien ahora usa sus datos por su propia cuenta: {list}.',
  'change.recipientAuthority': 'Quien ahora puede pedir sus datos por ley: {list}.',
  'change.recipientRemoved': 'Quien ya no recibe sus datos: {list}.',
  'change.recipientRole': 'Quien usa sus datos de otra manera: {list}.',
  'change.recipientName': 'Este nombre es nuevo: {list}.',
  'change.recipientMoved': 'Quien ahora usa sus datos en otro país: {list}.',

  // Selling and ads.
  'change.saleBegun': 'Quien ahora nos paga por sus datos: {list}.',
  'change.saleEnded': 'Quien ya no nos paga por sus datos: {list}.',
  'change.saleOpen': 'Ya no decimos si nos pagan: {list}.',
  'change.saleRuledOut': 'Quien no nos paga nada por sus datos: {list}.',
  'change.adsBegun': 'Quien ahora le muestra anuncios en otras webs: {list}.',
  'change.adsEnded': 'Quien ya no le muestra anuncios en otras webs: {list}.',

  // Where it goes.
  'change.countryAdded': 'Adónde van ahora también sus datos: {list}.',
  'change.countryRemoved': 'Adónde ya no van sus datos: {list}.',
  'change.protectionLess': 'Allí sus datos están ahora menos protegidos: {list}.',
  'change.protectionMore': 'Allí sus datos están ahora más protegidos: {list}.',
  'change.protectionOther': 'Allí otra regla protege ahora sus datos: {list}.',
  'change.protectionFell': 'Allí ya no vale una regla que protegía sus datos: {list}.',
  'change.protectionGained': 'Allí una regla nueva protege sus datos: {list}.',

  // How long.
  'change.retentionLonger': 'Guardamos sus datos más tiempo: {list}.',
  'change.retentionShorter': 'Guardamos sus datos menos tiempo: {list}.',
  'change.retentionOther': 'El plazo es distinto: {list}.',
  'change.retentionStated': 'Ahora decimos cuánto tiempo guardamos sus datos: {list}.',
  'change.retentionUnstated': 'Ya no decimos cuánto tiempo guardamos sus datos: {list}.',

  // What customers give and get.
  'change.requiredYes': 'Ahora tiene que darnos sus datos: {list}.',
  'change.requiredNo': 'No tiene que darnos sus datos: {list}.',
  'change.requiredOpen': 'Ya no decimos si tiene que darnos sus datos: {list}.',
  'change.benefitNew': 'Ahora gana algo con ello: {list}.',
  'change.benefitLost': 'Ya no gana nada con ello: {list}.',
  'change.incentiveBegun': 'Ahora recibe un precio mejor o puntos por sus datos: {list}.',
  'change.incentiveEnded': 'Ya no recibe un precio mejor ni puntos por sus datos: {list}.',

  // What machines do.
  'change.decisionBegun': 'Ahora una máquina decide sobre usted: {list}.',
  'change.decisionEnded': 'Ya no decide una máquina sobre usted: {list}.',
  'change.reviewNew': 'Ahora puede pedir que lo revise una persona: {list}.',
  'change.reviewLost': 'Ya no puede pedir que lo revise una persona: {list}.',
  'change.profilingBegun': 'Ahora una máquina le evalúa: {list}.',
  'change.profilingEnded': 'Ya no le evalúa una máquina: {list}.',

  // How we reach you.
  'change.deviceBegun': 'Ahora guardamos o leemos cosas en su dispositivo: {list}.',
  'change.deviceEnded': 'Ya no guardamos ni leemos nada en su dispositivo: {list}.',
  'change.deviceAsk': 'Ahora preguntamos antes de usar su dispositivo: {list}.',
  'change.deviceNoAsk': 'Ya no preguntamos antes de usar su dispositivo: {list}.',
  'change.deviceNone': 'No guardamos ni leemos nada en su dispositivo: {list}.',
  'change.deviceOpen': 'Ya no decimos si usamos su dispositivo: {list}.',
  'change.contactBegun': 'Ahora le escribimos o le llamamos: {list}.',
  'change.contactEnded': 'Ya no le escribimos ni le llamamos: {list}.',
  'change.channelAdded': 'Ahora también contactamos con usted así: {list}.',
  'change.channelRemoved': 'Ya no contactamos con usted así: {list}.',
  'change.permission': 'Ahora valen otras reglas para nuestros mensajes: {list}.',
  'change.ageBegun': 'Ahora hay una edad mínima para decir sí: {list}.',
  'change.ageEnded': 'Ya no hay una edad mínima para decir sí: {list}.',
  'change.ageRaised': 'Ahora hay que ser mayor para decir sí: {list}.',
  'change.ageLowered': 'Ahora se puede decir sí con menos edad: {list}.',
  'change.reuseBegun': 'Ahora usamos datos que teníamos para otra cosa: {list}.',
  'change.reuseEnded': 'Ya no usamos datos que teníamos para otra cosa: {list}.',
  'change.reuseOther': 'Los datos vienen ahora de otro uso: {list}.',

  // What we promise. The text is a promise of the label, without its full stop.
  'change.promiseMade': 'Ahora prometemos: «{text}».',
  'change.promiseWithdrawn': 'Ya no prometemos: «{text}».',

  // Who answers, and whom to ask.
  'change.controllerChanged': 'Otra empresa responde ahora de sus datos: {list}.',
  'change.controllerMoved': 'Nuestra empresa está ahora aquí: {list}.',
  'change.controllerContact': 'Ahora puede contactar con nosotros aquí: {list}.',
  'change.rightsPage': 'Para usar sus derechos, vaya aquí: {list}.',
  'change.rightsPageLost': 'La página para sus derechos ya no existe: {list}.',
  'change.officer': 'Ahora puede contactar así con nuestro delegado de protección de datos: {list}.',
  'change.officerLost': 'Ya no nombramos un delegado de protección de datos.',
  'change.authority': 'Ahora puede reclamar aquí: {list}.',
  'change.authorityLost': 'Ya no decimos dónde puede reclamar.',
  'change.representative': 'Quien ahora nos representa cerca de usted: {list}.',
  'change.representativeLost': 'Quien ya no nos representa cerca de usted: {list}.',

  // Where, and how it is kept safe.
  'change.collectedAdded': 'Ahora recogemos datos también aquí: {list}.',
  'change.collectedRemoved': 'Ya no recogemos datos aquí: {list}.',
  'change.safeguardNew': 'Ahora protegemos sus datos de una forma más: {list}.',
  'change.safeguardLost': 'Ahora protegemos sus datos de una forma menos: {list}.',
  'change.toldMore': 'Se lo contamos en más sitios: {list}.',
  'change.toldLess': 'Se lo contamos en menos sitios: {list}.',
  'change.explanationNew': 'Ahora le contamos más sobre esto: {list}.',
  'change.explanationLost': 'Ahora le contamos menos sobre esto: {list}.',

  // Whom we serve, and where notices are.
  'change.countryServed': 'Dónde vendemos ahora también: {list}.',
  'change.countryUnserved': 'Dónde ya no vendemos: {list}.',
  'change.languageServed': 'Esto se lee ahora también en: {list}.',
  'change.languageUnserved': 'Esto ya no se lee en: {list}.',
  'change.noticeAdded': 'Este texto está ahora también aquí: {list}.',
  'change.noticeRemoved': 'Este texto ya no está aquí: {list}.',

  // Places and ways, as phrases that follow a colon.
  'change.place.web': 'en nuestra web',
  'change.place.app': 'en nuestra app',
  'change.place.shop': 'en nuestras tiendas',
  'change.place.phone': 'por teléfono',
  'change.place.partner': 'en empresas que trabajan con nosotros',
  'change.place.email': 'por correo electrónico',
  'change.place.sms': 'por SMS',
  'change.place.post': 'por carta',
  'change.place.push': 'con un aviso de la app',
  'change.place.receipt': 'en el tique de compra',
  'change.place.chat': 'en nuestro chat',
  'change.place.voice': 'por voz',
  'change.place.print': 'en papel',
} as const satisfies ChangeMessages;
