import type { StudyMessages } from '../parts.ts';

/** German: the report of a study; statements that take a side are "wertende Aussagen". */
export const study = {
  // The frame.
  'study.kicker': 'Vertrauensstudie',
  'study.period': '{from} bis {to}',
  'study.made': 'Erstellt am {day}',
  'study.contents': 'Auf dieser Seite',
  'study.skip': 'Zum Bericht springen',
  'study.synthetic': 'Erfundene Gespräche',
  'study.synthetic.text':
    'Kein Kunde hat etwas davon gesagt. Die Zahlen prüfen das Verfahren und sagen nichts über einen Händler.',
  'study.synthetic.mark': 'Erfundene Gespräche: keine echten Kunden, keine echten Händler',
  'study.source': 'Quelle: {title}, {n} Aussagen, {period}. Linien zeigen 95-%-Intervalle.',
  'study.source.undated': 'Quelle: {title}, {n} Aussagen. Linien zeigen 95-%-Intervalle.',

  // The headline and the summary.
  'study.headline':
    '{sign, select, negative {{share} von 100 wertenden Aussagen über {topic, select, privacy {Datenschutz} other {Personalisierung}} sind negativ} other {{share} von 100 wertenden Aussagen über {topic, select, privacy {Datenschutz} other {Personalisierung}} sind positiv}}',
  'study.headline.few':
    'Zu wenige Aussagen über {topic, select, privacy {Datenschutz} other {Personalisierung}} für einen Anteil',
  'study.base': '{n} wertende Aussagen; Händler: {retailers}',
  'study.base.interval': '95-%-Intervall {interval}; {n} wertende Aussagen; Händler: {retailers}',
  'study.once': 'Zählt jeder Händler einmal: {share} ({interval}), {retailers} Händler.',
  'study.corrected': 'Um den gemessenen Fehler des Lesens bereinigt: {share} ({interval}).',
  'study.summary': 'Kurz gesagt',
  'study.summary.places':
    'Bei beiden Themen gut gesehen: {trusted} von {all} Händlern. Bei keinem: {neither}. Offen: {open}.',
  'study.summary.fear': 'Was Beschwerden über Datenschutz am häufigsten nennen: {list}.',
  'study.summary.fear.few': 'Zu wenige Beschwerden über Datenschutz, um zu sagen, worum es geht.',
  'study.summary.love': 'Was Lob der Personalisierung am häufigsten nennt: {list}.',
  'study.summary.love.few': 'Zu wenig Lob der Personalisierung, um zu sagen, worum es geht.',
  'study.summary.change':
    '{way, select, rose {Nach diesem Ereignis stieg der negative Anteil zum Datenschutz um {points} ({interval}): {title}.} fell {Nach diesem Ereignis sank der negative Anteil zum Datenschutz um {points} ({interval}): {title}.} other {Kein Ereignis änderte den negativen Anteil zum Datenschutz mehr, als Zufall erklärt.}}',
  'study.summary.change.none':
    'Es wurden keine Ereignisse genannt, darum steht hier nichts über Veränderungen.',
  'study.summary.unread':
    'Bei {abstained} von {readings} Aussagen blieb die Wertung unklar; sie stecken in keinem Anteil.',

  // Headings of sections.
  'study.section.balance': 'Lob und Beschwerde',
  'study.section.map': 'Die Karte der Händler',
  'study.section.fear': 'Was Kunden fürchten',
  'study.section.love': 'Was Kunden schätzen',
  'study.section.technology': 'Techniken',
  'study.section.region': 'Regionen',
  'study.section.sector': 'Branchen',
  'study.section.language': 'Sprachen',
  'study.section.channel': 'Wo es gesagt wurde',
  'study.section.time': 'Woche für Woche',
  'study.section.change': 'Ereignisse und was sich änderte',
  'study.section.waves': 'Zwei Wellen im Vergleich',
  'study.section.2015': '2015 und heute',
  'study.section.retailers': 'Alle Händler',
  'study.section.todo': 'Was zu tun ist',
  'study.section.method': 'Wie die Zahlen entstanden',
  'study.section.evidence': 'Belege',

  // Titles of charts: the finding.
  'study.title.balance':
    '{privacy, select, negative {Über Datenschutz wird eher negativ gesprochen} positive {Über Datenschutz wird eher positiv gesprochen} other {Beim Datenschutz überwiegt keine Seite}}, {personalisation, select, negative {über Personalisierung eher negativ} positive {über Personalisierung eher positiv} other {bei der Personalisierung überwiegt keine Seite}}',
  'study.title.map':
    '{trusted, plural, one {# Händler wird bei beiden Themen gut gesehen} other {# Händler werden bei beiden Themen gut gesehen}}, {neither, plural, one {# bei keinem} other {# bei keinem}}',
  'study.title.fear': 'Beschwerden über Datenschutz nennen am häufigsten: {driver}',
  'study.title.love': 'Lob der Personalisierung nennt am häufigsten: {driver}',
  'study.title.miss': 'Beschwerden über Personalisierung nennen am häufigsten: {driver}',
  'study.title.control': 'Lob des Datenschutzes nennt am häufigsten: {driver}',
  'study.title.few': 'Zu wenige Aussagen, um einen Grund zu nennen',
  'study.title.technology': 'Am häufigsten genannt: {most}. Am stärksten kritisiert: {worst}',
  'study.title.technology.one': 'Am häufigsten genannt: {most}',
  'study.title.group':
    '{kind, select, region {Region mit der meisten Kritik am Datenschutz: {value}} sector {Branche mit der meisten Kritik am Datenschutz: {value}} language {Sprache mit der meisten Kritik am Datenschutz: {value}} other {Ort mit der meisten Kritik am Datenschutz: {value}}}',
  'study.title.group.even':
    '{kind, select, region {Regionen unterscheiden sich beim Datenschutz nicht klar} sector {Branchen unterscheiden sich beim Datenschutz nicht klar} language {Sprachen unterscheiden sich beim Datenschutz nicht klar} other {Orte unterscheiden sich beim Datenschutz nicht klar}}',
  'study.title.time': 'Am stärksten kritisiert wurde der Datenschutz in der Woche ab {day}: {share} negativ',
  'study.title.time.few': 'Zu wenige Aussagen je Woche für einen Verlauf',
  'study.title.event':
    '{way, select, rose {Die Kritik am Datenschutz stieg um {points} nach: {title}} fell {Die Kritik am Datenschutz sank um {points} nach: {title}} few {Zu wenige Aussagen über die Zeit nach: {title}} other {Die Kritik am Datenschutz änderte sich nicht klar nach: {title}}}',
  'study.title.waves':
    '{way, select, rose {Die Kritik am Datenschutz stieg um {points} von {earlier} zu {later}} fell {Die Kritik am Datenschutz sank um {points} von {earlier} zu {later}} few {Zu wenige Aussagen, um zu vergleichen: {earlier}, {later}} other {Die Kritik am Datenschutz änderte sich nicht klar von {earlier} zu {later}}}',
  'study.title.2015': 'Negativ über Datenschutz: {earlier} im Jahr 2015, {now} heute',
  'study.title.2015.few': 'Was 2015 galt und was heute gilt',
  'study.title.funnel': 'Von {read} gelesenen Gesprächen sagen {kept} etwas über einen Händler und ein Thema',

  // Subtitles of charts: the measure and its base.
  'study.measure.balance':
    'Negativ und positiv unter den wertenden Aussagen. Neutrale stehen unter jedem Balken.',
  'study.measure.map':
    'Stand jedes Händlers: Lob weniger Beschwerde, geteilt durch beides, von −1 bis +1. Hohl: offen.',
  'study.measure.driver':
    '{sign, select, negative {Anteil der negativen Aussagen über {topic, select, privacy {Datenschutz} other {Personalisierung}}, die es nennen} other {Anteil der positiven Aussagen über {topic, select, privacy {Datenschutz} other {Personalisierung}}, die es nennen}}. Eine Aussage kann mehr als eines nennen.',
  'study.measure.technology':
    'Negativer Anteil unter den wertenden Aussagen, die sie nennen. Der graue Balken zeigt, wie viele sie nennen.',
  'study.measure.negative': 'Negativer Anteil der wertenden Aussagen.',
  'study.measure.time': 'Negativer Anteil der wertenden Aussagen je Woche. Graue Balken: alle Aussagen.',
  'study.measure.change': 'Negativer Anteil vorher und nachher, {before} und {after}.',
  'study.measure.waves': 'Negativer Anteil der wertenden Aussagen in jeder Welle.',
  'study.measure.2015': 'Die Zahl von 2015 neben unserer. Die Studie von 2015 nannte keine Intervalle.',
  'study.measure.funnel': 'Was aus jedem gelesenen Gespräch wurde. Die Teile ergeben das Ganze.',

  // Words on charts and in tables.
  'study.topic.privacy': 'Datenschutz',
  'study.topic.personalisation': 'Personalisierung',
  'study.axis.privacy': 'Stand beim Datenschutz',
  'study.axis.personalisation': 'Stand bei der Personalisierung',
  'study.negative': 'negativ',
  'study.neutral': 'ohne Wertung',
  'study.positive': 'positiv',
  'study.view.pooled': 'alle Aussagen',
  'study.view.once': 'jeder Händler einmal',
  'study.few': 'zu wenige',
  'study.before': 'vorher',
  'study.after': 'nachher',
  'study.today': 'heute',
  'study.points': '{points, plural, one {# Punkt} other {# Punkte}}',
  'study.change': 'Unterschied: {points} Punkte ({interval})',
  'study.change.bare': 'Unterschied: {points} Punkte',
  'study.retailers': '{retailers, plural, one {# Händler} other {# Händler}}',
  'study.neutral.share': 'ohne Wertung: {share} ({interval}), {n}',
  'study.table': 'Die Zahlen zu diesem Bild',
  'study.column.what': 'Was',
  'study.column.measure': 'Maß',
  'study.column.value': 'Wert',
  'study.column.interval': '95-%-Intervall',
  'study.column.corrected': 'Um Fehler bereinigt',
  'study.column.base': 'Basis',
  'study.column.number': 'Nr.',
  'study.column.retailer': 'Händler',
  'study.column.place': 'Feld',
  'study.column.stable': 'Stabilität',
  'study.column.count': 'Anzahl',
  'study.column.share': 'Anteil',
  'study.difference': 'Unterschied',
  'study.net': 'Stand',
  'study.negative.share': 'negativer Anteil',
  'study.positive.share': 'positiver Anteil',
  'study.named.negative': 'Anteil der Beschwerden, die es nennen',
  'study.named.positive': 'Anteil des Lobs, das es nennt',
  'study.neutral.name': 'neutraler Anteil',

  // Quadrants.
  'study.quadrant.trusted': 'bei beidem gut gesehen',
  'study.quadrant.relevant-not-trusted': 'passend, ohne Vertrauen',
  'study.quadrant.trusted-not-relevant': 'mit Vertrauen, unpassend',
  'study.quadrant.neither': 'bei keinem gut gesehen',
  'study.quadrant.undetermined': 'offen',
  'study.open.few-findings':
    'zu wenige Aussagen über {topic, select, privacy {Datenschutz} other {Personalisierung}}',
  'study.open.interval-crosses-zero':
    'das Intervall zu {topic, select, privacy {Datenschutz} other {Personalisierung}} hat beide Seiten',
  'study.places':
    'Von {all} Händlern werden {trusted} bei beidem gut gesehen, {relevant} sind passend ohne Vertrauen, {notrelevant} haben Vertrauen und passen nicht, {neither} werden bei keinem gut gesehen. Offen: {open}.',
  'study.places.share':
    'Von denen mit einem Feld werden {share} bei beidem gut gesehen ({interval}), {other} bei keinem ({otherInterval}).',
  'study.places.corrected':
    'Um den Fehler bereinigt werden {trusted} bei beidem gut gesehen und {neither} bei keinem.',

  // Names of drivers: they can follow a colon.
  'study.driver.data-security': 'Lecks und Angriffe',
  'study.driver.intrusive-contact': 'unerwünschter Kontakt',
  'study.driver.third-party-sharing': 'Weitergabe an andere',
  'study.driver.tracking-monitoring': 'Beobachtung',
  'study.driver.over-collection': 'zu viele Fragen',
  'study.driver.opaque-terms': 'unklare Bedingungen',
  'study.driver.control-rights': 'Kontrolle über eigene Daten',
  'study.driver.relevant-offers': 'wie gut Angebote passen',
  'study.driver.tailored-products': 'passende Produkte und Tipps',
  'study.driver.occasion-services': 'Geburtstage und Anlässe',
  'study.driver.loyalty-programme': 'Punkte und Prämien',
  'study.driver.tailored-communication': 'persönliche Ansprache',

  // Names of technologies.
  'study.technology.facial-recognition': 'Gesichtserkennung',
  'study.technology.in-store-tracking': 'Verfolgung im Laden',
  'study.technology.location-tracking': 'Ortung',
  'study.technology.web-tracking': 'Cookies und Verfolgung im Netz',
  'study.technology.voice-assistant': 'Sprachassistenten',
  'study.technology.home-camera': 'Kameras zu Hause',
  'study.technology.loyalty-card': 'Kundenkarten',
  'study.technology.recommender': 'Empfehlungen durch Maschinen',
  'study.technology.email-sms': 'E-Mails und Kurznachrichten',
  'study.technology.robocall': 'automatische Anrufe',
  'study.technology.mobile-app': 'Apps',
  'study.technology.payment-data': 'Zahlungsdaten',
  'study.technology.rfid': 'Funketiketten',
  'study.technology.chatbot': 'Chatbots',

  // What became of the conversations.
  'study.funnel.read': 'Gelesen',
  'study.funnel.rejected': 'Zeile unlesbar',
  'study.funnel.outside-window': 'Außerhalb des Zeitraums',
  'study.funnel.other-language': 'Andere Sprache',
  'study.funnel.duplicate': 'Genaue Kopie',
  'study.funnel.near-duplicate': 'Weitergeleitet oder fast gleich',
  'study.funnel.own-or-advertising': 'Vom Händler selbst, bezahlt oder Werbung',
  'study.funnel.no-retailer': 'Kein Händler genannt',
  'study.funnel.no-topic': 'Weder Datenschutz noch Personalisierung',
  'study.funnel.kept': 'In den Zahlen',
  'study.funnel.after':
    'Sie ergeben {findings} Paare aus Gespräch und Händler und {readings} Aussagen zu einem Thema. Bei {abstained} davon blieb die Wertung unklar.',

  // How well a figure of 2015 is known.
  'study.known.publisher': 'Herausgeber',
  'study.known.nearly': 'Herausgeber, knapp',
  'study.known.trade-press': 'Fachpresse',
  'study.2015.text':
    'Wie gut jede Zahl von 2015 bekannt ist, steht daneben: vom Herausgeber selbst oder aus der Fachpresse. Nicht bekannt sind von 2015: Kanäle, Sprachen, Werkzeuge, Genauigkeit, die Formel und die Schwellen. Die zwei Studien lassen sich nebeneinander ansehen; abziehen lassen sie sich nicht.',

  // Retailers.
  'study.retailers.text':
    'Stand: Lob weniger Beschwerde, geteilt durch beides. Ein Händler hat ein Feld, wenn beide Themen mindestens {minimum} wertende Aussagen haben und kein Intervall die Null enthält.',
  'study.retailer.drivers': 'Was die Beschwerden nennen',
  'study.retailers.details': 'Jeder Händler für sich',

  // What to do.
  'study.todo.text':
    'Zu jeder Beschwerde gibt es einen Grundsatz, der ihr antwortet, und Praktiken, die das zeigen. Geordnet danach, wie oft Beschwerden sie nennen.',
  'study.todo.named': '{share} der Beschwerden nennen es ({interval}).',
  'study.todo.principle': 'Grundsatz {number}: {name}',
  'study.todo.practices': 'Was die Erklärung von {brand} dazu sagt:',
  'study.todo.nothing': 'Die Erklärung von {brand} hat dazu keine Praktik.',
  'study.todo.without': 'Eine Erklärung der Datenpraktiken würde es sagen.',
  'study.principle.1': 'einfach reden',
  'study.principle.2': 'Geben und Nehmen',
  'study.principle.3': 'Offenheit',
  'study.principle.4': 'Kontrolle und Zugang',
  'study.principle.5': 'im Gespräch bleiben',
  'study.principle.6': 'Schutz persönlicher Daten',
  'study.principle.7': 'Ehrlichkeit in sozialen Medien',
  'study.remedy.data-security':
    'Sagen Sie zu jeder Praktik, wie die Daten geschützt sind und wie lange sie bleiben. Melden Sie Kunden ein Leck, bevor es andere tun.',
  'study.remedy.intrusive-contact':
    'Sagen Sie, auf welchen Wegen Sie Kunden ansprechen und mit wessen Erlaubnis. Jeder Weg lässt sich allein abschalten.',
  'study.remedy.third-party-sharing':
    'Nennen Sie, wer die Daten bekommt und wofür. Sagen Sie klar, ob Daten verkauft werden.',
  'study.remedy.tracking-monitoring':
    'Sagen Sie, wo und womit Kunden beobachtet werden und wie es ohne geht. Fragen Sie, bevor Sie ihre Geräte auslesen.',
  'study.remedy.over-collection':
    'Fragen Sie, was der Kauf braucht. Sagen Sie bei allem anderen, dass es freiwillig ist und was Kunden davon haben.',
  'study.remedy.opaque-terms':
    'Sagen Sie auf einer Seite in klaren Worten, was mit den Daten geschieht, und melden Sie, was sich ändert.',
  'study.remedy.control-rights':
    'Zeigen Sie Kunden, was Sie haben. Lassen Sie sie es selbst berichtigen, mitnehmen und löschen.',
  'study.remedy.relevant-offers':
    'Sagen Sie, welche Daten die Angebote formen, und lassen Sie Kunden sagen, was passt.',
  'study.remedy.tailored-products':
    'Sagen Sie, warum etwas empfohlen wird, und lassen Sie Kunden ändern, worauf es beruht.',
  'study.remedy.occasion-services':
    'Sagen Sie, was Kunden davon haben, wenn sie einen Geburtstag oder Anlass nennen.',
  'study.remedy.loyalty-programme':
    'Sagen Sie, was Punkte wert sind und mit welchen Daten sie bezahlt werden.',
  'study.remedy.tailored-communication':
    'Lassen Sie Kunden wählen, wie, wie oft und worüber sie angesprochen werden.',

  // Method.
  'study.method.unit':
    'Gelesen wurden öffentliche Nachrichten von Kunden, jede für sich. Eine Aussage ist, was eine Nachricht zu einem Thema in Bezug auf einen Händler sagt. Anteile sind Anteile an wertenden Aussagen, nie an Kunden.',
  'study.method.topics':
    'Datenschutz: was mit Angaben über Kunden geschieht. Personalisierung: behandelt werden als die Person, die man ist. Die Codes folgen dem Codebuch, Fassung {codebook}.',
  'study.method.side':
    'Die Wertung gilt dem Thema, nicht dem Produkt: Wer zufrieden ist und das Mithören nicht mag, ist beim Datenschutz negativ.',
  'study.method.interval':
    'Intervalle gelten mit 95 % Sicherheit. Sie stammen aus {n} Ziehungen nach Händler und Gesprächsfaden (Generator {generator}, Startwert {seed}). Sie erfassen den Zufall im Gefundenen. Was die Quellen auslassen, erfassen sie nicht.',
  'study.method.few':
    'Anteile mit einer Basis unter {base} werden nicht gezeigt. Händler mit weniger als {findings} Aussagen zu einem Thema haben kein Feld.',
  'study.method.model': 'Gelesen wurden die Nachrichten vom Modell {model}.',
  'study.method.corrected':
    '{kind, select, foreign {Der Fehler des Lesens wurde an anderen Texten gemessen ({privacy} zum Datenschutz, {personalisation} zur Personalisierung). Rohe und bereinigte Zahlen stehen nebeneinander.} other {Der Fehler des Lesens wurde an Texten dieser Studie gemessen, die Menschen codiert haben ({privacy} zum Datenschutz, {personalisation} zur Personalisierung). Rohe und bereinigte Zahlen stehen nebeneinander.}}',
  'study.method.uncorrected':
    'Der Fehler des Lesens wurde für diese Studie nicht gemessen. Alle Zahlen sind roh: Eine Maschine hat gezählt, kein Mensch hat geprüft.',
  'study.method.scores': 'Wie gut das Lesen bei Texten ist, die niemand von uns geschrieben hat',
  'study.method.task': 'Aufgabe',
  'study.method.set': 'Texte',
  'study.method.score': 'Ergebnis',
  'study.method.limits': 'Grenzen',
  'study.limit.voices': 'Wer öffentlich schreibt, steht nicht für alle Kunden. Schweigen wird nicht gezählt.',
  'study.limit.sources':
    'Andere Quellen ergeben andere Zahlen. Die Karte vergleicht Händler innerhalb dieser Quellen.',
  'study.limit.reading': 'Einer Maschine entgeht Ironie und was zwischen den Zeilen steht.',
  'study.limit.cause': 'Was sich nach einem Ereignis änderte, muss sich nicht seinetwegen geändert haben.',
  'study.codebook': 'Codebuch',
  'study.funnel': 'Was gelesen und was ausgelassen wurde',
  'study.facts': 'Angaben zu diesem Bericht',
  'study.fact.hash': 'Prüfsumme der Definition',
  'study.fact.codebook': 'Fassung des Codebuchs',
  'study.fact.model': 'Modell',
  'study.fact.period': 'Tage mit Aussagen',
  'study.fact.made': 'Bericht erstellt am',
  'study.fact.unknown': 'Aussagen über Händler außerhalb der Definition',
  'study.fact.threads': 'Gesprächsfäden',

  // Evidence.
  'study.evidence.text':
    'Welche Aussagen hinter jeder Zahl stehen. Der Filter findet alle in findings.parquet; hier stehen höchstens {most} zu jeder. Die Texte liegen unter diesen Kennungen bei den Quellen.',
  'study.evidence.texts':
    'Welche Aussagen hinter jeder Zahl stehen. Der Filter findet alle in findings.parquet; hier stehen höchstens {most} zu jeder. Persönliche Angaben in Texten sind verdeckt.',
  'study.evidence.all': 'alle Aussagen',
  'study.evidence.whole': 'Alle Händler zusammen',
  'study.evidence.groups': 'Regionen, Branchen, Sprachen, Orte',
  'study.evidence.times': 'Wochen, Ereignisse, Wellen',
  'study.evidence.retailers': 'Einzelne Händler',
  'study.evidence.shown': 'Gezeigt: {shown} von {n}',
  'study.evidence.none': 'Nutzen Sie den Filter in findings.parquet.',
} as const satisfies StudyMessages;
