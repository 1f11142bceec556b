import type { ReceiptMessages } from '../parts.ts';

/** Dutch: what is told about the receipt ("bewijs") of a choice. */
export const receipt = {
  // The verdict.
  'receipt.valid': 'Dit bewijs is geldig.',
  'receipt.consistent': 'Dit bewijs klopt in zichzelf, maar wie het ondertekende is niet gecontroleerd.',
  'receipt.invalid': 'Dit bewijs is niet geldig.',
  'receipt.untrusted':
    'Het is gecontroleerd met de sleutel die het zelf meebrengt, en zo’n sleutel kan iedereen maken. Haal de sleutel van de winkel langs een andere weg, en controleer opnieuw.',

  // What was done, by the kind of choice.
  'receipt.did.consent-requested': 'U werd om uw ja gevraagd voor: {list}.',
  'receipt.did.consent-given': 'U zei ja tegen: {list}.',
  'receipt.did.consent-confirmed': 'U bevestigde uw ja.',
  'receipt.did.consent-refused': 'U zei nee tegen: {list}.',
  'receipt.did.consent-withdrawn': 'U nam uw ja terug voor: {list}.',
  'receipt.did.objection-raised': 'U maakte bezwaar tegen: {list}.',
  'receipt.did.objection-decided':
    '{outcome, select, upheld {De winkel nam uw bezwaar aan.} other {De winkel nam uw bezwaar niet aan.}} Dit zijn de redenen: {text}',
  'receipt.did.objection-lifted': 'U nam uw bezwaar terug.',
  'receipt.did.pause-begun': 'U vroeg om een pauze van: {channel}.',
  'receipt.did.pause-ended': 'U beëindigde de pauze.',
  'receipt.did.cap-set':
    'U stelde een grens in voor: {channel}. Het is {times, plural, one {# bericht} other {# berichten}} in {days, plural, one {# dag} other {# dagen}}.',
  'receipt.did.cap-lifted': 'U nam uw grens terug.',
  'receipt.did.contact-made': 'Hoe de winkel u bereikte: {channel}. Waar het over ging: {list}.',
  'receipt.did.restriction-set':
    'Deze gegevens worden alleen bewaard, niet gebruikt: {list}. De reden: {text}',
  'receipt.did.restriction-lifted': 'Gegevens die alleen werden bewaard, worden weer gebruikt.',
  'receipt.did.hold-set': 'Deze gegevens worden langer bewaard: {list}. De reden: {text}',
  'receipt.did.hold-lifted': 'Gegevens die langer werden bewaard, worden om die reden niet meer bewaard.',
  'receipt.did.guest-merged': 'Wat u zonder account koos, hoort nu bij uw account.',
  'receipt.did.merge-undone': 'Wat zonder account werd gekozen, hoort niet meer bij uw account.',
  'receipt.toConfirm': 'Het telt pas als u het hebt bevestigd.',
  'receipt.until': 'Uw ja eindigt na deze dag: {date}.',

  // Kinds of use, ways of contact, all data: what stands in a list.
  'receipt.kind':
    '{kind, select, everything {elk gebruik} sale {verkoop van uw gegevens} sharing {uw gegevens aan anderen geven voor hun reclame} advertising {reclame die voor u is gemaakt} other {alle reclame}}',
  'receipt.channel':
    '{channel, select, email {e-mails} sms {sms-berichten} phone {telefoontjes} post {brieven} push {berichten van de app} other {alle berichten}}',
  'receipt.allData': 'alle gegevens',

  // By whom, when, where.
  'receipt.by':
    '{by, select, customer {U deed dit zelf.} guardian {Een ouder of voogd deed dit.} staff {Iemand van de winkel voerde dit in.} signal {Uw browser zei dit met een signaal.} other {Een programma van de winkel voerde dit in.}}',
  'receipt.when': 'Wanneer het was: {time}.',
  'receipt.version': 'U had versie {number} van de uitleg gezien.',
  'receipt.shop': 'De winkel: {name}.',
  'receipt.customer': 'De winkel kent u als: {id}.',
  'receipt.choice': 'Deze keuze heeft het nummer: {id}.',
  'receipt.log': 'Het is regel {number} van {size} in het logboek van de winkel.',
  'receipt.issued': 'Wanneer het bewijs werd gemaakt: {time}.',
  'receipt.signer': 'De sleutel waarmee het is ondertekend: {id}.',

  // What is wrong.
  'receipt.fault.not-json': 'Dit is niet de tekst van een bewijs, of er ontbreekt een deel.',
  'receipt.fault.too-large': 'Het is groter dan elk bewijs.',
  'receipt.fault.shape': 'Dit deel ontbreekt, is te veel of klopt niet: {at}.',
  'receipt.fault.signature-form': 'De handtekening is niet zoals die van bewijzen.',
  'receipt.fault.unknown-signer': 'Geen bekende sleutel heeft het ondertekend. Het noemt deze sleutel: {at}.',
  'receipt.fault.signature':
    'De handtekening past niet: iemand veranderde het bewijs, of ondertekende met een andere sleutel dan {at}.',
  'receipt.fault.payload-form': 'Wat is ondertekend, staat niet in de ene vorm die bewijzen hebben.',
  'receipt.fault.payload-shape':
    'Een deel van wat is ondertekend, ontbreekt, is te veel of klopt niet: {at}.',
  'receipt.fault.key-not-in-use': 'Deze sleutel was niet in gebruik toen het bewijs werd gemaakt: {at}.',
  'receipt.fault.record': 'Het bewijs zegt iets anders dan de keuze waarvan het is gemaakt.',
  'receipt.fault.entry-form': 'De regel in het logboek is niet zoals die van logboeken.',
  'receipt.fault.tombstone': 'De regel in het logboek gaat over wissen, niet over een keuze.',
  'receipt.fault.commitment': 'De regel in het logboek hoort bij een andere keuze.',
  'receipt.fault.checkpoint-form': 'De ondertekende stand van het logboek is niet leesbaar.',
  'receipt.fault.checkpoint-signer': 'Geen bekende sleutel heeft de stand van het logboek ondertekend.',
  'receipt.fault.checkpoint-signature':
    'De handtekening van het logboek past niet: iemand veranderde de stand.',
  'receipt.fault.sizes': 'Het bewijs hoort bij een logboek dat niet zo groot is als het ondertekende.',
  'receipt.fault.not-in-log':
    'Het ondertekende logboek bevat deze keuze niet: het bewijs leidt ergens anders heen.',
  'receipt.fault.seal': 'De delen horen niet bij elkaar: iemand verwisselde of veranderde er een.',

  // The page that checks receipts.
  'receipt.page.title': 'Een bewijs controleren',
  'receipt.page.lead':
    'Een bewijs toont aan wat u koos. Deze pagina controleert het op uw apparaat en verstuurt niets.',
  'receipt.page.receipt': 'Uw bewijs',
  'receipt.page.file': 'Kies het bestand',
  'receipt.page.paste': 'Of plak de tekst',
  'receipt.page.key': 'De sleutel van de winkel',
  'receipt.page.keyWhy':
    'Zonder die sleutel weet niemand wie het bewijs maakte. Haal hem bij de winkel, niet bij wie u het bewijs gaf.',
  'receipt.page.check': 'Controleren',
  'receipt.page.language': 'Taal',
  'receipt.page.result': 'Uitkomst',
  'receipt.page.empty': 'Kies het bestand van een bewijs, of plak de tekst.',
  'receipt.page.badKey': 'Dit is geen sleutel. Kies het sleutelbestand van de winkel, of laat dit leeg.',
  'receipt.page.unread': 'Dit bestand is niet leesbaar: {name}.',
  'receipt.page.details': 'Het bewijs, voor programma’s',
  'receipt.page.noScript':
    'Deze pagina heeft JavaScript nodig. Deze opdracht controleert bewijzen zonder: {command}',
} as const satisfies ReceiptMessages;
