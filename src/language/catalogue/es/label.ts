import type { LabelMessages } from '../parts.ts';

/** Spanish: calm and plain, with "usted", which is written where the verb alone could speak of somebody else. */
export const label = {
  // The frame of the page.
  'label.title': 'Sus datos en {brand}',
  'label.lead': 'Qué hacemos con sus datos, de un vistazo.',
  // The edition, and where the rest is; shared by all layers.
  'notice.version': 'Versión {number}, {date}',
  'notice.preview': 'Vista previa del {date}, aún sin publicar',
  'notice.rest': '{minutes, plural, one {# minuto para leer el resto} other {# minutos para leer el resto}}',
  'notice.read': 'Lea el resto aquí: {url}.',
  'label.minutes': '{minutes, plural, one {# minuto de lectura} other {# minutos de lectura}}',
  'label.languages': 'Idiomas',
  'label.skip': 'Ir a la tabla',
  'label.question': 'Pregunta',
  'label.answer': 'Respuesta',
  'label.notStated': 'No se indica.',
  'state.yes': 'Sí',
  'state.no': 'No',
  'state.youChoose': 'Usted elige',

  // A list that is too long for one sentence goes on here.
  'list.more': 'Y también: {list}.',
  'list.separator': ', ',
  // One practice by its name, with a sentence of the retailer.
  'item.named': '{name}: {text}',
  'item.without': 'Sin «{name}»: {text}',

  // What we use.
  'data.question': '¿Qué datos usamos?',
  'data.customer': 'Usted nos da: {list}.',
  'data.observed': 'Vemos: {list}.',
  'data.inferred': 'De sus datos deducimos: {list}.',
  'data.elsewhere': 'Otros nos dan: {list}.',
  'data.special': 'Lo que más protege la ley: {list}.',
  'data.noSpecial': 'No usamos nada sobre su salud, su fe o su origen.',
  'data.children': 'Estos datos son de niñas o niños: {list}.',

  // Why.
  'purpose.question': '¿Para qué?',
  'purpose.list': 'Para esto usamos sus datos: {list}.',
  // Kinds of purposes, as phrases that follow the colon.
  'purpose.kind.order': 'su compra y el pago',
  'purpose.kind.help': 'ayudarle cuando lo pide',
  'purpose.kind.account': 'su cuenta y su tarjeta',
  'purpose.kind.service': 'lo que usted nos pide',
  'purpose.kind.safety': 'la seguridad y la lucha contra el fraude',
  'purpose.kind.law': 'lo que pide la ley',
  'purpose.kind.count': 'saber qué funciona bien',
  'purpose.kind.fit': 'ideas según sus gustos',
  'purpose.kind.ads': 'publicidad',
  'purpose.kind.sale': 'vender datos',

  // What you get.
  'benefit.question': '¿Qué gana usted?',

  // Selling.
  'sale.question': '¿Vendemos sus datos?',
  'sale.no': 'No. Nadie nos paga por sus datos.',
  'sale.never': 'No. Nunca vendemos sus datos.',
  'sale.yes': 'Sí. Quien nos paga por ellos: {list}.',

  // Advertising.
  'advertising.question': '¿Usamos sus datos para publicidad?',
  'advertising.no': 'No. No usamos ninguno para publicidad.',
  'advertising.consent': 'Solo si usted dice que sí: {list}.',
  'advertising.objection': 'Hasta que usted diga que no: {list}.',
  'advertising.always': 'Sí: {list}.',
  'advertising.elsewhere': 'Quien le muestra anuncios en otras webs: {list}.',

  // Who else gets it.
  'recipient.question': '¿Quién más recibe sus datos?',
  'recipient.no': 'Nadie más.',
  'recipient.processor': 'Quien trabaja para nosotros: {list}.',
  'recipient.joint': 'Quien decide con nosotros: {list}.',
  'recipient.controller': 'Quien los usa por su cuenta: {list}.',
  'recipient.authority': 'Quien puede pedirlos por ley: {list}.',

  // Where it goes. `home` is EU, GB, CH or other: the law that the shop is under.
  'transfer.question':
    '{home, select, EU {¿Salen sus datos de la UE?} GB {¿Salen sus datos del Reino Unido?} CH {¿Salen sus datos de Suiza?} other {¿Salen sus datos del país?}}',
  'transfer.no':
    '{home, select, EU {No. Se quedan donde se aplica la ley de la UE.} GB {No. Se quedan en el Reino Unido.} CH {No. Se quedan en Suiza.} other {No. Se quedan en el país.}}',
  'transfer.yes': 'Sí. Adónde van: {list}.',
  'transfer.adequacy': 'Allí la ley es tan estricta como aquí: {list}.',
  'transfer.framework': 'Estas empresas aceptaron reglas como las de aquí: {list}.',
  'transfer.clauses': 'Allí un contrato impone reglas como las de aquí: {list}.',
  'transfer.bindingRules': 'Allí las empresas deben cumplir reglas estrictas: {list}.',
  'transfer.derogation': 'Solo van allí en un caso concreto: {list}.',
  'transfer.unprotected': 'Allí nada los protege: {list}.',
  'transfer.notStated': 'No decimos qué los protege allí: {list}.',
  'transfer.unknown': 'No decimos en qué país están: {list}.',

  // How long. `event` is one of the events that storage is counted from.
  'retention.question': '¿Cuánto tiempo guardamos sus datos?',
  'retention.longest': 'El plazo más largo: {practice}.',
  'retention.shortest': 'El plazo más corto: {practice}.',
  'retention.span':
    '{event, select, collection {Los guardamos durante {duration}.} order {Los guardamos durante {duration} desde su pedido.} lastOrder {Los guardamos durante {duration} desde su último pedido.} delivery {Los guardamos durante {duration} desde la entrega.} return {Los guardamos durante {duration} desde su devolución.} contractEnd {Los guardamos durante {duration} desde el fin del contrato.} accountClosed {Los guardamos durante {duration} desde el cierre de su cuenta.} membershipEnd {Los guardamos durante {duration} desde su salida del programa.} lastContact {Los guardamos durante {duration} desde nuestro último contacto.} caseClosed {Los guardamos durante {duration} desde el cierre de su caso.} withdrawal {Los guardamos durante {duration} desde que usted dice que no.} visit {Los guardamos durante {duration} desde su visita.} yearEnd {Los guardamos durante {duration} desde el final del año.} other {Los guardamos durante {duration}.}}',
  'retention.law': 'Nos obliga a ello: {law}.',
  'retention.end': 'Después los borramos.',
  'retention.notStated': 'No decimos cuánto tiempo: {list}.',

  // What a machine decides.
  'machine.question': '¿Decide una máquina sobre usted?',
  'machine.no': 'No. Ninguna máquina decide nada importante sobre usted.',
  'machine.yes': 'Sí: {list}.',
  'machine.review': 'Puede pedir que una persona lo revise.',
  'machine.profiling': 'Una máquina le evalúa: {list}.',

  // What we never do.
  'never.question': '¿Qué no hacemos nunca?',
  'never.sale': 'Nunca vendemos sus datos.',
  'never.face-recognition': 'Nunca escaneamos caras.',
  'never.special-data': 'Nunca usamos nada sobre su salud o su fe.',
  'never.children-profiles': 'Nunca creamos perfiles de niñas o niños.',
  'never.automated-decisions': 'Nunca dejamos que una máquina decida sola sobre usted.',
  'never.transfer-outside':
    '{home, select, EU {Nunca enviamos sus datos fuera de la UE.} GB {Nunca enviamos sus datos fuera del Reino Unido.} CH {Nunca enviamos sus datos fuera de Suiza.} other {Nunca enviamos sus datos al extranjero.}}',
  'never.precise-location': 'Nunca rastreamos dónde está usted.',
  'never.reading-messages': 'Nunca leemos sus mensajes privados.',
  'never.personal-prices': 'Nunca ponemos un precio solo para usted.',
  'never.advertising-by-others': 'Nunca dejamos que otros usen sus datos para publicidad.',

  // What you can choose.
  'choice.question': '¿Qué puede elegir usted?',
  'choice.consent': 'Puede decir sí o no a esto: {list}.',
  'choice.withdraw': 'Puede retirar un sí cuando quiera.',
  'choice.objection': 'Si tiene motivos propios, puede decir no: {list}.',
  'choice.marketing': 'Puede parar toda nuestra publicidad. No tiene que decir por qué.',
  'choice.access': 'Puede ver sus datos.',
  'choice.rectification': 'Puede pedir que corrijamos los errores.',
  'choice.portability': 'Puede llevarse sus datos.',
  'choice.erasure': 'Puede pedir que borremos sus datos.',
  'choice.erasureSome': 'Puede pedir que borremos datos si ninguna ley lo prohíbe.',
  'choice.optOut': 'Puede prohibirnos vender o compartir sus datos.',
  'choice.limit': 'Puede limitar lo que hacemos con los datos protegidos.',

  // Whom to ask.
  'contact.question': '¿A quién puede dirigirse?',
  'contact.controller': 'A nosotros: {contact}.',
  'contact.rights': 'Para usar sus derechos: {contact}.',
  'contact.officer': 'Nuestro delegado de protección de datos: {contact}.',
  'contact.representative':
    '{region, select, EU {En la UE: {contact}.} UK {En el Reino Unido: {contact}.} CH {En Suiza: {contact}.} other {Cerca de usted: {contact}.}}',
  'contact.authority': 'Puede reclamar aquí: {contact}.',
} as const satisfies LabelMessages;
