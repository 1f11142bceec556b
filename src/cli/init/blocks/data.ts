import type { DataBlock } from './block.ts';

/** Name and postal address. */
export const CONTACT: DataBlock = {
  id: 'contact',
  name: {
    en: 'name and address',
    de: 'Name und Adresse',
    fr: 'nom et adresse',
    es: 'nombre y dirección',
    it: 'nome e indirizzo',
    nl: 'naam en adres',
  },
  dpv: 'pd:PhysicalAddress',
  source: 'customer',
};

/** E-mail address. */
export const EMAIL: DataBlock = {
  id: 'email',
  name: {
    en: 'e-mail address',
    de: 'E-Mail-Adresse',
    fr: 'adresse e-mail',
    es: 'correo electrónico',
    it: 'indirizzo e-mail',
    nl: 'e-mailadres',
  },
  dpv: 'pd:EmailAddress',
  source: 'customer',
};

/** Card or bank account. */
export const PAYMENT: DataBlock = {
  id: 'payment',
  name: {
    en: 'card or bank details',
    de: 'Karte oder Bankkonto',
    fr: 'carte ou compte en banque',
    es: 'tarjeta o cuenta del banco',
    it: 'carta o conto bancario',
    nl: 'pas of bankrekening',
  },
  dpv: 'pd:FinancialAccount',
  source: 'customer',
};

/** Password of an account. */
export const PASSWORD: DataBlock = {
  id: 'password',
  name: {
    en: 'your password',
    de: 'Ihr Passwort',
    fr: 'votre mot de passe',
    es: 'su contraseña',
    it: 'la Sua password',
    nl: 'uw wachtwoord',
  },
  dpv: 'pd:Password',
  source: 'customer',
};

/** Orders and purchases. */
export const PURCHASES: DataBlock = {
  id: 'purchases',
  name: {
    en: 'what you buy',
    de: 'Ihre Einkäufe',
    fr: 'vos achats',
    es: 'sus compras',
    it: 'i Suoi acquisti',
    nl: 'wat u koopt',
  },
  dpv: 'pd:Purchase',
  source: 'observed',
};

/** Pages looked at. */
export const PAGES: DataBlock = {
  id: 'pages',
  name: {
    en: 'what you look at on our site',
    de: 'was Sie auf unserer Seite ansehen',
    fr: 'ce que vous regardez sur notre site',
    es: 'lo que mira en nuestra web',
    it: 'quello che guarda sul sito',
    nl: 'wat u bekijkt op onze site',
  },
  dpv: 'pd:BrowsingBehaviour',
  source: 'observed',
};

/** Device and internet address. */
export const DEVICE: DataBlock = {
  id: 'device',
  name: {
    en: 'your device and its internet address',
    de: 'Ihr Gerät und seine Adresse im Netz',
    fr: 'votre appareil et son adresse internet',
    es: 'su dispositivo y su dirección de internet',
    it: 'il Suo dispositivo e il Suo indirizzo internet',
    nl: 'uw apparaat en zijn internetadres',
  },
  dpv: 'pd:DeviceBased',
  source: 'observed',
};

/** Interests worked out from purchases and pages. */
export const INTERESTS: DataBlock = {
  id: 'interests',
  name: {
    en: 'what we think you like',
    de: 'Ihr Geschmack aus unserer Sicht',
    fr: 'vos goûts d’après nous',
    es: 'lo que creemos que le gusta',
    it: 'quello che secondo noi Le piace',
    nl: 'wat u volgens ons leuk vindt',
  },
  dpv: 'pd:Interest',
  source: 'inferred',
  inferredFrom: [PURCHASES.id, PAGES.id],
};
