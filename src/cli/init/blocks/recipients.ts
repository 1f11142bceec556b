import type { RecipientBlock, Words } from './block.ts';

/** A recipient that is still known by its kind alone; the kind is a name that customers understand. */
function kind(id: string, role: RecipientBlock['role'], name: Words): RecipientBlock {
  return { id, name, role };
}

/** Takes payments; answers for the data itself. */
export const PAYMENT_SERVICE = kind('payment-service', 'controller', {
  en: 'our payment service',
  de: 'unser Zahlungsdienst',
  fr: 'notre service de paiement',
  es: 'nuestro servicio de pago',
  it: 'il nostro servizio di pagamento',
  nl: 'onze betaaldienst',
});

/** Brings parcels. */
export const PARCEL_SERVICE = kind('parcel-service', 'controller', {
  en: 'our parcel service',
  de: 'unser Paketdienst',
  fr: 'notre service de colis',
  es: 'nuestro servicio de paquetes',
  it: 'il nostro corriere',
  nl: 'onze pakketdienst',
});

/** Sends e-mails for the shop. */
export const MAIL_SERVICE = kind('mail-service', 'processor', {
  en: 'our e-mail service',
  de: 'unser E-Mail-Dienst',
  fr: 'notre service d’e-mails',
  es: 'nuestro servicio de correo electrónico',
  it: 'il nostro servizio e-mail',
  nl: 'onze e-maildienst',
});

/** Counts visits for the shop. */
export const STATISTICS_SERVICE = kind('statistics-service', 'processor', {
  en: 'our web statistics service',
  de: 'unser Dienst für Statistik',
  fr: 'notre service de statistiques',
  es: 'nuestro servicio de estadísticas',
  it: 'il nostro servizio di statistiche',
  nl: 'onze dienst voor webstatistiek',
});
