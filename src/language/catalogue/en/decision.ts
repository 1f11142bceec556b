/**
 * What a customer is told about one decision: why their data are used or not, and what they can do. Reasons are named as in
 * `DENY_REASONS`; words of the retailer and names come after a colon.
 */
export const decision = {
  // The headings.
  'decision.title.permit': 'Why we use your data here',
  'decision.title.deny': 'Why we do not use your data here',

  // What it is about, by names of the retailer. `how`: contact for a message, seen for what is shown, other for the rest.
  'decision.because':
    '{how, select, contact {You hear from us because of: {name}.} seen {You see this because of: {name}.} other {We do this as part of: {name}.}}',
  'decision.about': 'This is about: {name}.',
  'decision.data': 'We use this: {list}.',
  'decision.wanted': 'This is the data: {list}.',
  'decision.recipient': 'Who gets it: {list}.',
  'decision.benefit': 'What you get from it: {text}',
  'decision.no': 'So we do not use your data for this.',

  // What allows it.
  'decision.yes': '{by, select, guardian {A parent or guardian allowed it.} other {You allowed it.}}',
  'decision.yesOn':
    '{by, select, guardian {A parent or guardian allowed it on {date}.} other {You allowed it on {date}.}}',
  'decision.contract': 'We need it for your contract with us.',
  'decision.law': 'The law asks this of us.',
  'decision.lawNamed': 'This law asks it of us: {law}.',
  'decision.life': 'It helps to protect a life.',
  'decision.public': 'We do it because it serves all of us.',
  'decision.interest': 'We have a reason that the law accepts.',
  'decision.interestNamed': 'This is our reason: {text}',
  'decision.recognised': 'The law of your country lists this reason.',
  'decision.bought': 'You bought from us. So the law lets us write to you about similar things.',
  'decision.canObject': 'You can say no to this.',
  'decision.change': 'You can change your choices here: {contact}.',

  // Why not: one message for each reason, in their order; those with a name or a date more stand beside it.
  'decision.why.erased': 'We have deleted your data. We only keep what the law makes us keep.',
  'decision.why.state-too-old': 'We cannot see your latest choices right now.',
  'decision.why.unknown-practice': 'We never told you about this use.',
  'decision.why.restricted': 'For now, the law only lets us keep this data.',
  'decision.why.no-device-consent': 'You have not let us use your device for this.',
  'decision.why.no-choice': 'You have not said yes to this.',
  'decision.why.refused':
    '{by, select, guardian {A parent or guardian said no to this.} other {You said no to this.}}',
  'decision.why.refusedOn':
    '{by, select, guardian {A parent or guardian said no on {date}.} other {You said no on {date}.}}',
  'decision.why.unconfirmed': 'Your yes is not confirmed yet.',
  'decision.why.unconfirmedOn': 'Your yes of {date} is not confirmed yet.',
  'decision.why.withdrawn':
    '{by, select, guardian {A parent or guardian took back the yes.} other {You took back your yes.}}',
  'decision.why.withdrawnOn':
    '{by, select, guardian {A parent or guardian took back the yes on {date}.} other {You took back your yes on {date}.}}',
  'decision.why.stale-notice': 'We have changed how we do this since you said yes.',
  'decision.why.expired': 'Your yes has run out.',
  'decision.why.expiredOn': 'Your yes counted until {date}.',
  'decision.why.no-contract': 'You have no contract with us for this.',
  'decision.why.no-duty': 'No law asks this of us.',
  'decision.why.no-condition': 'We give no reason that would allow this use.',
  'decision.why.guardian-needed': 'A parent or guardian has to say yes to this.',
  'decision.why.objected':
    '{by, select, guardian {A parent or guardian told us to stop this.} signal {Your browser told us not to do this.} other {You told us to stop this.}}',
  'decision.why.objectedOn':
    '{by, select, guardian {On {date}, a parent or guardian told us to stop this.} signal {On {date}, your browser told us not to do this.} other {On {date}, you told us to stop this.}}',
  'decision.why.no-contact-permission': 'We have no permission to contact you in this way.',
  'decision.why.paused': 'You asked us for a pause.',
  'decision.why.pausedOn': 'You asked us for a pause that ends on {date}.',
  'decision.why.frequency-cap': 'We have been in touch as often as you wanted.',
  'decision.why.frequency-capLimit':
    'Your limit: {times, plural, one {once} other {# times}} in {days, plural, one {one day} other {# days}}.',
  'decision.why.recipient-not-declared': 'We never told you who would get your data here.',
  'decision.why.recipient-not-declaredNamed': 'We never told you that we would give your data to: {name}.',
  'decision.why.no-transfer-instrument': 'Nothing protects your data in the country that it would go to.',
  'decision.why.no-transfer-instrumentNamed': 'Nothing protects your data in this country: {country}.',
  'decision.why.instrument-fell': 'The rule that kept your data safe abroad has ended.',
  'decision.why.instrument-fellNamed':
    'The rule that kept your data safe no longer applies there: {country}.',
  'decision.why.retention-over': 'Our time to use this data is over.',
  'decision.why.missing-context': 'We do not know enough to be sure that it is allowed.',

  // What customers can do then. What they have to do comes first; nobody is pushed to say yes.
  'decision.next.nothing': 'You do not have to do anything.',
  'decision.next.choose': 'If you want it, you can say yes.',
  'decision.next.mind': 'You can change your mind at any time.',
  'decision.next.confirm': 'If you want it, use the link that we sent you.',
  'decision.next.read': 'Read what is new. Then you can say yes or no.',
  'decision.next.guardian': 'If you want it, ask a parent or guardian.',
  'decision.next.later': 'Please try again in a few minutes.',
  'decision.next.ask': 'You can ask us about it.',
  'decision.next.new': 'You can start again with us if you like.',
} as const;
