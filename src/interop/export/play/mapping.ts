import { type DataCategory, isNarrowerThan, type Purpose } from '../../../declaration/index.ts';
import type { PlayPurpose } from './template.ts';

/** Terms of the Data Privacy Vocabulary and the data type that they are for Google Play; the first row that fits counts. */
const DATA: readonly (readonly [term: string, type: string | undefined])[] = [
  ['pd:Name', 'PSL_NAME'],
  ['pd:EmailAddress', 'PSL_EMAIL'],
  ['pd:TelephoneNumber', 'PSL_PHONE'],
  ['pd:PhysicalAddress', 'PSL_ADDRESS'],
  ['pd:Username', 'PSL_USER_ACCOUNT'],
  ['pd:UID', 'PSL_USER_ACCOUNT'],
  ['pd:Identifier', 'PSL_USER_ACCOUNT'],
  ['pd:Ethnicity', 'PSL_RACE_ETHNICITY'],
  ['pd:PoliticalAffiliation', 'PSL_POLITICAL_RELIGIOUS'],
  ['pd:PoliticalOpinion', 'PSL_POLITICAL_RELIGIOUS'],
  ['pd:Religion', 'PSL_POLITICAL_RELIGIOUS'],
  ['pd:ReligiousBelief', 'PSL_POLITICAL_RELIGIOUS'],
  ['pd:PhilosophicalBelief', 'PSL_POLITICAL_RELIGIOUS'],
  ['pd:SexualPreference', 'PSL_SEXUAL_ORIENTATION_GENDER_IDENTITY'],
  ['pd:FinancialAccount', 'PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER'],
  ['pd:Purchase', 'PSL_PURCHASE_HISTORY'],
  ['pd:PurchasesAndSpendingHabit', 'PSL_PURCHASE_HISTORY'],
  ['pd:Transaction', 'PSL_PURCHASE_HISTORY'],
  ['pd:CreditScore', 'PSL_CREDIT_SCORE'],
  ['pd:Financial', 'PSL_OTHER'],
  ['pd:GPSCoordinate', 'PSL_PRECISE_LOCATION'],
  // Play asks how exact a location is, and the terms do not say.
  ['pd:Location', undefined],
  ['pd:BrowserHistory', 'PSL_WEB_BROWSING_HISTORY'],
  ['pd:BrowsingBehaviour', 'PSL_USER_INTERACTION'],
  ['pd:LinkClicked', 'PSL_USER_INTERACTION'],
  ['pd:EmailContent', 'PSL_EMAILS'],
  ['pd:VoiceCommunicationRecording', 'PSL_AUDIO'],
  ['pd:VoiceMail', 'PSL_AUDIO'],
  ['pd:Communication', 'PSL_OTHER_MESSAGES'],
  ['pd:Picture', 'PSL_PHOTOS'],
  ['pd:MedicalHealth', 'PSL_HEALTH'],
  ['pd:SocialNetwork', 'PSL_CONTACTS'],
  ['pd:DeviceApplications', 'PSL_APPS_ON_DEVICE'],
  // The system and other software of a device are no identifiers.
  ['pd:DeviceSoftware', undefined],
  ['pd:DeviceBased', 'PSL_DEVICE_ID'],
  ['pd:Opinion', 'PSL_USER_GENERATED_CONTENT'],
  // Call logs, wherever they come from, are no data type of the form.
  ['pd:CallLog', undefined],
  ['pd:Behavioural', 'PSL_OTHER_APP_ACTIVITY'],
  ['pd:Identifying', 'PSL_OTHER_PERSONAL'],
  ['pd:PhysicalCharacteristic', 'PSL_OTHER_PERSONAL'],
  ['pd:Language', 'PSL_OTHER_PERSONAL'],
  ['pd:Nationality', 'PSL_OTHER_PERSONAL'],
  ['pd:Demographic', 'PSL_OTHER_PERSONAL'],
  ['pd:Preference', 'PSL_OTHER_PERSONAL'],
  ['pd:Family', 'PSL_OTHER_PERSONAL'],
  ['pd:Professional', 'PSL_OTHER_PERSONAL'],
];

/** The data type of Google Play for a kind of data, or undefined when its term leaves that open. */
export function playTypeOf({ dpv }: DataCategory): string | undefined {
  return DATA.find(([term]) => isNarrowerThan(dpv, term))?.[1];
}

const PURPOSES: readonly (readonly [term: string, purpose: PlayPurpose])[] = [
  ['dpv:Marketing', 'PSL_ADVERTISING'],
  ['dpv:Personalisation', 'PSL_PERSONALIZATION'],
  ['dpv:ServiceUsageAnalytics', 'PSL_ANALYTICS'],
  ['dpv:ServiceOptimisation', 'PSL_ANALYTICS'],
  ['dpv:EnforceSecurity', 'PSL_FRAUD_PREVENTION_SECURITY'],
  ['dpv:Verification', 'PSL_FRAUD_PREVENTION_SECURITY'],
  ['dpv:LegalCompliance', 'PSL_FRAUD_PREVENTION_SECURITY'],
  ['dpv:AccountManagement', 'PSL_ACCOUNT_MANAGEMENT'],
  ['dpv:ServiceRegistration', 'PSL_ACCOUNT_MANAGEMENT'],
  ['dpv:CustomerOrderManagement', 'PSL_APP_FUNCTIONALITY'],
  ['dpv:CustomerCare', 'PSL_APP_FUNCTIONALITY'],
  ['dpv:CustomerClaimsManagement', 'PSL_APP_FUNCTIONALITY'],
  ['dpv:FulfilmentOfContractualObligation', 'PSL_APP_FUNCTIONALITY'],
  ['dpv:PaymentManagement', 'PSL_APP_FUNCTIONALITY'],
  ['dpv:ServiceProvision', 'PSL_APP_FUNCTIONALITY'],
];

/** The reason of Google Play for a purpose, or undefined when its term leaves that open. */
export function playPurposeOf({ dpv }: Purpose): PlayPurpose | undefined {
  return PURPOSES.find(([term]) => isNarrowerThan(dpv, term))?.[1];
}
