import type { FullMessages } from '../parts.ts';

/** Messages of the full text. */
export const full = {
  'full.title': 'Sus datos en {brand}: el texto completo',
  'full.lead': 'Qué hacemos con sus datos, paso a paso, y la ley que se aplica.',
  'full.who': 'Quiénes somos',
  'full.practices': 'Qué hacemos con sus datos',
  'full.rights': 'Sus derechos',
  'full.never': 'Qué no hacemos',
  'full.laws': 'Qué leyes se aplican',

  // Sources of law. `depth` is how far the place goes: an article, a paragraph of it, a point of that, or a point alone.
  'full.cite': 'La ley: {list}.',
  'full.cite.place':
    '{depth, select, article {art. {article} {law}} paragraph {art. {article}.{paragraph} {law}} item {art. {article}.{point}) {law}} other {art. {article}.{paragraph}.{point}) {law}}}',
  'full.cite.law':
    '{law, select, gdpr {RGPD} ukGdpr {RGPD del Reino Unido} fadp {LPD (Suiza)} eprivacy {Directiva 2002/58/CE} uca {LCD (Suiza)} tca {LTC (Suiza)} dpo {OPD (Suiza)} other {ley}}',
  'full.cite.decision':
    '{kind, select, decision {Decisión {number}} decisionEC {Decisión {number}/CE} decisionEU {Decisión {number}/UE} implementingEU {Decisión de Ejecución {number}/UE} other {Decisión de Ejecución (UE) {number}}}',

  // Who we are.
  'full.who.controller': 'Quien responde de sus datos: {contact}.',
  'full.who.brand': 'Usted nos conoce como: {contact}.',
  'full.who.country': 'Nuestro país: {contact}.',
  'full.who.reach': 'Puede contactar con nosotros aquí: {contact}.',
  'full.who.officerMissing': 'No decimos cómo contactar con nuestro delegado de protección de datos.',
  'full.who.authorityMissing': 'No decimos dónde puede reclamar.',

  // All practices by name.
  'full.practices.list': 'Esto es lo que hacemos: {list}.',

  // What we use, beyond the label.
  'full.data.origin': 'De dónde viene «{name}»: {text}.',
  'full.data.originMissing': 'No decimos quién nos da esto: {list}.',
  'full.data.public': 'Cualquiera puede ver esa fuente.',
  'full.data.closed': 'Esa fuente no está abierta a todos.',
  'full.data.publicMissing': 'No decimos quién puede ver esa fuente.',
  'full.data.inferredFrom': 'De qué deducimos «{name}»: {text}.',
  'full.data.inferredMissing': 'No decimos de qué deducimos esto: {list}.',
  'full.special.ethnic-origin': 'Son datos sobre su origen: {list}.',
  'full.special.political-opinion': 'Son datos sobre sus ideas políticas: {list}.',
  'full.special.religion': 'Son datos sobre su fe o sus creencias: {list}.',
  'full.special.trade-union': 'Son datos sobre su sindicato: {list}.',
  'full.special.genetic': 'Son datos sobre sus genes: {list}.',
  'full.special.biometric': 'Permiten reconocerle por su cuerpo: {list}.',
  'full.special.health': 'Son datos sobre su salud: {list}.',
  'full.special.sex-life': 'Son datos sobre su vida sexual: {list}.',
  'full.special.criminal': 'Son datos sobre delitos: {list}.',

  // What for, and what you get.
  'full.purpose.advertising': 'Esto es publicidad.',
  'full.purpose.sale': 'Lo hacemos para vender datos.',
  'full.benefit': 'Qué gana usted: {text}',

  // Why the law lets us.
  'full.basis.consent': 'Solo lo hacemos si usted dice que sí.',
  'full.basis.contract': 'Hace falta para nuestro contrato con usted.',
  'full.basis.legal-obligation': 'Una ley nos obliga a hacerlo.',
  'full.basis.vital-interests': 'Lo hacemos para proteger una vida.',
  'full.basis.public-task': 'Es una tarea en interés de todos.',
  'full.basis.legitimate-interests':
    'Nosotros u otros tenemos un interés en ello. El interés de usted no debe pesar más.',
  'full.basis.recognised-legitimate-interests':
    'Tenemos un interés que está en la lista de la ley británica.',
  'full.interest': 'El interés: {text}',
  'full.interestMissing': 'No decimos qué interés.',
  'full.obligationMissing': 'No decimos qué ley.',
  'full.condition.explicit-consent': 'Para los datos protegidos le pedimos un sí aparte.',
  'full.condition.employment-and-social-security':
    'Las leyes del trabajo o de la seguridad social piden los datos protegidos.',
  'full.condition.vital-interests': 'Usamos datos protegidos para proteger una vida.',
  'full.condition.not-for-profit-body': 'Usamos datos protegidos como entidad sin ánimo de lucro.',
  'full.condition.made-public': 'Usted hizo públicos los datos protegidos.',
  'full.condition.legal-claims': 'Hacen falta datos protegidos para defender un derecho.',
  'full.condition.substantial-public-interest': 'Una ley lo permite por el bien de todos.',
  'full.condition.health-care': 'Hacen falta datos protegidos para cuidar la salud.',
  'full.condition.public-health': 'Hacen falta datos protegidos para la salud de todos.',
  'full.condition.archiving-research-statistics':
    'Hacen falta datos protegidos para archivos, ciencia o estadísticas.',
  'full.condition.law-allows-criminal-data': 'Una ley nos permite usar datos sobre delitos.',
  'full.conditionMissing': 'No decimos por qué podemos usar datos protegidos.',

  // Who gets it, beyond the label.
  'full.recipient.arrangement': 'Lo que acordamos con «{name}»: {text}',
  'full.recipient.arrangementMissing': 'No decimos qué hemos acordado: {list}.',
  'full.recipient.buys': 'Quien nos paga por sus datos: {list}.',
  'full.recipient.buysNot': 'Quien no nos paga nada por sus datos: {list}.',
  'full.recipient.advertisesNot': 'Quien no los usa para anuncios en otras webs: {list}.',

  // Where it goes. `name` is the name of what protects the data.
  'full.transfer.leaves': 'Adónde van los datos: {list}.',
  'full.transfer.stays': 'Los datos van donde se aplica la misma ley: {list}.',
  'full.ground.adequacy': 'Allí la ley es tan estricta como aquí. El texto que lo dice: {name}.',
  'full.ground.framework': 'La empresa aceptó reglas como las de aquí: {name}.',
  'full.ground.clauses': 'Allí un contrato impone reglas como las de aquí: {name}.',
  'full.ground.binding-rules': 'La empresa debe cumplir reglas estrictas: {name}.',
  'full.ground.derogation': 'Los datos solo van allí en un caso concreto: {name}.',
  'full.ground.since': 'Es así desde el {date}.',
  'full.ground.also': 'También los protege esto: {name}.',
  'full.ground.area':
    '{area, select, EU {La ley de la UE tiene su propia regla y esto la cumple: {name}.} GB {La ley británica tiene su propia regla y esto la cumple: {name}.} other {La ley suiza tiene su propia regla y esto la cumple: {name}.}}',
  'full.ground.annulled': 'Un tribunal anuló esto el {date}: {name}.',
  'full.ground.withdrawn': 'Esto ya no vale desde el {date}: {name}.',
  'full.ground.expires': 'Esto terminó el {date}: {name}.',
  'full.ground.unmet': 'Esto no los protege, porque exige más: {name}.',
  'full.ground.nothing': 'Hoy nada los protege allí.',
  'full.ground.missing': 'No decimos qué los protege allí.',
  'full.ground.named': 'Esto debe protegerlos: {name}.',
  'full.instrument':
    '{instrument, select, adequacyEu {decisión de adecuación de la UE} adequacyUk {normas de adecuación del Reino Unido} adequacyCh {lista suiza de países seguros} bridge {acuerdo comercial entre la UE y el Reino Unido} scc2001 {cláusulas tipo de la UE de 2001} scc2004 {cláusulas tipo de la UE de 2004} scc2010 {cláusulas tipo de la UE de 2010} scc2021 {cláusulas tipo de la UE de 2021} ukSccLegacy {antiguas cláusulas tipo de la UE según la ley británica} ukIdta {acuerdo británico de transferencia (IDTA)} ukAddendum {anexo británico a las cláusulas tipo de la UE} chScc {cláusulas tipo de la UE según la ley suiza} bindingRules {normas vinculantes del grupo} derogation {excepción para un caso concreto} other {{name}}}',
  'full.copy': 'Cómo obtener una copia: {text}',
  'full.copyMissing': 'No decimos cómo obtener una copia.',

  // How long, beyond the label.
  'full.until': 'Cuánto tiempo los guardamos: {text}',
  'full.retentionMissing': 'No decimos cuánto tiempo los guardamos.',

  // Must I?
  'full.required': 'Para esto tiene que darnos los datos.',
  'full.optional': 'No tiene que darnos estos datos.',
  'full.requiredMissing': 'No decimos si tiene que darnos los datos.',
  'full.ifNot': 'Si dice que no: {text}',
  'full.ifNotMissing': 'No decimos qué pasa si dice que no.',

  // Machines, and what is worth money.
  'full.machine.decides': 'Aquí una máquina decide sola sobre usted.',
  'full.machine.logic': 'Cómo decide: {text}',
  'full.machine.significance': 'Por qué importa: {text}',
  'full.machine.consequences': 'Qué supone para usted: {text}',
  'full.machine.logicMissing': 'No decimos cómo decide.',
  'full.machine.significanceMissing': 'No decimos por qué importa.',
  'full.machine.consequencesMissing': 'No decimos qué supone para usted.',
  'full.machine.reviewMissing': 'No decimos que una persona lo revise.',
  'full.profiling': 'Aquí una máquina le evalúa.',
  'full.incentive': 'Por sus datos recibe un precio mejor o puntos.',

  // Where we collect data, and where you read of it.
  'full.collected': 'Dónde recogemos los datos: {list}.',
  'full.place.web': 'en nuestra web',
  'full.place.app': 'en nuestra app',
  'full.place.shop': 'en nuestras tiendas',
  'full.place.phone': 'por teléfono',
  'full.place.partner': 'en empresas que trabajan con nosotros',
  'full.told': 'Dónde se lo contamos: {list}.',
  'full.toldAll': 'Si no nombramos otro lugar, todo esto se lo contamos aquí: {list}.',
  'full.toldNowhere': 'No decimos dónde se lo contamos.',
  'full.channel.web': 'en nuestra web',
  'full.channel.app': 'en nuestra app',
  'full.channel.email': 'por correo electrónico',
  'full.channel.receipt': 'en el tique de compra',
  'full.channel.chat': 'en nuestro chat',
  'full.channel.voice': 'por voz',
  'full.channel.print': 'en papel',

  // The device, and how we contact you.
  'full.device.none': 'En su dispositivo no guardamos ni leemos nada.',
  'full.device.necessary': 'En su dispositivo solo guardamos o leemos lo que esto exige.',
  'full.device.consent': 'En su dispositivo solo guardamos o leemos algo si usted dice que sí.',
  'full.contact': 'Cómo contactamos con usted: {list}.',
  'full.by.email': 'por correo electrónico',
  'full.by.sms': 'por SMS',
  'full.by.phone': 'por teléfono',
  'full.by.post': 'por carta',
  'full.by.push': 'con un aviso de la app',
  'full.permission.consent': 'Solo lo hacemos después de su sí.',
  'full.permission.confirmed-consent': 'Solo lo hacemos si usted dijo que sí y lo confirmó.',
  'full.permission.soft-opt-in': 'Lo hacemos porque usted nos compró algo. En cada mensaje puede pararlo.',
  'full.permission.opt-out': 'Lo hacemos hasta que usted diga que no.',
  'full.permission.service-message': 'Estos mensajes sirven para esto, no para la publicidad.',

  // Age, first use, protection.
  'full.age':
    '{minimum, plural, one {Desde # año puede decir que sí por su cuenta.} other {Desde los # años puede decir que sí por su cuenta.}}',
  'full.ageCheck': 'Cómo lo comprobamos: {text}',
  'full.reuse': 'Primero usamos estos datos para esto: {text}.',
  'full.reuseFits': 'Por qué encaja el nuevo uso: {text}',
  'full.safeguards': 'Cómo los protegemos: {list}.',
  'full.safeguard.encryption': 'datos ilegibles para otros (cifrado)',
  'full.safeguard.pseudonymisation': 'un número en lugar de su nombre',
  'full.safeguard.anonymisation': 'nada que lleve hasta usted',
  'full.safeguard.access-control': 'acceso solo para quien los necesita',
  'full.safeguard.aggregation': 'solo totales de mucha gente',
  'full.safeguard.short-storage': 'datos guardados poco tiempo',
  'full.safeguard.staff-training': 'personal formado',
  'full.safeguard.audit': 'controles en fechas fijas',
  'full.safeguard.blurring': 'imágenes difuminadas',

  // Rights: the heading of each, and what the label does not say.
  'full.right.access': 'Ver sus datos',
  'full.right.rectification': 'Corregir errores',
  'full.right.erasure': 'Borrar sus datos',
  'full.right.restriction': 'Dejar sus datos en espera',
  'full.right.portability': 'Llevarse sus datos',
  'full.right.objection': 'Decir que no',
  'full.right.marketing': 'Parar nuestra publicidad',
  'full.right.withdrawal': 'Retirar un sí',
  'full.right.review': 'Pedir que lo revise una persona',
  'full.right.complaint': 'Reclamar ante una autoridad',
  'full.right.complaintToUs': 'Reclamar ante nosotros',
  'full.right.optOut': 'Parar la venta y el uso compartido',
  'full.right.limit': 'Limitar el uso de datos protegidos',
  'full.right.noRetaliation': 'Ninguna desventaja para usted',
  'full.restriction': 'Puede pedirnos que guardemos sus datos sin usarlos.',
  'full.objection': 'Puede decir que no a lo que hacemos con sus datos.',
  'full.complaint': 'Puede reclamar ante una autoridad. También sirve la del lugar donde vive.',
  'full.complaintToUs': 'También puede reclamar ante nosotros.',
  'full.noRetaliation': 'No le tratamos peor por usar un derecho.',
  'full.withdrawalBefore': 'Lo que hicimos antes sigue permitido.',
  'full.rightIn': 'Dónde tiene este derecho: {list}.',
  'full.rightAll': 'Este derecho vale para todo lo que hacemos con sus datos.',
  'full.rightFor': 'Este derecho vale para esto: {list}.',
  'full.rightIf.once-contract-is-done': 'Solo cuando el contrato ya no necesita los datos: {list}.',
  'full.rightIf.provided-or-observed-only': 'Solo lo que usted nos dio o lo que vimos: {list}.',
  'full.rightIf.grounds-of-own': 'Por sus propios motivos, si los nuestros no pesan más: {list}.',
  'full.rightIf.unless-request-granted': 'Salvo si la máquina le dio lo que pedía: {list}.',

  // What we do not do.
  'full.none.sale': 'Nadie nos paga por sus datos.',
  'full.none.advertising': 'No usamos ningún dato para publicidad.',
  'full.none.recipient': 'Nadie más recibe sus datos.',
  'full.none.transfer':
    '{home, select, EU {Los datos se quedan donde se aplica la ley de la UE.} GB {Los datos se quedan en el Reino Unido.} CH {Los datos se quedan en Suiza.} other {Los datos se quedan en el país.}}',
  'full.none.transferOpen': 'No nombramos nada que proteja datos en el extranjero.',
  'full.none.automated-decision': 'Ninguna máquina decide sola nada importante sobre usted.',
  'full.none.children': 'No recogemos nada en particular sobre niñas y niños.',
  'full.broken': 'Lo prometimos, pero lo que hacemos no encaja con ello: {text}',

  // Which laws apply.
  'full.law.gdpr': 'La ley de datos de la UE (RGPD) le protege aquí: {list}.',
  'full.law.uk-gdpr': 'La ley de datos británica (RGPD del Reino Unido) le protege aquí: {list}.',
  'full.law.ch-fadp': 'La ley de datos suiza (LPD) le protege aquí: {list}.',
  'full.law.us-ca-ccpa': 'La ley de datos de California (CCPA) le protege aquí: {list}.',
  'full.law.unknown': 'Dónde no hemos comparado este texto con la ley: {list}.',
} as const satisfies FullMessages;
