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
  'decision.recipient': 'Wie de gegevens krijgt: {list}.',
  'decision.benefit': 'Wat u eraan hebt: {text}',
  'decision.no': 'Daarom gebruiken we uw gegevens hiervoor niet.',

  // What allows it.
  'decision.yes':
    '{by, select, guardian {Een ouder of voogd heeft het goedgevonden.} other {U hebt het goedgevonden.}}',
  'decision.yesOn':
    '{by, select, guardian {Een ouder of voogd heeft het op {date} goedgevonden.} other {U hebt het op {date} goedgevonden.}}',
  'decision.contract': 'We hebben de gegevens nodig voor uw contract met ons.',
  'decision.law': 'De wet vraagt dit van ons.',
  'decision.lawNamed': 'Dat moet volgens: {law}.',
  'decision.life': 'Zo helpen we een leven te beschermen.',
  'decision.public': 'We doen het omdat het voor iedereen goed is.',
  'decision.interest': 'We hebben een reden die de wet toelaat.',
  'decision.interestNamed': 'Dit is onze reden: {text}',
  'decision.recognised': 'De wet van uw land noemt deze reden.',
  'decision.bought': 'U hebt bij ons gekocht. Daarom mogen we u schrijven over soortgelijke producten.',
  'decision.canObject': 'U kunt hier nee tegen zeggen.',
  'decision.change': 'Hier kunt u uw keuzes veranderen: {contact}.',

  // Why not: one message for each reason, in their order; those with a name or a date more stand beside it.
  'decision.why.erased': 'We hebben uw gegevens gewist. We bewaren alleen wat de wet van ons vraagt.',
  'decision.why.state-too-old': 'We zien nu niet wat u het laatst hebt gekozen.',
  'decision.why.unknown-practice': 'We hebben u nooit iets over dit gebruik verteld.',
  'decision.why.restricted': 'We mogen deze gegevens nu alleen bewaren.',
  'decision.why.no-device-consent': 'U hebt niet goedgevonden dat we hiervoor uw apparaat gebruiken.',
  'decision.why.no-choice': 'U hebt hier geen ja tegen gezegd.',
  'decision.why.refused':
    '{by, select, guardian {Een ouder of voogd heeft nee gezegd.} other {U hebt nee gezegd.}}',
  'decision.why.refusedOn':
    '{by, select, guardian {Een ouder of voogd heeft op {date} nee gezegd.} other {U hebt op {date} nee gezegd.}}',
  'decision.why.unconfirmed': 'Uw ja is nog niet bevestigd.',
  'decision.why.unconfirmedOn': 'Uw ja van {date} is nog niet bevestigd.',
  'decision.why.withdrawn':
    '{by, select, guardian {Een ouder of voogd heeft het ja ingetrokken.} other {U hebt uw ja ingetrokken.}}',
  'decision.why.withdrawnOn':
    '{by, select, guardian {Een ouder of voogd heeft het ja op {date} ingetrokken.} other {U hebt uw ja op {date} ingetrokken.}}',
  'decision.why.stale-notice': 'Sinds u ja hebt gezegd, is dit veranderd.',
  'decision.why.expired': 'Uw ja is verlopen.',
  'decision.why.expiredOn': 'Uw ja gold tot en met {date}.',
  'decision.why.no-contract': 'U hebt hiervoor geen contract met ons.',
  'decision.why.no-duty': 'Geen wet vraagt dit van ons.',
  'decision.why.no-condition': 'We noemen geen reden die dit gebruik toelaat.',
  'decision.why.guardian-needed': 'Een ouder of voogd moet hier ja tegen zeggen.',
  'decision.why.objected':
    '{by, select, guardian {Een ouder of voogd heeft bezwaar gemaakt.} signal {Uw browser heeft ons nee gezegd.} other {U hebt bezwaar gemaakt.}}',
  'decision.why.objectedOn':
    '{by, select, guardian {Een ouder of voogd heeft op {date} bezwaar gemaakt.} signal {Uw browser heeft op {date} nee gezegd.} other {U hebt op {date} bezwaar gemaakt.}}',
  'decision.why.no-contact-permission': 'Op deze manier mogen we u niet benaderen.',
  'decision.why.paused': 'U hebt ons om een pauze gevraagd.',
  'decision.why.pausedOn': 'U hebt ons om een pauze gevraagd die op {date} eindigt.',
  'decision.why.frequency-cap': 'De grens die u hebt gesteld, is bereikt.',
  'decision.why.frequency-capLimit':
    'Uw grens: {times, plural, one {één keer} other {# keer}} in {days, plural, one {één dag} other {# dagen}}.',
  'decision.why.recipient-not-declared': 'We hebben u nooit verteld wie uw gegevens hier zou krijgen.',
  'decision.why.recipient-not-declaredNamed':
    'We hebben u nooit verteld dat we uw gegevens zouden geven aan: {name}.',
  'decision.why.no-transfer-instrument': 'Niets beschermt uw gegevens in het land waar ze heen zouden gaan.',
  'decision.why.no-transfer-instrumentNamed': 'In dit land beschermt niets uw gegevens: {country}.',
  'decision.why.instrument-fell': 'De regel die uw gegevens in het buitenland beschermde, geldt niet meer.',
  'decision.why.instrument-fellNamed':
    'De regel die uw gegevens beschermde, geldt daar niet meer: {country}.',
  'decision.why.retention-over': 'De tijd waarin we deze gegevens mochten gebruiken, is voorbij.',
  'decision.why.missing-context': 'We weten niet genoeg om zeker te zijn dat het mag.',

  // What customers can do then. What they have to do comes first; nobody is pushed to say yes.
  'decision.next.nothing': 'U hoeft niets te doen.',
  'decision.next.choose': 'Als u het wilt, kunt u ja zeggen.',
  'decision.next.mind': 'U kunt altijd van gedachten veranderen.',
  'decision.next.confirm': 'Als u het wilt, klik dan op de link die we u hebben gestuurd.',
  'decision.next.read': 'Lees wat er nieuw is. Dan kunt u ja of nee zeggen.',
  'decision.next.guardian': 'Als u het wilt, vraag het dan aan een ouder of voogd.',
  'decision.next.later': 'Probeer het over een paar minuten nog eens.',
  'decision.next.ask': 'U kunt ons ernaar vragen.',
  'decision.next.new': 'Als u wilt, kunt u bij ons opnieuw beginnen.',
} as const satisfies DecisionMessages;
