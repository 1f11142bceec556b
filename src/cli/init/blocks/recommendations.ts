import type { PracticeBlock } from './block.ts';
import { INTERESTS, PAGES, PURCHASES } from './data.ts';

/** Recommendations from purchases and pages. */
export const RECOMMENDATIONS: PracticeBlock = {
  id: 'recommendations',
  title: 'Recommendations',
  comment:
    'Basis consent: interests are worked out (profiling), and the device is read. One yes covers this practice and no other.',
  name: {
    en: 'Tips for you',
    de: 'Tipps für Sie',
    fr: 'Idées pour vous',
    es: 'Ideas para usted',
    it: 'Idee per Lei',
    nl: 'Tips voor u',
  },
  data: [PURCHASES, PAGES, INTERESTS],
  purpose: {
    id: 'tips',
    name: {
      en: 'showing you things that fit you',
      de: 'Ihnen Tipps geben',
      fr: 'vous montrer des articles à votre goût',
      es: 'mostrarle cosas de su gusto',
      it: 'mostrarLe cose di Suo gusto',
      nl: 'u laten zien wat bij u past',
    },
    dpv: 'dpv:ProvideProductRecommendations',
  },
  recipients: [],
  basis: 'consent',
  retention: { for: 'P1Y', after: 'collection', comment: 'Interests change; older ones are dropped.' },
  isRequired: false,
  ifNot: {
    en: 'You see the same goods as everyone else.',
    de: 'Sie sehen die gleiche Ware wie alle.',
    fr: 'Vous voyez les mêmes articles que tout le monde.',
    es: 'Ve los mismos productos que los demás.',
    it: 'Vede gli stessi prodotti di tutti gli altri.',
    nl: 'U ziet dezelfde producten als ieder ander.',
  },
  benefit: {
    en: 'You see things that go with what you bought.',
    de: 'Sie sehen Dinge, die zu Ihren Einkäufen passen.',
    fr: 'Vous voyez des choses qui vont avec vos achats.',
    es: 'Ve cosas que van bien con sus compras.',
    it: 'Vede cose che vanno bene con i Suoi acquisti.',
    nl: 'U ziet dingen die passen bij wat u kocht.',
  },
  more: { profiling: true, collected: ['web'], device: 'consent', safeguards: ['pseudonymisation'] },
};
