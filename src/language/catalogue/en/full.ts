/** Messages of the full text. */
export const full = {
  'full.title': 'Your data at {brand}, in full',
  'full.lead': 'What we do with your data, step by step, and the law behind it.',
  'full.who': 'Who we are',
  'full.practices': 'What we do with your data',
  'full.rights': 'Your rights',
  'full.never': 'What we do not do',
  'full.laws': 'Which laws apply',

  // Sources of law. `depth` is how far the place goes: an article, a paragraph of it, a point of that, or a point alone.
  'full.cite': 'The law: {list}.',
  'full.cite.place':
    '{depth, select, article {Art. {article} {law}} paragraph {Art. {article}({paragraph}) {law}} item {Art. {article}({point}) {law}} other {Art. {article}({paragraph})({point}) {law}}}',
  'full.cite.law':
    '{law, select, gdpr {GDPR} ukGdpr {UK GDPR} fadp {FADP (Switzerland)} eprivacy {Directive 2002/58/EC} uca {UCA (Switzerland)} tca {TCA (Switzerland)} dpo {DPO (Switzerland)} other {law}}',
  'full.cite.decision':
    '{kind, select, decision {Decision {number}} decisionEC {Decision {number}/EC} decisionEU {Decision {number}/EU} implementingEU {Implementing Decision {number}/EU} other {Implementing Decision (EU) {number}}}',

  // Who we are.
  'full.who.controller': 'We are responsible for your data: {contact}.',
  'full.who.brand': 'You know us as: {contact}.',
  'full.who.country': 'We are in: {contact}.',
  'full.who.reach': 'You reach us here: {contact}.',
  'full.who.officerMissing': 'We do not say how to reach our data protection officer.',
  'full.who.authorityMissing': 'We do not say to whom you can complain.',

  // All practices by name.
  'full.practices.list': 'We do this: {list}.',

  // What we use, beyond the label.
  'full.data.origin': 'We get “{name}” from: {text}.',
  'full.data.originMissing': 'We do not say who gives us this: {list}.',
  'full.data.public': 'That source is open to everyone.',
  'full.data.closed': 'That source is not open to everyone.',
  'full.data.publicMissing': 'We do not say if that source is open to everyone.',
  'full.data.inferredFrom': 'We work out “{name}” from: {text}.',
  'full.data.inferredMissing': 'We do not say from what we work this out: {list}.',
  'full.special.ethnic-origin': 'This is about where your family comes from: {list}.',
  'full.special.political-opinion': 'This is about what you think of politics: {list}.',
  'full.special.religion': 'This is about your faith or beliefs: {list}.',
  'full.special.trade-union': 'This is about your trade union: {list}.',
  'full.special.genetic': 'This is about your genes: {list}.',
  'full.special.biometric': 'This can show who you are by your body: {list}.',
  'full.special.health': 'This is about your health: {list}.',
  'full.special.sex-life': 'This is about your sex life: {list}.',
  'full.special.criminal': 'This is about crimes: {list}.',

  // What for, and what you get.
  'full.purpose.advertising': 'We do this to advertise.',
  'full.purpose.sale': 'We do this to sell data.',
  'full.benefit': 'What you get: {text}',

  // Why the law lets us.
  'full.basis.consent': 'We do this only if you say yes.',
  'full.basis.contract': 'We need it for a contract with you.',
  'full.basis.legal-obligation': 'A law tells us to do this.',
  'full.basis.vital-interests': 'We do this to protect a life.',
  'full.basis.public-task': 'We do this as a task for the public.',
  'full.basis.legitimate-interests':
    'We or others have an interest in this. Your own interests must not weigh more.',
  'full.basis.recognised-legitimate-interests': 'We do this for an interest that UK law has on its list.',
  'full.interest': 'The interest: {text}',
  'full.interestMissing': 'We do not say which interest.',
  'full.obligationMissing': 'We do not say which law.',
  'full.condition.explicit-consent': 'For protected data we ask you for a separate yes.',
  'full.condition.employment-and-social-security':
    'A law on work or social security asks for the protected data.',
  'full.condition.vital-interests': 'We use protected data to protect a life.',
  'full.condition.not-for-profit-body': 'We use protected data as a group that makes no profit.',
  'full.condition.made-public': 'You made the protected data public.',
  'full.condition.legal-claims': 'We need the protected data for a claim in law.',
  'full.condition.substantial-public-interest': 'A law allows it for the good of all.',
  'full.condition.health-care': 'We need the protected data for health care.',
  'full.condition.public-health': 'We need the protected data for the health of all.',
  'full.condition.archiving-research-statistics':
    'We need the protected data for archives, research or statistics.',
  'full.condition.law-allows-criminal-data': 'A law allows us to use data about crimes.',
  'full.conditionMissing': 'We do not say what allows us to use protected data.',

  // Who gets it, beyond the label.
  'full.recipient.arrangement': 'We agreed this with “{name}”: {text}',
  'full.recipient.arrangementMissing': 'We do not say what we agreed with: {list}.',
  'full.recipient.buys': 'They pay us for your data: {list}.',
  'full.recipient.buysNot': 'They pay us nothing for your data: {list}.',
  'full.recipient.advertisesNot': 'They use none of it for ads elsewhere: {list}.',

  // Where it goes. `name` is the name of what protects the data.
  'full.transfer.leaves': 'It goes to: {list}.',
  'full.transfer.stays': 'It goes to a place where the same law applies: {list}.',
  'full.ground.adequacy': 'The law there is as strict as here. That was decided in: {name}.',
  'full.ground.framework': 'The firm signed up to rules like ours: {name}.',
  'full.ground.clauses': 'A contract sets rules like ours: {name}.',
  'full.ground.binding-rules': 'The firm is bound by strict rules: {name}.',
  'full.ground.derogation': 'It goes there only in one-off cases: {name}.',
  'full.ground.since': 'This has applied since {date}.',
  'full.ground.also': 'This protects it too: {name}.',
  'full.ground.area':
    '{area, select, EU {Under EU law, this protects it: {name}.} GB {Under UK law, this protects it: {name}.} other {Under Swiss law, this protects it: {name}.}}',
  'full.ground.annulled': 'A court struck this down on {date}: {name}.',
  'full.ground.withdrawn': 'This stopped applying on {date}: {name}.',
  'full.ground.expires': 'This ended on {date}: {name}.',
  'full.ground.unmet': 'This does not protect the data, as its conditions are not met: {name}.',
  'full.ground.nothing': 'Nothing protects it there today.',
  'full.ground.missing': 'We do not say what protects it there.',
  'full.ground.named': 'This is meant to protect it: {name}.',
  'full.instrument':
    '{instrument, select, adequacyEu {adequacy decision of the EU} adequacyUk {adequacy rules of the UK} adequacyCh {Swiss list of safe countries} bridge {trade pact of the EU and the UK} scc2001 {EU standard clauses of 2001} scc2004 {EU standard clauses of 2004} scc2010 {EU standard clauses of 2010} scc2021 {EU standard clauses of 2021} ukSccLegacy {old EU standard clauses in UK law} ukIdta {UK agreement for data transfers (IDTA)} ukAddendum {UK addendum to the EU standard clauses} chScc {EU standard clauses as Swiss law asks} bindingRules {binding rules of the group} derogation {rule for single cases} other {{name}}}',
  'full.copy': 'How you get a copy: {text}',
  'full.copyMissing': 'We do not say how you get a copy.',

  // How long, beyond the label.
  'full.until': 'How long we keep it: {text}',
  'full.retentionMissing': 'We do not say how long we keep it.',

  // Must I?
  'full.required': 'You must give us this data for it.',
  'full.optional': 'You do not have to give us this data.',
  'full.requiredMissing': 'We do not say if you must give us this data.',
  'full.ifNot': 'If you say no: {text}',
  'full.ifNotMissing': 'We do not say what happens if you say no.',

  // Machines, and what is worth money.
  'full.machine.decides': 'A machine alone decides about you here.',
  'full.machine.logic': 'How it decides: {text}',
  'full.machine.significance': 'Why it matters: {text}',
  'full.machine.consequences': 'What it means for you: {text}',
  'full.machine.logicMissing': 'We do not say how it decides.',
  'full.machine.significanceMissing': 'We do not say why it matters.',
  'full.machine.consequencesMissing': 'We do not say what it means for you.',
  'full.machine.reviewMissing': 'We do not say that a person can check it.',
  'full.profiling': 'A machine works things out about you here.',
  'full.incentive': 'You get a better price or points for your data.',

  // Where we collect data, and where you read of it.
  'full.collected': 'We collect it here: {list}.',
  'full.place.web': 'on our website',
  'full.place.app': 'in our app',
  'full.place.shop': 'in the shop',
  'full.place.phone': 'on the phone',
  'full.place.partner': 'at partner firms',
  'full.told': 'We tell you about it here: {list}.',
  'full.toldAll': 'We tell you about all of this here, unless we name another place: {list}.',
  'full.toldNowhere': 'We do not say where we tell you about it.',
  'full.channel.web': 'on our website',
  'full.channel.app': 'in our app',
  'full.channel.email': 'by e-mail',
  'full.channel.receipt': 'on the receipt',
  'full.channel.chat': 'in our chat',
  'full.channel.voice': 'by voice',
  'full.channel.print': 'on paper',

  // The device, and how we contact you.
  'full.device.none': 'We store nothing on your device and read nothing from it.',
  'full.device.necessary': 'We store or read on your device only what this needs.',
  'full.device.consent': 'We store or read on your device only if you say yes.',
  'full.contact': 'We contact you this way: {list}.',
  'full.by.email': 'by e-mail',
  'full.by.sms': 'by text message',
  'full.by.phone': 'by phone',
  'full.by.post': 'by post',
  'full.by.push': 'by app alert',
  'full.permission.consent': 'We do so only once you have said yes.',
  'full.permission.confirmed-consent': 'We do so only once you have said yes and confirmed it.',
  'full.permission.soft-opt-in': 'We do so because you bought from us. You can stop it in every message.',
  'full.permission.opt-out': 'We do so until you say no.',
  'full.permission.service-message': 'These messages are part of our service. They are not ads.',

  // Age, first use, protection.
  'full.age':
    '{minimum, plural, one {You can say yes for yourself from the age of #.} other {You can say yes for yourself from the age of #.}}',
  'full.ageCheck': 'How we check it: {text}',
  'full.reuse': 'We first used this data for: {text}.',
  'full.reuseFits': 'Why the new use fits: {text}',
  'full.safeguards': 'How we protect it: {list}.',
  'full.safeguard.encryption': 'scrambled data (encryption)',
  'full.safeguard.pseudonymisation': 'a number in place of your name',
  'full.safeguard.anonymisation': 'nothing that leads back to you',
  'full.safeguard.access-control': 'access only for those who need it',
  'full.safeguard.aggregation': 'only totals for many people',
  'full.safeguard.short-storage': 'kept only for a short time',
  'full.safeguard.staff-training': 'trained staff',
  'full.safeguard.audit': 'regular checks',
  'full.safeguard.blurring': 'blurred pictures',

  // Rights: the heading of each, and what the label does not say.
  'full.right.access': 'See your data',
  'full.right.rectification': 'Put mistakes right',
  'full.right.erasure': 'Have your data deleted',
  'full.right.restriction': 'Put your data on hold',
  'full.right.portability': 'Take your data with you',
  'full.right.objection': 'Say no',
  'full.right.marketing': 'Stop our ads',
  'full.right.withdrawal': 'Take back a yes',
  'full.right.review': 'Have a person check',
  'full.right.complaint': 'Complain to an authority',
  'full.right.complaintToUs': 'Complain to us',
  'full.right.optOut': 'Stop sale and sharing',
  'full.right.limit': 'Limit protected data',
  'full.right.noRetaliation': 'No harm if you ask',
  'full.restriction': 'You can ask us to keep your data but not to use it.',
  'full.objection': 'You can say no to what we do with your data.',
  'full.complaint': 'You can complain to an authority. The one where you live is fine.',
  'full.complaintToUs': 'You can also complain to us.',
  'full.noRetaliation': 'We treat you no worse if you use a right.',
  'full.withdrawalBefore': 'What we did before stays allowed.',
  'full.rightIn': 'You have this right in: {list}.',
  'full.rightAll': 'This applies to all that we do with your data.',
  'full.rightFor': 'This applies to: {list}.',
  'full.rightIf.once-contract-is-done': 'Only once we no longer need the data for the contract: {list}.',
  'full.rightIf.provided-or-observed-only': 'Only what you gave us or we saw: {list}.',
  'full.rightIf.grounds-of-own': 'For reasons of your own, if ours do not weigh more: {list}.',
  'full.rightIf.unless-request-granted': 'Not if the machine gave you what you asked for: {list}.',

  // What we do not do.
  'full.none.sale': 'Nobody pays us for your data.',
  'full.none.advertising': 'We use none of your data for ads.',
  'full.none.recipient': 'Nobody else gets your data.',
  'full.none.transfer':
    '{home, select, EU {Your data stays where EU law applies.} GB {Your data stays in the UK.} CH {Your data stays in Switzerland.} other {Your data stays in the country.}}',
  'full.none.transferOpen': 'We name nothing that protects data abroad.',
  'full.none.automated-decision': 'No machine alone decides important things about you.',
  'full.none.children': 'We collect nothing about children in particular.',
  'full.broken': 'We promised this, but we do not keep to it: {text}',

  // Which laws apply.
  'full.law.gdpr': 'The data protection law of the EU (GDPR) protects you in: {list}.',
  'full.law.uk-gdpr': 'UK data protection law (UK GDPR) protects you in: {list}.',
  'full.law.ch-fadp': 'Swiss data protection law (FADP) protects you in: {list}.',
  'full.law.us-ca-ccpa': 'California privacy law (CCPA) protects you in: {list}.',
  'full.law.unknown': 'We did not check this text against the law in: {list}.',
} as const;
