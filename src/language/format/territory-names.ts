/** Names by territory code. */
export type TerritoryNames = Readonly<Record<string, string>>;

/**
 * Names that Intl lacks (a state of the United States, an organisation, an area) or gives in an official form that
 * nobody says ("Hong Kong SAR China"), by language and code.
 */
export const territoryNames: Readonly<Record<string, TerritoryNames>> = {
  de: {
    'US-CA': 'Kalifornien',
    EPO: 'Europäische Patentorganisation',
    EEA: 'Europäischer Wirtschaftsraum',
    HK: 'Hongkong',
    MO: 'Macau',
    PS: 'Palästina',
  },
  en: {
    'US-CA': 'California',
    EPO: 'European Patent Organisation',
    EEA: 'European Economic Area',
    HK: 'Hong Kong',
    MO: 'Macao',
    PS: 'Palestine',
  },
  es: {
    'US-CA': 'California',
    EPO: 'Organización Europea de Patentes',
    EEA: 'Espacio Económico Europeo',
    HK: 'Hong Kong',
    MO: 'Macao',
    PS: 'Palestina',
  },
  fr: {
    'US-CA': 'Californie',
    EPO: 'Organisation européenne des brevets',
    EEA: 'Espace économique européen',
    HK: 'Hong Kong',
    MO: 'Macao',
    PS: 'Palestine',
  },
  it: {
    'US-CA': 'California',
    EPO: 'Organizzazione europea dei brevetti',
    EEA: 'Spazio economico europeo',
    HK: 'Hong Kong',
    MO: 'Macao',
    PS: 'Palestina',
  },
  nl: {
    'US-CA': 'Californië',
    EPO: 'Europese Octrooiorganisatie',
    EEA: 'Europese Economische Ruimte',
    HK: 'Hongkong',
    MO: 'Macau',
    PS: 'Palestina',
  },
};
