import type { PatternGroup } from '../group.ts';

/** German phrases about privacy. */
export const DE_PRIVACY: readonly PatternGroup[] = [
  {
    code: 'privacy',
    weight: 0.8,
    phrases: `
      *datenschutz*
      dsgvo|gdpr|bdsg
      privatsphäre
      privatsphaere
      persönliche|private|sensible|personenbezogene|persönlichen|privaten|sensiblen|personenbezogenen daten|informationen|angaben|infos
      meine|unsere|deine|eure|ihre|meiner|meinen|unserer|unseren daten
      kundendaten|nutzerdaten|userdaten|gesundheitsdaten|bewegungsdaten|einkaufsdaten
      daten|datenkrake|datenkraken ~3 gespeichert|gesammelt|sammeln|speichern|speichert|sammelt|verarbeitet|verarbeiten|erhoben|erheben
      informationelle selbstbestimmung
      anonym|anonymität|anonyme|anonymisiert
      gläsern* kunde|mensch|kunden|bürger
      datenspur*|datenleck|datenpanne|datenhandel|datendiebstahl
      verschlüsselt|verschlüsselung
      überwachung / staat*|nsa|bnd|verfassungsschutz|politik
      diskret|diskretion / farbe
    `,
  },
  {
    code: 'privacy',
    weight: 0.85,
    polarity: -1,
    phrases: `
      datenkrake*|datenklau|datensammler|datensammelwut|datenmissbrauch|schnüffel*|ausspionier*|bespitzel*|ausspäh*|spionier*|spioniert|spionage*|stasi*|orwell*
      woher|wie|wieso|warum|weshalb ~2 haben|hat|habt|wissen|weiß|weiss|kennt|kennen|wisst|hand ~3 @my|meine|das|ich|dass|die @data?
      woher|wieso wissen|weiß|weiss|kennt|wisst|habt|haben|hat die|der|ihr|sie|{shop}|das
      wissen|weiß|wisst ~1 mehr|alles|zu|genau ~2 über|viel mich|uns|wo|wann|was?
      was ~4 alles|so ~2 über mich|uns|einen|dich|jeden
      geht ~2 nichts|niemanden|euch|einen|keinen an|was
      geht ~4 feuchten
      big brother / container|staffel|rtl|sat
      gläserner|gläserne|gläsernen kunde|mensch|kunden
      ohne ~2 zustimmung|einwilligung|erlaubnis|fragen|wissen|zu|genehmigung ~1 gefragt?
      ungefragt
      nie|nicht|niemals ~3 zugestimmt|eingewilligt|erlaubt|angegeben|gegeben|genehmigt
      keine|kein|null|fehlend* datenschutz|privatsphäre|diskretion
      verstoß|verstößt|verstoss|verletzt|verletzung|missachtet ~4 dsgvo|datenschutz*|privatsphäre
      datenschutz* ~4 witz|mangelhaft|katastroph*|fremdwort|fehlanzeige|egal|verstoß|bedenk*|problem*|verletz*|skandal|miserabel|albtraum
      nackig|gläsern machen
      vertraue|traue|trau ~4 nicht|nimmer ~3 daten?
      unheimlich ~4 wissen|weiß|was|wie|dass
    `,
  },
  {
    code: 'privacy',
    weight: 0.8,
    polarity: 1,
    phrases: `
      respektier*|respektvoll|achtet|achten|schützt|schützen|wahrt ~3 privatsphäre|datenschutz|daten
      datenschutz* ~4 vorbildlich|top|super|ernst|gut|klasse|groß|transparent|prima|hervorragend
      vorbildlich* ~3 datenschutz*
      datenschutzfreundlich*|datensparsam*
      bar zahlen|bezahlen
      bleibt|bleiben ~3 anonym|privat
      ohne ~2 tracking|überwachung|spionage|datensammel*|cloud
      daten|alles ~4 bleiben|bleibt ~2 bei|auf|lokal|hier ~3 mir|gerät|handy|haus?
      gehen|geht ~3 vertraulich|sorgsam|verantwortungsvoll|sorgfältig um|mit
    `,
  },
  {
    code: 'data-security',
    weight: 0.92,
    polarity: -1,
    phrases: `
      *datenleck*|*datenpanne*|*datendiebstahl*|*datenklau*|datenlecks|sicherheitslücke*|sicherheitsleck|sicherheitspanne*|sicherheitsmangel
      gehackt|hacker|hackerangriff*|gehackte*|hackern|cyberangriff|cyberattacke|hack / life|ikea|hackfleisch
      @data ~4 geleakt|gestohlen|geklaut|abgegriffen|entwendet|erbeutet*|abgeflossen|abgefischt|veröffentlicht|offen|ungeschützt|darknet|weg|verloren|kompromittiert|sichtbar / paket
      geleakt|gestohlen|geklaut|erbeut*|abgegriffen ~4 @data|kunden* / paket|fahrrad|handtasche
      identitätsdiebstahl|identitätsklau|identitätsmissbrauch
      betrüger|unbekannte|fremde|fremder|jemand|irgendwer|wer ~5 bestellt|eingeloggt|zugriff|abgebucht|zugegriffen|eingekauft|angemeldet|konto|namen
      konto|account|karte|kreditkarte ~3 gehackt|geknackt|missbraucht|geplündert|leergeräumt|kopiert|übernommen
      abbuchung*|abgebucht ~4 fremd*|unbekannt*|nie|nicht|litauen|ausland
      phishing*|trojaner|schadsoftware|darknet|skimming|spyware
      passwort|passwörter|passwd|kennwort ~4 klartext|unverschlüsselt|offen|geleakt|gestohlen|zettel
      unverschlüsselt*|ungesichert*|ungeschützt*
      keine|nicht|ohne|mangelnde ~2 verschlüssel*|sicher|zwei|https|ssl ~3 daten|login|übertrag*|faktor?
      rechnung*|daten|bestellung*|unterlagen|adressen|namen ~3 anderer|anderen|fremden|fremder|fremde kunden|kunde|personen|leute
      bestellungen|rechnung|daten|konto ~2 eines|von anderen|fremden|jemand ~1 kunden|anderem?
      an ~2 falschen|falsche|fremde ~1 kunden|adresse|person|mail|gemailt|geschickt
      im|offen|offenen|in cc / hubraum
      laut ~4 vorgelesen|gerufen|genannt
      vorfall ~4 daten*|kunden*
      im klartext / redet|reden
    `,
  },
  {
    code: 'data-security',
    weight: 0.6,
    phrases: `
      datensicherheit
      wie|sind|ist ~3 sicher ~4 daten|zahlung|kreditkarte*|konto|app|angaben|lastschrift
      daten ~4 sicher|geschützt|verschlüsselt
      zwei faktor|faktoren
      2fa|passkey*
      kreditkarte*|karten|bank daten|nummer|kartendaten
      kreditkartendaten|kontodaten|bankdaten|kartendaten|zahlungsdaten
      ende zu ende
    `,
  },
  {
    code: 'data-security',
    weight: 0.85,
    polarity: 1,
    phrases: `
      ende zu ende ~2 verschlüssel*
      verschlüsselt|verschlüsselung ~4 super|top|gut|endlich|vorbildlich|sauber
      sofort|binnen|innerhalb|gleich|schnell ~4 gesperrt|informiert|gewarnt|blockiert|zurückgesetzt
      daten ~3 sicher aufgehoben|verwahrt|bei
      zwei faktor ~4 super|top|gut|endlich|klasse
      betrug*|betrüger ~4 verhindert|gestoppt|abgewehrt|erkannt
    `,
  },
  {
    code: 'intrusive-contact',
    weight: 0.9,
    polarity: -1,
    phrases: `
      spam|spams|spammt|spammen|spammer|gespammt|zugespammt|vollgespammt|spamming|spamflut|spammails|spammail|spamanruf* / ordner|filter
      zugemüllt|zumüllen|vollgemüllt|zugeschüttet|zutexten|zuballern|zugeballert|bombardier*|überflut*|überschütt*|belästig*|belästigung|terror|telefonterror|nervensäge|aufdringlich*|penetrant* / geruch|parfum|duft
      werbeanruf*|werbemail*|werbepost|werbeflut|werbebombardement|werbemüll|spamanrufe|telefonwerbung|haustürwerbung|werbe_sms|werbe_mails|werbe_mail|werbe_anrufe
      unerwünscht*|unverlangt*|unaufgefordert*|ungebeten* ~3 @contact
      unerwünschte|unaufgeforderte anrufe|werbung|mails|newsletter
      ständig|dauernd|täglich|jeden|andauernd|permanent|pausenlos|wieder|immer|ununterbrochen|x ~4 anruf*|angerufen|mails|mail|newsletter|sms|werbung|push|nachrichten|benachrichtigungen|werbemails|post
      anrufe|anruf|angerufen|ruft|rufen|rufe ~5 ständig|täglich|dauernd|jeden|sonntag|abends|nachts|unbekannt*|fremd*|computerstimme|roboter*|wegen|callcenter|bandansage|unterdrückt*
      anrufe von / kunden
      hört|hör|hören|hört's ~2 auf|endlich ~4 anzurufen|schreiben|schicken|nerven|mails|senden|werbung|mir
      hört|hör auf ~4 zu
      computerstimme|bandansage|roboterstimme|blechstimme|roboanruf*|automatenstimme|callcenter
      kaltanruf*|cold calls
      zu viele|viel|häufig|oft mails|emails|e|newsletter|werbung|nachrichten|anrufe|push|benachrichtigungen|post
      wie|so viele|viel mails|emails|e|newsletter|werbung|nachrichten|anrufe|push ~3 noch?
      newsletter ~5 trotz|obwohl|nie|nicht|nervt|nerven|täglich|ungefragt|abbestellt|abgemeldet|wieder|loswerden|abmeldung
      nie|nicht|keinen|kein|niemals ~3 newsletter|werbung ~3 bestellt|abonniert|gewollt|angemeldet|wollte|erlaubt|zugestimmt
      abbestell*|abgemeldet|abmelden|abmeldung|austragen|ausgetragen ~6 trotzdem|immer|weiter|wieder|noch|nicht|unmöglich|geht|funktioniert|zum / zeitung
      trotz ~3 abbestellung|abmeldung|widerspruch|kündigung
      verteiler ~3 raus|nehmen|streich*|lösch*
      nehmen|nehmt ~3 aus ~3 verteiler|liste
      lasst|lass|lassen mich|uns ~2 in|endlich ruhe
      push nachrichten|mitteilung*|meldungen|benachrichtigungen ~3 nerv*|nachts|ständig|zu|täglich
      popup|popups|pop up|ups / store
      postfach|posteingang|briefkasten|inbox ~4 voll|überquillt|quillt|überfüllt|zugemüllt
      briefkasten ~3 werbung|prospekt*
      keine ~1 werbung ~3 trotz|aufkleber|einwerfen
      mal am|pro tag|woche ~5 mail|mails|newsletter|anruf*|werbung|push
      mails|mail|newsletter|anrufe|nachrichten ~2 am|pro|jeden tag|woche|stunde
      nervt|nerven|nervig|nervige|nervigen|genervt ~4 werbung|newsletter|mails|push|anrufe|hinweise|popups|nachrichten|vorschläge|benachrichtigungen
      werbung|newsletter|mails|push|anrufe|hinweise|popups|benachrichtigungen ~4 nervt|nerven|nervig|nervtötend|lästig|unverschämt*|aufdringlich
    `,
  },
  {
    code: 'intrusive-contact',
    weight: 0.6,
    phrases: `
      newsletter|newslettern
      werbung ~3 per|am|via mail|telefon|post|sms
      push nachrichten|mitteilung*|benachrichtigung*
      werbemail|werbemails|werbeanruf*
      werbewiderspruch
      kontaktier*|angeschrieben ~3 nicht|ungefragt|ohne
      vorschläge|hinweise|tipps ~6 abschalten|abstellen|ausschalten|deaktivieren
    `,
  },
  {
    code: 'intrusive-contact',
    weight: 0.88,
    polarity: 1,
    phrases: `
      kein|keine|null|ohne|nie|keinerlei ~3 spam|werbeflut|werbemails|werbeanrufe|newsletter|werbung|belästigung
      kein einziges|einziger mal|anruf|newsletter|mail ~3 belästigt|angerufen|werbung?
      nicht|nie ~2 zugespammt|belästigt|genervt|bombardiert|zugemüllt|aufdringlich|vollgespammt
      nur|höchstens|bloß ~2 mail|newsletter|nachricht ~3 monat|woche|quartal|jahr|wenn
      sofort|gleich|direkt|problemlos|einfach ~4 abgemeldet|abbestellt|ausgetragen|ruhe
      abmeldung|abbestellen ~4 sofort|klick|problemlos|einfach|funktioniert
      unaufdringlich*|dezent* ~4 werbung|mails|newsletter?
    `,
  },
  {
    code: 'third-party-sharing',
    weight: 0.92,
    polarity: -1,
    phrases: `
      @data ~5 verkauft|verkaufen|verkauf|verscherbelt|verhökert|weiterverkauft|weitergegeben|weitergeben|weitergereicht|weitergeleitet|weitergibt|vertickt|herausgegeben|rausgegeben|verscherbeln|übermittelt|verhökern / geschäft
      verkauft|verkaufen|verscherbelt|verscherbeln|verhökert|verticken|vertickt|gibt|geben|gebt|reicht|reichen|leitet|leiten ~5 @data ~5 weiter|raus|an|heraus
      verkauft|verkaufen|verscherbelt|verscherbeln|verhökert|verhökern ~2 @my ~2 @data
      datenhandel|datenhändler|adresshandel|adresshändler|datenbroker|datenverkauf
      datenweitergabe|adressweitergabe|weitergabe|weiterverkauf ~4 daten|adresse*|partner|dritte|nummer?
      an dritte|drittfirm*|drittanbieter|partnerfirmen|werbepartner|werbefirm*|inkasso*
      dritte|dritten|drittanbieter* ~4 daten|weiter*
      schufa
      polizei ~5 daten|herausgegeben|aufnahmen|videos ~3 ohne?
      ausgewählte|ausgewählten partner|partnern
      partnerunternehmen|konzernunternehmen|werbepartner*
      teilt|teilen|geteilt ~4 @data ~3 mit|facebook|partnern|konzern
      mit ~2 facebook|google|meta|amazon geteilt|teilen
      woher|wie ~1 haben|hat|hatten|habt|kommt|kommen ~4 nummer|adresse|anschrift|handynummer|mailadresse|telefonnummer
      wildfremde*|fremde firmen|firma|unternehmen ~4 nummer|adresse|daten|anruf*
    `,
  },
  {
    code: 'third-party-sharing',
    weight: 0.6,
    phrases: `
      werden|gibt|gebt|geben|wer ~5 daten ~4 weiter*|geteilt|verkauft|bekommt|sieht
      wer ~4 zugriff ~4 daten|aufnahmen|videos|konto
      daten ~4 weitergegeben|weitergeleitet|weiter|geteilt
      an wen
    `,
  },
  {
    code: 'third-party-sharing',
    weight: 0.9,
    polarity: 1,
    phrases: `
      nicht|nie|niemals|keine|nichts ~4 verkauft|weitergegeben|weitergeben|weitergereicht|geteilt|weiterverkauft|weitergeleitet
      keine weitergabe
      nichts|keine ~3 verlässt|cloud|geht ~3 gerät|haus|raus|wlan?
      bleiben|bleibt|gespeichert ~2 lokal|gerät|deutschland|haus
      rein|nur|komplett lokal|offline
    `,
  },
  {
    code: 'tracking-monitoring',
    weight: 0.88,
    polarity: -1,
    phrases: `
      tracken|trackt|getrackt|trackst|tracker|mitgetrackt|nachverfolgt|tracking / sendung*|paket|lieferung|fitness|schlaf|schritte|versand|bestellung|dhl
      überwacht|überwachen|totalüberwachung|überwachungskamera*|dauerüberwachung|rundumüberwachung|kameraüberwachung|videoüberwachung|abhören|abgehört|abhör*|belauscht|belauschen|lauscht|lauschen|wanze|verwanzt|mithör*|hört mit?
      hört|hören|hörte|höre|horcht ~4 mit|zu|alles|ständig|immer ~2 mit? / musik|radio|podcast|hörbuch
      mitgehört|mithören|mitlauscht|mitschneid*|mitgeschnitten|mitliest|mitlesen|mitgelesen
      zeichnet|nimmt|zeichnen|nehmen ~5 auf / fahrt|paket
      aufgezeichnet|aufgenommen ~3 gespräch*|alles|stimme*
      gespräche|gespräch|unterhaltung* ~5 aufgezeichnet|mitgehört|gespeichert|ausgewertet|aufgenommen|werbung
      verfolgt|verfolgen|verfolg* ~4 mich|werbung|internet|netz|überall|anzeigen|web|schritt
      werbung|anzeigen|anzeige ~5 verfolgt|gesucht|angeschaut|angesehen|geredet|gesprochen|unterhalten|erzählt
      darüber|davon|drüber|über ~3 geredet|gesprochen|unterhalten ~6 werbung|anzeige*|vorgeschlagen
      gefilmt|filmt|filmen|beobachtet|beobachten|beobachtung|angestarrt|bespitzelt|ausspioniert|ausgespäht|durchleuchtet|ausgewertet|auswerten / film
      kamera*|kameras ~5 gesicht*|umkleide*|überall|auswert*|beobacht*|filmt|filmen|kunden|kasse|decke|klo|toilette / foto*|handy
      gesichtserkennung|gesichtsscan*|gesichter|gesicht ~3 gescannt|scannen|erkannt|ausgewertet|gespeichert?
      standort|standortdaten|bewegungsprofil*|bewegungsdaten|ortung|geortet|orten|gps ~4 immer|ständig|zugriff|freigabe|abfrag*|will|an|verfolg*|auswert*?
      bewegungsprofil*|kundenprofil*|persönlichkeitsprofil*|nutzerprofil*|käuferprofil*|profilbildung|profiling
      erstellt|erstellen|anlegen|bauen|legt|speicher* ~4 profil|profile
      cookie|cookies ~4 banner*|ablehnen|zustimm*|akzept*|nerv*|wall|mauer|tracking|wegklick*|überall|website / backen|schoko*|keks*
      cookiebanner|cookiewall|cookiehinweis*|cookiemist|cookieterror
      mikro|mikrofon|mikrophon ~4 an|immer|zugriff|dauerhaft|aus|berechtigung|hört
      weiß|wissen|weiss|wüssed ~3 wo|wann|was|wie|welche ~2 ich|wir|man|lang|lange|kaufe|war|stehe|bin
      merkt|merken sich ~3 was|wo|wann|dass|alles
      jeden|jeder|jedes schritt|klick|einkauf|handgriff ~4 protokoll*|gespeichert|überwach*|aufgezeichnet|mitgeschrieben|verfolgt|wissen
      protokolliert|mitprotokolliert|mitgeloggt
      rfid|funkchip|chip ~5 verfolg*|tracken|geortet|überwach*|eingenäht|auslesen|entfernt
    `,
  },
  {
    code: 'tracking-monitoring',
    weight: 0.6,
    phrases: `
      cookies|cookie / backen|schoko*|keks*|teig|haferflocken|rezept|lecker
      gesichtserkennung|biometrisch*|biometrie
      videoüberwachung|überwachungskamera*
      personalisierte|personalisierter|zielgerichtete|verhaltensbasierte werbung|anzeigen
      standortfreigabe|standortdaten|standortzugriff|bluetooth ~3 beacon*?
      suchverlauf|browserverlauf|einkaufsverhalten|kaufverhalten|surfverhalten|nutzungsverhalten|einkaufsliste
      tracking|tracker / sendung*|paket|lieferung|versand|fitness
      beacons|beacon
      wlan tracking
    `,
  },
  {
    code: 'tracking-monitoring',
    weight: 0.88,
    polarity: 1,
    phrases: `
      kein|keine|ohne|null tracking|tracker|cookies|kamera|kameras|überwachung|gesichtserkennung|mikrofon|mikro|standort
      hört|trackt|verfolgt|überwacht|speichert|filmt ~3 nicht|nichts|niemanden
      mikro|mikrofon|kamera ~4 abschalten|ausschalten|stumm|schieber|abdeck*|schalter
      abgeschafft|abgebaut|eingestellt|gestoppt|zurückgezogen ~5 gesichtserkennung|kamera*|tracking
    `,
  },
  {
    code: 'over-collection',
    weight: 0.9,
    polarity: -1,
    phrases: `
      will|wollen|wollt|verlangt|verlangen|fordert|fordern|brauchen|braucht|fragt|fragen|gefragt|verlangte|wollte|wollten|musste|muss|soll|sollte|angeben|abgefragt ~6 @more / hilfe|verkäufer|beratung
      @more ~3 angeben|verlangt|abgefragt|pflicht|pflichtfeld|nötig|erforderlich|abgeben|rausrücken|hinterlegen|angegeben
      wozu|warum|wieso|weshalb|wofür ~6 @more / lieferung
      pflichtfeld*|pflichtangabe*|registrierungszwang|kontozwang|anmeldezwang|appzwang|zwangsregistrierung|kundenkontozwang|datensammelei|datensammeln
      zwang*|gezwungen|zwingt|zwingen|muss|müssen|musst ~5 konto|registrieren|anmelden|account|kundenkonto|app ~3 anlegen|erstellen|haben|installieren|herunterladen?
      ohne|nur|nicht ~4 kundenkonto|konto|registrierung|anmeldung|app|account|kundenkarte|login ~4 bestellen|kaufen|geht|nicht|möglich|bestellbar|nutzen|einkaufen|kommt
      zu viele|viel daten|fragen|angaben|informationen|persönliches|preisgabe|berechtigungen
      berechtigung*|zugriff ~5 kontakte|standort|fotos|mikrofon|kamera|telefon|adressbuch|zu|viele|unnötig*
      zugriff auf ~4 kontakte|standort|fotos|mikrofon|kamera|telefon|adressbuch|alles
      ausweis*|personalausweis*|perso ~5 kopie*|scan*|foto*|hochladen|vorzeigen|zeigen|abfotograf*|kopier*
      kopie|foto|scan ~3 ausweis*|personalausweis*|perso|führerschein*
      rabatt|rabatte|preis|preise|angebote ~5 nur ~3 app|kundenkarte|daten|anmeldung|registrier*|payback
      rabatt*|prozente ~5 gegen|tausch|dafür daten|totalüberwachung
      mit daten ~2 bezahl*|zahl*
      daten ~2 preisgeben|hergeben|rausrücken|angeben|abgreifen|absaugen|abgreift
      sammeln|sammelt|sammelwut|absaugen|abgreifen|horten ~4 daten|alles / punkte
      ausgefragt|ausfragen|verhör|nackig|volkszählung|lebenslauf|blutgruppe
      neugierig* ~4 app|shop|formular|karte|fragen
      an der kasse ~5 nummer|plz|postleitzahl|mail|app|adresse|daten|kundenkarte
    `,
  },
  {
    code: 'over-collection',
    weight: 0.88,
    polarity: 1,
    phrases: `
      ohne|kein|keine|keinen ~2 registrierung|anmeldung|kundenkonto|konto|registrieren|anmelden|ausweis|kontozwang|pflichtangaben / zugriff|antwort|mehr
      gastbestellung|gastkonto|gastzugang|gastkauf
      als gast ~2 bestell*|kaufen|einkaufen|zahlen
      nicht|keine|nie|niemand|keiner ~3 gefragt|fragt|wissen|verlangt|angeben ~3 @more?
      nur|lediglich|bloß ~4 nötig*|name|mail*|lieferadresse ~2 angeben|gefragt|verlangt
      freiwillig* ~2 angabe*?
      datensparsam*
    `,
  },
  {
    code: 'opaque-terms',
    weight: 0.88,
    polarity: -1,
    phrases: `
      kleingedruckt*
      juristendeutsch|juristenlatein|juristensprache|fachchinesisch|beamtendeutsch|kauderwelsch
      dark pattern*
      agb|agbs|datenschutzerklärung|datenschutzbestimmungen|datenschutzhinweise|nutzungsbedingungen|bedingungen|bestimmungen ~7 seiten|versteckt|unverständlich|geändert|lang|versteht|verstehen|keiner|liest|kein|schwammig|unklar|neue|ändern|zustimmen|akzeptieren / rückgabe
      vorausgewählt*|vorangekreuzt*|voreingestellt*|vorab angekreuzt?
      häkchen ~5 gesetzt|voreingestellt|versteckt|vorab|schon|vergessen|entfern*
      versteckt|versteckte|verstecktes|vergraben|verborgen|tief ~4 einstellung*|menü|untermenü|link|button|knopf|ablehn*|abmeld*|widerspruch|agb|seite
      ablehnen ~4 versteckt|nirgends|grau|klein|hellgrau|unmöglich|suchen|fehlt
      alle|alles akzeptieren ~3 grün|riesig|nur|oder|muss
      unverständlich*|undurchsichtig*|intransparent*|verklausuliert*|schwammig*|irreführend* / anleitung
      berechtigtes interesse
      zustimmung|einwilligung ~5 erschlichen|untergeschoben|erzwungen|versteckt|automatisch|nie|ohne|abgeluchst
      untergejubelt|untergeschoben|untergemogelt|erschlichen|abgeluchst ~4 newsletter|einwilligung|abo|zustimmung?
      stillschweigend|heimlich ~4 geändert|zugestimmt|aktiviert|umgestellt|daten|eingeschaltet|profile
      ohne ~2 information|info|informieren|ankündigung|hinweis ~4 geändert|daten|aktiviert
      automatisch ~2 angemeldet|eingetragen|zugestimmt|aktiviert|abonniert
    `,
  },
  {
    code: 'opaque-terms',
    weight: 0.6,
    phrases: `
      datenschutzerklärung|datenschutzbestimmungen|datenschutzhinweis*|datenschutzrichtlinie*|nutzungsbedingungen
      agb|agbs / rückgabe|garantie
      einwilligung|zustimmung|einwilligungserklärung
      opt in|out
    `,
  },
  {
    code: 'opaque-terms',
    weight: 0.88,
    polarity: 1,
    phrases: `
      verständlich*|klar|klare|transparent|transparente|lesbar|übersichtlich|kurz ~4 datenschutz*|erklärt|agb|banner|einwilligung|cookie*|hinweis* / preis*
      datenschutz*|agb|banner|cookie* ~4 verständlich|klar|transparent|lesbar|kurz|übersichtlich|ehrlich|fair
      alle|alles ablehnen ~4 gleich*|klick|ersten|sofort|funktioniert
      gleich große|grosse|groß ~2 knöpfe|buttons
      kein|nicht ~2 häkchen|vorausgewählt|angekreuzt
      transparent ~4 daten|speicher*|erklär*
    `,
  },
  {
    code: 'control-rights',
    weight: 0.88,
    polarity: -1,
    phrases: `
      kann|lässt|lassen|konnte|können|geht|ging|will|wollen ~5 nicht|nirgends|nirgendwo|nie ~4 löschen|gelöscht|abschalten|ausschalten|abstellen|deaktivieren|deaktiviert|abmelden|entfernen|widersprechen|abwählen / gerät|lampe|heizung|app
      lösch*|löschung ~6 verweigert|unmöglich|nicht|ignoriert|wochen|monate|monaten|noch|weigern|kompliziert|404|abgelehnt|keine|geht|fax
      verweiger*|weigern|weigert ~4 lösch*|auskunft|daten
      auskunft*|datenauskunft|selbstauskunft ~5 nicht|keine|verweigert|monat*|wochen|ignoriert|unvollständig|textbaustein|nie|wart*
      immer noch|no ~4 gespeichert|daten|konto|angemeldet|newsletter
      nicht ~2 gelöscht
      kein|keine|keinen|fehlt ~2 knopf|schalter|button|möglichkeit|option|einstellung ~5 lösch*|abschalt*|ausschalt*|abstell*|abmeld*|deaktivier*|widersprech*
      widerspruch ~4 ignoriert|nicht|erfolglos|zwecklos
      ausgegraut
      von selbst|selber|alleine ~2 wieder ~2 aktiviert|eingeschaltet|an
    `,
  },
  {
    code: 'control-rights',
    weight: 0.65,
    phrases: `
      daten|konto|kundenkonto|account|profil|verlauf|aufnahmen|sprachaufnahmen ~5 löschen|gelöscht|löscht|löschung
      lösch*|löschung|löschen|löscht ~4 daten|konto|kundenkonto|account|profil|verlauf|aufnahmen|alles
      datenauskunft|auskunftsersuchen|selbstauskunft|datenexport|datenkopie|auskunft_nach
      auskunft ~3 daten|dsgvo|gespeichert*
      art|artikel 15|17|21
      widersprechen|widerspruch|widerrufen|widerruf ~3 werbung|daten|nutzung|einwilligung|verarbeitung
      welche|was ~4 daten|alles ~4 gespeichert|speichert|habt|haben|hat
      tracking|personalisier*|standort|mikrofon|cookies|vorschläge|empfehlungen ~4 abschalten|ausschalten|deaktivieren|abstellen
      privatsphäre einstellungen
      recht auf ~2 löschung|vergessen*|auskunft
    `,
  },
  {
    code: 'control-rights',
    weight: 0.9,
    polarity: 1,
    phrases: `
      gelöscht|löschung|löschen|lösch* ~6 sofort|stunde|stunden|minuten|problemlos|gleich|prompt|bestätigung|einfach|tag|klick|schnell|anstandslos / verweigert|nicht|immer
      sofort|problemlos|prompt|anstandslos|gleich|schnell|einfach|umgehend ~5 gelöscht|abgemeldet|deaktiviert|korrigiert|geändert
      kann|lässt|konnte|können ~5 einfach|selbst|selber|jederzeit|alles|einzeln|genau|klick ~4 löschen|abschalten|ausschalten|einstellen|abstellen|deaktivieren|exportieren|abwählen|festlegen|bestimmen
      auskunft|export|kopie ~5 sofort|vollständig|komplett|tagen|übersichtlich|prompt|schnell
      volle kontrolle
      selbst|selber ~3 entscheiden|bestimmen|wählen|festlegen ~4 daten|welche|was|mail*?
    `,
  },
];
