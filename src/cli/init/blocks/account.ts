import type { PracticeBlock } from './block.ts';
import { CONTACT, EMAIL, PASSWORD, PURCHASES } from './data.ts';

/** A customer account. */
export const ACCOUNT: PracticeBlock = {
  id: 'account',
  title: 'Customer accounts',
  comment: 'Basis contract: the customer asks for the account. Ordering as a guest stays open.',
  name: { en: 'Account', de: 'Konto', fr: 'Compte client', es: 'Cuenta', it: 'Account', nl: 'Account' },
  data: [CONTACT, EMAIL, PASSWORD, PURCHASES],
  purpose: {
    id: 'account',
    name: {
      en: 'keeping your account',
      de: 'Ihr Konto führen',
      fr: 'gérer votre compte',
      es: 'llevar su cuenta',
      it: 'gestire il Suo account',
      nl: 'uw account bijhouden',
    },
    dpv: 'dpv:AccountManagement',
  },
  recipients: [],
  basis: 'contract',
  retention: {
    for: 'P30D',
    after: 'account-closed',
    comment: 'Thirty days, so that backups can be written over.',
  },
  isRequired: true,
  ifNot: {
    en: 'You have no account. You order as a guest.',
    de: 'Sie haben kein Konto. Sie bestellen als Gast.',
    fr: 'Vous n’avez pas de compte. Vous commandez comme invité.',
    es: 'No tiene cuenta. Compra como invitado.',
    it: 'Non ha un account. Ordina come ospite.',
    nl: 'U hebt geen account. U bestelt als gast.',
  },
  benefit: {
    en: 'You see all your orders in one place.',
    de: 'Sie sehen alle Bestellungen an einem Ort.',
    fr: 'Vous voyez toutes vos commandes au même endroit.',
    es: 'Ve todos sus pedidos en un solo lugar.',
    it: 'Vede tutti i Suoi ordini in un solo posto.',
    nl: 'U ziet al uw bestellingen op één plek.',
  },
  more: { collected: ['web'], device: 'necessary', safeguards: ['encryption', 'access-control'] },
};
