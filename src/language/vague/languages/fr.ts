import { after, declined, fixed, inflected, type VagueEntry } from '../vague-entry.ts';

const four = ['', 'e', 's', 'es'];

/**
 * The vague expressions of French. "Peut" and "peuvent" say "may" of others; "vous pouvez" is plain and not among them,
 * nor is "ne peut", which rules something out.
 */
export const french: readonly VagueEntry[] = [
  inflected('peut', ['peuvent'], after('ne')),
  inflected('pourrait', ['pourraient', 'pourrions']),
  inflected('peut-être', ['il se peut']),
  declined('possible', ['', 's'], after('pas', 'plus', 'jamais')),
  declined('susceptible', ['', 's']),
  declined('certain', ['', 'e', 's', 'es']),
  declined('divers', ['', 'e', 'es']),
  inflected('différents', ['différentes']),
  declined('éventuel', ['', 'le', 's', 'les']),
  inflected('éventuellement', ['le cas échéant']),
  declined('approprié', four),
  declined('adéquat', four),
  declined('raisonnable', ['', 's']),
  declined('nombreu', ['x', 'ses']),
  inflected('souvent', ['fréquemment'], after('aussi')),
  inflected('si nécessaire', [
    ...[
      'lorsque nécessaire',
      'quand nécessaire',
      'au besoin',
      'si besoin',
      'en cas de besoin',
      "s'il y a lieu",
    ],
    ...['aussi longtemps que nécessaire', 'tant que nécessaire'],
  ]),
  inflected('dans certains cas', ['dans quelques cas', 'selon les cas', 'selon le cas']),
  inflected('améliorer nos services', [
    ...['améliorer notre service', 'améliorer nos produits', 'améliorer nos offres'],
    ...['amélioration de nos services', 'amélioration des services', 'amélioration de nos produits'],
  ]),
  inflected('améliorer votre expérience', ['amélioration de votre expérience', "améliorer l'expérience"]),
  inflected('partenaires sélectionnés', [
    'partenaires de confiance',
    'tiers de confiance',
    'tiers sélectionnés',
  ]),
  inflected('entre autres', [
    'et autres',
    'et similaires',
    'ou similaires',
    'et ainsi de suite',
    'etc',
    'et cætera',
  ]),
  inflected('de temps en temps', ['de temps à autre']),
  inflected('en général', ['généralement', 'habituellement', 'normalement', 'en principe', "d'ordinaire"]),
  ...fixed(
    'possiblement',
    'probablement',
    'plusieurs',
    'quelques',
    'parfois',
    'quelquefois',
    'occasionnellement',
  ),
];
