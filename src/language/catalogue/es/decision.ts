import type { DecisionMessages } from '../parts.ts';

/** Spanish: why data are used or not. */
export const decision = {
  // The headings.
  'decision.title.permit': 'Por qué usamos sus datos aquí',
  'decision.title.deny': 'Por qué no usamos sus datos aquí',

  // What it is about, by names of the retailer. `how`: contact for a message, seen for what is shown, other for the rest.
  'decision.because':
    '{how, select, contact {El motivo de este mensaje: {name}.} seen {El motivo por el que ve esto: {name}.} other {Esto es parte de: {name}.}}',
  'decision.about': 'Se trata de: {name}.',
  'decision.data': 'Usamos estos datos: {list}.',
  'decision.wanted': 'Estos son los datos: {list}.',
  'decision.recipient': 'Quién recibe los datos: {list}.',
  'decision.benefit': 'Lo que usted gana: {text}',
  'decision.no': 'Por eso no usamos sus datos para esto.',

  // What allows it.
  'decision.yes':
    '{by, select, guardian {Su madre, su padre o su tutor lo permitió.} other {Usted lo permitió.}}',
  'decision.yesOn':
    '{by, select, guardian {Su madre, su padre o su tutor lo permitió el {date}.} other {Usted lo permitió el {date}.}}',
  'decision.contract': 'Necesitamos los datos para su contrato con nosotros.',
  'decision.law': 'La ley nos obliga a ello.',
  'decision.lawNamed': 'Nos obliga a ello: {law}.',
  'decision.life': 'Esto ayuda a proteger una vida.',
  'decision.public': 'Lo hacemos porque sirve a todos.',
  'decision.interest': 'Tenemos una razón que la ley admite.',
  'decision.interestNamed': 'Esta es nuestra razón: {text}',
  'decision.recognised': 'La ley de su país prevé esta razón.',
  'decision.bought': 'Usted nos compró algo. Por eso podemos escribirle sobre productos parecidos.',
  'decision.canObject': 'Puede decir que no.',
  'decision.change': 'Aquí puede cambiar lo que eligió: {contact}.',

  // Why not: one message for each reason, in their order; those with a name or a date more stand beside it.
  'decision.why.erased': 'Hemos borrado sus datos. Solo guardamos lo que exige la ley.',
  'decision.why.state-too-old': 'Ahora no vemos lo último que usted eligió.',
  'decision.why.unknown-practice': 'Nunca le hablamos de este uso.',
  'decision.why.restricted': 'Por ahora solo podemos guardar estos datos.',
  'decision.why.no-device-consent': 'Usted no nos dio permiso para usar su dispositivo.',
  'decision.why.no-choice': 'Usted no ha dicho que sí.',
  'decision.why.refused':
    '{by, select, guardian {Su madre, su padre o su tutor dijo que no.} other {Usted dijo que no.}}',
  'decision.why.refusedOn':
    '{by, select, guardian {Su madre, su padre o su tutor dijo que no el {date}.} other {Usted dijo que no el {date}.}}',
  'decision.why.unconfirmed': 'Su sí aún no está confirmado.',
  'decision.why.unconfirmedOn': 'Su sí del {date} aún no está confirmado.',
  'decision.why.withdrawn':
    '{by, select, guardian {Su madre, su padre o su tutor retiró el sí.} other {Usted retiró su sí.}}',
  'decision.why.withdrawnOn':
    '{by, select, guardian {Su madre, su padre o su tutor retiró el sí el {date}.} other {Usted retiró su sí el {date}.}}',
  'decision.why.stale-notice': 'Desde que usted dijo que sí, esto ha cambiado.',
  'decision.why.expired': 'Su sí ya no vale.',
  'decision.why.expiredOn': 'Su sí valía hasta el {date}.',
  'decision.why.no-contract': 'No tiene un contrato con nosotros para esto.',
  'decision.why.no-duty': 'Ninguna ley nos obliga a ello.',
  'decision.why.no-condition': 'No indicamos ninguna razón que permita este uso.',
  'decision.why.guardian-needed': 'Su madre, su padre o su tutor debe decir que sí.',
  'decision.why.objected':
    '{by, select, guardian {Su madre, su padre o su tutor se opuso.} signal {Su navegador nos dijo que no.} other {Usted se opuso.}}',
  'decision.why.objectedOn':
    '{by, select, guardian {Su madre, su padre o su tutor se opuso el {date}.} signal {Su navegador nos dijo que no el {date}.} other {Usted se opuso el {date}.}}',
  'decision.why.no-contact-permission': 'No tenemos permiso para dirigirnos a usted por esta vía.',
  'decision.why.paused': 'Usted nos pidió una pausa.',
  'decision.why.pausedOn': 'Usted nos pidió una pausa que termina el {date}.',
  'decision.why.frequency-cap': 'Ya hemos llegado al límite que usted puso.',
  'decision.why.frequency-capLimit':
    'Su límite: {times, plural, one {una vez} other {# veces}} en {days, plural, one {un día} other {# días}}.',
  'decision.why.recipient-not-declared': 'Nunca le dijimos quién recibiría aquí sus datos.',
  'decision.why.recipient-not-declaredNamed': 'Nunca le dijimos que daríamos sus datos a: {name}.',
  'decision.why.no-transfer-instrument': 'Nada protege sus datos en el país al que irían.',
  'decision.why.no-transfer-instrumentNamed': 'Nada protege sus datos en este país: {country}.',
  'decision.why.instrument-fell': 'La regla que protegía sus datos en el extranjero ya no vale.',
  'decision.why.instrument-fellNamed': 'La regla que protegía sus datos ya no vale allí: {country}.',
  'decision.why.retention-over': 'Ya terminó el plazo para usar estos datos.',
  'decision.why.missing-context': 'No sabemos lo suficiente para estar seguros de que se permite.',

  // What customers can do then. What they have to do comes first; nobody is pushed to say yes.
  'decision.next.nothing': 'No tiene que hacer nada.',
  'decision.next.choose': 'Si quiere, puede decir que sí.',
  'decision.next.mind': 'Puede cambiar de idea cuando quiera.',
  'decision.next.confirm': 'Si quiere, use el enlace que le enviamos.',
  'decision.next.read': 'Lea lo que ha cambiado. Después puede decir sí o no.',
  'decision.next.guardian': 'Si quiere, pregunte a su madre, a su padre o a su tutor.',
  'decision.next.later': 'Pruebe otra vez en unos minutos.',
  'decision.next.ask': 'Si tiene dudas, puede preguntarnos.',
  'decision.next.new': 'Si quiere, puede empezar de nuevo con nosotros.',
} as const satisfies DecisionMessages;
