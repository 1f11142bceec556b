import type { DecisionMessages } from '../parts.ts';

/** Dutch: why data are used or not. */
export const decision = {
  // The headings.
  'decision.title.permit': 'Waarom we uw gegevens hier gebruiken',
  'decision.title.deny': 'Waarom we uw gegevens hier niet gebruiken',

  // What it is about, by names of the retailer. `how`: contact for a message, seen for what is shown, other for the rest.
  'decision.because':
    '{how, select, contact {De reden van dit bericht: {name}.} seen {De reden dat u dit ziet: {name}.} other {Dit hoort bij: {name}.}}',
  'decision.about': 'Het gaat om: {name}.',
  'decision.data': 'Deze gegevens gebruiken we: {list}.',
  'decision.wanted': 'Dit zijn de gegevens: {list}.',
  'decision.recipient': 'Wie ze krijgt: {list}.',
  'decision.benefit': 'Wat u eraan hebt: {text}',
  'decision.no': 'Daarom gebruiken we uw gegevens hier niet voor.',

  // What allows it.
  'decision.yes':
    '{by, select, guardian {Een ouder of voogd heeft het goed gevonden.} other {U hebt het goed gevonden.}}',
  'decision.yesOn':
    '{by, select, guardian {Een ouder of voogd heeft het goed gevonden op {date}.} other {U hebt het goed gevonden op {date}.}}',
  'decision.contract': 'We hebben het nodig voor uw contract met ons.',
  'decision.law': 'De wet vraagt dit van ons.',
  'decision.lawNamed': 'Dat moet volgens: {law}.',
  'decision.life': 'Zo helpen we een leven te beschermen.',
  'decision.public': 'We doen het omdat het voor iedereen goed is.',
  'decision.interest': 'We hebben een reden die de wet toelaat.',
  'decision.interestNamed': 'Dit is onze reden: {text}',
  'decision.recognised': 'De wet van uw land noemt deze reden.',
  'decision.bought': 'U hebt bij ons gekocht. Daarom mogen we u schrijven.',
  'decision.canObject': 'U kunt hier nee tegen zeggen.',
  'decision.change': 'Hier kunt u dit veranderen: {contact}.',

  // Why not: one message for each reason, in their order; those with a name or a date more stand beside it.
  'decision.why.erased': 'We hebben uw gegevens gewist.',
  'decision.why.state-too-old': 'We zien nu niet wat u het laatst hebt gekozen.',
  'decision.why.unknown-practice': 'We hebben u nooit over dit gebruik verteld.',
  'decision.why.restricted': 'We mogen deze gegevens nu alleen bewaren.',
  'decision.why.no-device-consent': 'U hebt niet goed gevonden dat we uw apparaat gebruiken.',
  'decision.why.no-choice': 'U hebt hier geen ja op gezegd.',
  'decision.why.refused':
    '{by, select, guardian {Een ouder of voogd heeft nee gezegd.} other {U hebt nee gezegd.}}',
  'decision.why.refusedOn':
    '{by, select, guardian {Een ouder of voogd heeft nee gezegd op {date}.} other {U hebt nee gezegd op {date}.}}',
  'decision.why.unconfirmed': 'U hebt uw ja nog niet bevestigd.',
  'decision.why.unconfirmedOn': 'U hebt uw ja van {date} nog niet bevestigd.',
  'decision.why.withdrawn':
    '{by, select, guardian {Een ouder of voogd heeft het ja ingetrokken.} other {U hebt uw ja ingetrokken.}}',
  'decision.why.withdrawnOn':
    '{by, select, guardian {Een ouder of voogd heeft het ja ingetrokken op {date}.} other {U hebt uw ja ingetrokken op {date}.}}',
  'decision.why.stale-notice': 'Sinds uw ja doen we dit anders.',
  'decision.why.expired': 'Uw ja is verlopen.',
  'decision.why.expiredOn': 'Uw ja gold tot en met {date}.',
  'decision.why.no-contract': 'U hebt hiervoor geen contract met ons.',
  'decision.why.no-duty': 'Geen wet vraagt dit van ons.',
  'decision.why.no-condition': 'We noemen niets dat dit gebruik toelaat.',
  'decision.why.guardian-needed': 'Een ouder of voogd moet hier ja op zeggen.',
  'decision.why.objected':
    '{by, select, guardian {Een ouder of voogd heeft bezwaar gemaakt.} signal {Uw browser heeft bezwaar gemaakt.} other {U hebt bezwaar gemaakt.}}',
  'decision.why.objectedOn':
    '{by, select, guardian {Een ouder of voogd heeft bezwaar gemaakt op {date}.} signal {Uw browser heeft bezwaar gemaakt op {date}.} other {U hebt bezwaar gemaakt op {date}.}}',
  'decision.why.no-contact-permission': 'Op deze manier mogen we u niet benaderen.',
  'decision.why.paused': 'U hebt ons om een pauze gevraagd.',
  'decision.why.pausedOn': 'U hebt ons om een pauze gevraagd tot {date}.',
  'decision.why.frequency-cap': 'U wilde niet meer berichten.',
  'decision.why.frequency-capLimit':
    'Uw grens: {times, plural, one {# bericht} other {# berichten}} in {days, plural, one {# dag} other {# dagen}}.',
  'decision.why.recipient-not-declared': 'We hebben u nooit verteld wie ze hier krijgt.',
  'decision.why.recipient-not-declaredNamed': 'We hebben u nooit verteld wie ze hier krijgt: {name}.',
  'decision.why.no-transfer-instrument': 'In dat land beschermt niets uw gegevens.',
  'decision.why.no-transfer-instrumentNamed': 'In dit land beschermt niets uw gegevens: {country}.',
  'decision.why.instrument-fell': 'De regel die uw gegevens daar beschermde, geldt niet meer.',
  'decision.why.instrument-fellNamed':
    'De regel die uw gegevens daar beschermde, geldt niet meer: {country}.',
  'decision.why.retention-over': 'De tijd dat we deze gegevens mochten gebruiken, is voorbij.',
  'decision.why.missing-context': 'We weten niet genoeg om zeker te zijn.',

  // What customers can do then. What they have to do comes first; nobody is pushed to say yes.
  'decision.next.nothing': 'U hoeft niets te doen.',
  'decision.next.choose': 'Als u het wilt, kunt u ja zeggen.',
  'decision.next.mind': 'U kunt altijd van mening veranderen.',
  'decision.next.confirm': 'Als u het wilt, gebruik dan de link die u kreeg.',
  'decision.next.read': 'Lees wat er nieuw is. Dan kunt u ja of nee zeggen.',
  'decision.next.guardian': 'Vraag het aan een ouder of voogd.',
  'decision.next.later': 'Probeer het over een paar minuten nog eens.',
  'decision.next.ask': 'U kunt ons ernaar vragen.',
  'decision.next.new': 'Als u wilt, kunt u bij ons opnieuw beginnen.',
} as const satisfies DecisionMessages;
