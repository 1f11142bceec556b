import type { ShortMessages } from '../parts.ts';

/** Spanish: the customer speaks to the shop in the plural, as in a shop with people in it; the rest as on the label. */
export const short = {
  // The frame.
  'short.title': 'Preguntas sobre sus datos en {brand}',
  'short.titleAlone': 'Preguntas sobre sus datos',
  'short.lead': 'Usted pregunta, nosotros respondemos.',

  // What customers ask. `home` is EU, GB, CH or other: the law that the shop is under.
  'q-data.question': '¿Qué datos usan ustedes?',
  'q-purpose.question': '¿Para qué usan mis datos?',
  'q-benefit.question': '¿Qué gano yo?',
  'q-no.question': '¿Y si digo que no?',
  'q-recipient.question': '¿Quién más recibe mis datos?',
  'q-sale.question': '¿Venden mis datos?',
  'q-transfer.question':
    '{home, select, EU {¿Salen mis datos de la UE?} GB {¿Salen mis datos del Reino Unido?} CH {¿Salen mis datos de Suiza?} other {¿Salen mis datos del país?}}',
  'q-retention.question': '¿Cuánto tiempo guardan mis datos?',
  'q-advertising.question': '¿Usan mis datos para publicidad?',
  'q-machine.question': '¿Decide una máquina sobre mí?',
  'q-rights.question': '¿Puedo ver y borrar mis datos?',
  'q-contact.question': '¿A quién puedo dirigirme?',

  // Answers that the label does not give, or gives in other words.
  'short.benefit': 'Usted gana con esto: {list}.',
  'short.no.required': 'Aquí necesitamos sus datos: {list}.',
  'short.no.notStated': 'No decimos qué cambia: {list}.',
  'short.no.full': 'El texto completo explica qué cambia con un no.',
  'short.contact.more':
    '{count, plural, one {El texto completo da # dirección más.} other {El texto completo da # direcciones más.}}',
  'short.transfer.adequacy': 'Los protege una ley estricta: {list}.',
  'short.no.can': 'Puede decir no a esto: {list}.',
  'short.transfer.framework': 'Nuestras empresas allí prometen protegerlos: {list}.',
  'short.transfer.clauses': 'Los protege un contrato: {list}.',
  'short.transfer.bindingRules': 'Los protegen reglas estrictas: {list}.',
  'short.ads.stop': 'Puede parar toda nuestra publicidad.',
  // Rights, as phrases that follow the colon.
  'short.rights': 'Usted puede: {list}.',
  'short.right.access': 'ver sus datos',
  'short.right.rectification': 'pedir que corrijamos los errores',
  'short.right.portability': 'llevarse sus datos',
  'short.right.erasure': 'pedir que borremos sus datos',
  'short.right.erasureSome': 'pedir que borremos sus datos si ninguna ley lo prohíbe',
  'short.right.optOut': 'prohibirnos vender o compartir sus datos',
  'short.right.limit': 'limitar el uso de los datos protegidos',

  // The rest of a list, as its last entry; `named` is yes where others stand before it.
  'count.data':
    '{named, select, yes {{count, plural, one {# tipo más} other {# tipos más}}} other {{count, plural, one {# tipo de datos} other {# tipos de datos}}}}',
  'count.purpose':
    '{named, select, yes {{count, plural, one {# fin más} other {# fines más}}} other {{count, plural, one {# fin} other {# fines}}}}',
  'count.firm':
    '{named, select, yes {{count, plural, one {# empresa más} other {# empresas más}}} other {{count, plural, one {# empresa} other {# empresas}}}}',
  'count.authority':
    '{named, select, yes {{count, plural, one {# autoridad más} other {# autoridades más}}} other {{count, plural, one {# autoridad} other {# autoridades}}}}',
  'count.country':
    '{named, select, yes {{count, plural, one {# país más} other {# países más}}} other {{count, plural, one {# país} other {# países}}}}',
  'count.practice':
    '{named, select, yes {{count, plural, one {# uso más} other {# usos más}}} other {{count, plural, one {# uso} other {# usos}}}}',
} as const satisfies ShortMessages;
