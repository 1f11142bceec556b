/** Version of the codebook that codes below belong to; stands in every output of a study. */
export const CODEBOOK_VERSION = 1;

/** What a conversation can be about; none, one or both. */
export const TOPICS = ['privacy', 'personalisation'] as const;
export type Topic = (typeof TOPICS)[number];

/** What about privacy the customer talks of; any number. */
export const PRIVACY_DRIVERS = [
  'data-security',
  'intrusive-contact',
  'third-party-sharing',
  'tracking-monitoring',
  'over-collection',
  'opaque-terms',
  'control-rights',
] as const;

/** What about personalisation the customer talks of; any number. */
export const PERSONALISATION_DRIVERS = [
  'relevant-offers',
  'tailored-products',
  'occasion-services',
  'loyalty-programme',
  'tailored-communication',
] as const;

export type PrivacyDriver = (typeof PRIVACY_DRIVERS)[number];
export type PersonalisationDriver = (typeof PERSONALISATION_DRIVERS)[number];
export type Driver = PrivacyDriver | PersonalisationDriver;

/** The drivers of each topic, in the codebook's order. */
export const DRIVERS_OF = {
  privacy: PRIVACY_DRIVERS,
  personalisation: PERSONALISATION_DRIVERS,
} as const satisfies Record<Topic, readonly Driver[]>;

/** Technologies that a conversation can mention; any number. */
export const TECHNOLOGIES = [
  'facial-recognition',
  'in-store-tracking',
  'location-tracking',
  'web-tracking',
  'voice-assistant',
  'home-camera',
  'loyalty-card',
  'recommender',
  'email-sms',
  'robocall',
  'mobile-app',
  'payment-data',
  'rfid',
  'chatbot',
] as const;
export type Technology = (typeof TECHNOLOGIES)[number];

/** Who speaks: a private person in their own voice, the retailer itself, anybody else (news, advertising, bots, jobs). */
export const SPEAKERS = ['customer', 'retailer', 'other'] as const;
export type Speaker = (typeof SPEAKERS)[number];

/** Sentiment towards the topic: strongly negative, negative, neutral or in balance, positive, strongly positive. */
export const SENTIMENTS = [-2, -1, 0, 1, 2] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Languages whose conversations are understood; English and German with drivers and technologies in full. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];
