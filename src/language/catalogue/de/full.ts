import type { FullMessages } from '../parts.ts';

/** Messages of the full text. */
export const full = {
  'full.title': 'Ihre Daten bei {brand}: der ganze Text',
  'full.lead': 'Was wir mit Ihren Daten tun, Schritt für Schritt und mit dem Gesetz dazu.',
  'full.who': 'Wer wir sind',
  'full.practices': 'Was wir mit Ihren Daten tun',
  'full.rights': 'Ihre Rechte',
  'full.never': 'Was wir nicht tun',
  'full.laws': 'Welche Gesetze gelten',

  // Sources of law. `depth` is how far the place goes: an article, a paragraph of it, a point of that, or a point alone.
  'full.cite': 'Das Gesetz: {list}.',
  'full.cite.place':
    '{depth, select, article {Art. {article} {law}} paragraph {Art. {article} Abs. {paragraph} {law}} item {Art. {article} lit. {point} {law}} other {Art. {article} Abs. {paragraph} lit. {point} {law}}}',
  'full.cite.law':
    '{law, select, gdpr {DSGVO} ukGdpr {UK GDPR} fadp {DSG (Schweiz)} eprivacy {Richtlinie 2002/58/EG} uca {UWG (Schweiz)} tca {FMG (Schweiz)} dpo {DSV (Schweiz)} other {Gesetz}}',
  'full.cite.decision':
    '{kind, select, decision {Entscheidung {number}} decisionEC {Entscheidung {number}/EG} decisionEU {Beschluss {number}/EU} implementingEU {Durchführungsbeschluss {number}/EU} other {Durchführungsbeschluss (EU) {number}}}',

  // Who we are.
  'full.who.controller': 'Für Ihre Daten sind wir verantwortlich: {contact}.',
  'full.who.brand': 'Sie kennen uns als: {contact}.',
  'full.who.country': 'Unser Sitz: {contact}.',
  'full.who.reach': 'So erreichen Sie uns: {contact}.',
  'full.who.officerMissing': 'Wir sagen nicht, wer mit dem Datenschutz beauftragt ist.',
  'full.who.authorityMissing': 'Wir sagen nicht, bei wem Sie sich beschweren können.',

  // All practices by name.
  'full.practices.list': 'Das tun wir: {list}.',

  // What we use, beyond the label.
  'full.data.origin': 'Die Quelle für „{name}“: {text}.',
  'full.data.originMissing': 'Wir sagen nicht, von wem wir das bekommen: {list}.',
  'full.data.public': 'Diese Quelle ist öffentlich.',
  'full.data.closed': 'Diese Quelle ist nicht öffentlich.',
  'full.data.publicMissing': 'Wir sagen nicht, ob diese Quelle öffentlich ist.',
  'full.data.inferredFrom': 'Daraus schließen wir „{name}“: {text}.',
  'full.data.inferredMissing': 'Wir sagen nicht, woraus wir das schließen: {list}.',
  'full.special.ethnic-origin': 'Hier geht es um Ihre Herkunft: {list}.',
  'full.special.political-opinion': 'Hier geht es um Ihre Meinung zur Politik: {list}.',
  'full.special.religion': 'Hier geht es um Ihren Glauben oder Ihre Überzeugung: {list}.',
  'full.special.trade-union': 'Hier geht es um Ihre Gewerkschaft: {list}.',
  'full.special.genetic': 'Hier geht es um Ihre Gene: {list}.',
  'full.special.biometric': 'An diesen Merkmalen Ihres Körpers erkennt man Sie: {list}.',
  'full.special.health': 'Hier geht es um Ihre Gesundheit: {list}.',
  'full.special.sex-life': 'Hier geht es um Ihr Sexualleben: {list}.',
  'full.special.criminal': 'Hier geht es um Straftaten: {list}.',

  // What for, and what you get.
  'full.purpose.advertising': 'Das ist Werbung.',
  'full.purpose.sale': 'Wir tun das, um Daten zu verkaufen.',
  'full.benefit': 'Was Sie davon haben: {text}',

  // Why the law lets us.
  'full.basis.consent': 'Das tun wir nur, wenn Sie Ja sagen.',
  'full.basis.contract': 'Wir brauchen das für einen Vertrag mit Ihnen.',
  'full.basis.legal-obligation': 'Ein Gesetz verlangt das von uns.',
  'full.basis.vital-interests': 'Wir schützen damit ein Leben.',
  'full.basis.public-task': 'Wir erfüllen damit eine Aufgabe für die Allgemeinheit.',
  'full.basis.legitimate-interests':
    'Wir oder andere haben ein Interesse daran. Ihr Interesse darf nicht schwerer wiegen.',
  'full.basis.recognised-legitimate-interests':
    'Wir haben ein Interesse daran, das auf der Liste des britischen Rechts steht.',
  'full.interest': 'Das Interesse: {text}',
  'full.interestMissing': 'Wir sagen nicht, welches Interesse.',
  'full.obligationMissing': 'Wir sagen nicht, welches Gesetz.',
  'full.condition.explicit-consent': 'Für geschützte Daten bitten wir Sie um ein eigenes Ja.',
  'full.condition.employment-and-social-security':
    'Das Arbeits- oder Sozialrecht verlangt die geschützten Daten.',
  'full.condition.vital-interests': 'Wir nutzen geschützte Daten, um ein Leben zu schützen.',
  'full.condition.not-for-profit-body': 'Wir nutzen geschützte Daten als Organisation ohne Gewinn.',
  'full.condition.made-public': 'Sie selbst haben die geschützten Daten öffentlich gemacht.',
  'full.condition.legal-claims': 'Wir brauchen die geschützten Daten für einen Rechtsstreit.',
  'full.condition.substantial-public-interest': 'Ein Gesetz erlaubt es zum Wohl aller.',
  'full.condition.health-care': 'Wir brauchen die geschützten Daten für die Versorgung von Kranken.',
  'full.condition.public-health': 'Wir brauchen die geschützten Daten für die Gesundheit aller.',
  'full.condition.archiving-research-statistics':
    'Wir brauchen die geschützten Daten für Archive, Forschung oder Statistik.',
  'full.condition.law-allows-criminal-data': 'Ein Gesetz erlaubt uns, Daten über Straftaten zu nutzen.',
  'full.conditionMissing': 'Wir sagen nicht, warum wir geschützte Daten nutzen dürfen.',

  // Who gets it, beyond the label.
  'full.recipient.arrangement': 'Das haben wir mit „{name}“ vereinbart: {text}',
  'full.recipient.arrangementMissing': 'Hier sagen wir nicht, was vereinbart ist: {list}.',
  'full.recipient.buys': 'Wer uns für Ihre Daten bezahlt: {list}.',
  'full.recipient.buysNot': 'Wer uns nichts für Ihre Daten bezahlt: {list}.',
  'full.recipient.advertisesNot': 'Wer damit anderswo keine Werbung macht: {list}.',

  // Where it goes. `name` is the name of what protects the data.
  'full.transfer.leaves': 'Die Daten gehen dorthin: {list}.',
  'full.transfer.stays': 'Die Daten gehen dorthin, wo dasselbe Recht gilt: {list}.',
  'full.ground.adequacy': 'Das Gesetz ist dort so streng wie hier. Das ist festgestellt: {name}.',
  'full.ground.framework': 'Die Firma hat sich an Regeln wie hier gebunden: {name}.',
  'full.ground.clauses': 'Dort gilt ein Vertrag mit Regeln wie hier: {name}.',
  'full.ground.binding-rules': 'Die Firma ist an strenge Regeln gebunden: {name}.',
  'full.ground.derogation': 'Die Daten gehen nur für einen einzelnen Fall dorthin: {name}.',
  'full.ground.since': 'Das gilt seit dem {date}.',
  'full.ground.also': 'Auch das schützt die Daten: {name}.',
  'full.ground.area':
    '{area, select, EU {Nach dem Recht der EU schützt das die Daten: {name}.} GB {Nach britischem Recht schützt das die Daten: {name}.} other {Nach Schweizer Recht schützt das die Daten: {name}.}}',
  'full.ground.annulled': 'Ein Gericht hat das am {date} aufgehoben: {name}.',
  'full.ground.withdrawn': 'Das gilt seit dem {date} nicht mehr: {name}.',
  'full.ground.expires': 'Das endete am {date}: {name}.',
  'full.ground.unmet': 'Das schützt die Daten nicht, denn die Bedingungen sind nicht erfüllt: {name}.',
  'full.ground.nothing': 'Heute schützt nichts die Daten dort.',
  'full.ground.missing': 'Wir sagen nicht, was die Daten dort schützt.',
  'full.ground.named': 'Das soll die Daten schützen: {name}.',
  'full.instrument':
    '{instrument, select, adequacyEu {Angemessenheitsbeschluss der EU} adequacyUk {Angemessenheitsregeln des Vereinigten Königreichs} adequacyCh {Schweizer Liste sicherer Länder} bridge {Handelsvertrag der EU mit dem Vereinigten Königreich} scc2001 {EU-Standardklauseln von 2001} scc2004 {EU-Standardklauseln von 2004} scc2010 {EU-Standardklauseln von 2010} scc2021 {EU-Standardklauseln von 2021} ukSccLegacy {alte EU-Standardklauseln im britischen Recht} ukIdta {britischer Vertrag für Datentransfers (IDTA)} ukAddendum {britischer Zusatz zu den EU-Standardklauseln} chScc {EU-Standardklauseln nach Schweizer Recht} bindingRules {verbindliche Regeln der Firmengruppe} derogation {Ausnahme für einzelne Fälle} other {{name}}}',
  'full.copy': 'So bekommen Sie eine Kopie: {text}',
  'full.copyMissing': 'Wir sagen nicht, wie Sie eine Kopie bekommen.',

  // How long, beyond the label.
  'full.until': 'So lange speichern wir die Daten: {text}',
  'full.retentionMissing': 'Wir sagen nicht, wie lange wir die Daten speichern.',

  // Must I?
  'full.required': 'Dafür müssen Sie uns die Daten geben.',
  'full.optional': 'Sie müssen uns die Daten nicht geben.',
  'full.requiredMissing': 'Wir sagen nicht, ob Sie uns die Daten geben müssen.',
  'full.ifNot': 'Wenn Sie Nein sagen: {text}',
  'full.ifNotMissing': 'Wir sagen nicht, was bei einem Nein passiert.',

  // Machines, and what is worth money.
  'full.machine.decides': 'Hier entscheidet ein Computer allein über Sie.',
  'full.machine.logic': 'So entscheidet er: {text}',
  'full.machine.significance': 'Warum das wichtig ist: {text}',
  'full.machine.consequences': 'Was daraus für Sie folgt: {text}',
  'full.machine.logicMissing': 'Wir sagen nicht, wie er entscheidet.',
  'full.machine.significanceMissing': 'Wir sagen nicht, warum das wichtig ist.',
  'full.machine.consequencesMissing': 'Wir sagen nicht, was daraus für Sie folgt.',
  'full.machine.reviewMissing': 'Wir sagen nicht, dass ein Mensch das prüft.',
  'full.profiling': 'Hier schätzt ein Computer Sie ein.',
  'full.incentive': 'Für Ihre Daten bekommen Sie einen besseren Preis oder Punkte.',

  // Where we collect data, and where you read of it.
  'full.collected': 'Hier erfassen wir die Daten: {list}.',
  'full.place.web': 'auf unserer Website',
  'full.place.app': 'in unserer App',
  'full.place.shop': 'im Laden',
  'full.place.phone': 'am Telefon',
  'full.place.partner': 'bei Partnerfirmen',
  'full.told': 'Davon erfahren Sie hier: {list}.',
  'full.toldAll': 'Von alldem erfahren Sie hier, wenn wir keinen anderen Ort nennen: {list}.',
  'full.toldNowhere': 'Wir sagen nicht, wo Sie davon erfahren.',
  'full.channel.web': 'auf unserer Website',
  'full.channel.app': 'in unserer App',
  'full.channel.email': 'per E-Mail',
  'full.channel.receipt': 'auf dem Kassenbon',
  'full.channel.chat': 'in unserem Chat',
  'full.channel.voice': 'als Ansage',
  'full.channel.print': 'auf Papier',

  // The device, and how we contact you.
  'full.device.none': 'Auf Ihrem Gerät speichern wir nichts und lesen dort nichts.',
  'full.device.necessary': 'Auf Ihrem Gerät speichern oder lesen wir nur, was dafür nötig ist.',
  'full.device.consent': 'Auf Ihrem Gerät speichern oder lesen wir nur, wenn Sie Ja sagen.',
  'full.contact': 'So melden wir uns bei Ihnen: {list}.',
  'full.by.email': 'per E-Mail',
  'full.by.sms': 'per SMS',
  'full.by.phone': 'per Telefon',
  'full.by.post': 'per Post',
  'full.by.push': 'mit einer Meldung der App',
  'full.permission.consent': 'Das tun wir nur nach Ihrem Ja.',
  'full.permission.confirmed-consent': 'Das tun wir nur, wenn Sie Ja gesagt und es bestätigt haben.',
  'full.permission.soft-opt-in':
    'Das tun wir, weil Sie bei uns gekauft haben. In jeder Nachricht können Sie Nein sagen.',
  'full.permission.opt-out': 'Das tun wir, bis Sie Nein sagen.',
  'full.permission.service-message': 'Diese Nachrichten gehören zu unserem Service. Werbung ist das nicht.',

  // Age, first use, protection.
  'full.age':
    '{minimum, plural, one {Ab # Jahr können Sie selbst Ja sagen.} other {Ab # Jahren können Sie selbst Ja sagen.}}',
  'full.ageCheck': 'So prüfen wir das: {text}',
  'full.reuse': 'Zuerst haben wir die Daten dafür genutzt: {text}.',
  'full.reuseFits': 'Warum die neue Nutzung passt: {text}',
  'full.safeguards': 'So schützen wir die Daten: {list}.',
  'full.safeguard.encryption': 'Verschlüsselung',
  'full.safeguard.pseudonymisation': 'eine Nummer statt Ihres Namens',
  'full.safeguard.anonymisation': 'keine Spur zurück zu Ihnen',
  'full.safeguard.access-control': 'Zugriff nur für Zuständige',
  'full.safeguard.aggregation': 'nur Summen für viele Menschen zusammen',
  'full.safeguard.short-storage': 'kurze Speicherung',
  'full.safeguard.staff-training': 'geschultes Personal',
  'full.safeguard.audit': 'regelmäßige Prüfungen',
  'full.safeguard.blurring': 'unscharfe Bilder',

  // Rights: the heading of each, and what the label does not say.
  'full.right.access': 'Ihre Daten ansehen',
  'full.right.rectification': 'Fehler berichtigen',
  'full.right.erasure': 'Daten löschen lassen',
  'full.right.restriction': 'Daten sperren lassen',
  'full.right.portability': 'Daten mitnehmen',
  'full.right.objection': 'Nein sagen',
  'full.right.marketing': 'Werbung stoppen',
  'full.right.withdrawal': 'Ein Ja zurücknehmen',
  'full.right.review': 'Von einem Menschen prüfen lassen',
  'full.right.complaint': 'Sich bei einer Behörde beschweren',
  'full.right.complaintToUs': 'Sich bei uns beschweren',
  'full.right.optOut': 'Verkauf und Weitergabe stoppen',
  'full.right.limit': 'Nutzung geschützter Daten begrenzen',
  'full.right.noRetaliation': 'Kein Nachteil für Sie',
  'full.restriction': 'Sie können verlangen, dass wir Ihre Daten nur speichern und nicht nutzen.',
  'full.objection': 'Sie können Nein zu dem sagen, was wir mit Ihren Daten tun.',
  'full.complaint': 'Sie können sich bei einer Behörde beschweren. Auch die an Ihrem Wohnort ist richtig.',
  'full.complaintToUs': 'Sie können sich auch bei uns beschweren.',
  'full.noRetaliation': 'Wer ein Recht nutzt, wird von uns nicht schlechter behandelt.',
  'full.withdrawalBefore': 'Was wir vorher getan haben, bleibt erlaubt.',
  'full.rightIn': 'Dieses Recht gilt hier: {list}.',
  'full.rightAll': 'Das gilt für alles, was wir mit Ihren Daten tun.',
  'full.rightFor': 'Das gilt für: {list}.',
  'full.rightIf.once-contract-is-done':
    'Erst wenn wir die Daten nicht mehr für den Vertrag brauchen: {list}.',
  'full.rightIf.provided-or-observed-only': 'Nur was Sie uns gaben oder was wir sahen: {list}.',
  'full.rightIf.grounds-of-own': 'Aus Ihren eigenen Gründen, wenn unsere nicht schwerer wiegen: {list}.',
  'full.rightIf.unless-request-granted': 'Nicht, wenn der Computer Ihren Wunsch erfüllt hat: {list}.',

  // What we do not do.
  'full.none.sale': 'Niemand zahlt uns etwas für Ihre Daten.',
  'full.none.advertising': 'Wir nutzen Ihre Daten nicht für Werbung.',
  'full.none.recipient': 'Sonst bekommt niemand Ihre Daten.',
  'full.none.transfer':
    '{home, select, EU {Die Daten bleiben, wo EU-Recht gilt.} GB {Die Daten bleiben im Vereinigten Königreich.} CH {Die Daten bleiben in der Schweiz.} other {Die Daten bleiben im Land.}}',
  'full.none.transferOpen': 'Wir nennen nichts, was Daten im Ausland schützt.',
  'full.none.automated-decision': 'Kein Computer trifft allein wichtige Entscheidungen über Sie.',
  'full.none.children': 'Wir erheben nichts eigens über Kinder.',
  'full.broken': 'Das haben wir versprochen, halten es aber nicht ein: {text}',

  // Which laws apply.
  'full.law.gdpr': 'Das Datenschutzrecht der EU (DSGVO) schützt Sie hier: {list}.',
  'full.law.uk-gdpr': 'Das britische Datenschutzrecht (UK GDPR) schützt Sie hier: {list}.',
  'full.law.ch-fadp': 'Das Schweizer Datenschutzgesetz (DSG) schützt Sie hier: {list}.',
  'full.law.us-ca-ccpa': 'Das kalifornische Datenschutzgesetz (CCPA) schützt Sie hier: {list}.',
  'full.law.unknown': 'Für diese Länder haben wir den Text nicht am Gesetz geprüft: {list}.',
} as const satisfies FullMessages;
