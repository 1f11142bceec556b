import type { PatternGroup } from '../group.ts';

/** German phrases that carry feeling, form or speaker, and those that only look like a topic. */
export const DE_CUES: readonly PatternGroup[] = [
  {
    code: 'hard-negative',
    weight: 0.9,
    phrases: `
      sendungsverfolgung|sendungsnummer|paketverfolgung|trackingnummer|trackingcode|trackinglink|tracking_nummer|tracking_code|tracking_link|tracking_id
      nsa|bnd|verfassungsschutz|vorratsdatenspeicherung|staatstrojaner|bundestrojaner|bundestag|bundesregierung|merkel|snowden
      alarmanlage|einbruch|einbrecher|einbruchschutz|haustürschloss
      eigenmarke|privatverkauf|privatparkplatz|privatkunde|privatschule
      sichtschutz*|blickschutz*|privacyfilter
      security|ladendetektiv|türsteher|wachmann|sicherheitsmann|sicherheitsdienst|sicherheitspersonal|wachpersonal
      datenvolumen|datentarif|datenblatt|datenkabel|mobile_daten|datenrate
      wasserschaden|leck ~3 wasser|dach|rohr
      vertragsbruch
      kekse|keksdose|cookies ~3 gebacken|lecker|schoko*
      paket ~3 gestohlen|geklaut
      gestohlen*|geklaut* ~2 paket|fahrrad|handy|geldbörse
      reifenprofil|profilsohle|profil ~2 reifen|sohle
      zoll|zollgebühr*
      schneider ~3 hose*|anzug|kürzen
      punkte ~4 spiel|liga|saison|abstieg|tabelle|flensburg
      kamera ~3 qualität|auflösung|linse|megapixel|fotos
      weiterempfehl*|nicht empfehlen|sehr empfehlen|nur empfehlen|empfehlenswert
      akku|bildqualität|tonqualität
      persönlich ~2 nicht|finde|vorbei|abgeholt|abgegeben
      alexa spiel|mach|stopp
    `,
  },
  {
    code: 'sarcasm',
    weight: 0.7,
    phrases: `
      na super|toll|klasse|prima|bravo|danke|dann|vielen
      ach wie nett|schön|aufmerksam|lieb
      wie nett|aufmerksam|praktisch|beruhigend|schön|reizend ~1 von euch?
      danke für nichts|nix
      herzlichen glückwunsch|glühstrumpf
      schönen dank auch
      ganz großes kino|tennis
      ironie
      hauptsache
      weil ~3 genau das ~2 braucht|brauche|gewollt
      gar|überhaupt nicht gruselig|unheimlich|verdächtig
      wer braucht|will schon
      läuft bei euch|denen
      was soll schon schiefgehen|passieren
      bravo
      🙄
      👏
    `,
  },
  {
    code: 'cue-creepy',
    weight: 0.9,
    polarity: -1,
    phrases: `
      gruselig*|grusel|gruselt|unheimlich*|beängstigend|erschreckend|creepy|spooky|mulmig*|verstörend|befremdlich|beunruhigend|bedenklich|verdächtig|dubios|suspekt|zwielichtig|unwohl
      angst|sorge|sorgen|panik|paranoid|besorgt|schauder|gänsehaut
      komisches|ungutes|schlechtes gefühl
      überwacht|beobachtet ~2 fühl*|vor
      übergriffig*|aufdringlich*|dreist*|frech*
    `,
  },
  {
    code: 'cue-leave',
    weight: 0.9,
    polarity: -2,
    phrases: `
      nie wieder
      nie|nimmer mehr
      deinstallier*|gekündigt|kündige|kündigen|abgemeldet|boykott*|storniert
      konto|karte|app|account ~2 gelöscht|gekündigt|zerschnitten|gesperrt
      kunde|kundin ~2 verloren|gewesen
      war ~3 letzte mal
      geht zurück
      fertig mit
      tschüss|finger weg
      wechsle|wechseln|gewechselt ~3 zu|anbieter
      kauf*|bestell* ~3 nicht|nichts|nix|nie ~1 mehr
    `,
  },
  {
    code: 'cue-anger',
    weight: 0.9,
    polarity: -2,
    phrases: `
      unverschämt*|frechheit|sauerei|schweinerei|skandal*|unfassbar|unerhört|ekelhaft|widerlich|abartig|katastroph*|unmöglich|unterirdisch|asozial|verbrecher|betrüger|abzocke|abzocker|verarsche|verarscht|drecks*|scheiß*|scheiss*|kotz*|schande|armutszeugnis|frech|dreist*|entsetz*|wütend|wut|sauer|stinksauer|empörend|empört|hass|hasse|belogen|lüge*|anzeige|anwalt|verbraucherzentrale|aufsichtsbehörde|wtf|unzumutbar|lächerlich|albtraum|horror
      letzte dreck|mal
      geht's noch
      😡|🤬|😠|💩|🤮
    `,
  },
  {
    code: 'cue-love',
    weight: 0.9,
    polarity: 2,
    phrases: `
      liebe|lieben|begeistert|großartig|grossartig|hervorragend|fantastisch|phantastisch|perfekt|genial|spitze|spitzenmäßig|ausgezeichnet|traumhaft|sensationell|wunderbar|vorbildlich|mega|hammer|bombe|grandios|tränen|gerührt|sternstunde / grüße
      hin und weg
      hut ab
      bester|beste|bestes ~2 ever|überhaupt|welt|laden|app|shop
      immer wieder gerne
      so muss das
      bleibe ~2 treu
      ❤️|❤|😍|🥰|💯|👏|💚|💛|💙|😭
    `,
  },
  {
    code: 'cue-positive',
    weight: 0.7,
    polarity: 1,
    phrases: `
      gut|gute|guter|gutes|super|toll|tolle|tolles|top|klasse|prima|schön|schöne|nett|nette|lieb|freundlich|danke|dankeschön|merci|zufrieden|praktisch|hilfreich|angenehm|fair|ehrlich|einfach|problemlos|schnell|freut|freue|gefreut|froh|erfreulich|lobenswert|lob|respekt|sauber|anständig|vertrauen|vertraue|seriös|funktioniert|geklappt|gefällt|gern|gerne|endlich|vorteil|lohnt|cool|positiv|wohltuend|sympathisch|clever
      👍|🙂|😊|🙏|😀|😃|😄|😁|🎉|✅|:)|:-)|:d|;)
    `,
  },
  {
    code: 'cue-negative',
    weight: 0.7,
    polarity: -1,
    phrases: `
      schlecht|schlechte|schlechter|schlimm|nervt|nervig|nerven|genervt|ärgerlich|ärgert|ärger|blöd|doof|dumm|leider|schade|enttäusch*|mies|mist|quatsch|unsinn|müll|unnötig|umständlich|kompliziert|lästig|peinlich|traurig|problem*|beschwer*|unzufrieden|fehler|falsch|sinnlos|nutzlos|keinen_bock|satt|reicht|reicht's|mangelhaft|fragwürdig|unseriös|zweifelhaft|ungenügend|verarscht|negativ|stört|störend|hinterhältig|frustrier*
      😒|😤|😞|👎|😢|🙁|😕|😑|😐|:(|:-(|:/|:'(
    `,
  },
  {
    code: 'cue-contrast',
    weight: 0.8,
    phrases: `
      aber|jedoch|allerdings|dennoch|obwohl|trotzdem|nur|während|hingegen|dafür|sondern|ansonsten|sonst|einziger|einzige
    `,
  },
  {
    code: 'cue-question',
    weight: 0.8,
    phrases: `
      ?
      weiß|weiss jemand
      kann|gibt|ist|sind|hat|habt|muss|darf|wie|was|wo|warum|wieso|weshalb|wer|woher|welche ~1 ihr|ich|man|es|jemand|das|die|sie
      frage|frag|mich ob
    `,
  },
  {
    code: 'cue-suppose',
    weight: 0.8,
    phrases: `
      wäre|würde|könnte|hätte|würden|sollte|möchte|vielleicht|falls|wenn|hoffentlich|hoffe|angenommen
    `,
  },
  {
    code: 'cue-retailer',
    weight: 0.85,
    phrases: `
      tut ~3 leid ~8 dm|nachricht|kontakt|bitte|melde|kundennummer|team|schreib
      entschuldig*|verzeihung ~8 dm|nachricht|kontakt|melde|kundennummer|team|schreib*
      schick|schicke|schicken|sende|senden|schreib|schreiben ~4 uns ~4 dm|pn|nachricht|kundennummer|mail|gerne|bitte|per
      per dm|pn|direktnachricht
      unsere|unseren|unserer|unserem kunden|kundinnen|filialen|app|kundenservice|team|mitglieder|newsletter|datenschutz*|club ~6 wir|euch|du|ihr|sie|dir?
      wir ~3 bedauern|entschuldigen|bitten|freuen|kümmern|prüfen|leiten|melden|nehmen ~4 uns|das|um|dich|ihr|ernst|auf
      vielen dank|danke ~2 für ~2 feedback|nachricht|rückmeldung|hinweis|anfrage|geduld|verständnis
      dein|ihr|euer|deine|ihre {shop} team|serviceteam
      wir von|bei {shop}
      hallo|hi ~2 danke|vielen ~2 für ~1 deine|ihre|eure
      jetzt ~3 anmelden|mitglied|sichern|entdecken|teilnehmen
      liebe grüße|viele ~3 team
      dein|ihr kundenservice
    `,
  },
  {
    code: 'cue-news',
    weight: 0.85,
    phrases: `
      eilmeldung|laut ~2 bericht|studie|umfrage|angaben|dpa|spiegel|verbraucherschützer*
      {shop} ~1 testet|führt|startet|plant|kündigt|will|räumt|meldet|muss|verliert|stellt|baut
      bußgeld|datenschützer|verbraucherschützer|verbraucherzentrale|kartellamt|gericht|datenschutzbehörde|datenschutzbeauftragte* ~6 {shop}|gegen|verhängt|prüft|ermittelt|warnt|kritisiert|händler
      sprecher|sprecherin|unternehmenssprecher
      studie|umfrage ~2 zeigt|ergibt|belegt
      millionen|prozent ~3 kunden|kundendaten|verbraucher|deutschen|händler
      händler|einzelhandel|handel|verbraucher ~3 setzt|setzen|wollen|will|nutzen|planen
      mehr lesen|dazu
      unbekannte ~3 erbeut*|stehlen
      umsatz|aktie|gewinn ~4 prozent|steigt|sinkt
    `,
  },
  {
    code: 'cue-advertising',
    weight: 0.85,
    phrases: `
      anzeige|werbung|ad|sponsored|unbezahltewerbung|bezahlte|reklame ~1 partnerschaft|{url}?
      mit ~2 code ~3 sparen|rabatt|prozent|bekommt|sparst|erhaltet
      code ~3 % |rabatt|sparen
      rabattcode|gutscheincode ~4 {url}|bis|sparen|nur
      link in ~1 bio
      affiliate*|provision
      jetzt ~3 shoppen|bestellen|sichern|kaufen|entdecken|downloaden|herunterladen|anmelden
      gewinnspiel|verlosung|verlose
      nur heute
      hier klicken
      {number}|% rabatt ~3 auf ~4 {url}|sortiment|mit
      sammelst|sammle|sichere|sichert ~5 punkte|gutschein|rabatt|angebote
    `,
  },
  {
    code: 'cue-job',
    weight: 0.9,
    phrases: `
      stellenanzeige|stellenangebot*|stellenausschreibung|jobangebot|vollzeit|teilzeit|minijob|bewirb|bewerben|karriere|gehalt|m_w_d|ausbildungsplatz
      wir suchen
      sucht|suchen ~4 mitarbeiter*|verkäufer*|datenschutzbeauftragt*|entwickler*|aushilfe*|azubi*|verstärkung
      job|jobs ~4 {url}
    `,
  },
  {
    code: 'cue-bot',
    weight: 0.85,
    phrases: `
      bot|automatische|automatisch nachricht|generiert|erstellt|tweet
      ich bin ein bot
      preisalarm|schnäppchen ~5 {url}|{number}
      deal|deals ~5 {url}|{number}
    `,
  },
];
