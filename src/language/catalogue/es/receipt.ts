import type { ReceiptMessages } from '../parts.ts';

/** Spanish: what is told about the receipt ("justificante") of a choice. */
export const receipt = {
  // The verdict.
  'receipt.valid': 'Este justificante es válido.',
  'receipt.consistent': 'Este justificante es coherente, pero no se ha comprobado quién lo firmó.',
  'receipt.invalid': 'Este justificante no es válido.',
  'receipt.untrusted':
    'Se comprobó con la clave que viene con él, y cualquiera puede hacer una clave así. Consiga la clave de la tienda de otra forma y vuelva a comprobarlo.',

  // What was done, by the kind of choice.
  'receipt.did.consent-requested': 'Le pidieron su sí para: {list}.',
  'receipt.did.consent-given': 'Usted dijo que sí a: {list}.',
  'receipt.did.consent-confirmed': 'Usted confirmó su sí.',
  'receipt.did.consent-refused': 'Usted dijo que no a: {list}.',
  'receipt.did.consent-withdrawn': 'Usted retiró su sí a: {list}.',
  'receipt.did.objection-raised': 'Usted se opuso a: {list}.',
  'receipt.did.objection-decided':
    '{outcome, select, upheld {La tienda aceptó su oposición.} other {La tienda no aceptó su oposición.}} Estas son sus razones: {text}',
  'receipt.did.objection-lifted': 'Usted retiró su oposición.',
  'receipt.did.pause-begun': 'Usted pidió una pausa para: {channel}.',
  'receipt.did.pause-ended': 'Usted puso fin a la pausa.',
  'receipt.did.cap-set':
    'Usted puso un límite para: {channel}. Como mucho, {times, plural, one {una vez} other {# veces}} en {days, plural, one {un día} other {# días}}.',
  'receipt.did.cap-lifted': 'Usted quitó su límite.',
  'receipt.did.contact-made': 'Cómo le contactó la tienda: {channel}. De qué se trataba: {list}.',
  'receipt.did.restriction-set': 'Estos datos solo se guardan, no se usan: {list}. El motivo: {text}',
  'receipt.did.restriction-lifted': 'Los datos que solo se guardaban se pueden usar de nuevo.',
  'receipt.did.hold-set': 'Estos datos se guardan más tiempo: {list}. El motivo: {text}',
  'receipt.did.hold-lifted': 'Los datos que se guardaban más tiempo ya no se guardan por ese motivo.',
  'receipt.did.guest-merged': 'Lo que eligió sin cuenta forma ahora parte de su cuenta.',
  'receipt.did.merge-undone': 'Lo que se eligió sin cuenta ya no forma parte de su cuenta.',
  'receipt.toConfirm': 'Su sí solo cuenta cuando está confirmado.',
  'receipt.until': 'Su sí termina después de este día: {date}.',

  // Kinds of use, ways of contact, all data: what stands in a list.
  'receipt.kind':
    '{kind, select, everything {todo uso} sale {la venta de sus datos} sharing {dar sus datos a otros para que hagan publicidad} advertising {publicidad hecha para usted} other {toda publicidad}}',
  'receipt.channel':
    '{channel, select, email {correos electrónicos} sms {SMS} phone {llamadas} post {cartas} push {mensajes de la aplicación} other {todos los mensajes}}',
  'receipt.allData': 'todos los datos',

  // By whom, when, where.
  'receipt.by':
    '{by, select, customer {Lo hizo usted.} guardian {Lo hizo por usted su madre, su padre o su tutor.} staff {Lo anotó una persona de la tienda.} signal {Lo dijo su navegador con una señal.} other {Lo anotó un programa de la tienda.}}',
  'receipt.when': 'Cuándo fue: {time}.',
  'receipt.version': 'Le habían mostrado la versión {number} del aviso.',
  'receipt.shop': 'La tienda: {name}.',
  'receipt.customer': 'La tienda le conoce como: {id}.',
  'receipt.choice': 'Esta elección tiene el número: {id}.',
  'receipt.log': 'Es la entrada {number} de {size} en el registro de la tienda.',
  'receipt.issued': 'Cuándo se hizo el justificante: {time}.',
  'receipt.signer': 'La clave que lo firmó: {id}.',

  // What is wrong.
  'receipt.fault.not-json':
    'Esto no es el texto de un justificante, o le falta una parte. Pruebe con el archivo entero.',
  'receipt.fault.too-large': 'Es más grande que cualquier justificante.',
  'receipt.fault.shape': 'Esta parte falta, sobra o está mal: {at}.',
  'receipt.fault.signature-form': 'La firma no es como la de un justificante.',
  'receipt.fault.unknown-signer':
    'No está firmado con ninguna clave conocida. Indica esta clave: {at}. Compruebe que tiene la clave más reciente de la tienda.',
  'receipt.fault.signature':
    'La firma no encaja: alguien cambió el justificante, o lo firmó con una clave distinta de {at}.',
  'receipt.fault.payload-form': 'Lo que se firmó no está escrito como se escriben los justificantes.',
  'receipt.fault.payload-shape': 'Una parte de lo que se firmó falta, sobra o está mal: {at}.',
  'receipt.fault.key-not-in-use': 'Esta clave no estaba en uso cuando se hizo el justificante: {at}.',
  'receipt.fault.record': 'El justificante no dice lo mismo que la elección de la que se hizo.',
  'receipt.fault.entry-form': 'La entrada no tiene la forma de una entrada de registro.',
  'receipt.fault.tombstone': 'La entrada del registro habla de un borrado, no de una elección.',
  'receipt.fault.commitment': 'La entrada del registro es de otra elección.',
  'receipt.fault.checkpoint-form': 'El estado firmado del registro no se puede leer.',
  'receipt.fault.checkpoint-signer':
    'El estado del registro no está firmado con ninguna clave conocida. Compruebe que tiene la clave más reciente de la tienda.',
  'receipt.fault.checkpoint-signature': 'La firma del registro no encaja: alguien cambió su estado.',
  'receipt.fault.sizes': 'La prueba es para un registro de un tamaño distinto del firmado.',
  'receipt.fault.not-in-log': 'El registro firmado no contiene esta elección: la prueba lleva a otra parte.',
  'receipt.fault.seal': 'Sus partes no van juntas: alguien sustituyó o cambió una.',

  // The page that checks receipts.
  'receipt.page.title': 'Comprobar un justificante',
  'receipt.page.lead':
    'Un justificante prueba lo que usted eligió. Esta página lo comprueba en su dispositivo y no envía nada.',
  'receipt.page.receipt': 'Su justificante',
  'receipt.page.file': 'Elija el archivo',
  'receipt.page.paste': 'O pegue el texto',
  'receipt.page.key': 'La clave de la tienda',
  'receipt.page.keyWhy':
    'Sin ella, nadie sabe quién hizo el justificante. Pídala a la propia tienda, no junto con el justificante.',
  'receipt.page.check': 'Comprobar',
  'receipt.page.language': 'Idioma',
  'receipt.page.result': 'Resultado',
  'receipt.page.empty': 'Elija el archivo de un justificante o pegue el texto.',
  'receipt.page.badKey':
    'Esto no es una clave. Elija el archivo de la clave de la tienda o deje este campo vacío.',
  'receipt.page.unread': 'Este archivo no se puede leer: {name}.',
  'receipt.page.details': 'El justificante, para programas',
  'receipt.page.noScript':
    'Esta página necesita JavaScript. Este comando comprueba los justificantes sin él: {command}',
} as const satisfies ReceiptMessages;
