import type { ReceiptMessages } from '../parts.ts';

/** Dutch: what is told about the receipt ("bewijs") of a choice. */
export const receipt = {
  // The verdict.
  'receipt.valid': 'Dit bewijs is geldig.',
  'receipt.consistent':
    'Dit bewijs klopt in zichzelf, maar er is niet gecontroleerd wie het heeft ondertekend.',
  'receipt.invalid': 'Dit bewijs is niet geldig.',
  'receipt.untrusted':
    'Het is gecontroleerd met de sleutel die erbij zit, en zo’n sleutel kan iedereen maken. Vraag de sleutel van de winkel op een andere manier, en controleer opnieuw.',

  // What was done, by the kind of choice.
  'receipt.did.consent-requested': 'U bent om uw ja gevraagd voor: {list}.',
  'receipt.did.consent-given': 'U hebt ja gezegd tegen: {list}.',
  'receipt.did.consent-confirmed': 'U hebt uw ja bevestigd.',
  'receipt.did.consent-refused': 'U hebt nee gezegd tegen: {list}.',
  'receipt.did.consent-withdrawn': 'U hebt uw ja ingetrokken voor: {list}.',
  'receipt.did.objection-raised': 'U hebt bezwaar gemaakt tegen: {list}.',
  'receipt.did.objection-decided':
    '{outcome, select, upheld {De winkel heeft uw bezwaar aangenomen.} other {De winkel heeft uw bezwaar niet aangenomen.}} Dit zijn de redenen: {text}',
  'receipt.did.objection-lifted': 'U hebt uw bezwaar ingetrokken.',
  'receipt.did.pause-begun': 'U hebt om een pauze gevraagd voor: {channel}.',
  'receipt.did.pause-ended': 'U hebt de pauze beëindigd.',
  'receipt.did.cap-set':
    'U hebt een grens gesteld voor: {channel}. Hoogstens {times, plural, one {één keer} other {# keer}} in {days, plural, one {één dag} other {# dagen}}.',
  'receipt.did.cap-lifted': 'U hebt uw grens opgeheven.',
  'receipt.did.contact-made':
    'Hoe de winkel contact met u heeft gezocht: {channel}. Waar het over ging: {list}.',
  'receipt.did.restriction-set':
    'Deze gegevens worden alleen bewaard, niet gebruikt: {list}. De reden: {text}',
  'receipt.did.restriction-lifted': 'Gegevens die alleen werden bewaard, mogen weer worden gebruikt.',
  'receipt.did.hold-set': 'Deze gegevens worden langer bewaard: {list}. De reden: {text}',
  'receipt.did.hold-lifted': 'Gegevens die langer werden bewaard, worden om die reden niet meer bewaard.',
  'receipt.did.guest-merged': 'Wat u zonder account hebt gekozen, hoort nu bij uw account.',
  'receipt.did.merge-undone': 'Wat zonder account is gekozen, hoort niet meer bij uw account.',
  'receipt.toConfirm': 'Uw ja telt pas als het is bevestigd.',
  'receipt.until': 'Uw ja eindigt na deze dag: {date}.',

  // Kinds of use, ways of contact, all data: what stands in a list.
  'receipt.kind':
    '{kind, select, everything {elk gebruik} sale {verkoop van uw gegevens} sharing {uw gegevens aan anderen geven voor hun reclame} advertising {reclame die voor u is gemaakt} other {alle reclame}}',
  'receipt.channel':
    '{channel, select, email {e-mails} sms {sms-berichten} phone {telefoontjes} post {brieven} push {berichten van de app} other {alle berichten}}',
  'receipt.allData': 'alle gegevens',

  // By whom, when, where.
  'receipt.by':
    '{by, select, customer {U hebt dit zelf gedaan.} guardian {Een ouder of voogd heeft dit voor u gedaan.} staff {Iemand van de winkel heeft dit ingevoerd.} signal {Uw browser heeft dit met een signaal gezegd.} other {Een programma van de winkel heeft dit ingevoerd.}}',
  'receipt.when': 'Wanneer het was: {time}.',
  'receipt.version': 'U kreeg versie {number} van de uitleg te zien.',
  'receipt.shop': 'De winkel: {name}.',
  'receipt.customer': 'De winkel kent u als: {id}.',
  'receipt.choice': 'Deze keuze heeft het nummer: {id}.',
  'receipt.log': 'Het is regel {number} van {size} in het logboek van de winkel.',
  'receipt.issued': 'Wanneer het bewijs is gemaakt: {time}.',
  'receipt.signer': 'De sleutel waarmee het is ondertekend: {id}.',

  // What is wrong.
  'receipt.fault.not-json':
    'Dit is niet de tekst van een bewijs, of er ontbreekt een deel. Probeer het met het hele bestand.',
  'receipt.fault.too-large': 'Het is te groot voor een bewijs.',
  'receipt.fault.shape': 'Dit deel ontbreekt, klopt niet of hoort er niet in: {at}.',
  'receipt.fault.signature-form': 'Zo ziet de handtekening van een bewijs er niet uit.',
  'receipt.fault.unknown-signer':
    'Het is met geen enkele bekende sleutel ondertekend. Het noemt deze sleutel: {at}. Controleer of u de nieuwste sleutel van de winkel hebt.',
  'receipt.fault.signature':
    'De handtekening past niet: iemand heeft het bewijs veranderd, of met een andere sleutel dan {at} ondertekend.',
  'receipt.fault.payload-form': 'Wat is ondertekend, staat niet in de vorm die voor bewijzen geldt.',
  'receipt.fault.payload-shape':
    'Een deel van wat is ondertekend, ontbreekt, klopt niet of hoort er niet in: {at}.',
  'receipt.fault.key-not-in-use': 'Deze sleutel was niet in gebruik toen het bewijs is gemaakt: {at}.',
  'receipt.fault.record': 'Het bewijs zegt niet hetzelfde als de keuze waarvan het is gemaakt.',
  'receipt.fault.entry-form': 'Zo ziet een regel in een logboek er niet uit.',
  'receipt.fault.tombstone': 'De regel in het logboek gaat over wissen, niet over een keuze.',
  'receipt.fault.commitment': 'De regel in het logboek hoort bij een andere keuze.',
  'receipt.fault.checkpoint-form': 'De ondertekende stand van het logboek is niet leesbaar.',
  'receipt.fault.checkpoint-signer':
    'De stand van het logboek is met geen enkele bekende sleutel ondertekend. Controleer of u de nieuwste sleutel van de winkel hebt.',
  'receipt.fault.checkpoint-signature':
    'De handtekening van het logboek past niet: iemand heeft de stand veranderd.',
  'receipt.fault.sizes': 'De berekening hoort bij een logboek dat niet zo groot is als het ondertekende.',
  'receipt.fault.not-in-log':
    'Het ondertekende logboek bevat deze keuze niet: de berekening komt ergens anders uit.',
  'receipt.fault.seal': 'De delen horen niet bij elkaar: iemand heeft er een verwisseld of veranderd.',

  // The page that checks receipts.
  'receipt.page.title': 'Een bewijs controleren',
  'receipt.page.lead':
    'Een bewijs toont aan wat u hebt gekozen. Deze pagina controleert het op uw apparaat en verstuurt niets.',
  'receipt.page.receipt': 'Uw bewijs',
  'receipt.page.file': 'Kies het bestand',
  'receipt.page.paste': 'Of plak de tekst',
  'receipt.page.key': 'De sleutel van de winkel',
  'receipt.page.keyWhy':
    'Zonder die sleutel weet niemand wie het bewijs heeft gemaakt. Vraag hem aan de winkel zelf, niet samen met het bewijs.',
  'receipt.page.check': 'Controleren',
  'receipt.page.language': 'Taal',
  'receipt.page.result': 'Uitkomst',
  'receipt.page.empty': 'Kies het bestand van een bewijs, of plak de tekst.',
  'receipt.page.badKey': 'Dit is geen sleutel. Kies het sleutelbestand van de winkel, of laat dit veld leeg.',
  'receipt.page.unread': 'Dit bestand is niet leesbaar: {name}.',
  'receipt.page.details': 'Het bewijs, voor programma’s',
  'receipt.page.noScript':
    'Deze pagina heeft JavaScript nodig. Deze opdracht controleert bewijzen ook zonder JavaScript: {command}',
} as const satisfies ReceiptMessages;
