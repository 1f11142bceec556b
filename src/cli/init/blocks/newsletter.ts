import type { PracticeBlock } from './block.ts';
import { EMAIL } from './data.ts';
import { MAIL_SERVICE } from './recipients.ts';

/** A newsletter by e-mail. */
export const NEWSLETTER: PracticeBlock = {
  id: 'newsletter',
  title: 'Newsletter',
  comment:
    'Basis consent, confirmed: a first e-mail asks whether the address is really theirs (Directive 2002/58/EC Art. 13).',
  name: {
    en: 'Newsletter',
    de: 'Newsletter',
    fr: 'Lettre d’information',
    es: 'Boletín',
    it: 'Newsletter',
    nl: 'Nieuwsbrief',
  },
  data: [EMAIL],
  purpose: {
    id: 'news',
    name: {
      en: 'telling you our news',
      de: 'Ihnen Neues von uns erzählen',
      fr: 'vous parler de nos nouveautés',
      es: 'contarle nuestras novedades',
      it: 'raccontarLe le novità',
      nl: 'u ons nieuws vertellen',
    },
    dpv: 'dpv:DirectMarketing',
  },
  recipients: [MAIL_SERVICE],
  basis: 'consent',
  retention: {
    for: 'P1M',
    after: 'withdrawal',
    comment: 'After a no, one month is enough to take the address out everywhere.',
  },
  isRequired: false,
  ifNot: {
    en: 'You get no newsletter.',
    de: 'Sie bekommen keinen Newsletter.',
    fr: 'Vous ne recevez pas cette lettre.',
    es: 'No recibe el boletín.',
    it: 'Non riceve la newsletter.',
    nl: 'U krijgt geen nieuwsbrief.',
  },
  benefit: {
    en: 'You hear of new things first.',
    de: 'Sie hören zuerst von Neuem.',
    fr: 'Vous connaissez les nouveautés en premier.',
    es: 'Es el primero en conocer las novedades.',
    it: 'Scopre le novità per primo.',
    nl: 'U hoort als eerste van nieuwe dingen.',
  },
  more: {
    collected: ['web'],
    device: 'none',
    contact: { channels: ['email'], permission: 'confirmed-consent' },
  },
};
