import type { DataSource, SpecialCategory } from '../../declaration/index.ts';

/** What a name of data suggests. */
export interface DataGuess {
  readonly dpv: string;
  /** Absent when the name says nothing about it. */
  readonly source?: DataSource;
  readonly special?: SpecialCategory;
}

/** The term for data that no word of the table names. */
export const GENERAL_DATA = 'pd:Identifying';

type Row = readonly [words: RegExp, dpv: string, source?: DataSource | undefined, special?: SpecialCategory];

/** Words in English and German (some French) and the category they suggest; the first row that fits counts. */
const ROWS: readonly Row[] = [
  [
    /gesundheit|health|krank|medizin|medical|impf|vaccin|diagnos|covid|corona/i,
    'pd:MedicalHealth',
    undefined,
    'health',
  ],
  [
    /biometri|fingerabdruck|fingerprint(?!ing)|gesichtserkennung|face (?:id|recognition)/i,
    'pd:Biometric',
    undefined,
    'biometric',
  ],
  [/genetisch|\bgenetic|\bdna\b/i, 'pd:Genetic', undefined, 'genetic'],
  [/religi|konfession/i, 'pd:Religion', undefined, 'religion'],
  [/gewerkschaft|trade[- ]union/i, 'pd:TradeUnionMembership', undefined, 'trade-union'],
  [
    /politische (?:meinung|[üu]berzeug)|political opinion/i,
    'pd:PoliticalOpinion',
    undefined,
    'political-opinion',
  ],
  [/ethni|rassisch|\brac(?:e|ial)\b/i, 'pd:EthnicOrigin', undefined, 'ethnic-origin'],
  [/sexuell|sexual/i, 'pd:Sexual', undefined, 'sex-life'],
  [
    /straftat|strafrechtlich\S* verurteil|criminal (?:record|conviction|offence)/i,
    'pd:CriminalConviction',
    undefined,
    'criminal',
  ],
  [/e-?mail[- ]?(?:adress|address)?|adresse [ée]lectronique/i, 'pd:EmailAddress'],
  [
    /\bip[- ]?(?:adress|address)|internet[- ]?(?:adresse|address)|internet protocol/i,
    'pd:IPAddress',
    'observed',
  ],
  [/telefon|mobilfunk|handynummer|rufnummer|phone|t[ée]l[ée]phone|\bfax/i, 'pd:TelephoneNumber'],
  [/passw[oö]rt|password|kennwort/i, 'pd:Password'],
  [/geburtsort|place of birth|birth ?place/i, 'pd:BirthPlace'],
  [/geburt|birth|naissance/i, 'pd:BirthDate'],
  [/user ?agent/i, 'pd:UserAgent', 'observed'],
  [/betriebssystem|operating system/i, 'pd:DeviceOperatingSystem', 'observed'],
  [/referr?er|verweis|website,? von der|internet address from which/i, 'pd:BrowsingReferral', 'observed'],
  [/cookie|pixel|z[äa]hlpixel|tracking|fingerprinting|werbe-?id|advertising id/i, 'pd:Tracking', 'observed'],
  [/browser ?fingerprint/i, 'pd:BrowserFingerprint', 'observed'],
  [
    /browser|ger[äa]te|\bdevices?\b|endger[äa]t|bildschirm|screen|hardware|\bplatform\b|appareil/i,
    'pd:DeviceBased',
    'observed',
  ],
  [/\bgps\b|koordinaten/i, 'pd:GPSCoordinate', 'observed'],
  [/standort|location|geoloka|aufenthaltsort|localisation/i, 'pd:Location', 'observed'],
  [/klicks?\b|\bclicks?\b|linkklick/i, 'pd:LinkClicked', 'observed'],
  [
    /log(?:file|datei|daten|ins?\b| data)|protokoll|zugriff|access (?:date|time|status)|http|datum und uhrzeit|abgerufene|datenmenge|pages? visited|seitenname|mausbeweg|nutzungsdaten|nutzungsinform|nutzungsverhalten|usage|surf|browsing|interaktion|telemetr|diagnos/i,
    'pd:BrowsingBehaviour',
    'observed',
  ],
  [/kreditkart|credit card|zahlungskart|payment card|carte bancaire/i, 'pd:PaymentCard'],
  [/\biban\b|bankverbind|kontonummer|bankdaten|bank ?account|bank details/i, 'pd:BankAccount'],
  [/bonit[äa]t|credit ?(?:worth|score|check)|schufa|scoring/i, 'pd:CreditWorthiness'],
  [/bestell|einkauf|eink[äa]ufe|gekauft|\borders?\b|purchas|warenkorb|achat/i, 'pd:Purchase'],
  [
    /rechnung|zahl(?:ung|ungs|daten)|bezahl|payment|billing|transaktion|transaction|abrechnung|betrag|\bamounts?\b|paiement/i,
    'pd:Transactional',
  ],
  [/steuer|\btax/i, 'pd:Tax'],
  [/einkommen|gehalt|income|salary/i, 'pd:Income'],
  [/finan[zc]/i, 'pd:Financial'],
  [/versicherung|insurance/i, 'pd:Insurance'],
  [/postleitzahl|\bplz\b|postal code|zip code/i, 'pd:PostalCode'],
  [/anschrift|adress|address|wohnort|stra[ßs]+e|\bstreet\b/i, 'pd:PhysicalAddress'],
  [/benutzername|nutzername|user ?name|nickname|profilname|profile name|pseudonym/i, 'pd:Username'],
  [/anrede|\btitel\b|\btitle\b|salutation/i, 'pd:Name'],
  [/\b(?:vor|nach|zu|familien|voller )?namen?\b|vorname|nachname|\bnom\b/i, 'pd:Name'],
  [/geschlecht|gender|\bsexe?\b/i, 'pd:Gender'],
  [/\balter\b|\bage\b|altersgruppe/i, 'pd:Age'],
  [/familienstand|marital/i, 'pd:MaritalStatus'],
  [/staatsangeh|nationalit/i, 'pd:Nationality'],
  [
    /ausweis|passport|reisepass|identification number|kundennummer|customer number|mitgliedsnummer|\bids?\b|kennung|identifi/i,
    'pd:Identifier',
  ],
  [/bild|foto|photo|picture|image|video|kamera|camera/i, 'pd:Picture'],
  [/sprachaufnahme|sprachnachricht|voice|stimme|audio|gespr[äa]ch/i, 'pd:VoiceCommunicationRecording'],
  [
    /nachricht|message|chat|kommunikation|communication|inhalt|content|anfrage|feedback|kommentar|comment/i,
    'pd:Communication',
  ],
  [/kontakte|freund|contacts?\b|friends?\b|netzwerk|network|connections/i, 'pd:SocialNetwork'],
  [/social|soziale/i, 'pd:SocialMedia'],
  [/sprach(?:e|einstellung)|language|langue/i, 'pd:Language'],
  [/einwilligung|consent|privacy preference|widerspruch/i, 'pd:PrivacyPreference'],
  [/interesse|interests?\b/i, 'pd:Interest'],
  [/pr[äa]feren|vorlieb|preference|einstellung|setting/i, 'pd:Preference'],
  [/suchanfrage|suchbegriff|search/i, 'pd:BrowsingBehaviour', 'observed'],
  [/lebenslauf|bewerb|\bcv\b|r[ée]sum[ée]|application/i, 'pd:Professional'],
  [/beruf|arbeitgeber|\bjob\b|employ|profession|qualifikation/i, 'pd:Professional'],
  [/\bland\b|country|\bpays\b/i, 'pd:Country'],
  [/konto|account|profil|registrier|mitglied|member|kundendaten|bestandsdaten|stammdaten/i, 'pd:Profile'],
  [/kontakt/i, 'pd:Contact'],
  [/fahrzeug|vehicle|kennzeichen/i, 'pd:Vehicle'],
];

/** Guesses category, source and special category from a name of data; the result is always to be checked by people. */
export function guessData(name: string): DataGuess & { readonly isGeneral: boolean } {
  const words = name.slice(0, 300);
  const row = ROWS.find(([pattern]) => pattern.test(words));
  if (row === undefined) return { dpv: GENERAL_DATA, isGeneral: true };
  const [, dpv, source, special] = row;
  return { dpv, isGeneral: false, ...(source && { source }), ...(special && { special }) };
}
