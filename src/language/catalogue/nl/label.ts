import type { LabelMessages } from '../parts.ts';

/** Dutch: calm and plain, with "u" for the reader and the light "we" for the shop. */
export const label = {
  // The frame of the page.
  'label.title': 'Uw gegevens bij {brand}',
  'label.lead': 'Wat we met uw gegevens doen, in één oogopslag.',
  // The edition, and where the rest is; shared by all layers.
  'notice.version': 'Versie {number}, {date}',
  'notice.preview': 'Concept van {date}, nog niet gepubliceerd',
  'notice.rest':
    '{minutes, plural, one {# minuut om de rest te lezen} other {# minuten om de rest te lezen}}',
  'notice.read': 'De rest leest u hier: {url}.',
  'label.minutes': '{minutes, plural, one {# minuut leestijd} other {# minuten leestijd}}',
  'label.languages': 'Talen',
  'label.skip': 'Naar het overzicht',
  'label.question': 'Vraag',
  'label.answer': 'Antwoord',
  'label.notStated': 'Niet vermeld.',
  'state.yes': 'Ja',
  'state.no': 'Nee',
  'state.youChoose': 'U kiest',

  // A list that is too long for one sentence goes on here.
  'list.more': 'En ook: {list}.',
  'list.separator': ', ',
  // One practice by its name, with a sentence of the retailer.
  'item.named': '{name}: {text}',
  'item.without': 'Zonder {name}: {text}',

  // What we use.
  'data.question': 'Welke gegevens gebruiken we?',
  'data.customer': 'Dit geeft u ons: {list}.',
  'data.observed': 'Dit zien we: {list}.',
  'data.inferred': 'Dit leiden we af uit uw gegevens: {list}.',
  'data.elsewhere': 'Dit krijgen we van anderen: {list}.',
  'data.special': 'De wet beschermt dit extra: {list}.',
  'data.noSpecial': 'We gebruiken geen gegevens over uw gezondheid, geloof of afkomst.',
  'data.children': 'Dit gaat over kinderen: {list}.',

  // Why.
  'purpose.question': 'Waarvoor gebruiken we uw gegevens?',
  'purpose.list': 'Hiervoor gebruiken we uw gegevens: {list}.',
  // Kinds of purposes, as phrases that follow the colon.
  'purpose.kind.order': 'uw bestelling en betaling',
  'purpose.kind.help': 'hulp als u iets vraagt',
  'purpose.kind.account': 'uw account en kaart',
  'purpose.kind.service': 'wat u van ons vraagt',
  'purpose.kind.safety': 'fraude en diefstal tegengaan',
  'purpose.kind.law': 'wat de wet vraagt',
  'purpose.kind.count': 'bezoeken tellen',
  'purpose.kind.fit': 'tips die bij u passen',
  'purpose.kind.ads': 'reclame',
  'purpose.kind.sale': 'gegevens verkopen',

  // What you get.
  'benefit.question': 'Wat hebt u eraan?',

  // Selling.
  'sale.question': 'Verkopen we uw gegevens?',
  'sale.no': 'Nee. Niemand betaalt ons voor uw gegevens.',
  'sale.never': 'Nee. We verkopen uw gegevens nooit.',
  'sale.yes': 'Ja. Wie ons ervoor betaalt: {list}.',

  // Advertising.
  'advertising.question': 'Gebruiken we uw gegevens voor reclame?',
  'advertising.no': 'Nee. We gebruiken ze niet voor reclame.',
  'advertising.consent': 'Alleen als u ja zegt: {list}.',
  'advertising.objection': 'Tot u nee zegt: {list}.',
  'advertising.always': 'Ja: {list}.',
  'advertising.elsewhere': 'Wie u reclame toont op andere sites: {list}.',

  // Who else gets it.
  'recipient.question': 'Wie krijgt uw gegevens nog meer?',
  'recipient.no': 'Niemand anders.',
  'recipient.processor': 'Wie voor ons werkt: {list}.',
  'recipient.joint': 'Wie er samen met ons over beslist: {list}.',
  'recipient.controller': 'Wie ze voor eigen doelen gebruikt: {list}.',
  'recipient.authority': 'Wie ze van de wet mag opvragen: {list}.',

  // Where it goes. `home` is EU, GB, CH or other: the law that the shop is under.
  'transfer.question':
    '{home, select, EU {Gaan uw gegevens de EU uit?} GB {Verlaten uw gegevens het Verenigd Koninkrijk?} CH {Gaan uw gegevens Zwitserland uit?} other {Gaan uw gegevens het land uit?}}',
  'transfer.no':
    '{home, select, EU {Nee. Ze blijven waar de wet van de EU geldt.} GB {Nee. Ze blijven in het Verenigd Koninkrijk.} CH {Nee. Ze blijven in Zwitserland.} other {Nee. Ze blijven in het land.}}',
  'transfer.yes': 'Ja, ze gaan naar: {list}.',
  'transfer.adequacy': 'De wet is daar even streng als hier: {list}.',
  'transfer.framework': 'Wie voor regels zoals hier tekende: {list}.',
  'transfer.clauses': 'Daar geldt een contract met regels zoals hier: {list}.',
  'transfer.bindingRules': 'Wie ze daar krijgt, volgt strenge regels: {list}.',
  'transfer.derogation': 'Ze gaan er alleen voor één geval heen: {list}.',
  'transfer.unprotected': 'Daar zijn ze niet beschermd: {list}.',
  'transfer.notStated': 'We zeggen niet wat ze daar beschermt: {list}.',
  'transfer.unknown': 'We noemen het land niet van: {list}.',

  // How long. `event` is one of the events that storage is counted from.
  'retention.question': 'Hoe lang bewaren we uw gegevens?',
  'retention.longest': 'Het langst: {practice}.',
  'retention.shortest': 'Het kortst: {practice}.',
  'retention.span':
    '{event, select, collection {We bewaren ze {duration}.} order {We bewaren ze nog {duration} na uw bestelling.} lastOrder {We bewaren ze nog {duration} na uw laatste bestelling.} delivery {We bewaren ze nog {duration} na de levering.} return {We bewaren ze nog {duration} nadat u iets hebt teruggegeven.} contractEnd {We bewaren ze nog {duration} na het einde van het contract.} accountClosed {We bewaren ze nog {duration} nadat u uw account hebt gesloten.} membershipEnd {We bewaren ze nog {duration} na het einde van uw lidmaatschap.} lastContact {We bewaren ze nog {duration} na ons laatste contact.} caseClosed {We bewaren ze nog {duration} nadat uw zaak is afgehandeld.} withdrawal {We bewaren ze nog {duration} nadat u nee hebt gezegd.} visit {We bewaren ze nog {duration} na uw bezoek.} yearEnd {We bewaren ze nog {duration} na het einde van het jaar.} other {We bewaren ze {duration}.}}',
  'retention.law': 'Dat moet volgens: {law}.',
  'retention.end': 'Daarna wissen we ze.',
  'retention.notStated': 'We zeggen niet hoe lang: {list}.',

  // What a machine decides.
  'machine.question': 'Beslist een computer over u?',
  'machine.no': 'Nee. Een computer beslist niets belangrijks over u.',
  'machine.yes': 'Ja: {list}.',
  'machine.review': 'U kunt het door een mens laten nakijken.',
  'machine.profiling': 'Een computer schat u in: {list}.',

  // What we never do.
  'never.question': 'Wat doen we nooit?',
  'never.sale': 'We verkopen uw gegevens nooit.',
  'never.face-recognition': 'We scannen nooit gezichten.',
  'never.special-data': 'We gebruiken nooit gegevens over uw gezondheid of geloof.',
  'never.children-profiles': 'We maken nooit profielen van kinderen.',
  'never.automated-decisions': 'Een computer beslist nooit over u zonder een mens.',
  'never.transfer-outside':
    '{home, select, EU {We sturen uw gegevens nooit de EU uit.} GB {We sturen uw gegevens nooit het Verenigd Koninkrijk uit.} CH {We sturen uw gegevens nooit Zwitserland uit.} other {We sturen uw gegevens nooit naar het buitenland.}}',
  'never.precise-location': 'We houden nooit bij waar u bent.',
  'never.reading-messages': 'We lezen nooit uw privéberichten.',
  'never.personal-prices': 'We bepalen nooit een prijs alleen voor u.',
  'never.advertising-by-others': 'Anderen mogen uw gegevens nooit voor reclame gebruiken.',

  // What you can choose.
  'choice.question': 'Wat kunt u kiezen?',
  'choice.consent': 'U kunt ja of nee zeggen tegen: {list}.',
  'choice.withdraw': 'U kunt uw ja altijd intrekken.',
  'choice.objection': 'Met eigen redenen kunt u nee zeggen: {list}.',
  'choice.marketing': 'U kunt al onze reclame stoppen. U hoeft niet te zeggen waarom.',
  'choice.access': 'U kunt uw gegevens zien.',
  'choice.rectification': 'U kunt fouten laten verbeteren.',
  'choice.portability': 'U kunt uw gegevens meenemen.',
  'choice.erasure': 'U kunt uw gegevens laten wissen.',
  'choice.erasureSome': 'U kunt gegevens laten wissen als geen wet dat verbiedt.',
  'choice.optOut': 'U kunt ons verbieden uw gegevens te verkopen of te delen.',
  'choice.limit': 'U kunt beperken wat we met beschermde gegevens doen.',

  // Whom to ask.
  'contact.question': 'Bij wie kunt u terecht?',
  'contact.controller': 'Bij ons: {contact}.',
  'contact.rights': 'Voor uw rechten: {contact}.',
  'contact.officer': 'Onze functionaris voor gegevensbescherming: {contact}.',
  'contact.representative':
    '{region, select, EU {Onze vertegenwoordiger in de EU: {contact}.} UK {Onze vertegenwoordiger in het Verenigd Koninkrijk: {contact}.} CH {Onze vertegenwoordiger in Zwitserland: {contact}.} other {Onze vertegenwoordiger: {contact}.}}',
  'contact.authority': 'Hier kunt u een klacht indienen: {contact}.',
} as const satisfies LabelMessages;
