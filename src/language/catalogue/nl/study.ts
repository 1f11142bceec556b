import type { StudyMessages } from '../parts.ts';

/** Dutch: the report of a study; statements that take a side are "uitspraken met een oordeel". */
export const study = {
  // The frame.
  'study.kicker': 'Vertrouwensstudie',
  'study.period': '{from} tot {to}',
  'study.made': 'Gemaakt op {day}',
  'study.contents': 'Op deze pagina',
  'study.skip': 'Naar het rapport',
  'study.synthetic': 'Verzonnen gesprekken',
  'study.synthetic.text':
    'Geen klant heeft dit gezegd. De cijfers toetsen de methode en zeggen niets over een winkel.',
  'study.synthetic.mark': 'Verzonnen gesprekken: geen echte klanten, geen echte winkels',
  'study.source': 'Bron: {title}, {n} uitspraken, {period}. Lijnen tonen 95%-intervallen.',
  'study.source.undated': 'Bron: {title}, {n} uitspraken. Lijnen tonen 95%-intervallen.',

  // The headline and the summary.
  'study.headline':
    '{sign, select, negative {{share} van de 100 uitspraken met een oordeel over {topic, select, privacy {privacy} other {personalisatie}} zijn negatief} other {{share} van de 100 uitspraken met een oordeel over {topic, select, privacy {privacy} other {personalisatie}} zijn positief}}',
  'study.headline.few':
    'Te weinig uitspraken over {topic, select, privacy {privacy} other {personalisatie}} voor een aandeel',
  'study.base': '{n} uitspraken met een oordeel; winkels: {retailers}',
  'study.base.interval': '95%-interval {interval}; {n} uitspraken met een oordeel; winkels: {retailers}',
  'study.once': 'Als elke winkel één keer telt: {share} ({interval}), {retailers} winkels.',
  'study.corrected': 'Gecorrigeerd voor de gemeten leesfout: {share} ({interval}).',
  'study.summary': 'In het kort',
  'study.summary.places':
    'Goed gezien op beide onderwerpen: {trusted} van {all} winkels. Op geen van beide: {neither}. Onbeslist: {open}.',
  'study.summary.fear': 'Wat klachten over privacy het meest noemen: {list}.',
  'study.summary.fear.few': 'Te weinig klachten over privacy om te zeggen waar ze over gaan.',
  'study.summary.love': 'Wat lof over personalisatie het meest noemt: {list}.',
  'study.summary.love.few': 'Te weinig lof over personalisatie om te zeggen waar die over gaat.',
  'study.summary.change':
    '{way, select, rose {Na deze gebeurtenis steeg het negatieve aandeel over privacy met {points} ({interval}): {title}.} fell {Na deze gebeurtenis daalde het negatieve aandeel over privacy met {points} ({interval}): {title}.} other {Geen gebeurtenis veranderde het negatieve aandeel over privacy meer dan toeval verklaart.}}',
  'study.summary.change.none':
    'Er zijn geen gebeurtenissen genoemd, dus staat hier niets over veranderingen.',
  'study.summary.unread':
    'Bij {abstained} van {readings} uitspraken bleef het oordeel onduidelijk; ze tellen in geen aandeel.',

  // Headings of sections.
  'study.section.balance': 'Lof en klacht',
  'study.section.map': 'De kaart van winkels',
  'study.section.fear': 'Wat klanten vrezen',
  'study.section.love': 'Wat klanten waarderen',
  'study.section.technology': 'Technieken',
  'study.section.region': 'Regio’s',
  'study.section.sector': 'Branches',
  'study.section.language': 'Talen',
  'study.section.channel': 'Waar het gezegd werd',
  'study.section.time': 'Week na week',
  'study.section.change': 'Gebeurtenissen, en wat veranderde',
  'study.section.waves': 'Twee golven vergeleken',
  'study.section.2015': '2015 en nu',
  'study.section.retailers': 'Alle winkels',
  'study.section.todo': 'Wat te doen',
  'study.section.method': 'Hoe dit gemaakt is',
  'study.section.evidence': 'Bewijs',

  // Titles of charts: the finding.
  'study.title.balance':
    '{privacy, select, negative {Over privacy wordt eerder negatief gesproken} positive {Over privacy wordt eerder positief gesproken} other {Over privacy overheerst geen kant}}, {personalisation, select, negative {over personalisatie eerder negatief} positive {over personalisatie eerder positief} other {over personalisatie overheerst geen kant}}',
  'study.title.map':
    '{trusted, plural, one {# winkel is goed gezien op beide onderwerpen} other {# winkels zijn goed gezien op beide onderwerpen}}, {neither, plural, one {# op geen van beide} other {# op geen van beide}}',
  'study.title.fear': 'Klachten over privacy noemen het meest: {driver}',
  'study.title.love': 'Lof over personalisatie noemt het meest: {driver}',
  'study.title.miss': 'Klachten over personalisatie noemen het meest: {driver}',
  'study.title.control': 'Lof over privacy noemt het meest: {driver}',
  'study.title.few': 'Te weinig uitspraken om een reden te noemen',
  'study.title.technology': 'Het meest genoemd: {most}. Het meest bekritiseerd: {worst}',
  'study.title.technology.one': 'Het meest genoemd: {most}',
  'study.title.group':
    '{kind, select, region {Regio met de meeste kritiek op privacy: {value}} sector {Branche met de meeste kritiek op privacy: {value}} language {Taal met de meeste kritiek op privacy: {value}} other {Plek met de meeste kritiek op privacy: {value}}}',
  'study.title.group.even':
    '{kind, select, region {Regio’s verschillen niet duidelijk over privacy} sector {Branches verschillen niet duidelijk over privacy} language {Talen verschillen niet duidelijk over privacy} other {Plekken verschillen niet duidelijk over privacy}}',
  'study.title.time': 'Privacy kreeg de meeste kritiek in de week van {day}: {share} negatief',
  'study.title.time.few': 'Te weinig uitspraken per week om een verloop te tonen',
  'study.title.event':
    '{way, select, rose {De kritiek op privacy steeg met {points} na: {title}} fell {De kritiek op privacy daalde met {points} na: {title}} few {Te weinig uitspraken om te zeggen wat veranderde na: {title}} other {De kritiek op privacy veranderde niet duidelijk na: {title}}}',
  'study.title.waves':
    '{way, select, rose {De kritiek op privacy steeg met {points} van {earlier} naar {later}} fell {De kritiek op privacy daalde met {points} van {earlier} naar {later}} few {Te weinig uitspraken om {earlier} en {later} te vergelijken} other {De kritiek op privacy veranderde niet duidelijk van {earlier} naar {later}}}',
  'study.title.2015': 'Negatief over privacy: {earlier} in 2015, {now} nu',
  'study.title.2015.few': 'Wat 2015 zei, en wat nu gezegd wordt',
  'study.title.funnel':
    'Van {read} gelezen gesprekken zeggen er {kept} iets over een winkel en een onderwerp',

  // Subtitles of charts: the measure and its base.
  'study.measure.balance':
    'Negatief en positief onder uitspraken met een oordeel. Neutrale staan onder elke balk.',
  'study.measure.map':
    'Positie van elke winkel: lof min klacht, gedeeld door beide, van −1 tot +1. Hol: onbeslist.',
  'study.measure.driver':
    '{sign, select, negative {Aandeel van de negatieve uitspraken over {topic, select, privacy {privacy} other {personalisatie}} dat het noemt} other {Aandeel van de positieve uitspraken over {topic, select, privacy {privacy} other {personalisatie}} dat het noemt}}. Eén uitspraak kan er meer dan een noemen.',
  'study.measure.technology':
    'Negatief aandeel onder uitspraken met een oordeel die het noemen. De grijze balk toont hoeveel het noemen.',
  'study.measure.negative': 'Negatief aandeel van uitspraken met een oordeel.',
  'study.measure.time':
    'Negatief aandeel van uitspraken met een oordeel, per week. Grijze balken: alle uitspraken.',
  'study.measure.change': 'Negatief aandeel ervoor en erna, {before} en {after}.',
  'study.measure.waves': 'Negatief aandeel van uitspraken met een oordeel, in elke golf.',
  'study.measure.2015': 'Het cijfer van 2015 naast het onze. De studie van 2015 gaf geen intervallen.',
  'study.measure.funnel': 'Wat er van elk gelezen gesprek werd. De delen vormen samen het geheel.',

  // Words on charts and in tables.
  'study.topic.privacy': 'Privacy',
  'study.topic.personalisation': 'Personalisatie',
  'study.axis.privacy': 'Positie op privacy',
  'study.axis.personalisation': 'Positie op personalisatie',
  'study.negative': 'negatief',
  'study.neutral': 'neutraal',
  'study.positive': 'positief',
  'study.view.pooled': 'alle uitspraken',
  'study.view.once': 'elke winkel één keer',
  'study.few': 'te weinig',
  'study.before': 'ervoor',
  'study.after': 'erna',
  'study.today': 'nu',
  'study.points': '{points, plural, one {# punt} other {# punten}}',
  'study.change': 'verschil: {points} punten ({interval})',
  'study.change.bare': 'verschil: {points} punten',
  'study.retailers': '{retailers, plural, one {# winkel} other {# winkels}}',
  'study.neutral.share': 'neutraal: {share} ({interval}), {n}',
  'study.table': 'De cijfers bij deze grafiek',
  'study.column.what': 'Wat',
  'study.column.measure': 'Maat',
  'study.column.value': 'Waarde',
  'study.column.interval': '95%-interval',
  'study.column.corrected': 'Gecorrigeerd',
  'study.column.base': 'Basis',
  'study.column.number': 'Nr.',
  'study.column.retailer': 'Winkel',
  'study.column.place': 'Vak',
  'study.column.stable': 'Stabiliteit',
  'study.column.count': 'Aantal',
  'study.column.share': 'Aandeel',
  'study.difference': 'verschil',
  'study.net': 'positie',
  'study.negative.share': 'negatief aandeel',
  'study.positive.share': 'positief aandeel',
  'study.named.negative': 'aandeel klachten dat het noemt',
  'study.named.positive': 'aandeel lof dat het noemt',
  'study.neutral.name': 'neutraal aandeel',

  // Quadrants.
  'study.quadrant.trusted': 'goed gezien op beide',
  'study.quadrant.relevant-not-trusted': 'op maat, niet vertrouwd',
  'study.quadrant.trusted-not-relevant': 'vertrouwd, niet op maat',
  'study.quadrant.neither': 'goed gezien op geen',
  'study.quadrant.undetermined': 'onbeslist',
  'study.open.few-findings':
    'te weinig uitspraken over {topic, select, privacy {privacy} other {personalisatie}}',
  'study.open.interval-crosses-zero':
    'het interval over {topic, select, privacy {privacy} other {personalisatie}} heeft beide kanten',
  'study.places':
    'Van {all} winkels: {trusted} goed gezien op beide, {relevant} op maat maar niet vertrouwd, {notrelevant} vertrouwd maar niet op maat, {neither} op geen van beide. Onbeslist: {open}.',
  'study.places.share':
    'Van de winkels met een vak is {share} goed gezien op beide ({interval}) en {other} op geen ({otherInterval}).',
  'study.places.corrected':
    'Na correctie van de fout zijn er {trusted} goed gezien op beide en {neither} op geen.',

  // Names of drivers: they can follow a colon or the word about.
  'study.driver.data-security': 'lekken en hacks',
  'study.driver.intrusive-contact': 'ongewenst contact',
  'study.driver.third-party-sharing': 'delen met anderen',
  'study.driver.tracking-monitoring': 'bekeken worden',
  'study.driver.over-collection': 'te veel vragen',
  'study.driver.opaque-terms': 'onduidelijke voorwaarden',
  'study.driver.control-rights': 'controle over eigen gegevens',
  'study.driver.relevant-offers': 'hoe goed aanbiedingen passen',
  'study.driver.tailored-products': 'producten en tips op maat',
  'study.driver.occasion-services': 'verjaardagen en gelegenheden',
  'study.driver.loyalty-programme': 'punten en beloningen',
  'study.driver.tailored-communication': 'berichten die de klant kennen',

  // Names of technologies.
  'study.technology.facial-recognition': 'gezichtsherkenning',
  'study.technology.in-store-tracking': 'volgen in de winkel',
  'study.technology.location-tracking': 'volgen van de locatie',
  'study.technology.web-tracking': 'cookies en volgen op het web',
  'study.technology.voice-assistant': 'spraakassistenten',
  'study.technology.home-camera': 'camera’s thuis',
  'study.technology.loyalty-card': 'klantenkaarten',
  'study.technology.recommender': 'aanbevelingen door een machine',
  'study.technology.email-sms': 'e-mails en sms’jes',
  'study.technology.robocall': 'automatische telefoontjes',
  'study.technology.mobile-app': 'mobiele apps',
  'study.technology.payment-data': 'betaalgegevens',
  'study.technology.rfid': 'radiolabels',
  'study.technology.chatbot': 'chatrobots',

  // What became of the conversations.
  'study.funnel.read': 'Gelezen',
  'study.funnel.rejected': 'Onleesbare regel',
  'study.funnel.outside-window': 'Buiten de periode',
  'study.funnel.other-language': 'Andere taal',
  'study.funnel.duplicate': 'Exacte kopie',
  'study.funnel.near-duplicate': 'Doorgeplaatst of bijna gelijk',
  'study.funnel.own-or-advertising': 'Van de winkel zelf, betaald of reclame',
  'study.funnel.no-retailer': 'Geen winkel genoemd',
  'study.funnel.no-topic': 'Geen privacy en geen personalisatie',
  'study.funnel.kept': 'In de cijfers',
  'study.funnel.after':
    'Ze geven {findings} paren van een gesprek en een winkel, en {readings} uitspraken over een onderwerp. Bij {abstained} daarvan bleef het oordeel onduidelijk.',

  // How well a figure of 2015 is known.
  'study.known.publisher': 'uitgever',
  'study.known.nearly': 'uitgever, bijna',
  'study.known.trade-press': 'vakpers',
  'study.2015.text':
    'Hoe goed elk cijfer van 2015 bekend is, staat ernaast: van de uitgever zelf of uit de vakpers. Niet bekend van 2015: kanalen, talen, gereedschap, nauwkeurigheid, de formule en de drempels. De twee studies laten zich naast elkaar bekijken; van elkaar aftrekken kan niet.',

  // Retailers.
  'study.retailers.text':
    'Positie: lof min klacht, gedeeld door beide. Een winkel heeft een vak als beide onderwerpen ten minste {minimum} uitspraken met een oordeel hebben en geen interval nul bevat.',
  'study.retailer.drivers': 'Wat de klachten noemen',
  'study.retailers.details': 'Elke winkel apart',

  // What to do.
  'study.todo.text':
    'Bij elke klacht hoort een beginsel dat antwoord geeft, en praktijken die het tonen. In de volgorde van wat klachten het meest noemen.',
  'study.todo.named': '{share} van de klachten noemt het ({interval}).',
  'study.todo.principle': 'Beginsel {number}: {name}',
  'study.todo.practices': 'Wat de verklaring van {brand} erover zegt:',
  'study.todo.nothing': 'De verklaring van {brand} heeft hier geen praktijk voor.',
  'study.todo.without': 'Een verklaring over gegevens zou het zeggen.',
  'study.principle.1': 'eenvoudig praten',
  'study.principle.2': 'geven en nemen',
  'study.principle.3': 'openheid',
  'study.principle.4': 'controle en toegang',
  'study.principle.5': 'in gesprek blijven',
  'study.principle.6': 'bescherming van persoonlijke gegevens',
  'study.principle.7': 'eerlijkheid op sociale media',
  'study.remedy.data-security':
    'Zeg bij elke praktijk hoe de gegevens beschermd zijn en hoe lang ze blijven. Vertel klanten over een lek voordat anderen het doen.',
  'study.remedy.intrusive-contact':
    'Zeg langs welke wegen u klanten benadert en met wiens toestemming. Laat elke weg apart uitzetten.',
  'study.remedy.third-party-sharing':
    'Noem wie de gegevens krijgt en waarvoor. Zeg duidelijk of gegevens verkocht worden.',
  'study.remedy.tracking-monitoring':
    'Zeg waar en waarmee klanten bekeken worden, en hoe het zonder kan. Vraag het voordat u hun apparaten uitleest.',
  'study.remedy.over-collection':
    'Vraag wat de aankoop nodig heeft. Zeg bij al het andere dat het vrijwillig is en wat klanten ervoor krijgen.',
  'study.remedy.opaque-terms':
    'Zeg op één pagina in gewone woorden wat er met gegevens gebeurt, en vertel wat verandert.',
  'study.remedy.control-rights':
    'Toon klanten wat u heeft, en laat hen het zelf verbeteren, meenemen en wissen.',
  'study.remedy.relevant-offers':
    'Zeg welke gegevens de aanbiedingen vormen, en laat klanten zeggen wat past.',
  'study.remedy.tailored-products':
    'Zeg waarom iets wordt aanbevolen, en laat klanten veranderen waar het op rust.',
  'study.remedy.occasion-services': 'Zeg wat klanten krijgen als ze een verjaardag of gelegenheid doorgeven.',
  'study.remedy.loyalty-programme': 'Zeg wat punten waard zijn en met welke gegevens ze betaald worden.',
  'study.remedy.tailored-communication': 'Laat klanten kiezen hoe, hoe vaak en waarover u hen aanspreekt.',

  // Method.
  'study.method.unit':
    'Gelezen zijn openbare berichten van klanten, één voor één. Een uitspraak is wat een bericht over een onderwerp zegt met betrekking tot een winkel. Aandelen zijn aandelen van uitspraken met een oordeel, nooit van klanten.',
  'study.method.topics':
    'Privacy: wat er met gegevens over de klant gebeurt. Personalisatie: behandeld worden als wie je bent. De codes volgen het codeboek, versie {codebook}.',
  'study.method.side':
    'Het oordeel geldt het onderwerp, niet het product: een blije klant die niet afgeluisterd wil worden is negatief over privacy.',
  'study.method.interval':
    'Intervallen gelden met 95% zekerheid. Ze komen uit {n} trekkingen per winkel en gespreksdraad (generator {generator}, startwaarde {seed}). Ze dekken het toeval in wat gevonden is. Wat de bronnen weglaten, dekken ze niet.',
  'study.method.few':
    'Aandelen met een basis onder {base} worden niet getoond. Winkels met minder dan {findings} uitspraken over een onderwerp hebben geen vak.',
  'study.method.model': 'De berichten zijn gelezen door het model {model}.',
  'study.method.corrected':
    '{kind, select, foreign {De leesfout is gemeten aan andere teksten ({privacy} over privacy, {personalisation} over personalisatie). Ruwe en gecorrigeerde cijfers staan naast elkaar.} other {De leesfout is gemeten aan teksten van deze studie die mensen hebben gecodeerd ({privacy} over privacy, {personalisation} over personalisatie). Ruwe en gecorrigeerde cijfers staan naast elkaar.}}',
  'study.method.uncorrected':
    'De leesfout is voor deze studie niet gemeten. Alle cijfers zijn ruw: een machine heeft geteld, niemand heeft het nagekeken.',
  'study.method.scores': 'Hoe goed het lezen gaat bij teksten die niemand van ons schreef',
  'study.method.task': 'Taak',
  'study.method.set': 'Teksten',
  'study.method.score': 'Uitkomst',
  'study.method.limits': 'Grenzen',
  'study.limit.voices':
    'Wie in het openbaar schrijft, staat niet voor alle klanten. Zwijgen wordt niet geteld.',
  'study.limit.sources':
    'Andere bronnen geven andere cijfers. De kaart vergelijkt winkels binnen deze bronnen.',
  'study.limit.reading': 'Een machine mist ironie en wat tussen de regels staat.',
  'study.limit.cause': 'Wat na een gebeurtenis veranderde, hoeft niet daardoor veranderd te zijn.',
  'study.codebook': 'Codeboek',
  'study.funnel': 'Wat gelezen is en wat weggelaten is',
  'study.facts': 'Gegevens van dit rapport',
  'study.fact.hash': 'Controlegetal van de definitie',
  'study.fact.codebook': 'Versie van het codeboek',
  'study.fact.model': 'Gebruikt model',
  'study.fact.period': 'Dagen met uitspraken',
  'study.fact.made': 'Rapport gemaakt op',
  'study.fact.unknown': 'Uitspraken over winkels buiten de definitie',
  'study.fact.threads': 'Gespreksdraden',

  // Evidence.
  'study.evidence.text':
    'Welke uitspraken achter elk getal staan. Het filter vindt ze alle in findings.parquet; hier staan er hoogstens {most} per getal. De bronnen bewaren de teksten onder deze kenmerken.',
  'study.evidence.texts':
    'Welke uitspraken achter elk getal staan. Het filter vindt ze alle in findings.parquet; hier staan er hoogstens {most} per getal. Persoonlijke gegevens in teksten zijn afgedekt.',
  'study.evidence.all': 'alle uitspraken',
  'study.evidence.whole': 'Alle winkels samen',
  'study.evidence.groups': 'Regio’s, branches, talen, plekken',
  'study.evidence.times': 'Weken, gebeurtenissen, golven',
  'study.evidence.retailers': 'Winkels apart',
  'study.evidence.shown': 'Getoond: {shown} van {n}',
  'study.evidence.none': 'Gebruik het filter in findings.parquet.',
} as const satisfies StudyMessages;
