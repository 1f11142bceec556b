import type { FullMessages } from '../parts.ts';

/** Messages of the full text. */
export const full = {
  'full.title': 'Uw gegevens bij {brand}: de volledige tekst',
  'full.lead': 'Wat we met uw gegevens doen, stap voor stap en met de wet erbij.',
  'full.who': 'Wie we zijn',
  'full.practices': 'Wat we met uw gegevens doen',
  'full.rights': 'Uw rechten',
  'full.never': 'Wat we niet doen',
  'full.laws': 'Welke wetten gelden',

  // Sources of law. `depth` is how far the place goes: an article, a paragraph of it, a point of that, or a point alone.
  'full.cite': 'De wet: {list}.',
  'full.cite.place':
    '{depth, select, article {art. {article} {law}} paragraph {art. {article} lid {paragraph} {law}} item {art. {article} onder {point} {law}} other {art. {article} lid {paragraph} onder {point} {law}}}',
  'full.cite.law':
    '{law, select, gdpr {AVG} ukGdpr {UK GDPR} fadp {DSG (Zwitserland)} eprivacy {richtlijn 2002/58/EG} uca {UWG (Zwitserland)} tca {FMG (Zwitserland)} dpo {DSV (Zwitserland)} other {wet}}',
  'full.cite.decision':
    '{kind, select, decision {Beschikking {number}} decisionEC {Beschikking {number}/EG} decisionEU {Besluit {number}/EU} implementingEU {Uitvoeringsbesluit {number}/EU} other {Uitvoeringsbesluit (EU) {number}}}',

  // Who we are.
  'full.who.controller': 'Wij zijn verantwoordelijk voor uw gegevens: {contact}.',
  'full.who.brand': 'U kent ons als: {contact}.',
  'full.who.country': 'Ons land: {contact}.',
  'full.who.reach': 'Zo bereikt u ons: {contact}.',
  'full.who.officerMissing': 'We zeggen niet hoe u onze functionaris voor gegevensbescherming bereikt.',
  'full.who.authorityMissing': 'We zeggen niet waar u een klacht kunt indienen.',

  // All practices by name.
  'full.practices.list': 'Dit doen we: {list}.',

  // What we use, beyond the label.
  'full.data.origin': 'We krijgen “{name}” van: {text}.',
  'full.data.originMissing': 'We zeggen niet van wie we dit krijgen: {list}.',
  'full.data.public': 'Iedereen kan die bron inzien.',
  'full.data.closed': 'Niet iedereen kan die bron inzien.',
  'full.data.publicMissing': 'We zeggen niet wie die bron kan inzien.',
  'full.data.inferredFrom': 'We leiden “{name}” af uit: {text}.',
  'full.data.inferredMissing': 'We zeggen niet waaruit we dit afleiden: {list}.',
  'full.special.ethnic-origin': 'Dit gaat over uw afkomst: {list}.',
  'full.special.political-opinion': 'Dit gaat over uw politieke mening: {list}.',
  'full.special.religion': 'Dit gaat over uw geloof of overtuiging: {list}.',
  'full.special.trade-union': 'Dit gaat over uw vakbond: {list}.',
  'full.special.genetic': 'Dit gaat over uw genen: {list}.',
  'full.special.biometric': 'Hiermee bent u aan uw lichaam te herkennen: {list}.',
  'full.special.health': 'Dit gaat over uw gezondheid: {list}.',
  'full.special.sex-life': 'Dit gaat over uw seksleven: {list}.',
  'full.special.criminal': 'Dit gaat over strafbare feiten: {list}.',

  // What for, and what you get.
  'full.purpose.advertising': 'Dit is reclame.',
  'full.purpose.sale': 'Dit doen we om gegevens te verkopen.',
  'full.benefit': 'Wat u eraan hebt: {text}',

  // Why the law lets us.
  'full.basis.consent': 'We doen dit alleen als u ja zegt.',
  'full.basis.contract': 'Dit is nodig voor ons contract met u.',
  'full.basis.legal-obligation': 'Dit moet van de wet.',
  'full.basis.vital-interests': 'Hiermee beschermen we een leven.',
  'full.basis.public-task': 'Dit is een taak voor het algemeen belang.',
  'full.basis.legitimate-interests':
    'Wij of anderen hebben hier belang bij. Dat mag alleen als uw belang niet zwaarder weegt.',
  'full.basis.recognised-legitimate-interests':
    'We hebben een belang dat op de lijst van de Britse wet staat.',
  'full.interest': 'Het belang: {text}',
  'full.interestMissing': 'We zeggen niet welk belang.',
  'full.obligationMissing': 'We zeggen niet welke wet.',
  'full.condition.explicit-consent': 'Voor beschermde gegevens vragen we u om een apart ja.',
  'full.condition.employment-and-social-security':
    'De wet over werk of sociale zekerheid vraagt om de beschermde gegevens.',
  'full.condition.vital-interests': 'We gebruiken beschermde gegevens om een leven te beschermen.',
  'full.condition.not-for-profit-body': 'We gebruiken beschermde gegevens als organisatie zonder winstdoel.',
  'full.condition.made-public': 'U hebt de beschermde gegevens zelf openbaar gemaakt.',
  'full.condition.legal-claims': 'De beschermde gegevens zijn nodig voor een claim of een rechtszaak.',
  'full.condition.substantial-public-interest': 'Een wet staat het toe in het belang van iedereen.',
  'full.condition.health-care': 'De beschermde gegevens zijn nodig voor zorg.',
  'full.condition.public-health': 'De beschermde gegevens zijn nodig voor de gezondheid van iedereen.',
  'full.condition.archiving-research-statistics':
    'De beschermde gegevens zijn nodig voor archief, onderzoek of statistiek.',
  'full.condition.law-allows-criminal-data':
    'Volgens een wet mogen we gegevens over strafbare feiten gebruiken.',
  'full.conditionMissing': 'We zeggen niet waarom we beschermde gegevens mogen gebruiken.',

  // Who gets it, beyond the label.
  'full.recipient.arrangement': 'Dit spraken we af met “{name}”: {text}',
  'full.recipient.arrangementMissing': 'We zeggen niet wat we afspraken met: {list}.',
  'full.recipient.buys': 'Wie ons voor uw gegevens betaalt: {list}.',
  'full.recipient.buysNot': 'Wie ons niets voor uw gegevens betaalt: {list}.',
  'full.recipient.advertisesNot': 'Wie er nergens anders reclame mee maakt: {list}.',

  // Where it goes. `name` is the name of what protects the data.
  'full.transfer.leaves': 'De gegevens gaan naar: {list}.',
  'full.transfer.stays': 'De gegevens gaan hierheen, en daar geldt dezelfde wet: {list}.',
  'full.ground.adequacy': 'De wet is daar even streng als hier. Dat staat vast door: {name}.',
  'full.ground.framework': 'Het bedrijf tekende voor regels zoals hier: {name}.',
  'full.ground.clauses': 'Daar geldt een contract met regels zoals hier: {name}.',
  'full.ground.binding-rules': 'Het bedrijf is gebonden aan strenge regels: {name}.',
  'full.ground.derogation': 'De gegevens gaan er alleen voor één geval heen: {name}.',
  'full.ground.since': 'Dat geldt sinds {date}.',
  'full.ground.also': 'Ook dit beschermt ze: {name}.',
  'full.ground.area':
    '{area, select, EU {Voor de wet van de EU geldt: {name}.} GB {Voor de Britse wet geldt: {name}.} other {Voor de Zwitserse wet geldt: {name}.}}',
  'full.ground.annulled': 'Een rechter heeft dit op {date} ongeldig verklaard: {name}.',
  'full.ground.withdrawn': 'Dit geldt sinds {date} niet meer: {name}.',
  'full.ground.expires': 'Dit eindigde op {date}: {name}.',
  'full.ground.unmet': 'Dit beschermt ze niet, want er is meer voor nodig: {name}.',
  'full.ground.nothing': 'Ze zijn daar nu niet beschermd.',
  'full.ground.missing': 'We zeggen niet wat ze daar beschermt.',
  'full.ground.named': 'Dit moet ze beschermen: {name}.',
  'full.instrument':
    '{instrument, select, adequacyEu {adequaatheidsbesluit van de EU} adequacyUk {adequaatheidsregels van het Verenigd Koninkrijk} adequacyCh {Zwitserse lijst van veilige landen} bridge {handelsakkoord van de EU en het Verenigd Koninkrijk} scc2001 {EU-modelcontract van 2001} scc2004 {EU-modelcontract van 2004} scc2010 {EU-modelcontract van 2010} scc2021 {EU-modelcontract van 2021} ukSccLegacy {oud EU-modelcontract in de Britse wet} ukIdta {Brits contract voor doorgifte (IDTA)} ukAddendum {Britse bijlage bij het EU-modelcontract} chScc {EU-modelcontract volgens de Zwitserse wet} bindingRules {bindende regels van de groep} derogation {uitzondering voor één geval} other {{name}}}',
  'full.copy': 'Zo krijgt u een kopie: {text}',
  'full.copyMissing': 'We zeggen niet hoe u een kopie krijgt.',

  // How long, beyond the label.
  'full.until': 'Hoe lang we ze bewaren: {text}',
  'full.retentionMissing': 'We zeggen niet hoe lang we ze bewaren.',

  // Must I?
  'full.required': 'Hiervoor moet u ons de gegevens geven.',
  'full.optional': 'U hoeft ons deze gegevens niet te geven.',
  'full.requiredMissing': 'We zeggen niet of u ons de gegevens moet geven.',
  'full.ifNot': 'Als u nee zegt: {text}',
  'full.ifNotMissing': 'We zeggen niet wat er gebeurt als u nee zegt.',

  // Machines, and what is worth money.
  'full.machine.decides': 'Hier beslist een computer over u, zonder een mens.',
  'full.machine.logic': 'Zo beslist hij: {text}',
  'full.machine.significance': 'Waarom dat belangrijk is: {text}',
  'full.machine.consequences': 'Wat dat voor u betekent: {text}',
  'full.machine.logicMissing': 'We zeggen niet hoe hij beslist.',
  'full.machine.significanceMissing': 'We zeggen niet waarom dat belangrijk is.',
  'full.machine.consequencesMissing': 'We zeggen niet wat dat voor u betekent.',
  'full.machine.reviewMissing': 'We zeggen niet dat een mens het nakijkt.',
  'full.profiling': 'Hier schat een computer u in.',
  'full.incentive': 'Voor uw gegevens krijgt u een betere prijs of punten.',

  // Where we collect data, and where you read of it.
  'full.collected': 'Hier verzamelen we de gegevens: {list}.',
  'full.place.web': 'op onze website',
  'full.place.app': 'in onze app',
  'full.place.shop': 'in onze winkels',
  'full.place.phone': 'aan de telefoon',
  'full.place.partner': 'bij bedrijven die met ons werken',
  'full.told': 'Hier vertellen we het u: {list}.',
  'full.toldAll': 'Dit alles vertellen we u hier, als we geen andere plek noemen: {list}.',
  'full.toldNowhere': 'We zeggen niet waar we het u vertellen.',
  'full.channel.web': 'op onze website',
  'full.channel.app': 'in onze app',
  'full.channel.email': 'per e-mail',
  'full.channel.receipt': 'op de kassabon',
  'full.channel.chat': 'in onze chat',
  'full.channel.voice': 'in gesproken vorm',
  'full.channel.print': 'op papier',

  // The device, and how we contact you.
  'full.device.none': 'Op uw apparaat bewaren en lezen we niets.',
  'full.device.necessary': 'Op uw apparaat bewaren of lezen we alleen wat hiervoor nodig is.',
  'full.device.consent': 'Op uw apparaat bewaren of lezen we alleen iets als u ja zegt.',
  'full.contact': 'Zo nemen we contact met u op: {list}.',
  'full.by.email': 'per e-mail',
  'full.by.sms': 'per sms',
  'full.by.phone': 'per telefoon',
  'full.by.post': 'per post',
  'full.by.push': 'met een melding van de app',
  'full.permission.consent': 'Dat doen we alleen na uw ja.',
  'full.permission.confirmed-consent': 'Dat doen we alleen als u ja hebt gezegd en dat hebt bevestigd.',
  'full.permission.soft-opt-in':
    'Dat doen we omdat u bij ons hebt gekocht. In elk bericht kunt u zich afmelden.',
  'full.permission.opt-out': 'Dat doen we tot u nee zegt.',
  'full.permission.service-message': 'Deze berichten horen bij wat u vroeg of kocht. Ze zijn geen reclame.',

  // Age, first use, protection.
  'full.age':
    '{minimum, plural, one {Vanaf # jaar kunt u zelf ja zeggen.} other {Vanaf # jaar kunt u zelf ja zeggen.}}',
  'full.ageCheck': 'Zo controleren we dat: {text}',
  'full.reuse': 'Eerst gebruikten we deze gegevens hiervoor: {text}.',
  'full.reuseFits': 'Waarom het nieuwe gebruik daarbij past: {text}',
  'full.safeguards': 'Zo beschermen we ze: {list}.',
  'full.safeguard.encryption': 'gegevens in geheime code (versleuteling)',
  'full.safeguard.pseudonymisation': 'een nummer in plaats van uw naam',
  'full.safeguard.anonymisation': 'niets wat naar u leidt',
  'full.safeguard.access-control': 'toegang alleen voor wie ze nodig heeft',
  'full.safeguard.aggregation': 'alleen totalen van veel mensen',
  'full.safeguard.short-storage': 'kort bewaren',
  'full.safeguard.staff-training': 'getraind personeel',
  'full.safeguard.audit': 'controles op vaste tijden',
  'full.safeguard.blurring': 'wazige beelden',

  // Rights: the heading of each, and what the label does not say.
  'full.right.access': 'Uw gegevens zien',
  'full.right.rectification': 'Fouten laten verbeteren',
  'full.right.erasure': 'Gegevens laten wissen',
  'full.right.restriction': 'Gegevens op pauze zetten',
  'full.right.portability': 'Uw gegevens meenemen',
  'full.right.objection': 'Nee zeggen',
  'full.right.marketing': 'Onze reclame stoppen',
  'full.right.withdrawal': 'Uw ja intrekken',
  'full.right.review': 'Door een mens laten nakijken',
  'full.right.complaint': 'Een klacht indienen bij een toezichthouder',
  'full.right.complaintToUs': 'Een klacht indienen bij ons',
  'full.right.optOut': 'Verkopen en delen stoppen',
  'full.right.limit': 'Gebruik van beschermde gegevens beperken',
  'full.right.noRetaliation': 'Geen nadeel voor u',
  'full.restriction': 'U kunt ons vragen uw gegevens alleen te bewaren en niet te gebruiken.',
  'full.objection': 'U kunt nee zeggen tegen wat we met uw gegevens doen.',
  'full.complaint':
    'U kunt een klacht indienen bij een toezichthouder. Die van het land waar u woont, is ook goed.',
  'full.complaintToUs': 'U kunt ook bij ons een klacht indienen.',
  'full.noRetaliation': 'We behandelen u niet slechter als u een recht gebruikt.',
  'full.withdrawalBefore': 'Wat we daarvoor deden, blijft toegestaan.',
  'full.rightIn': 'Dit recht geldt hier: {list}.',
  'full.rightAll': 'Dit geldt voor alles wat we met uw gegevens doen.',
  'full.rightFor': 'Dit geldt voor: {list}.',
  'full.rightIf.once-contract-is-done': 'Pas als het contract de gegevens niet meer nodig heeft: {list}.',
  'full.rightIf.provided-or-observed-only': 'Alleen voor wat u ons gaf of wat we zagen: {list}.',
  'full.rightIf.grounds-of-own': 'Om uw eigen redenen, als de onze niet zwaarder wegen: {list}.',
  'full.rightIf.unless-request-granted': 'Niet als de computer u gaf wat u vroeg: {list}.',

  // What we do not do.
  'full.none.sale': 'Niemand betaalt ons voor uw gegevens.',
  'full.none.advertising': 'We gebruiken uw gegevens niet voor reclame.',
  'full.none.recipient': 'Niemand anders krijgt uw gegevens.',
  'full.none.transfer':
    '{home, select, EU {De gegevens blijven waar de wet van de EU geldt.} GB {De gegevens blijven in het Verenigd Koninkrijk.} CH {De gegevens blijven in Zwitserland.} other {De gegevens blijven in het land.}}',
  'full.none.transferOpen': 'We noemen niets dat gegevens in het buitenland beschermt.',
  'full.none.automated-decision': 'Geen computer beslist zonder een mens over iets belangrijks voor u.',
  'full.none.children': 'We verzamelen niets apart over kinderen.',
  'full.broken': 'We beloofden dit, maar wat we doen past er niet bij: {text}',

  // Which laws apply.
  'full.law.gdpr': 'De privacywet van de EU (AVG) beschermt u hier: {list}.',
  'full.law.uk-gdpr': 'De Britse privacywet (UK GDPR) beschermt u hier: {list}.',
  'full.law.ch-fadp': 'De Zwitserse privacywet (DSG) beschermt u hier: {list}.',
  'full.law.us-ca-ccpa': 'De Californische privacywet (CCPA) beschermt u hier: {list}.',
  'full.law.unknown': 'We hebben deze tekst niet vergeleken met de wet van: {list}.',
} as const satisfies FullMessages;
