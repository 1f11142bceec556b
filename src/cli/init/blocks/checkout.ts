import type { PracticeBlock } from './block.ts';
import { CONTACT, EMAIL, PAYMENT, PURCHASES } from './data.ts';
import { PAYMENT_SERVICE } from './recipients.ts';

/** Taking an order and its payment. */
export const CHECKOUT: PracticeBlock = {
  id: 'checkout',
  title: 'Orders and payment',
  comment:
    'Basis contract: without these data there is no order to fulfil (Art. 6(1)(b) GDPR).\nAdvertising does not fit this basis; it is a practice of its own.',
  name: { en: 'Order', de: 'Bestellung', fr: 'Commande', es: 'Pedido', it: 'Ordine', nl: 'Bestelling' },
  data: [CONTACT, EMAIL, PAYMENT, PURCHASES],
  purpose: {
    id: 'order',
    name: {
      en: 'taking your order',
      de: 'Ihre Bestellung annehmen',
      fr: 'prendre votre commande',
      es: 'gestionar su pedido',
      it: 'gestire il Suo ordine',
      nl: 'uw bestelling aannemen',
    },
    dpv: 'dpv:CustomerOrderManagement',
  },
  recipients: [PAYMENT_SERVICE],
  basis: 'contract',
  retention: {
    for: 'P3Y',
    after: 'year-end',
    comment: 'Long enough for claims of buyers. Invoices that tax law asks for are a practice of their own.',
  },
  isRequired: true,
  ifNot: {
    en: 'You cannot order from us.',
    de: 'Sie können nicht bei uns bestellen.',
    fr: 'Vous ne pouvez pas commander.',
    es: 'No puede hacer pedidos.',
    it: 'Non può ordinare.',
    nl: 'U kunt niet bij ons bestellen.',
  },
  benefit: {
    en: 'You get the goods that you order.',
    de: 'Sie bekommen, was Sie bestellen.',
    fr: 'Vous recevez ce que vous commandez.',
    es: 'Recibe lo que pide.',
    it: 'Riceve quello che ordina.',
    nl: 'U krijgt wat u bestelt.',
  },
  more: { collected: ['web'], device: 'necessary', safeguards: ['encryption', 'access-control'] },
};
