import type { PatternGroup } from '../group.ts';

/** German phrases that name a technology. */
export const DE_TECHNOLOGY: readonly PatternGroup[] = [
  {
    code: 'facial-recognition',
    weight: 0.9,
    phrases: `
      gesichtserkennung*|gesichtsscan*|gesichtsanalyse|gesichtserkennungs*
      gesicht|gesichter ~4 scan*|gescannt|ausgewertet|auswert*|erkannt|erkennt|analys*|gespeichert
      scan* ~3 gesicht|gesichter
      biometrie|biometrisch*
      face id|scan
    `,
  },
  {
    code: 'in-store-tracking',
    weight: 0.87,
    phrases: `
      beacon|beacons
      wlan|bluetooth|handy* ~4 tracking|getrackt|tracken|verfolg*|ortung ~3 laden|filiale|markt?
      kamera*|kameras|videoüberwachung|überwachungskamera* ~6 laden|filiale|markt|supermarkt|kasse|umkleide*|decke|regal|geschäft|kabine|eingang|selbstbedienungskasse
      laden|filiale|markt|supermarkt|kasse|umkleide*|regal|geschäft|kabine ~6 kamera|kameras|videoüberwachung|überwachungskamera*|gefilmt|überwacht
      kundenzähl*|besucherzähl*|laufweg*|heatmap*|kundenstrom*
      videoüberwachung
    `,
  },
  {
    code: 'location-tracking',
    weight: 0.87,
    phrases: `
      standort|standortdaten|standortfreigabe|standortzugriff|standortabfrage|standortverlauf|ortung|geortet|bewegungsprofil*|bewegungsdaten|bewegungsmuster / neuer|filiale|firma
      gps / uhr|navi
      weiß|wissen|wisst wo ich|wir|man
    `,
  },
  {
    code: 'web-tracking',
    weight: 0.87,
    phrases: `
      cookies|cookie / backen|schoko*|keks*|teig|haferflocken|rezept|lecker|essen
      cookiebanner*|cookiehinweis*|cookiewall|cookieeinstellung*
      retargeting|trackingpixel|tracker|werbe id
      werbung|anzeige|anzeigen ~4 verfolgt|verfolgen ~2 mich|internet|netz?
      verfolg* ~4 internet|netz|web|online
      personalisierte|personalisierter|zielgerichtete werbung|anzeigen
      browserverlauf|suchverlauf|surfverhalten|werbeblocker|adblock*
    `,
  },
  {
    code: 'voice-assistant',
    weight: 0.87,
    phrases: `
      alexa|echo|siri|cortana|sprachassistent*|sprachsteuerung|smart_speaker|google_home|homepod|sprachbefehl*|sprachbox|sprachaufnahmen|sprachaufzeichnung*|weckwort|aktivierungswort
      google home|assistant|nest|mini
      smart speaker|lautsprecher
      lautsprecher ~5 mithör*|hört|lauscht|zuhör*|gespräch*|mikro*
      mikro|mikrofon|mikrofone|mikrophon / karaoke|gesang|podcast
      hey|ok google|siri
    `,
  },
  {
    code: 'home-camera',
    weight: 0.87,
    phrases: `
      türkamera*|videoklingel*|türklingel ~3 kamera|video?
      babyphone|babyfon|babycam|überwachungscam|innenkamera|außenkamera|haustürkamera|gartenkamera|babykamera
      kamera ~4 haustür|wohnzimmer|schlafzimmer|kinderzimmer|garten|haus|wohnung|zuhause|einfahrt
      ring|arlo|eufy|nest kamera|doorbell|klingel
    `,
  },
  {
    code: 'loyalty-card',
    weight: 0.87,
    phrases: `
      kundenkarte*|treuekarte*|bonuskarte*|punktekarte*|stempelkarte*|vorteilskarte*|clubkarte*|vorteilscard|supercard|cumulus|payback|deutschlandcard|kundenkartendaten
      treuepunkte|bonuspunkte|treueprogramm*|bonusprogramm*|punkteprogramm
      punkte ~2 sammeln|einlösen|gesammelt
    `,
  },
  {
    code: 'recommender',
    weight: 0.82,
    phrases: `
      empfehlungen|kaufempfehlung*|produktempfehlung*|produktvorschläge|empfehlungsalgorithmus / weiterempfehl*
      vorschläge|vorgeschlagen|vorgeschlagene / verbesserung*
      schlägt|empfiehlt|schlagt ~4 mir|mich|uns|vor
      algorithmus|algorithmen
      kunden kauften ~1 auch
      das könnte ~2 gefallen|interessieren
    `,
  },
  {
    code: 'email-sms',
    weight: 0.82,
    phrases: `
      newsletter*|werbemail*|spammail*|rundmail*|sms|werbesms
      mail|mails|email|emails / adresse
      e mail|mails / adresse
      verteiler|postfach|posteingang|whatsapp
    `,
  },
  {
    code: 'robocall',
    weight: 0.9,
    phrases: `
      werbeanruf*|spamanruf*|roboanruf*|robocall*|telefonwerbung|telefonterror|kaltanruf*|callcenter|computerstimme|bandansage|roboterstimme|blechstimme|automatenstimme
      anruf|anrufe|angerufen|ruft|rufen ~5 ständig|täglich|dauernd|unbekannt*|werbung|gewinnspiel|computerstimme|band|wegen
      anrufe von
    `,
  },
  {
    code: 'mobile-app',
    weight: 0.78,
    phrases: `
      app|apps|*app
      push nachricht*|mitteilung*|benachrichtigung*
      app ~3 berechtigung*
    `,
  },
  {
    code: 'payment-data',
    weight: 0.87,
    phrases: `
      kreditkarte*|kartendaten|kontodaten|bankdaten|zahlungsdaten|iban|bankverbindung|lastschrift|kreditkartendaten|prüfziffer
      karte|konto ~3 gehackt|gesperrt|abgebucht|missbraucht
      schufa|bonitätsprüfung|bonität
      apple|google pay
      paypal|kontaktlos
    `,
  },
  {
    code: 'rfid',
    weight: 0.9,
    phrases: `
      rfid|nfc|funkchip*|funketikett*|rfidchip*
      chip|chips ~5 eingenäht|kleidung|etikett|jacke|hose|kasse|rausschneiden|herausgetrennt|rausgetrennt|rausgeschnitten
    `,
  },
  {
    code: 'chatbot',
    weight: 0.87,
    phrases: `
      chatbot*|chat bot|bots
      chatgpt|ki assistent|chat
      virtuell*|digital* assistent*|berater*
      bot
    `,
  },
];
