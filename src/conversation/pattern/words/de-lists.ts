/** Word lists of the German patterns. */
export const DE_LISTS = {
  my: 'mein meine meinen meiner meinem meines unser unsere unserer unseren dein deine deinen deiner euer eure ihre ihren ihrer seine seinen seiner die der den kundendaten mei meim mini',
  me: 'mich mir uns einen einem man dich dir ihn kunden leute alle jeden mi mer',
  data: 'daten kundendaten nutzerdaten userdaten adresse adressen anschrift nummer nummern handynummer telefonnummer telefonnummern mailadresse mailadressen emailadresse e mail mails email namen name geburtsdatum kontodaten bankdaten kartendaten kreditkartendaten bestelldaten einkaufsdaten bewegungsdaten gesundheitsdaten adressdaten kundendatenbank informationen infos passwörter passwort kaufverhalten einkaufsverhalten profil bilder fotos aufnahmen gespräche iban',
  more: 'geburtsdatum geburtstag telefonnummer handynummer handynr telefon nummer adresse anschrift postleitzahl plz ausweis personalausweis ausweiskopie mailadresse emailadresse e mail email name namen daten personalien beruf einkommen iban kontodaten führerschein',
  offers:
    'angebot angebote angeboten coupon coupons gutschein gutscheine gutscheinen rabatt rabatte rabatten werbung bons aktionen aktion',
  recs: 'empfehlung empfehlungen vorschlag vorschläge vorschlägen produktvorschläge produktempfehlungen kaufempfehlungen filmtipps buchtipps tipps',
  contact:
    'werbung werbemails werbemail werbeanruf* werbepost werbebrief* newsletter mails mail emails sms anrufe anruf briefe post push nachrichten benachrichtigungen katalog kataloge prospekte prospekt whatsapp',
  bad: 'schlecht schlechte mies miese schrott unsinn quatsch müll mist blödsinn daneben sinnlos nutzlos unbrauchbar unpassend* lächerlich witz falsch absurd* peinlich schwachsinn irrelevant* uninteressant*',
  good: 'super toll top klasse prima gut gute guten perfekt genial spitze passend* passen passt treffend* treffsicher hilfreich nützlich praktisch lohnt gelungen schön schöne freu* freue liebe großartig hervorragend',
} as const;
