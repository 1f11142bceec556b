/** Messages of the label. */
export const label = {
  // The frame of the page.
  'label.title': 'Your data at {brand}',
  'label.lead': 'What we do with your data, at a glance.',
  // The edition, and where the rest is; shared by all layers.
  'notice.version': 'Version {number}, {date}',
  'notice.preview': 'Preview of {date}, not yet published',
  'notice.rest': '{minutes, plural, one {# minute to read the rest} other {# minutes to read the rest}}',
  'notice.read': 'You can read the rest here: {url}.',
  'label.minutes': '{minutes, plural, one {# minute to read} other {# minutes to read}}',
  'label.languages': 'Languages',
  'label.skip': 'Go to the label',
  'label.question': 'Question',
  'label.answer': 'Answer',
  'label.notStated': 'Not stated.',
  'state.yes': 'Yes',
  'state.no': 'No',
  'state.youChoose': 'You choose',

  // A list that is too long for one sentence goes on here.
  'list.more': 'Also: {list}.',
  'list.separator': ', ',
  // One practice by its name, with a sentence of the retailer.
  'item.named': '{name}: {text}',
  'item.without': 'Without {name}: {text}',

  // What we use.
  'data.question': 'What data do we use?',
  'data.customer': 'You give us: {list}.',
  'data.observed': 'We see: {list}.',
  'data.inferred': 'We work out: {list}.',
  'data.elsewhere': 'Others give us: {list}.',
  'data.special': 'The law protects this most: {list}.',
  'data.noSpecial': 'We use nothing about your health, faith or origin.',
  'data.children': 'This is about children: {list}.',

  // Why.
  'purpose.question': 'What do we use it for?',
  'purpose.list': 'We use it for: {list}.',
  // Kinds of purposes, as phrases that follow the colon.
  'purpose.kind.order': 'your order and payment',
  'purpose.kind.help': 'help when you ask',
  'purpose.kind.account': 'your account or membership',
  'purpose.kind.service': 'our service to you',
  'purpose.kind.safety': 'safety and stopping fraud',
  'purpose.kind.law': 'what the law asks of us',
  'purpose.kind.count': 'statistics and planning',
  'purpose.kind.fit': 'things picked for you',
  'purpose.kind.ads': 'ads',
  'purpose.kind.sale': 'selling data',

  // What you get.
  'benefit.question': 'What do you get?',

  // Selling.
  'sale.question': 'Do we sell it?',
  'sale.no': 'No. Nobody pays us for your data.',
  'sale.never': 'No. We never sell your data.',
  'sale.yes': 'Yes. They pay us for it: {list}.',

  // Advertising.
  'advertising.question': 'Do we use it for ads?',
  'advertising.no': 'No. We use none of it for ads.',
  'advertising.consent': 'Only if you say yes: {list}.',
  'advertising.objection': 'Until you say no: {list}.',
  'advertising.always': 'Yes: {list}.',
  'advertising.elsewhere': 'They show you ads on other sites: {list}.',

  // Who else gets it.
  'recipient.question': 'Who else gets it?',
  'recipient.no': 'Nobody else.',
  'recipient.processor': 'They work for us: {list}.',
  'recipient.joint': 'They decide about it with us: {list}.',
  'recipient.controller': 'They use it for their own purposes: {list}.',
  'recipient.authority': 'The law lets them ask for it: {list}.',

  // Where it goes. `home` is EU, GB, CH or other: the law that the shop is under.
  'transfer.question':
    '{home, select, EU {Does it leave the EU?} GB {Does it leave the UK?} CH {Does it leave Switzerland?} other {Does it leave the country?}}',
  'transfer.no':
    '{home, select, EU {No. It stays where EU law applies.} GB {No. It stays in the UK.} CH {No. It stays in Switzerland.} other {No. It stays in the country.}}',
  'transfer.yes': 'Yes, it goes to: {list}.',
  'transfer.adequacy': 'The law there is as strict as here: {list}.',
  'transfer.framework': 'These firms signed up to rules like ours: {list}.',
  'transfer.clauses': 'A contract sets rules like ours: {list}.',
  'transfer.bindingRules': 'The firms there are bound by strict rules: {list}.',
  'transfer.derogation': 'It goes there only in one-off cases: {list}.',
  'transfer.unprotected': 'Nothing protects it there: {list}.',
  'transfer.notStated': 'We do not say what protects it there: {list}.',
  'transfer.unknown': 'We do not say where they are: {list}.',

  // How long. `event` is one of the events that storage is counted from.
  'retention.question': 'How long do we keep it?',
  'retention.longest': 'Longest: {practice}.',
  'retention.shortest': 'Shortest: {practice}.',
  'retention.span':
    '{event, select, collection {We keep it for {duration}.} order {We keep it for {duration} after you order.} lastOrder {We keep it for {duration} after your last order.} delivery {We keep it for {duration} after we deliver.} return {We keep it for {duration} after you return the goods.} contractEnd {We keep it for {duration} after our contract ends.} accountClosed {We keep it for {duration} after your account is closed.} membershipEnd {We keep it for {duration} after your membership ends.} lastContact {We keep it for {duration} after our last contact.} caseClosed {We keep it for {duration} after your case is closed.} withdrawal {We keep it for {duration} after you say stop.} visit {We keep it for {duration} after your visit.} yearEnd {We keep it for {duration} after the year ends.} other {We keep it for {duration}.}}',
  'retention.law': 'The law asks for this: {law}.',
  'retention.end': 'Then we delete it.',
  'retention.notStated': 'We do not say how long: {list}.',

  // What a machine decides.
  'machine.question': 'Does a machine decide about you?',
  'machine.no': 'No. A machine alone decides nothing important about you.',
  'machine.yes': 'Yes: {list}.',
  'machine.review': 'You can ask a person to check it.',
  'machine.profiling': 'A machine works things out about you: {list}.',

  // What we never do.
  'never.question': 'What do we never do?',
  'never.sale': 'We never sell your data.',
  'never.face-recognition': 'We never scan faces.',
  'never.special-data': 'We never use facts about your health or faith.',
  'never.children-profiles': 'We never build profiles of children.',
  'never.automated-decisions': 'We never let a machine alone decide about you.',
  'never.transfer-outside':
    '{home, select, EU {We never send your data out of the EU.} GB {We never send your data out of the UK.} CH {We never send your data out of Switzerland.} other {We never send your data abroad.}}',
  'never.precise-location': 'We never track where you are.',
  'never.reading-messages': 'We never read your private messages.',
  'never.personal-prices': 'We never set a price just for you.',
  'never.advertising-by-others': 'We never let others use your data for ads.',

  // What you can choose.
  'choice.question': 'What can you choose?',
  'choice.consent': 'You can say yes or no to: {list}.',
  'choice.withdraw': 'You can take back a yes at any time.',
  'choice.objection': 'You can say no, with reasons, to: {list}.',
  'choice.marketing': 'You can stop all ads from us. You do not have to say why.',
  'choice.access': 'You can see your data.',
  'choice.rectification': 'You can have mistakes put right.',
  'choice.portability': 'You can take your data with you.',
  'choice.erasure': 'You can have your data deleted.',
  'choice.erasureSome': 'You can have data deleted unless the law makes us keep it.',
  'choice.optOut': 'You can tell us not to sell or share your data.',
  'choice.limit': 'You can limit what we do with protected data.',

  // Whom to ask.
  'contact.question': 'Who can you ask?',
  'contact.controller': 'Us: {contact}.',
  'contact.rights': 'To use your rights: {contact}.',
  'contact.officer': 'Our data protection officer: {contact}.',
  'contact.representative':
    '{region, select, EU {They speak for us in the EU: {contact}.} UK {They speak for us in the UK: {contact}.} CH {They speak for us in Switzerland: {contact}.} other {They speak for us near you: {contact}.}}',
  'contact.authority': 'You can complain to: {contact}.',
} as const;
