import type { PracticeBlock } from './block.ts';
import { DEVICE, PAGES } from './data.ts';
import { STATISTICS_SERVICE } from './recipients.ts';

/** Web statistics. */
export const ANALYTICS: PracticeBlock = {
  id: 'analytics',
  title: 'Web statistics',
  comment:
    'Basis consent: counting is not needed for the page that was asked for, so the device is read with consent only.',
  name: {
    en: 'Web statistics',
    de: 'Statistik der Website',
    fr: 'Statistiques du site',
    es: 'Estadísticas de la web',
    it: 'Statistiche del sito',
    nl: 'Bezoekcijfers',
  },
  data: [PAGES, DEVICE],
  purpose: {
    id: 'statistics',
    name: {
      en: 'counting visits to our site',
      de: 'Besuche auf der Seite zählen',
      fr: 'compter les visites sur notre site',
      es: 'contar las visitas a la web',
      it: 'contare le visite al sito',
      nl: 'bezoeken aan onze site tellen',
    },
    dpv: 'dpv:ServiceUsageAnalytics',
  },
  recipients: [STATISTICS_SERVICE],
  basis: 'consent',
  retention: {
    for: 'P13M',
    after: 'visit',
    comment: 'A month can be compared with the same month of the year before.',
  },
  isRequired: false,
  ifNot: {
    en: 'We do not count your visit. The site works the same.',
    de: 'Wir zählen Ihren Besuch nicht mit. Die Seite läuft genauso.',
    fr: 'Nous ne comptons pas votre visite. Le site marche de la même façon.',
    es: 'No contamos su visita. La web funciona igual.',
    it: 'Non contiamo la Sua visita. Il sito funziona allo stesso modo.',
    nl: 'We tellen uw bezoek niet mee. De site werkt hetzelfde.',
  },
  benefit: {
    en: 'You meet fewer pages that do not work.',
    de: 'Sie stoßen auf weniger Seiten, die nicht funktionieren.',
    fr: 'Vous tombez sur moins de pages qui ne marchent pas.',
    es: 'Encuentra menos páginas que no funcionan.',
    it: 'Trova meno pagine che non funzionano.',
    nl: 'U komt minder kapotte pagina’s tegen.',
  },
  more: { collected: ['web'], device: 'consent', safeguards: ['pseudonymisation', 'aggregation'] },
};
