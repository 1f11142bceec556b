import type { Words } from './blocks/index.ts';

/** The authority that customers of a country can complain to. */
export interface AuthorityBlock {
  readonly name: string | Words;
  readonly website?: string;
  /** What the writer of the file has to do about it. */
  readonly comment?: string;
}

/** National supervisory authorities (Art. 51 GDPR; Information Commissioner; FADP Art. 4; CPRA). */
const AUTHORITIES: Readonly<Record<string, AuthorityBlock>> = {
  AT: { name: 'Österreichische Datenschutzbehörde', website: 'https://www.dsb.gv.at' },
  BE: { name: 'Autorité de protection des données', website: 'https://www.dataprotectionauthority.be' },
  BG: { name: 'Комисия за защита на личните данни', website: 'https://www.cpdp.bg' },
  CH: {
    name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
    website: 'https://www.edoeb.admin.ch',
  },
  CY: { name: 'Commissioner for Personal Data Protection', website: 'https://www.dataprotection.gov.cy' },
  CZ: { name: 'Úřad pro ochranu osobních údajů', website: 'https://uoou.gov.cz' },
  DE: {
    name: {
      en: 'the data protection authority of our federal state',
      de: 'die Datenschutzaufsicht unseres Bundeslandes',
      fr: 'l’autorité de protection des données de notre Land',
      es: 'la autoridad de protección de datos de nuestro estado federado',
      it: 'l’autorità per la protezione dei dati del nostro Land',
      nl: 'de toezichthouder van onze deelstaat',
    },
    comment: 'Each federal state has its own authority: write the name and website of yours.',
  },
  DK: { name: 'Datatilsynet', website: 'https://www.datatilsynet.dk' },
  EE: { name: 'Andmekaitse Inspektsioon', website: 'https://www.aki.ee' },
  ES: { name: 'Agencia Española de Protección de Datos', website: 'https://www.aepd.es' },
  FI: { name: 'Tietosuojavaltuutetun toimisto', website: 'https://tietosuoja.fi' },
  FR: { name: 'Commission nationale de l’informatique et des libertés', website: 'https://www.cnil.fr' },
  GB: { name: 'Information Commissioner’s Office', website: 'https://ico.org.uk' },
  GR: { name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα', website: 'https://www.dpa.gr' },
  HR: { name: 'Agencija za zaštitu osobnih podataka', website: 'https://azop.hr' },
  HU: { name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság', website: 'https://www.naih.hu' },
  IE: { name: 'Data Protection Commission', website: 'https://www.dataprotection.ie' },
  IS: { name: 'Persónuvernd', website: 'https://www.personuvernd.is' },
  IT: { name: 'Garante per la protezione dei dati personali', website: 'https://www.garanteprivacy.it' },
  LI: { name: 'Datenschutzstelle', website: 'https://www.datenschutzstelle.li' },
  LT: { name: 'Valstybinė duomenų apsaugos inspekcija', website: 'https://vdai.lrv.lt' },
  LU: { name: 'Commission nationale pour la protection des données', website: 'https://cnpd.public.lu' },
  LV: { name: 'Datu valsts inspekcija', website: 'https://www.dvi.gov.lv' },
  MT: { name: 'Information and Data Protection Commissioner', website: 'https://idpc.org.mt' },
  NL: { name: 'Autoriteit Persoonsgegevens', website: 'https://www.autoriteitpersoonsgegevens.nl' },
  NO: { name: 'Datatilsynet', website: 'https://www.datatilsynet.no' },
  PL: { name: 'Urząd Ochrony Danych Osobowych', website: 'https://uodo.gov.pl' },
  PT: { name: 'Comissão Nacional de Proteção de Dados', website: 'https://www.cnpd.pt' },
  RO: {
    name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    website: 'https://www.dataprotection.ro',
  },
  SE: { name: 'Integritetsskyddsmyndigheten', website: 'https://www.imy.se' },
  SI: { name: 'Informacijski pooblaščenec', website: 'https://www.ip-rs.si' },
  SK: { name: 'Úrad na ochranu osobných údajov', website: 'https://dataprotection.gov.sk' },
  'US-CA': { name: 'California Privacy Protection Agency', website: 'https://cppa.ca.gov' },
};

/** The authority of the first of these countries that has one that Klartext knows. */
export function authorityOf(
  countries: readonly string[],
): (AuthorityBlock & { readonly country: string }) | undefined {
  for (const country of countries) {
    const found = AUTHORITIES[country];
    if (found) return { ...found, country };
  }
  return undefined;
}
