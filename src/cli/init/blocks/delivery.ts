import type { PracticeBlock } from './block.ts';
import { CONTACT, EMAIL } from './data.ts';
import { PARCEL_SERVICE } from './recipients.ts';

/** Bringing an order to the customer. */
export const DELIVERY: PracticeBlock = {
  id: 'delivery',
  title: 'Delivery',
  comment: 'Basis contract: a parcel needs an address (Art. 6(1)(b) GDPR).',
  name: { en: 'Delivery', de: 'Lieferung', fr: 'Livraison', es: 'Entrega', it: 'Consegna', nl: 'Bezorging' },
  data: [CONTACT, EMAIL],
  purpose: {
    id: 'delivery',
    name: {
      en: 'bringing your order to you',
      de: 'Ihre Bestellung liefern',
      fr: 'livrer votre commande',
      es: 'llevarle su pedido',
      it: 'consegnare il Suo ordine',
      nl: 'uw bestelling bezorgen',
    },
    dpv: 'dpv:DeliveryOfGoods',
  },
  recipients: [PARCEL_SERVICE],
  basis: 'contract',
  retention: {
    for: 'P6M',
    after: 'delivery',
    comment: 'Long enough for the parcel service to look for a lost parcel.',
  },
  isRequired: true,
  ifNot: {
    en: 'We cannot bring your order.',
    de: 'Wir können nicht liefern.',
    fr: 'Nous ne pouvons pas livrer.',
    es: 'No podemos llevarle su pedido.',
    it: 'Non possiamo consegnare.',
    nl: 'We kunnen niet bezorgen.',
  },
  benefit: {
    en: 'Your order comes to your door.',
    de: 'Ihre Bestellung kommt zu Ihnen nach Hause.',
    fr: 'Votre commande arrive chez vous.',
    es: 'Su pedido llega a su casa.',
    it: 'Il Suo ordine arriva a casa Sua.',
    nl: 'Uw bestelling komt bij u thuis.',
  },
  more: {
    collected: ['web'],
    device: 'none',
    contact: { channels: ['email'], permission: 'service-message' },
  },
};
