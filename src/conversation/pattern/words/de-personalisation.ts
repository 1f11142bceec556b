import type { PatternGroup } from '../group.ts';

/** German phrases about personalisation. */
export const DE_PERSONALISATION: readonly PatternGroup[] = [
  {
    code: 'personalisation',
    weight: 0.75,
    phrases: `
      personalisier*|personalisierung|individualisier*|massgeschneidert*|maßgeschneidert* / anzug|hose
      persönlich*|individuell* ~1 betreuung|beratung|ansprache|service|zugeschnitten|abgestimmt|angepasst / daten
      auf mich|uns|meine|meinen|mein|unsere|dich|deine ~3 zugeschnitten|abgestimmt|angepasst|passend|eingestellt
      zugeschnitten auf
      nach maß
      wie für mich|uns gemacht
      kennt|kennen mich|uns|seine|ihre ~2 inzwischen|genau|gut|kunden|seit|besser?
      extra|eigens|speziell|nur|genau für mich|uns|dich
      wie|als ein? wildfremde*|nummer|fremder ~2 behandelt?
      von der stange
    `,
  },
  {
    code: 'relevant-offers',
    weight: 0.87,
    polarity: 1,
    phrases: `
      @offers ~6 passen|passt|passend|passende|treffen|trifft|zugeschnitten|brauche|gebrauchen|eh kaufe|kaufe? / nicht|nie
      @offers ~5 genau|exakt|wirklich|eh|sowieso|ohnehin|meistens|immer ~4 kaufe|brauche|mag|passt|passen|will|suche|benutze|nutze|esse|trinke
      passende|persönliche|personalisierte|individuelle|maßgeschneiderte|eigene @offers ~5 @good
      rabatt|gutschein|coupon|bon|% ~4 auf ~2 genau|meine|mein|meinen|lieblings*
      @good ~4 passende|persönliche|personalisierte|individuelle @offers
      kam|kommt wie gerufen
      genau was ich|wir ~3 brauch*|such*|woll*|kauf*
      genau das ~2 ich ~2 brauch*|such*|woll*|kauf*
      faust aufs auge
      lieblings* ~3 rabatt*|billiger|angebot|coupon|gutschein|günstiger
    `,
  },
  {
    code: 'relevant-offers',
    weight: 0.87,
    polarity: -1,
    phrases: `
      @offers ~6 nicht|nie|nichts|kein|keine ~4 passt|passen|brauche|kaufe|interessier*|gebrauchen|anfangen|mag|esse|trinke|habe|betrifft|zu|tun
      @offers ~6 @bad / lieferung
      @bad ~2 @offers
      @offers ~4 für ~3 windeln|babynahrung|babybrei|hundefutter|katzenfutter|tierfutter|fleisch|grillfleisch|hackfleisch|bier|wein|zigaretten|männer|herren|damen|haarfarbe|rasierschaum|tampons|kinder
      windeln|babybrei|hundefutter|katzenfutter|hackfleisch|rasierschaum|treppenlift* ~6 @offers|dabei|obwohl|habe|kein
      @offers ~5 längst|schon|bereits|gerade ~3 gekauft|hab|habe|besitze
      ich|wir ~2 habe|hab|haben|besitze|esse|trinke ~3 kein|keine|keinen|gar ~2 hund|katze|kinder|kind|baby|auto|garten|fleisch|tier|haustier|alkohol|balkon
      ich bin|ich vegan*|vegetarier*|kahl|glatze|allergi*|kinderlos|veganer*
      nur ~3 neukunden
      neukunden ~5 @offers|bekommen|besser|mehr
      warum|wieso ~4 bekomme|kriege|schickt ~5 @offers
    `,
  },
  {
    code: 'relevant-offers',
    weight: 0.65,
    phrases: `
      persönliche|personalisierte|individuelle|maßgeschneiderte|exklusive|passende|personalisierten|persönlichen @offers
      meine|deine|eure|mein @offers
      @offers ~2 für dich|mich|sie
      coupons|e coupons|digitale ~4 app|aktivieren|kundenkarte?
      app coupons|gutschein*|rabatt*
      auf ~1 basis ~5 kauf*|einkäufe
    `,
  },
  {
    code: 'tailored-products',
    weight: 0.87,
    polarity: 1,
    phrases: `
      @recs ~5 @good|immer|geschmack|stimmen|volltreffer|stimmt|gefällt|gefallen|sitzt
      @good ~3 @recs
      trifft|treffen|getroffen|traf ~4 geschmack|stil|nagel
      kennt|kennen|weiß|gelernt|lernt|merkt|gemerkt|versteht ~4 geschmack|größe|vorlieben|lieblings*|gewohnheiten|hauttyp|stil|was ~3 mag|ich|gefällt|will|hören|brauche?
      schlägt|schlagen|empfiehlt|vorgeschlagen|empfohlen|aussucht|ausgesucht ~5 genau|passend*|immer|richtig*|lieblings*|liebe|super|tatsächlich
      auf ~4 hauttyp|maße|geschmack|bedürfnisse|körper|größe|alltag ~3 abgestimmt|zugeschnitten|angepasst|gemischt|gemacht|eingestellt
      abgestimmt|zugeschnitten|angepasst|zusammengestellt|maßangefertigt ~4 mich|meine|meinen|mein|uns|perfekt|genau
      mir|uns|für ~4 zusammengestellt|ausgesucht|herausgesucht|rausgesucht|ausgewählt|kreiert|angepasst
      passt|sitzt|sitzen wie angegossen|perfekt
      wie für mich|uns ~1 gemacht|geschaffen
      lernt ~3 dazu|mit|schnell
      maßanfertigung|massanfertigung|maßarbeit
    `,
  },
  {
    code: 'tailored-products',
    weight: 0.87,
    polarity: -1,
    phrases: `
      @recs ~5 @bad|zufällig|dieselben|gleichen|daneben|nie|nicht|null|nichts|lachhaft|zum
      @bad ~2 @recs
      schlägt|schlagen|empfiehlt|empfehlen|vorgeschlagen|empfohlen|zeigt ~6 schon|längst|bereits|gerade ~3 gekauft|habe|hab|gelesen|besitze|gesehen
      schlägt|empfiehlt|schlagen|empfehlen|vorgeschlagen ~5 obwohl|ständig|immer|dauernd|lauter|falsche*|nur
      lernt|merkt|gelernt|kapiert|versteht|erkennt|kennt ~5 nicht|nichts|nie|nix|garnichts
      algorithmus ~6 @bad|spinnt|versteht|glaubt|denkt|dumm|doof|kaputt|meint|nicht
      einmal|ein ~6 gekauft|bestellt|angeschaut ~5 seitdem|nur noch|jetzt|ständig
      nicht ~3 geschmack|größe|stil
      für alle|jeden ~2 gleich*|dasselbe|dieselben
      haben wollen glaubt|denkt ~3 ich
    `,
  },
  {
    code: 'tailored-products',
    weight: 0.6,
    phrases: `
      empfehlungen|kaufempfehlung*|produktempfehlung*|produktvorschläge|vorschläge / hinweise|verbesserung*
      empfohlen|vorgeschlagen|ausgesucht|ausgewählt für mich|dich|uns|sie
      für|dir|mir|ihnen|uns|dich|mich ~3 empfohlen|vorgeschlagen|ausgesucht|zusammengestellt
      schlägt|schlagt ~4 vor
      das könnte ~2 gefallen|interessieren
      kunden kauften ~1 auch
      kunden die ~6 kauften
      algorithmus|algorithmen
      stilberat*|größenberat*|hautanalyse|stylist*
      eingraviert|gravur|bestickt|selber zusammenstellen
    `,
  },
  {
    code: 'occasion-services',
    weight: 0.87,
    polarity: 1,
    phrases: `
      geburtstag*|geburtstags*|hochzeitstag|jubiläum|namenstag|einschulung|schulanfang|geburt|hochzeit ~5 geschenk*|überrasch*|gutschein|karte|gratis*|rabatt|blumen|glückwunsch|gratul*|torte|kaffee ~6 @good|danke|nett*|lieb*|gefreut|süß*|reizend*|herzlich|aufmerksam|gerührt|freut
      @good|danke|nett*|lieb*|gefreut|süß*|reizend*|aufmerksam* ~6 geburtstag*|geburtstags*|hochzeitstag|namenstag
      geburtstagsgutschein|geburtstagsgeschenk|geburtstagsüberraschung|geburtstagsrabatt|geburtstagskarte|geburtstagsgruß ~5 @good|danke|gefreut|nett|lieb|bekommen|super
      zum geburtstag ~5 geschenkt|überrascht|gratis|bekommen|gutschein
      an ~3 geburtstag|hochzeitstag gedacht|erinnert
      gratulier* ~3 geburtstag
    `,
  },
  {
    code: 'occasion-services',
    weight: 0.87,
    polarity: -1,
    phrases: `
      geburtstag*|geburtstags* ~6 nichts|nie|vergessen|abgelaufen|spät|nicht|kein|keinen|nix|falsch*|gestorben|verspätet
      geburtstag*|geburtstags* ~3 wo ~2 bleibt?
      muttertag*|vatertag* ~6 gestorben|tot|verstorben|abbestellen|hör|schmerz*|trauer
      zu meinem|zum ~1 geburtstag ~4 nichts|nix|nicht|kein
      fehlgeburt|sternenkind|verstorbene* ~6 werbung|mail|angebot*|post|gutschein
      baby ~6 fehlgeburt|verloren|grausam|nicht schwanger
    `,
  },
  {
    code: 'occasion-services',
    weight: 0.65,
    phrases: `
      geburtstagsgutschein*|geburtstagsgeschenk|geburtstagsrabatt|geburtstagscoupon|geburtstagsüberraschung|geburtstagsmail*|geburtstagsaktion|geburtstagsclub|geburtstagspunkte|geburtstagsgruß / suche|freundin|neffe
      zum|am ~1 geburtstag ~4 gutschein|rabatt|geschenk|coupon|punkte|mail / sohn|tochter|freundin|neffe
      anlass|anlässe ~3 mails|mail|geschenk?
      muttertag*|vatertag* mail*|werbung|angebot*
      geburtsliste|hochzeitsliste|babyclub
    `,
  },
  {
    code: 'loyalty-programme',
    weight: 0.87,
    polarity: 1,
    phrases: `
      treueprogramm|bonusprogramm|kundenkarte|punktekarte|treuekarte|stempelkarte|kundenclub|payback|treuepunkte|punkte|vorteilskarte ~6 @good|unkompliziert|einfach|gespart|großzügig|fair|bester
      @good|unkompliziert*|faires|einfaches ~4 treueprogramm|bonusprogramm|kundenkarte|punktekarte|treuekarte|stempelkarte|punkte|treuepunkte|payback
      punkte ~5 eingelöst|gesammelt|einlösen|einlösbar|angerechnet ~5 gratis|super|problemlos|schnell|euro|freu*|einfach|überall
      erpunktet|punktesammeln
      mit ~1 punkten ~3 bezahlt|gekauft|finanziert|gespart
      gratis|kostenlos* ~2 kaffee|brot|getränk|versand|reparatur|waschen ~5 punkte|stempel|karte|mitglied*
      stammkunde|stammkunden|stammkundin ~4 belohnt|geschenk|rabatt|danke|vorteil*|wertgeschätzt
      bar auszahlen
    `,
  },
  {
    code: 'loyalty-programme',
    weight: 0.87,
    polarity: -1,
    phrases: `
      punkte|treuepunkte|bonuspunkte|punktestand|guthaben|punktekonto ~6 verfallen|verfall*|weg|futsch|gelöscht|verschwunden|abgelaufen|verloren|gestrichen|null|fehlen|nicht|nie|entwertet|wertlos|nirgends|perdu|übertragen|gutgeschrieben? / spiel|liga|saison|abstieg
      verfallen|gelöscht|gestrichen|verschwunden ~3 punkte|treuepunkte|guthaben
      wo ~3 sind|bleiben ~2 punkte|treuepunkte
      treueprogramm|bonusprogramm|kundenkarte|punktekarte|treuekarte|payback|punktesystem|treueprämien ~6 @bad|kompliziert|lohnt|bringt|abzocke|verarsche|vergriffen|abgeschafft|verschlechtert|undurchsichtig
      @bad|kompliziert*|undurchsichtig* ~3 treueprogramm|bonusprogramm|punktesystem|punkte|prämien
      stammkunde|stammkunden|stammkundin|treue|treuer|treuen|treue ~6 nichts|bestraft|verarscht|egal|schlechter|ignoriert|wie|nix|mies|dank|kleinlich
      herabgestuft|zurückgestuft|runtergestuft
      status|gold|premium ~4 verloren|weg|aberkannt|basis|gestrichen
      punkte ~4 nicht|nie ~2 gutgeschrieben|angerechnet|gebucht|einlösen|eingelöst
      prämien ~3 witz|mickrig|lächerlich|vergriffen
    `,
  },
  {
    code: 'loyalty-programme',
    weight: 0.65,
    phrases: `
      kundenkarte*|treuekarte*|bonuskarte*|punktekarte*|stempelkarte*|vorteilskarte*|clubkarte*|vorteilscard|supercard|cumulus
      payback|deutschlandcard
      treuepunkte|bonuspunkte|payback punkte|treuepunkten|treueherzen|statuspunkte|extrapunkte
      treueprogramm*|bonusprogramm*|kundenprogramm|punkteprogramm|punktesystem|treueprämie*|treueaktion|vorteilsprogramm|kundenclub|rabattmarken
      punkte ~3 sammeln|einlösen|eingelöst|gesammelt|sammelst|gutgeschrieben|konto
      meine|deine|gesammelten punkte
      punktestand|punktekonto|punktewert
      stammkunde*|stammkundin*
      goldstatus|premiumkunde*
      {number} punkte / spiel|liga|tor|saison|abstieg|bundesliga|vorsprung|prüfung|test|flensburg
      pro euro ~3 punkt|punkte
    `,
  },
  {
    code: 'tailored-communication',
    weight: 0.87,
    polarity: 1,
    phrases: `
      mit|beim ~1 namen ~3 begrüßt|angesprochen|begrüßen|ansprechen|gegrüßt|kennt|grüßt|begrüsst
      begrüßt|begrüßen|grüßt|begrüsst ~4 namen
      wusste|wussten|wissen|weiß|erinnert|erinnerte|gemerkt|merkt ~6 noch|letzte*|bestellung|gekauft|namen|anliegen|größe|hund* ~3 hatte?
      handgeschrieben*|handschriftlich* ~2 karte|brief|gruß|notiz|zettel|grüße
      persönliche|persönlicher|persönlichen|persönliches|nette|liebe ~1 mail|brief|antwort|nachricht|karte|ansprache|gruß|anschreiben ~4 @good|danke|freu*|gefreut|nett?
      erinner* ~5 rechtzeitig|praktisch|super|hilfreich|passend
      in meiner sprache
      auf ~2 anliegen|frage ~3 eingegangen|bezog
    `,
  },
  {
    code: 'tailored-communication',
    weight: 0.87,
    polarity: -1,
    phrases: `
      falsch*|verkehrt* ~2 name|namen|anrede|angeredet|angesprochen|geschrieben
      name|namen|anrede ~4 falsch*|verkehrt|verhunzt|vertauscht
      sehr geehrte* ~1 damen|kunde|kundin|herr|frau ~6 dabei|bin|heiße|obwohl|seit
      lieber|liebe|liebes kunde|kundin|kunde|vorname|mitglied|{shop}kunde
      schreib*|sprech*|rede*|sprecht ~4 als|mit herr|frau|sie|du ~2 an?
      textbaustein*|standardantwort*|standardbrief|standardmail*|serienbrief|serienmail*|copy_paste|massenmail*|floskel*|einheitsbrei|einheitswerbung
      unpersönlich*
      bin|behandelt ~3 nur eine nummer
      immer|jedes|zum ~5 von vorne|erklären|wiederholen|kundennummer
      platzhalter|[vorname]|%vorname%
      duzt|geduzt|geduze
    `,
  },
  {
    code: 'tailored-communication',
    weight: 0.55,
    phrases: `
      persönliche|personalisierte|individuelle ansprache|mail|mails|nachricht*|newsletter|post|brief|briefe|anrede
      anrede
      mit ~1 vornamen|namen
    `,
  },
];
