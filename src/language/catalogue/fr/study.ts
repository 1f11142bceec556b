import type { StudyMessages } from '../parts.ts';

/** French: the report of a study; statements that take a side are "propos tranchés". */
export const study = {
  // The frame.
  'study.kicker': 'Étude de confiance',
  'study.period': 'du {from} au {to}',
  'study.made': 'Établi le {day}',
  'study.contents': 'Sur cette page',
  'study.skip': 'Aller au rapport',
  'study.synthetic': 'Conversations inventées',
  'study.synthetic.text':
    'Aucun client n’a dit cela. Les chiffres testent la méthode et ne disent rien d’une enseigne.',
  'study.synthetic.mark': 'Conversations inventées : ni vrais clients, ni vraies enseignes',
  'study.source': 'Source : {title}, {n} propos, {period}. Les traits montrent les intervalles à 95 %.',
  'study.source.undated': 'Source : {title}, {n} propos. Les traits montrent les intervalles à 95 %.',

  // The headline and the summary.
  'study.headline':
    '{sign, select, negative {{share} propos tranchés sur 100 concernant {topic, select, privacy {la vie privée} other {la personnalisation}} sont négatifs} other {{share} propos tranchés sur 100 concernant {topic, select, privacy {la vie privée} other {la personnalisation}} sont positifs}}',
  'study.headline.few':
    'Trop peu de propos sur {topic, select, privacy {la vie privée} other {la personnalisation}} pour donner une part',
  'study.base': '{n} propos tranchés ; enseignes : {retailers}',
  'study.base.interval': 'Intervalle à 95 % : {interval} ; {n} propos tranchés ; enseignes : {retailers}',
  'study.once': 'Chaque enseigne comptant une fois : {share} ({interval}), {retailers} enseignes.',
  'study.corrected': 'Corrigé de l’erreur de lecture mesurée : {share} ({interval}).',
  'study.summary': 'En bref',
  'study.summary.places':
    'Bien vues sur les deux sujets : {trusted} enseignes sur {all}. Sur aucun : {neither}. Indécises : {open}.',
  'study.summary.fear': 'Ce que les plaintes sur la vie privée nomment le plus : {list}.',
  'study.summary.fear.few': 'Trop peu de plaintes sur la vie privée pour dire de quoi elles parlent.',
  'study.summary.love': 'Ce que les éloges de la personnalisation nomment le plus : {list}.',
  'study.summary.love.few': 'Trop peu d’éloges de la personnalisation pour dire de quoi ils parlent.',
  'study.summary.change':
    '{way, select, rose {Après cet événement, la part négative sur la vie privée a monté de {points} ({interval}) : {title}.} fell {Après cet événement, la part négative sur la vie privée a baissé de {points} ({interval}) : {title}.} other {Aucun événement n’a changé la part négative sur la vie privée plus que le hasard ne l’explique.}}',
  'study.summary.change.none': 'Aucun événement n’a été nommé ; rien n’est donc dit de ce qui a changé.',
  'study.summary.unread':
    'Pour {abstained} propos sur {readings}, la lecture n’a pas su dire le côté ; ils n’entrent dans aucune part.',

  // Headings of sections.
  'study.section.balance': 'Éloges et plaintes',
  'study.section.map': 'La carte des enseignes',
  'study.section.fear': 'Ce que les clients craignent',
  'study.section.love': 'Ce que les clients aiment',
  'study.section.technology': 'Techniques',
  'study.section.region': 'Régions',
  'study.section.sector': 'Secteurs',
  'study.section.language': 'Langues',
  'study.section.channel': 'Où cela a été dit',
  'study.section.time': 'Semaine après semaine',
  'study.section.change': 'Événements, et ce qui a changé',
  'study.section.waves': 'Deux vagues comparées',
  'study.section.2015': '2015 et aujourd’hui',
  'study.section.retailers': 'Toutes les enseignes',
  'study.section.todo': 'Que faire',
  'study.section.method': 'Comment ces chiffres ont été faits',
  'study.section.evidence': 'Preuves',

  // Titles of charts: the finding.
  'study.title.balance':
    '{privacy, select, negative {On parle de la vie privée plutôt en mal} positive {On parle de la vie privée plutôt en bien} other {Sur la vie privée, aucun côté ne l’emporte}}, {personalisation, select, negative {de la personnalisation plutôt en mal} positive {de la personnalisation plutôt en bien} other {sur la personnalisation, aucun côté ne l’emporte}}',
  'study.title.map':
    '{trusted, plural, one {# enseigne est bien vue sur les deux sujets} other {# enseignes sont bien vues sur les deux sujets}}, {neither, plural, one {# sur aucun} other {# sur aucun}}',
  'study.title.fear': 'Les plaintes sur la vie privée nomment le plus : {driver}',
  'study.title.love': 'Les éloges de la personnalisation nomment le plus : {driver}',
  'study.title.miss': 'Les plaintes sur la personnalisation nomment le plus : {driver}',
  'study.title.control': 'Les éloges de la vie privée nomment le plus : {driver}',
  'study.title.few': 'Trop peu de propos pour nommer une raison',
  'study.title.technology': 'La plus nommée : {most}. La plus critiquée : {worst}',
  'study.title.technology.one': 'La plus nommée : {most}',
  'study.title.group':
    '{kind, select, region {Région la plus critique sur la vie privée : {value}} sector {Secteur le plus critiqué sur la vie privée : {value}} language {Langue la plus critique sur la vie privée : {value}} other {Lieu le plus critique sur la vie privée : {value}}}',
  'study.title.group.even':
    '{kind, select, region {Sur la vie privée, les régions ne diffèrent pas nettement} sector {Sur la vie privée, les secteurs ne diffèrent pas nettement} language {Sur la vie privée, les langues ne diffèrent pas nettement} other {Sur la vie privée, les lieux ne diffèrent pas nettement}}',
  'study.title.time': 'La vie privée a été le plus critiquée la semaine du {day} : {share} de négatif',
  'study.title.time.few': 'Trop peu de propos par semaine pour montrer une évolution',
  'study.title.event':
    '{way, select, rose {La critique sur la vie privée a monté de {points} après : {title}} fell {La critique sur la vie privée a baissé de {points} après : {title}} few {Trop peu de propos pour dire ce qui a changé après : {title}} other {La critique sur la vie privée n’a pas nettement changé après : {title}}}',
  'study.title.waves':
    '{way, select, rose {De {earlier} à {later}, la critique sur la vie privée a monté de {points}} fell {De {earlier} à {later}, la critique sur la vie privée a baissé de {points}} few {Trop peu de propos pour comparer {earlier} et {later}} other {De {earlier} à {later}, la critique sur la vie privée n’a pas nettement changé}}',
  'study.title.2015': 'Négatif sur la vie privée : {earlier} en 2015, {now} aujourd’hui',
  'study.title.2015.few': 'Ce que disait 2015, et ce qui se dit aujourd’hui',
  'study.title.funnel':
    'Sur {read} conversations lues, {kept} disent quelque chose d’une enseigne et d’un sujet',

  // Subtitles of charts: the measure and its base.
  'study.measure.balance':
    'Négatif et positif parmi les propos tranchés. Les neutres sont sous chaque barre.',
  'study.measure.map':
    'Position de chaque enseigne : éloges moins plaintes, divisés par les deux, de −1 à +1. Creux : indécis.',
  'study.measure.driver':
    '{sign, select, negative {Part des propos négatifs sur {topic, select, privacy {la vie privée} other {la personnalisation}} qui le nomment} other {Part des propos positifs sur {topic, select, privacy {la vie privée} other {la personnalisation}} qui le nomment}}. Un propos en nomme un ou plus.',
  'study.measure.technology':
    'Part négative parmi les propos tranchés qui la nomment. La barre grise montre combien la nomment.',
  'study.measure.negative': 'Part négative des propos tranchés.',
  'study.measure.time': 'Part négative des propos tranchés, chaque semaine. Barres grises : tous les propos.',
  'study.measure.change': 'Part négative avant et après, {before} et {after}.',
  'study.measure.waves': 'Part négative des propos tranchés, dans chaque vague.',
  'study.measure.2015': 'Le chiffre de 2015 à côté du nôtre. L’étude de 2015 ne donnait pas d’intervalles.',
  'study.measure.funnel': 'Ce qu’est devenue chaque conversation lue. La somme des parties est le tout.',

  // Words on charts and in tables.
  'study.topic.privacy': 'Vie privée',
  'study.topic.personalisation': 'Personnalisation',
  'study.axis.privacy': 'Position sur la vie privée',
  'study.axis.personalisation': 'Position sur la personnalisation',
  'study.negative': 'de négatif',
  'study.neutral': 'neutre',
  'study.positive': 'de positif',
  'study.view.pooled': 'tous les propos',
  'study.view.once': 'chaque enseigne une fois',
  'study.few': 'trop peu',
  'study.before': 'avant',
  'study.after': 'après',
  'study.today': 'aujourd’hui',
  'study.points': '{points, plural, one {# point} other {# points}}',
  'study.change': 'écart : {points} points ({interval})',
  'study.change.bare': 'écart : {points} points',
  'study.retailers': '{retailers, plural, one {# enseigne} other {# enseignes}}',
  'study.neutral.share': 'neutre : {share} ({interval}), {n}',
  'study.table': 'Les chiffres de ce graphique',
  'study.column.what': 'Quoi',
  'study.column.measure': 'Mesure',
  'study.column.value': 'Valeur',
  'study.column.interval': 'Intervalle à 95 %',
  'study.column.corrected': 'Corrigé de l’erreur',
  'study.column.base': 'Effectif',
  'study.column.number': 'Nᵒ',
  'study.column.retailer': 'Enseigne',
  'study.column.place': 'Case',
  'study.column.stable': 'Stabilité',
  'study.column.count': 'Nombre',
  'study.column.share': 'Part',
  'study.difference': 'écart',
  'study.net': 'position',
  'study.negative.share': 'part négative',
  'study.positive.share': 'part positive',
  'study.named.negative': 'part des plaintes qui le nomment',
  'study.named.positive': 'part des éloges qui le nomment',
  'study.neutral.name': 'part neutre',

  // Quadrants.
  'study.quadrant.trusted': 'bien vue sur les deux',
  'study.quadrant.relevant-not-trusted': 'utile, sans confiance',
  'study.quadrant.trusted-not-relevant': 'confiance, peu utile',
  'study.quadrant.neither': 'bien vue sur aucun',
  'study.quadrant.undetermined': 'indécis',
  'study.open.few-findings':
    'trop peu de propos sur {topic, select, privacy {la vie privée} other {la personnalisation}}',
  'study.open.interval-crosses-zero':
    'l’intervalle sur {topic, select, privacy {la vie privée} other {la personnalisation}} a les deux côtés',
  'study.places':
    'Sur {all} enseignes : {trusted} bien vues sur les deux sujets, {relevant} utiles sans confiance, {notrelevant} avec confiance mais peu utiles, {neither} bien vues sur aucun. Indécises : {open}.',
  'study.places.share':
    'De celles qui ont une case, {share} sont bien vues sur les deux ({interval}) et {other} sur aucun ({otherInterval}).',
  'study.places.corrected':
    'Après correction de l’erreur, {trusted} sont bien vues sur les deux et {neither} sur aucun.',

  // Names of drivers: they can follow a colon or the word about.
  'study.driver.data-security': 'fuites et piratages',
  'study.driver.intrusive-contact': 'contacts non voulus',
  'study.driver.third-party-sharing': 'partage avec d’autres',
  'study.driver.tracking-monitoring': 'être observé',
  'study.driver.over-collection': 'trop de questions',
  'study.driver.opaque-terms': 'conditions peu claires',
  'study.driver.control-rights': 'contrôle de ses données',
  'study.driver.relevant-offers': 'des offres qui conviennent ou non',
  'study.driver.tailored-products': 'produits et conseils sur mesure',
  'study.driver.occasion-services': 'anniversaires et occasions',
  'study.driver.loyalty-programme': 'points et récompenses',
  'study.driver.tailored-communication': 'messages qui connaissent le client',

  // Names of technologies.
  'study.technology.facial-recognition': 'reconnaissance faciale',
  'study.technology.in-store-tracking': 'suivi en magasin',
  'study.technology.location-tracking': 'suivi de la position',
  'study.technology.web-tracking': 'cookies et suivi en ligne',
  'study.technology.voice-assistant': 'assistants vocaux',
  'study.technology.home-camera': 'caméras à la maison',
  'study.technology.loyalty-card': 'cartes de fidélité',
  'study.technology.recommender': 'recommandations par machine',
  'study.technology.email-sms': 'e-mails et SMS',
  'study.technology.robocall': 'appels automatiques',
  'study.technology.mobile-app': 'applications',
  'study.technology.payment-data': 'données de paiement',
  'study.technology.rfid': 'étiquettes radio',
  'study.technology.chatbot': 'robots de discussion',

  // What became of the conversations.
  'study.funnel.read': 'Lues',
  'study.funnel.rejected': 'Ligne illisible',
  'study.funnel.outside-window': 'Hors de la période',
  'study.funnel.other-language': 'Autre langue',
  'study.funnel.duplicate': 'Copie exacte',
  'study.funnel.near-duplicate': 'Reprise ou presque copie',
  'study.funnel.own-or-advertising': 'De l’enseigne, payé ou publicité',
  'study.funnel.no-retailer': 'Aucune enseigne nommée',
  'study.funnel.no-topic': 'Ni vie privée ni personnalisation',
  'study.funnel.kept': 'Dans les chiffres',
  'study.funnel.after':
    'Elles donnent {findings} paires d’une conversation et d’une enseigne, et {readings} propos sur un sujet. Pour {abstained} d’entre eux, le côté est resté inconnu.',

  // How well a figure of 2015 is known.
  'study.known.publisher': 'éditeur',
  'study.known.nearly': 'éditeur, presque',
  'study.known.trade-press': 'presse',
  'study.2015.text':
    'À côté de chaque chiffre de 2015 se lit d’où il est connu : de l’éditeur lui-même ou de la presse spécialisée. Inconnus pour 2015 : canaux, langues, outils, exactitude, formule et seuils. Les deux études se regardent côte à côte ; elles ne se soustraient pas.',

  // Retailers.
  'study.retailers.text':
    'Position : éloges moins plaintes, divisés par les deux. Une enseigne a une case quand les deux sujets ont au moins {minimum} propos tranchés et qu’aucun intervalle ne contient zéro.',
  'study.retailer.drivers': 'Ce que nomment les plaintes',
  'study.retailers.details': 'Chaque enseigne à part',

  // What to do.
  'study.todo.text':
    'À chaque plainte répond un principe, et des pratiques le montrent. Dans l’ordre de ce que les plaintes nomment le plus.',
  'study.todo.named': '{share} des plaintes le nomment ({interval}).',
  'study.todo.principle': 'Principe {number} : {name}',
  'study.todo.practices': 'Ce qu’en dit la déclaration de {brand} :',
  'study.todo.nothing': 'La déclaration de {brand} n’a pas de pratique qui y réponde.',
  'study.todo.without': 'Une déclaration des pratiques de données le dirait.',
  'study.principle.1': 'parler simplement',
  'study.principle.2': 'échange de valeur',
  'study.principle.3': 'transparence',
  'study.principle.4': 'contrôle et accès',
  'study.principle.5': 'dialogue continu',
  'study.principle.6': 'protection des données personnelles',
  'study.principle.7': 'honnêteté sur les réseaux sociaux',
  'study.remedy.data-security':
    'Dites pour chaque pratique comment ses données sont protégées et combien de temps elles restent. Annoncez une fuite aux clients avant les autres.',
  'study.remedy.intrusive-contact':
    'Dites par quels canaux vous contactez les clients et avec quelle permission. Laissez couper chacun séparément.',
  'study.remedy.third-party-sharing':
    'Nommez qui reçoit les données et pour quoi. Dites clairement si des données sont vendues.',
  'study.remedy.tracking-monitoring':
    'Dites où et par quoi les clients sont observés, et comment acheter sans cela. Demandez avant de lire leurs appareils.',
  'study.remedy.over-collection':
    'Demandez ce dont l’achat a besoin. Dites de tout le reste que c’est facultatif et ce que les clients y gagnent.',
  'study.remedy.opaque-terms':
    'Dites sur une page, en mots simples, ce que deviennent les données, et annoncez ce qui change.',
  'study.remedy.control-rights':
    'Montrez aux clients ce que vous avez, et laissez-les le corriger, l’emporter et l’effacer eux-mêmes.',
  'study.remedy.relevant-offers':
    'Dites quelles données forment les offres, et laissez les clients dire ce qui convient.',
  'study.remedy.tailored-products':
    'Dites pourquoi une chose est recommandée, et laissez les clients changer ce sur quoi cela repose.',
  'study.remedy.occasion-services':
    'Dites ce que les clients gagnent à indiquer un anniversaire ou une occasion.',
  'study.remedy.loyalty-programme': 'Dites ce que valent les points et avec quelles données ils se paient.',
  'study.remedy.tailored-communication':
    'Laissez les clients choisir comment, combien de fois et de quoi on leur parle.',

  // Method.
  'study.method.unit':
    'Des messages publics de clients ont été lus un par un. Un propos est ce qu’un message dit d’un sujet à propos d’une enseigne. Les parts sont des parts de propos tranchés, jamais de clients.',
  'study.method.topics':
    'Vie privée : ce que deviennent les informations sur le client. Personnalisation : être traité selon qui l’on est. Les codes suivent le livre de codes, version {codebook}.',
  'study.method.side':
    'Le côté vise le sujet, non le produit : un client content qui n’aime pas être écouté est négatif sur la vie privée.',
  'study.method.interval':
    'Les intervalles valent à 95 %. Ils viennent de {n} tirages par enseigne et par fil (générateur {generator}, graine {seed}). Ils couvrent le hasard dans ce qui a été trouvé. Ils ne couvrent pas ce que les sources laissent de côté.',
  'study.method.few':
    'Les parts d’un effectif inférieur à {base} ne sont pas montrées. Les enseignes avec moins de {findings} propos sur un sujet n’ont pas de case.',
  'study.method.model': 'Les messages ont été lus par le modèle {model}.',
  'study.method.corrected':
    '{kind, select, foreign {L’erreur de lecture a été mesurée sur d’autres textes ({privacy} sur la vie privée, {personalisation} sur la personnalisation). Chiffres bruts et corrigés sont côte à côte.} other {L’erreur de lecture a été mesurée sur des textes de cette étude codés par des personnes ({privacy} sur la vie privée, {personalisation} sur la personnalisation). Chiffres bruts et corrigés sont côte à côte.}}',
  'study.method.uncorrected':
    'L’erreur de lecture n’a pas été mesurée pour cette étude. Tous les chiffres sont bruts : une machine a compté, personne n’a vérifié.',
  'study.method.scores': 'Ce que vaut la lecture sur des textes que personne ici n’a écrits',
  'study.method.task': 'Tâche',
  'study.method.set': 'Textes',
  'study.method.score': 'Résultat',
  'study.method.limits': 'Limites',
  'study.limit.voices':
    'Ceux qui écrivent en public ne sont pas tous les clients. Le silence n’est pas compté.',
  'study.limit.sources':
    'Un autre choix de sources donne d’autres chiffres. La carte compare les enseignes au sein de ces sources.',
  'study.limit.reading': 'Une machine manque l’ironie et ce qui se lit entre les lignes.',
  'study.limit.cause': 'Ce qui a changé après un événement n’a pas forcément changé à cause de lui.',
  'study.codebook': 'Livre de codes',
  'study.funnel': 'Ce qui a été lu et ce qui a été laissé de côté',
  'study.facts': 'Données de ce rapport',
  'study.fact.hash': 'Empreinte de la définition',
  'study.fact.codebook': 'Version du livre de codes',
  'study.fact.model': 'Modèle',
  'study.fact.period': 'Jours avec des propos',
  'study.fact.made': 'Rapport établi le',
  'study.fact.unknown': 'Propos sur des enseignes hors de la définition',
  'study.fact.threads': 'Fils de discussion',

  // Evidence.
  'study.evidence.text':
    'Quels propos sont derrière chaque nombre. Le filtre les trouve tous dans findings.parquet ; il y en a ici {most} au plus pour chacun. Les sources gardent les textes sous ces identifiants.',
  'study.evidence.texts':
    'Quels propos sont derrière chaque nombre. Le filtre les trouve tous dans findings.parquet ; il y en a ici {most} au plus pour chacun. Les données personnelles des textes sont masquées.',
  'study.evidence.all': 'tous les propos',
  'study.evidence.whole': 'Toutes les enseignes ensemble',
  'study.evidence.groups': 'Régions, secteurs, langues, lieux',
  'study.evidence.times': 'Semaines, événements, vagues',
  'study.evidence.retailers': 'Enseignes une à une',
  'study.evidence.shown': 'Montrés : {shown} sur {n}',
  'study.evidence.none': 'Utilisez le filtre dans findings.parquet.',
} as const satisfies StudyMessages;
