import type { Driver, Sentiment, Speaker, Technology, Topic } from '../../conversation/index.ts';
import type { SkipReason } from '../../study/index.ts';

/** A code as coders read it: its key, its name, and what it means where the name does not say so. */
export interface CodeName {
  /** The key that chooses it. */
  readonly key: string;
  readonly name: string;
  readonly meaning?: string;
}

/** Drivers and technologies, with the meanings of the codebook. */
export const NAMES: Readonly<Record<Driver | Technology, CodeName>> = {
  'data-security': { key: 'a', name: 'Data security', meaning: 'breaches, hacks, leaks, fraud after a leak' },
  'intrusive-contact': {
    key: 's',
    name: 'Intrusive contact',
    meaning: 'spam, calls, too many messages, pushy prompts',
  },
  'third-party-sharing': {
    key: 'd',
    name: 'Sharing with others',
    meaning: 'sold or passed to brokers, advertisers, police',
  },
  'tracking-monitoring': {
    key: 'f',
    name: 'Tracking, monitoring',
    meaning: 'cameras, listening, location, cookies, profiles',
  },
  'over-collection': {
    key: 'g',
    name: 'Asks for too much',
    meaning: 'more than the purchase needs, forced accounts',
  },
  'opaque-terms': {
    key: 'h',
    name: 'Unclear terms',
    meaning: 'policies or consent hidden, changed, confusing',
  },
  'control-rights': {
    key: 'j',
    name: 'Control and rights',
    meaning: 'see, correct, delete, export, switch off: can or cannot',
  },
  'relevant-offers': { key: 'w', name: 'Relevant offers', meaning: 'offers or coupons that fit, or miss' },
  'tailored-products': {
    key: 'e',
    name: 'Tailored products',
    meaning: 'products or selections for this customer, recommendations',
  },
  'occasion-services': { key: 'i', name: 'Occasions', meaning: 'birthday, life events, moments' },
  'loyalty-programme': { key: 'k', name: 'Loyalty programme', meaning: 'points, status, member rewards' },
  'tailored-communication': {
    key: 'l',
    name: 'Tailored messages',
    meaning: 'messages that know the customer',
  },
  'facial-recognition': { key: 'A', name: 'Face recognition' },
  'in-store-tracking': { key: 'B', name: 'Tracking in shops' },
  'location-tracking': { key: 'C', name: 'Location' },
  'web-tracking': { key: 'D', name: 'Web tracking' },
  'voice-assistant': { key: 'E', name: 'Voice assistant' },
  'home-camera': { key: 'F', name: 'Camera at home' },
  'loyalty-card': { key: 'G', name: 'Loyalty card' },
  recommender: { key: 'H', name: 'Recommender' },
  'email-sms': { key: 'I', name: 'E-mail, SMS' },
  robocall: { key: 'J', name: 'Automatic calls' },
  'mobile-app': { key: 'K', name: 'App' },
  'payment-data': { key: 'L', name: 'Payment data' },
  rfid: { key: 'M', name: 'RFID' },
  chatbot: { key: 'N', name: 'Chatbot' },
};

/** Who speaks. */
export const SPEAKER_NAMES: Readonly<Record<Speaker, CodeName>> = {
  customer: { key: 'c', name: 'A customer', meaning: 'a private person in their own voice' },
  retailer: { key: 'r', name: 'The retailer', meaning: 'its own posts and replies' },
  other: { key: 'o', name: 'Somebody else', meaning: 'news, advertising, bots, jobs, paid posts' },
};

/** Sentiment towards a topic, in steps. */
export const SENTIMENT_NAMES: Readonly<Record<Sentiment, string>> = {
  [-2]: 'strongly negative',
  [-1]: 'negative',
  0: 'neutral, or in balance',
  1: 'positive',
  2: 'strongly positive',
};

/** A sentiment as it is written: with a true minus and a plus. */
export const SENTIMENT_SIGNS: Readonly<Record<Sentiment, string>> = {
  [-2]: '−2',
  [-1]: '−1',
  0: '0',
  1: '+1',
  2: '+2',
};

/** Topics, with the keys of their steps from −2 to +2 and of not being there. */
export const TOPIC_NAMES: Readonly<
  Record<Topic, { readonly name: string; readonly keys: Readonly<Record<Sentiment | 'none', string>> }>
> = {
  privacy: { name: 'Privacy', keys: { [-2]: '1', [-1]: '2', 0: '3', 1: '4', 2: '5', none: 'p' } },
  personalisation: {
    name: 'Personalisation',
    keys: { [-2]: '6', [-1]: '7', 0: '8', 1: '9', 2: '0', none: 't' },
  },
};

/** Why an item is left out. */
export const REASON_NAMES: Readonly<Record<SkipReason, string>> = {
  'cannot-tell': 'I cannot tell',
  'other-language': 'A language that I do not read',
  'damaged-text': 'The text is missing or damaged',
  'too-private': 'It is too private to be coded',
};
