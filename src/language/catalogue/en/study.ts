/**
 * What the report of a study says: frame, headings that state a finding, names of codes, method. A statement is what one
 * conversation says about one topic in connection with one retailer. Shares, intervals and days come in as written numbers.
 */
export const study = {
  // The frame.
  'study.kicker': 'Trust study',
  'study.period': '{from} to {to}',
  'study.made': 'Made on {day}',
  'study.contents': 'On this page',
  'study.skip': 'Skip to the report',
  'study.synthetic': 'Made-up conversations',
  'study.synthetic.text':
    'No customer said any of this. The figures test the method and say nothing about any shop.',
  'study.synthetic.mark': 'Made-up conversations: no real customers, no real shops',
  'study.source': 'Source: {title}, {n} statements, {period}. Lines show 95% intervals.',
  'study.source.undated': 'Source: {title}, {n} statements. Lines show 95% intervals.',

  // The headline and the summary.
  'study.headline':
    '{sign, select, negative {{share} of 100 statements about {topic, select, privacy {privacy} other {personalisation}} that take a side are negative} other {{share} of 100 statements about {topic, select, privacy {privacy} other {personalisation}} that take a side are positive}}',
  'study.headline.few':
    'Too few statements about {topic, select, privacy {privacy} other {personalisation}} to give a share',
  'study.base': '{n} statements that take a side; retailers: {retailers}',
  'study.base.interval': '95% interval {interval}; {n} statements that take a side; retailers: {retailers}',
  'study.once': 'With each retailer counting once: {share} ({interval}), {retailers} retailers.',
  'study.corrected': 'Corrected for the measured error of the reading: {share} ({interval}).',
  'study.summary': 'In short',
  'study.summary.places':
    'Seen well on both topics: {trusted} of {all} retailers. On neither: {neither}. Undetermined: {open}.',
  'study.summary.fear': 'What complaints about privacy name most: {list}.',
  'study.summary.fear.few': 'Too few complaints about privacy to say what they are about.',
  'study.summary.love': 'What praise of personalisation names most: {list}.',
  'study.summary.love.few': 'Too little praise of personalisation to say what it is about.',
  'study.summary.change':
    '{way, select, rose {After this event, the negative share about privacy rose by {points} ({interval}): {title}.} fell {After this event, the negative share about privacy fell by {points} ({interval}): {title}.} other {No event changed the negative share about privacy by more than chance explains.}}',
  'study.summary.change.none': 'No events were named, so nothing is said about what changed.',
  'study.summary.unread':
    'For {abstained} of {readings} statements, the reading did not tell the side; they are in no share.',

  // Headings of sections.
  'study.section.balance': 'Praise and complaint',
  'study.section.map': 'The map of retailers',
  'study.section.fear': 'What customers fear',
  'study.section.love': 'What customers love',
  'study.section.technology': 'Technologies',
  'study.section.region': 'Regions',
  'study.section.sector': 'Sectors',
  'study.section.language': 'Languages',
  'study.section.channel': 'Where it was said',
  'study.section.time': 'Week by week',
  'study.section.change': 'Events, and what changed',
  'study.section.waves': 'Two waves compared',
  'study.section.2015': '2015 and today',
  'study.section.retailers': 'All retailers',
  'study.section.todo': 'What to do',
  'study.section.method': 'How this was made',
  'study.section.evidence': 'Evidence',

  // Titles of charts: the finding.
  'study.title.balance':
    '{privacy, select, negative {Talk about privacy is more negative than positive} positive {Talk about privacy is more positive than negative} other {Talk about privacy has no clear side}}, {personalisation, select, negative {talk about personalisation more negative than positive} positive {talk about personalisation more positive than negative} other {talk about personalisation has no clear side}}',
  'study.title.map':
    '{trusted, plural, one {# retailer is seen well on both topics} other {# retailers are seen well on both topics}}, {neither, plural, one {# on neither} other {# on neither}}',
  'study.title.fear': 'Complaints about privacy name this most: {driver}',
  'study.title.love': 'Praise of personalisation names this most: {driver}',
  'study.title.miss': 'Complaints about personalisation name this most: {driver}',
  'study.title.control': 'Praise of privacy names this most: {driver}',
  'study.title.few': 'Too few statements to name a reason',
  'study.title.technology': 'Named most: {most}. Criticised most: {worst}',
  'study.title.technology.one': 'Named most: {most}',
  'study.title.group':
    '{kind, select, region {Region with the most criticism of privacy: {value}} sector {Sector with the most criticism of privacy: {value}} language {Language with the most criticism of privacy: {value}} other {Place with the most criticism of privacy: {value}}}',
  'study.title.group.even':
    '{kind, select, region {Regions do not clearly differ on privacy} sector {Sectors do not clearly differ on privacy} language {Languages do not clearly differ on privacy} other {Places do not clearly differ on privacy}}',
  'study.title.time': 'Privacy was criticised most in the week of {day}: {share} negative',
  'study.title.time.few': 'Too few statements in a week to show a course',
  'study.title.event':
    '{way, select, rose {Criticism of privacy rose by {points} after: {title}} fell {Criticism of privacy fell by {points} after: {title}} few {Too few statements to say what changed after: {title}} other {Criticism of privacy did not clearly change after: {title}}}',
  'study.title.waves':
    '{way, select, rose {Criticism of privacy rose by {points} from {earlier} to {later}} fell {Criticism of privacy fell by {points} from {earlier} to {later}} few {Too few statements to compare {earlier} and {later}} other {Criticism of privacy did not clearly change from {earlier} to {later}}}',
  'study.title.2015': 'Negative about privacy: {earlier} in 2015, {now} today',
  'study.title.2015.few': 'What 2015 said, and what is said today',
  'study.title.funnel': 'Of {read} conversations read, {kept} say something about a retailer and a topic',

  // Subtitles of charts: the measure and its base.
  'study.measure.balance':
    'Negative and positive among statements that take a side. Neutral ones stand under each bar.',
  'study.measure.map':
    'Position of each retailer: praise less complaint, divided by both, from −1 to +1. Hollow: undetermined.',
  'study.measure.driver':
    '{sign, select, negative {Share of the negative statements about {topic, select, privacy {privacy} other {personalisation}} that name it} other {Share of the positive statements about {topic, select, privacy {privacy} other {personalisation}} that name it}}. One statement can name more than one.',
  'study.measure.technology':
    'Negative share among statements that name it and take a side. The grey bar shows how many name it.',
  'study.measure.negative': 'Negative share of statements that take a side.',
  'study.measure.time':
    'Negative share of statements that take a side, each week. Grey bars: all statements.',
  'study.measure.change': 'Negative share before and after, {before} and {after}.',
  'study.measure.waves': 'Negative share of statements that take a side, in each wave.',
  'study.measure.2015': 'The figure of 2015 beside ours. The 2015 study gave no intervals.',
  'study.measure.funnel': 'What became of every conversation that was read. The parts add up.',

  // Words on charts and in tables.
  'study.topic.privacy': 'Privacy',
  'study.topic.personalisation': 'Personalisation',
  'study.axis.privacy': 'Position on privacy',
  'study.axis.personalisation': 'Position on personalisation',
  'study.negative': 'negative',
  'study.neutral': 'neutral',
  'study.positive': 'positive',
  'study.view.pooled': 'all statements',
  'study.view.once': 'each retailer once',
  'study.few': 'too few to say',
  'study.before': 'before',
  'study.after': 'after',
  'study.today': 'today',
  'study.points': '{points, plural, one {# point} other {# points}}',
  'study.change': 'difference: {points} points ({interval})',
  'study.change.bare': 'difference: {points} points',
  'study.retailers': '{retailers, plural, one {# retailer} other {# retailers}}',
  'study.neutral.share': 'neutral: {share} ({interval}), {n}',
  'study.table': 'The numbers of this chart',
  'study.column.what': 'What',
  'study.column.measure': 'Measure',
  'study.column.value': 'Value',
  'study.column.interval': '95% interval',
  'study.column.corrected': 'Corrected for error',
  'study.column.base': 'Base',
  'study.column.number': 'No.',
  'study.column.retailer': 'Retailer',
  'study.column.place': 'Quadrant',
  'study.column.stable': 'Stability',
  'study.column.count': 'Number',
  'study.column.share': 'Share',
  'study.difference': 'difference',
  'study.net': 'position',
  'study.negative.share': 'negative share',
  'study.positive.share': 'positive share',
  'study.named.negative': 'share of complaints that name it',
  'study.named.positive': 'share of praise that names it',
  'study.neutral.name': 'neutral share',

  // Quadrants.
  'study.quadrant.trusted': 'seen well on both',
  'study.quadrant.relevant-not-trusted': 'relevant, not trusted',
  'study.quadrant.trusted-not-relevant': 'trusted, not relevant',
  'study.quadrant.neither': 'seen well on neither',
  'study.quadrant.undetermined': 'undetermined',
  'study.open.few-findings':
    'too few statements about {topic, select, privacy {privacy} other {personalisation}}',
  'study.open.interval-crosses-zero':
    'the interval about {topic, select, privacy {privacy} other {personalisation}} has both sides',
  'study.places':
    'Of {all} retailers: {trusted} seen well on both, {relevant} relevant but not trusted, {notrelevant} trusted but not relevant, {neither} on neither. Undetermined: {open}.',
  'study.places.share':
    'Of those with a quadrant, {share} are seen well on both ({interval}) and {other} on neither ({otherInterval}).',
  'study.places.corrected':
    'After correction for error, {trusted} are seen well on both and {neither} on neither.',

  // Names of drivers: they can follow a colon or the word about.
  'study.driver.data-security': 'leaks and hacks',
  'study.driver.intrusive-contact': 'unwanted contact',
  'study.driver.third-party-sharing': 'sharing with others',
  'study.driver.tracking-monitoring': 'being watched',
  'study.driver.over-collection': 'asking for too much',
  'study.driver.opaque-terms': 'unclear terms',
  'study.driver.control-rights': 'control over one’s data',
  'study.driver.relevant-offers': 'how well offers fit',
  'study.driver.tailored-products': 'tailored products and tips',
  'study.driver.occasion-services': 'birthdays and occasions',
  'study.driver.loyalty-programme': 'points and rewards',
  'study.driver.tailored-communication': 'messages that know the customer',

  // Names of technologies.
  'study.technology.facial-recognition': 'face recognition',
  'study.technology.in-store-tracking': 'tracking in shops',
  'study.technology.location-tracking': 'location tracking',
  'study.technology.web-tracking': 'cookies and web tracking',
  'study.technology.voice-assistant': 'voice assistants',
  'study.technology.home-camera': 'home cameras',
  'study.technology.loyalty-card': 'loyalty cards',
  'study.technology.recommender': 'recommendations by machine',
  'study.technology.email-sms': 'e-mails and text messages',
  'study.technology.robocall': 'automatic calls',
  'study.technology.mobile-app': 'apps',
  'study.technology.payment-data': 'payment data',
  'study.technology.rfid': 'radio tags',
  'study.technology.chatbot': 'chatbots',

  // What became of the conversations.
  'study.funnel.read': 'Read',
  'study.funnel.rejected': 'Unreadable row',
  'study.funnel.outside-window': 'Outside the period',
  'study.funnel.other-language': 'Other language',
  'study.funnel.duplicate': 'Exact copy',
  'study.funnel.near-duplicate': 'Repost or nearly a copy',
  'study.funnel.own-or-advertising': 'Retailer’s own, paid or advertising',
  'study.funnel.no-retailer': 'No retailer named',
  'study.funnel.no-topic': 'Neither privacy nor personalisation',
  'study.funnel.kept': 'In the figures',
  'study.funnel.after':
    'They give {findings} pairs of a conversation and a retailer, and {readings} statements about a topic. For {abstained} of these, the side stayed unknown.',

  // How well a figure of 2015 is known.
  'study.known.publisher': 'publisher',
  'study.known.nearly': 'publisher, nearly',
  'study.known.trade-press': 'trade press',
  'study.2015.text':
    'How well each figure of 2015 is known stands beside it: from the publisher itself, or from the trade press. Not known of 2015: channels, languages, tools, accuracy, the formula and the thresholds. The two studies can be looked at side by side; they cannot be subtracted.',

  // Retailers.
  'study.retailers.text':
    'Position: praise less complaint, divided by both. A retailer has a quadrant when both topics have at least {minimum} statements that take a side and neither interval crosses zero.',
  'study.retailer.drivers': 'What its complaints name',
  'study.retailers.details': 'Each retailer on its own',

  // What to do.
  'study.todo.text':
    'Each complaint has a principle that answers it, and practices that can show it. In the order of how often complaints name them.',
  'study.todo.named': '{share} of the complaints name it ({interval}).',
  'study.todo.principle': 'Principle {number}: {name}',
  'study.todo.practices': 'What the declaration of {brand} says on it:',
  'study.todo.nothing': 'The declaration of {brand} has no practice that answers it.',
  'study.todo.without': 'A declaration of data practices would state it.',
  'study.principle.1': 'simple communication',
  'study.principle.2': 'value exchange',
  'study.principle.3': 'transparency',
  'study.principle.4': 'control and access',
  'study.principle.5': 'ongoing dialogue',
  'study.principle.6': 'protection of personal information',
  'study.principle.7': 'integrity in social media',
  'study.remedy.data-security':
    'Say for each practice how its data are protected and how long they are kept. Tell customers of a leak before others do.',
  'study.remedy.intrusive-contact':
    'Say on which channels you contact customers and on whose permission. Let each be switched off alone.',
  'study.remedy.third-party-sharing':
    'Name who gets the data and what for. Say plainly whether data are sold.',
  'study.remedy.tracking-monitoring':
    'Say where customers are watched, by what, and how to shop without it. Ask before you read their devices.',
  'study.remedy.over-collection':
    'Ask for what the purchase needs. Say of everything else that it is optional and what customers get for it.',
  'study.remedy.opaque-terms':
    'Say what happens to data on one page, in plain words, and tell customers what changed.',
  'study.remedy.control-rights':
    'Show customers what you hold, and let them correct, take along and delete it themselves.',
  'study.remedy.relevant-offers': 'Say which data shape the offers, and let customers say what fits.',
  'study.remedy.tailored-products':
    'Say why something is recommended, and let customers change what it is based on.',
  'study.remedy.occasion-services': 'Say what customers get for telling you of a birthday or an occasion.',
  'study.remedy.loyalty-programme': 'Say what points are worth and which data they are paid for with.',
  'study.remedy.tailored-communication':
    'Let customers choose how they are addressed, how often and about what.',

  // Method.
  'study.method.unit':
    'Read were public messages by customers, one by one. A statement is what one message says about one topic in connection with one retailer. Shares are shares of statements that take a side, never of customers.',
  'study.method.topics':
    'Privacy: what happens to information about the customer. Personalisation: being treated by who one is. The codes follow codebook version {codebook}.',
  'study.method.side':
    'The side is towards the topic, not towards the product: a glad customer who dislikes being listened to is negative about privacy.',
  'study.method.interval':
    'Intervals hold with 95% confidence. They come from {n} resamples by retailer and thread (generator {generator}, seed {seed}). They cover chance in what was found. They do not cover what the sources leave out.',
  'study.method.few':
    'Shares with a base under {base} are not shown. Retailers with fewer than {findings} statements on a topic have no quadrant.',
  'study.method.model': 'The messages were read by the model {model}.',
  'study.method.corrected':
    '{kind, select, foreign {The error of the reading was measured on other texts ({privacy} about privacy, {personalisation} about personalisation). Raw and corrected figures stand side by side.} other {The error of the reading was measured on texts of this study that people coded ({privacy} about privacy, {personalisation} about personalisation). Raw and corrected figures stand side by side.}}',
  'study.method.uncorrected':
    'The error of the reading was not measured for this study. All figures are raw: a machine counted them and no person checked them.',
  'study.method.scores': 'How well the reading does on texts that nobody here wrote',
  'study.method.task': 'Task',
  'study.method.set': 'Texts',
  'study.method.score': 'Score',
  'study.method.limits': 'Limits',
  'study.limit.voices': 'People who write in public are not all customers. Silence is not counted.',
  'study.limit.sources':
    'Another choice of sources gives other figures. The map compares retailers within these sources.',
  'study.limit.reading': 'A machine misses irony and what stands between the lines.',
  'study.limit.cause': 'What changed after an event did not have to change because of it.',
  'study.codebook': 'Codebook',
  'study.funnel': 'What was read and what was left out',
  'study.facts': 'Facts about this report',
  'study.fact.hash': 'Hash of the definition',
  'study.fact.codebook': 'Codebook version',
  'study.fact.model': 'Model',
  'study.fact.period': 'Days with statements',
  'study.fact.made': 'Report made on',
  'study.fact.unknown': 'Statements about retailers outside the definition',
  'study.fact.threads': 'Threads',

  // Evidence.
  'study.evidence.text':
    'Which statements stand behind each number. The filter finds all of them in findings.parquet; here are at most {most} of each. Sources keep the texts under these ids.',
  'study.evidence.texts':
    'Which statements stand behind each number. The filter finds all of them in findings.parquet; here are at most {most} of each. Personal data in texts are masked.',
  'study.evidence.all': 'all statements',
  'study.evidence.whole': 'All retailers together',
  'study.evidence.groups': 'Regions, sectors, languages, places',
  'study.evidence.times': 'Weeks, events, waves',
  'study.evidence.retailers': 'Single retailers',
  'study.evidence.shown': 'Shown: {shown} of {n}',
  'study.evidence.none': 'Use the filter in findings.parquet.',
} as const;
