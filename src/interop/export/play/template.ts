/** One row of the form: machine-readable question and response, whether an answer is needed, the label. */
export interface FormRow {
  readonly question: string;
  /** Empty where the response is a value of its own. */
  readonly response: string;
  readonly requirement: 'REQUIRED' | 'MAYBE_REQUIRED' | 'OPTIONAL' | 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE';
  readonly label: string;
}

/** A data type of the form, with the question that it is a response to. */
export interface PlayType {
  readonly group: string;
  readonly id: string;
  readonly label: string;
}

const GROUPS = [
  ['PSL_DATA_TYPES_PERSONAL', 'Personal info'],
  ['PSL_DATA_TYPES_FINANCIAL', 'Financial info'],
  ['PSL_DATA_TYPES_LOCATION', 'Location'],
  ['PSL_DATA_TYPES_SEARCH_AND_BROWSING', 'Web browsing'],
  ['PSL_DATA_TYPES_EMAIL_AND_TEXT', 'Messages'],
  ['PSL_DATA_TYPES_PHOTOS_AND_VIDEOS', 'Photos and videos'],
  ['PSL_DATA_TYPES_AUDIO', 'Audio files'],
  ['PSL_DATA_TYPES_HEALTH_AND_FITNESS', 'Health and fitness'],
  ['PSL_DATA_TYPES_CONTACTS', 'Contacts'],
  ['PSL_DATA_TYPES_CALENDAR', 'Calendar'],
  ['PSL_DATA_TYPES_APP_PERFORMANCE', 'App info and performance'],
  ['PSL_DATA_TYPES_FILES_AND_DOCS', 'Files and docs'],
  ['PSL_DATA_TYPES_APP_ACTIVITY', 'App activity'],
  ['PSL_DATA_TYPES_IDENTIFIERS', 'Device or other IDs'],
] as const;

const TYPES: readonly (readonly [group: number, id: string, label: string])[] = [
  [0, 'PSL_NAME', 'Name'],
  [0, 'PSL_EMAIL', 'Email address'],
  [0, 'PSL_USER_ACCOUNT', 'User IDs'],
  [0, 'PSL_ADDRESS', 'Address'],
  [0, 'PSL_PHONE', 'Phone number'],
  [0, 'PSL_RACE_ETHNICITY', 'Race and ethnicity'],
  [0, 'PSL_POLITICAL_RELIGIOUS', 'Political or religious beliefs'],
  [0, 'PSL_SEXUAL_ORIENTATION_GENDER_IDENTITY', 'Sexual orientation'],
  [0, 'PSL_OTHER_PERSONAL', 'Other info'],
  [1, 'PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER', 'User payment info'],
  [1, 'PSL_PURCHASE_HISTORY', 'Purchase history'],
  [1, 'PSL_CREDIT_SCORE', 'Credit score'],
  [1, 'PSL_OTHER', 'Other financial info'],
  [2, 'PSL_APPROX_LOCATION', 'Approximate location'],
  [2, 'PSL_PRECISE_LOCATION', 'Precise location'],
  [3, 'PSL_WEB_BROWSING_HISTORY', 'Web browsing history'],
  [4, 'PSL_EMAILS', 'Emails'],
  [4, 'PSL_SMS_CALL_LOG', 'SMS or MMS'],
  [4, 'PSL_OTHER_MESSAGES', 'Other in-app messages'],
  [5, 'PSL_PHOTOS', 'Photos'],
  [5, 'PSL_VIDEOS', 'Videos'],
  [6, 'PSL_AUDIO', 'Voice or sound recordings'],
  [6, 'PSL_MUSIC', 'Music files'],
  [6, 'PSL_OTHER_AUDIO', 'Other audio files'],
  [7, 'PSL_HEALTH', 'Health info'],
  [7, 'PSL_FITNESS', 'Fitness info'],
  [8, 'PSL_CONTACTS', 'Contacts'],
  [9, 'PSL_CALENDAR', 'Calendar events'],
  [10, 'PSL_CRASH_LOGS', 'Crash logs'],
  [10, 'PSL_PERFORMANCE_DIAGNOSTICS', 'Diagnostics'],
  [10, 'PSL_OTHER_PERFORMANCE', 'Other app performance data'],
  [11, 'PSL_FILES_AND_DOCS', 'Files and docs'],
  [12, 'PSL_USER_INTERACTION', 'App interactions'],
  [12, 'PSL_IN_APP_SEARCH_HISTORY', 'In-app search history'],
  [12, 'PSL_APPS_ON_DEVICE', 'Installed apps'],
  [12, 'PSL_USER_GENERATED_CONTENT', 'Other user-generated content'],
  [12, 'PSL_OTHER_APP_ACTIVITY', 'Other actions'],
  [13, 'PSL_DEVICE_ID', 'Device or other IDs'],
];

/** The data types of the form, in its order. */
export const PLAY_TYPES: readonly PlayType[] = TYPES.map(([group, id, label]) => ({
  group: GROUPS[group]?.[0] ?? '',
  id,
  label: `${GROUPS[group]?.[1] ?? ''} / ${label}`,
}));

/** The reasons for collecting or sharing that the form knows. */
export const PLAY_PURPOSES = {
  PSL_APP_FUNCTIONALITY: 'App functionality',
  PSL_ANALYTICS: 'Analytics',
  PSL_DEVELOPER_COMMUNICATIONS: 'Developer communications',
  PSL_FRAUD_PREVENTION_SECURITY: 'Fraud prevention, security, and compliance',
  PSL_ADVERTISING: 'Advertising or marketing',
  PSL_PERSONALIZATION: 'Personalization',
  PSL_ACCOUNT_MANAGEMENT: 'Account management',
} as const;
export type PlayPurpose = keyof typeof PLAY_PURPOSES;

const ACCOUNTS = 'Methods of account creation';
const DELETION = 'Do you provide a way for users to request that their data is deleted?';
const OUTSIDE = 'How are accounts from outside the app created?';

const GENERAL: readonly FormRow[] = [
  row(
    'PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA',
    '',
    'REQUIRED',
    'Does your app collect or share any of the required user data types?',
  ),
  row(
    'PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT',
    '',
    'MAYBE_REQUIRED',
    'Is all of the user data collected by your app encrypted in transit?',
  ),
  ...(
    [
      ['PSL_ACM_USER_ID_PASSWORD', 'Username and password'],
      ['PSL_ACM_USER_ID_OTHER_AUTH', 'Username and other authentication'],
      ['PSL_ACM_USER_ID_PASSWORD_OTHER_AUTH', 'Username, password, and other authentication'],
      ['PSL_ACM_OAUTH', 'OAuth'],
      ['PSL_ACM_OTHER', 'Other'],
      ['PSL_ACM_NONE', 'My app does not allow users to create an account'],
    ] as const
  ).map(([id, label]) =>
    row('PSL_SUPPORTED_ACCOUNT_CREATION_METHODS', id, 'MULTIPLE_CHOICE', `${ACCOUNTS} / ${label}`),
  ),
  row('PSL_ACM_SPECIFY', '', 'MAYBE_REQUIRED', 'Describe the method of account creation'),
  row(
    'PSL_ACCOUNT_DELETION_URL',
    '',
    'MAYBE_REQUIRED',
    'Link to request deletion of an account and its data',
  ),
  row('PSL_SUPPORT_DATA_DELETION_BY_USER', 'DATA_DELETION_YES', 'SINGLE_CHOICE', `${DELETION} / Yes`),
  row('PSL_SUPPORT_DATA_DELETION_BY_USER', 'DATA_DELETION_NO', 'SINGLE_CHOICE', `${DELETION} / No`),
  row(
    'PSL_SUPPORT_DATA_DELETION_BY_USER',
    'DATA_DELETION_NO_AUTO_DELETED',
    'SINGLE_CHOICE',
    `${DELETION} / No, but user data is automatically deleted within 90 days`,
  ),
  row('PSL_DATA_DELETION_URL', '', 'MAYBE_REQUIRED', 'Link to request deletion of data'),
  row(
    'PSL_DATA_COLLECTION_COMPLIES_FAMILY_POLICY',
    '',
    'OPTIONAL',
    'Does the app follow the Families policy?',
  ),
  row('PSL_INDEPENDENTLY_VALIDATED', '', 'OPTIONAL', 'Has the app passed an independent security review?'),
  row('PSL_UPI_BADGE_OPT_IN', '', 'OPTIONAL', 'Show the UPI badge?'),
  row(
    'PSL_HAS_OUTSIDE_APP_ACCOUNTS',
    '',
    'OPTIONAL',
    'Can users log in with accounts created outside of the app?',
  ),
  ...(
    [
      ['PSL_LOGIN_WITH_OUTSIDE_APP_ID', 'Identification outside of the app'],
      ['PSL_LOGIN_THROUGH_EMPLOYMENT_OR_ENTERPRISE_ACCOUNT', 'Through employment'],
      ['PSL_OUTSIDE_APP_ACCOUNT_TYPE_OTHER', 'Other'],
    ] as const
  ).map(([id, label]) =>
    row('PSL_OUTSIDE_APP_ACCOUNT_TYPES', id, 'MULTIPLE_CHOICE', `${OUTSIDE} / ${label}`),
  ),
  row(
    'PSL_OUTSIDE_APP_ACCOUNT_TYPE_SPECIFY',
    '',
    'MAYBE_REQUIRED',
    'Describe how these accounts are created',
  ),
];

/** Every row of the form in its order: 22 general ones, 38 data types, 19 on each of them. */
export const FORM_ROWS: readonly FormRow[] = [
  ...GENERAL,
  ...PLAY_TYPES.map(({ group, id, label }) => row(group, id, 'MULTIPLE_CHOICE', label)),
  ...PLAY_TYPES.flatMap(usageRows),
];

/** The id of a question on how one data type is used. */
export function usageQuestion(type: string, question: string): string {
  return `PSL_DATA_USAGE_RESPONSES:${type}:${question}`;
}

function usageRows({ id, label }: PlayType): readonly FormRow[] {
  const about = `Data usage and handling (${label.split(' / ')[1] ?? ''})`;
  const sharing = usageQuestion(id, 'PSL_DATA_USAGE_COLLECTION_AND_SHARING');
  const control = usageQuestion(id, 'DATA_USAGE_USER_CONTROL');
  const reasons = (question: string, asks: string): readonly FormRow[] =>
    Object.entries(PLAY_PURPOSES).map(([purpose, words]) =>
      row(usageQuestion(id, question), purpose, 'MULTIPLE_CHOICE', `${about} / ${asks} / ${words}`),
    );
  return [
    row(sharing, 'PSL_DATA_USAGE_ONLY_COLLECTED', 'MULTIPLE_CHOICE', `${about} / Collected`),
    row(sharing, 'PSL_DATA_USAGE_ONLY_SHARED', 'MULTIPLE_CHOICE', `${about} / Shared`),
    row(
      usageQuestion(id, 'PSL_DATA_USAGE_EPHEMERAL'),
      '',
      'MAYBE_REQUIRED',
      `${about} / Is this data processed ephemerally?`,
    ),
    row(
      control,
      'PSL_DATA_USAGE_USER_CONTROL_OPTIONAL',
      'SINGLE_CHOICE',
      `${about} / Users can choose whether this data is collected`,
    ),
    row(
      control,
      'PSL_DATA_USAGE_USER_CONTROL_REQUIRED',
      'SINGLE_CHOICE',
      `${about} / Data collection is required`,
    ),
    ...reasons('DATA_USAGE_COLLECTION_PURPOSE', 'Why is this user data collected?'),
    ...reasons('DATA_USAGE_SHARING_PURPOSE', 'Why is this user data shared?'),
  ];
}

function row(
  question: string,
  response: string,
  requirement: FormRow['requirement'],
  label: string,
): FormRow {
  return { question, response, requirement, label };
}
