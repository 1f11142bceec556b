import type { ShortMessages } from '../parts.ts';

/** Dutch: the customer asks with "u", and the shop answers with "u"; the rest as on the label. */
export const short = {
  // The frame.
  'short.title': 'Vragen over uw gegevens bij {brand}',
  'short.titleAlone': 'Vragen over uw gegevens',
  'short.lead': 'U vraagt, wij antwoorden.',

  // What customers ask. `home` is EU, GB, CH or other: the law that the shop is under.
  'q-data.question': 'Welke gegevens gebruikt u?',
  'q-purpose.question': 'Waarvoor gebruikt u mijn gegevens?',
  'q-benefit.question': 'Wat heb ik eraan?',
  'q-no.question': 'Wat als ik nee zeg?',
  'q-recipient.question': 'Wie krijgt mijn gegevens nog meer?',
  'q-sale.question': 'Verkoopt u mijn gegevens?',
  'q-transfer.question':
    '{home, select, EU {Gaan mijn gegevens de EU uit?} GB {Verlaten mijn gegevens het Verenigd Koninkrijk?} CH {Gaan mijn gegevens Zwitserland uit?} other {Gaan mijn gegevens het land uit?}}',
  'q-retention.question': 'Hoe lang bewaart u mijn gegevens?',
  'q-advertising.question': 'Gebruikt u mijn gegevens voor reclame?',
  'q-machine.question': 'Beslist een computer over mij?',
  'q-rights.question': 'Kan ik gegevens zien en wissen?',
  'q-contact.question': 'Bij wie kan ik terecht?',

  // Answers that the label does not give, or gives in other words.
  'short.benefit': 'Hier hebt u iets aan: {list}.',
  'short.no.required': 'Hier hebben we uw gegevens nodig: {list}.',
  'short.no.notStated': 'We zeggen niet wat er dan verandert: {list}.',
  'short.no.full': 'De volledige tekst zegt wat er bij een nee verandert.',
  'short.contact.more':
    '{count, plural, one {De volledige tekst geeft nog # adres.} other {De volledige tekst geeft nog # adressen.}}',
  'short.transfer.adequacy': 'Een strenge wet beschermt ze: {list}.',
  'short.no.can': 'U kunt nee zeggen tegen: {list}.',
  'short.transfer.framework': 'Onze bedrijven beloofden ze te beschermen: {list}.',
  'short.transfer.clauses': 'Een contract beschermt ze: {list}.',
  'short.transfer.bindingRules': 'Strenge regels beschermen ze: {list}.',
  'short.ads.stop': 'U kunt al onze reclame stoppen.',
  // Rights, as phrases that follow the colon.
  'short.rights': 'U kunt: {list}.',
  'short.right.access': 'uw gegevens zien',
  'short.right.rectification': 'fouten laten verbeteren',
  'short.right.portability': 'ze meenemen',
  'short.right.erasure': 'ze laten wissen',
  'short.right.erasureSome': 'ze laten wissen als geen wet dat verbiedt',
  'short.right.optOut': 'ons verbieden ze te verkopen of te delen',
  'short.right.limit': 'het gebruik van beschermde gegevens beperken',

  // The rest of a list, as its last entry; `named` is yes where others stand before it.
  'count.data':
    '{named, select, yes {{count, plural, one {nog # soort gegevens} other {nog # soorten gegevens}}} other {{count, plural, one {# soort gegevens} other {# soorten gegevens}}}}',
  'count.purpose':
    '{named, select, yes {{count, plural, one {nog # doel} other {nog # doelen}}} other {{count, plural, one {# doel} other {# doelen}}}}',
  'count.firm':
    '{named, select, yes {{count, plural, one {nog # bedrijf} other {nog # bedrijven}}} other {{count, plural, one {# bedrijf} other {# bedrijven}}}}',
  'count.authority':
    '{named, select, yes {{count, plural, one {nog # overheidsdienst} other {nog # overheidsdiensten}}} other {{count, plural, one {# overheidsdienst} other {# overheidsdiensten}}}}',
  'count.country':
    '{named, select, yes {{count, plural, one {nog # land} other {nog # landen}}} other {{count, plural, one {# land} other {# landen}}}}',
  'count.practice':
    '{named, select, yes {{count, plural, one {nog # onderdeel} other {nog # onderdelen}}} other {{count, plural, one {# onderdeel} other {# onderdelen}}}}',
} as const satisfies ShortMessages;
