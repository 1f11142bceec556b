import type { LegalBasis } from '../../declaration/index.ts';

/** The term for purposes that no word of the table names. */
export const GENERAL_PURPOSE = 'dpv:Purpose';

/** Words in English and German (some French) and the purpose they suggest; the first row that fits counts. */
const ROWS: readonly (readonly [words: RegExp, dpv: string])[] = [
  [/newsletter|e-?mail-werbung|direktwerbung|direct marketing|postalische werbung/i, 'dpv:DirectMarketing'],
  [
    /personalisierte (?:werbung|anzeigen)|personali[sz]ed ad|interessenbasiert|interest-based|targeted|targeting|retargeting|custom audience/i,
    'dpv:PersonalisedAdvertising',
  ],
  [/werbe|werbung|anzeigen|\bads?\b|advertis|doubleclick|publicit/i, 'dpv:Advertising'],
  [/marketing|promotion|kampagn|campaign/i, 'dpv:Marketing'],
  [
    /bonit[äa]t|schufa|credit ?(?:check|worth|risk)|kreditrisik|scoring|solvency/i,
    'dpv:CustomerSolvencyMonitoring',
  ],
  [/betrug|missbrauch|fraud|abuse|spam|geldw[äa]sche|money laundering/i, 'dpv:FraudPreventionAndDetection'],
  [/liefer|zustell|versand|deliver|shipping|transport|spedition|livraison/i, 'dpv:DeliveryOfGoods'],
  [/zahlung|bezahl|payment|paydirekt|billing|abrechnung|paiement/i, 'dpv:PaymentManagement'],
  [
    /bestell|\borders?\b|auftrag(?!sverarbeit)|kaufabwicklung|purchase|commande/i,
    'dpv:CustomerOrderManagement',
  ],
  [
    /gesetzlich|rechtliche (?:pflicht|verpflichtung|gr[üu]nde)|rechtlichen gr[üu]nden|legal obligation|compliance|aufbewahrungspflicht|buchhalt|accounting/i,
    'dpv:LegalCompliance',
  ],
  [/rechtsanspr|rechtsstreit|legal claims|disput|forderung/i, 'dpv:DisputeManagement'],
  [/bewerb|recruit|stellenausschreib|job application/i, 'dpv:RecruitmentManagement'],
  [/vertrag|contract/i, 'dpv:FulfilmentOfContractualObligation'],
  [/sicherheit|security|st[öo]rung|captcha|stabilit|safety|schutz/i, 'dpv:EnforceSecurity'],
  [/verifizier|identit|identif|authenti/i, 'dpv:IdentityVerification'],
  [/registrier|register|anmeld|sign ?up/i, 'dpv:ServiceRegistration'],
  [/kundenkonto|account|\bkonto\b|mitglied|member/i, 'dpv:AccountManagement'],
  [
    /kundenservice|kundendienst|customer (?:service|support|care)|support|anfrage|request management|beschwerde|complaint/i,
    'dpv:CustomerCare',
  ],
  [/empfehl|recommend/i, 'dpv:ProvidePersonalisedRecommendations'],
  [/personali[sz]/i, 'dpv:Personalisation'],
  [
    /analy[st]|statisti|reichweitenmess|messung|measure|metri|auswert|usage|nutzungstrend/i,
    'dpv:ServiceUsageAnalytics',
  ],
  [/verbesser|optimier|improv|entwickl|develop|weiterentwick/i, 'dpv:ImproveExistingProductsAndServices'],
  [/forschung|research/i, 'dpv:ResearchAndDevelopment'],
  [
    /kommunik|communicat|kontaktaufnahme|informationsaustausch|benachrichtig|notification/i,
    'dpv:CommunicationManagement',
  ],
  [
    /bereitstell|provid|provision|funktion|function|dienste|services?\b|betreiben|erbring|darstell/i,
    'dpv:ServiceProvision',
  ],
];

/** Guesses the purpose from its words; the result is always to be checked by people. */
export function guessPurpose(words: string): { readonly dpv: string; readonly isGeneral: boolean } {
  const start = words.slice(0, 300);
  const row = ROWS.find(([pattern]) => pattern.test(start));
  return row === undefined ? { dpv: GENERAL_PURPOSE, isGeneral: true } : { dpv: row[1], isGeneral: false };
}

const USUAL: Readonly<Record<string, LegalBasis>> = {
  'dpv:DirectMarketing': 'consent',
  'dpv:PersonalisedAdvertising': 'consent',
  'dpv:Advertising': 'consent',
  'dpv:Marketing': 'consent',
  'dpv:CustomerSolvencyMonitoring': 'legitimate-interests',
  'dpv:FraudPreventionAndDetection': 'legitimate-interests',
  'dpv:EnforceSecurity': 'legitimate-interests',
  'dpv:ServiceUsageAnalytics': 'legitimate-interests',
  'dpv:ImproveExistingProductsAndServices': 'legitimate-interests',
  'dpv:LegalCompliance': 'legal-obligation',
  'dpv:DeliveryOfGoods': 'contract',
  'dpv:PaymentManagement': 'contract',
  'dpv:CustomerOrderManagement': 'contract',
  'dpv:FulfilmentOfContractualObligation': 'contract',
  'dpv:AccountManagement': 'contract',
  'dpv:ServiceProvision': 'contract',
};

/** Of several legal bases that a source states together, the one that usually goes with a purpose, or the first. */
export function likelyBasis(dpv: string, stated: readonly LegalBasis[]): LegalBasis | undefined {
  const usual = USUAL[dpv];
  return usual !== undefined && stated.includes(usual) ? usual : stated[0];
}
