import type { RecipientBlock, Words } from './block.ts';

/** A recipient that is still known by its kind alone; the kind is a name that customers understand. */
function kind(id: string, role: RecipientBlock['role'], name: Words, does: Words): RecipientBlock {
  return { id, name, does, role };
}

/** Takes payments; answers for the data itself. */
export const PAYMENT_SERVICE = kind(
  'payment-service',
  'controller',
  {
    en: 'our payment service',
    de: 'unser Zahlungsdienst',
    fr: 'notre service de paiement',
    es: 'nuestro servicio de pago',
    it: 'il nostro servizio di pagamento',
    nl: 'onze betaaldienst',
  },
  {
    en: 'takes the payments',
    de: 'nimmt die Zahlungen an',
    fr: 'reçoit les paiements',
    es: 'cobra los pagos',
    it: 'riceve i pagamenti',
    nl: 'ontvangt de betalingen',
  },
);

/** Brings parcels. */
export const PARCEL_SERVICE = kind(
  'parcel-service',
  'controller',
  {
    en: 'our parcel service',
    de: 'unser Paketdienst',
    fr: 'notre service de colis',
    es: 'nuestro servicio de paquetes',
    it: 'il nostro corriere',
    nl: 'onze pakketdienst',
  },
  {
    en: 'brings the parcels',
    de: 'bringt die Pakete',
    fr: 'livre les colis',
    es: 'lleva los paquetes',
    it: 'consegna i pacchi',
    nl: 'brengt de pakketten',
  },
);

/** Sends e-mails for the shop. */
export const MAIL_SERVICE = kind(
  'mail-service',
  'processor',
  {
    en: 'our e-mail service',
    de: 'unser E-Mail-Dienst',
    fr: 'notre service d’e-mails',
    es: 'nuestro servicio de correo electrónico',
    it: 'il nostro servizio e-mail',
    nl: 'onze e-maildienst',
  },
  {
    en: 'sends the e-mails',
    de: 'verschickt die E-Mails',
    fr: 'envoie les e-mails',
    es: 'envía los correos',
    it: 'invia le e-mail',
    nl: 'verstuurt de e-mails',
  },
);

/** Counts visits for the shop. */
export const STATISTICS_SERVICE = kind(
  'statistics-service',
  'processor',
  {
    en: 'our web statistics service',
    de: 'unser Dienst für Statistik',
    fr: 'notre service de statistiques',
    es: 'nuestro servicio de estadísticas',
    it: 'il nostro servizio di statistiche',
    nl: 'onze dienst voor webstatistiek',
  },
  {
    en: 'counts the visits',
    de: 'zählt die Besuche',
    fr: 'compte les visites',
    es: 'cuenta las visitas',
    it: 'conta le visite',
    nl: 'telt de bezoeken',
  },
);
