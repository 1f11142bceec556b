import type { Change } from '../../../change/index.ts';
import { countryName, languageName, say } from '../../../language/index.ts';
import { homeOf, sentence, wordsOf } from '../../label/context.ts';
import { placeName } from '../change-context.ts';
import { listed, nowAndBefore, type Tell, valueSentence } from '../told.ts';

/** Another company answers for the data. */
export const controllerChanged: Tell = (context, change) => {
  const { declaration, old } = context;
  const before = nowAndBefore(context, change, undefined, old.controller.name);
  return listed('change.controllerChanged', declaration.controller.name, change, before);
};

/** The company sits in another country. */
export const controllerMoved: Tell = (context, change) => {
  const { declaration, old, language } = context;
  const before = nowAndBefore(context, change, undefined, countryName(old.controller.country, language));
  return listed(
    'change.controllerMoved',
    countryName(declaration.controller.country, language),
    change,
    before,
  );
};

/** All ways to reach the company, since one that is gone cannot be named. */
export const controllerContact: Tell = ({ declaration }, change) => {
  const { brand, name, address, email, phone, website } = declaration.controller;
  return listed('change.controllerContact', joined([brand ?? name, address, email, phone, website]), change);
};

/** The page where customers use their rights. */
export const rightsPage: Tell = ({ declaration, old }, change) =>
  change.kind === 'rights-page-lost'
    ? listed('change.rightsPageLost', old.controller.rights ?? '', change)
    : listed('change.rightsPage', declaration.controller.rights ?? '', change);

/** The data protection officer. */
export const officer: Tell = (context, change) => {
  const now = context.declaration.dataProtectionOfficer;
  const text = joined([now?.name, now?.email, now?.phone, now?.address]);
  if (text === '') return { whole: [sentence(context, 'change.officerLost', change.facts)] };
  return listed('change.officer', text, change);
};

/** The authority for complaints. */
export const authority: Tell = (context, change) => {
  const now = context.declaration.supervisoryAuthority;
  if (!now) return { whole: [sentence(context, 'change.authorityLost', change.facts)] };
  return listed('change.authority', joined([wordsOf(context, now.name), now.website, now.email]), change);
};

/** A representative in a region. */
export const representative: Tell = (_, change) => {
  const isLost = change.kind === 'representative-lost';
  const { before, after } = change;
  const keys = isLost ? ['name'] : ['name', 'email', 'phone', 'address'];
  const details = textsIn(isLost ? before : after, keys);
  return listed(isLost ? 'change.representativeLost' : 'change.representative', joined(details), change);
};

/** A promise that came or went, in the words of the label. */
export const promise: Tell = (context, change) => {
  const statement = `never.${change.subject ?? ''}`;
  const key = change.kind === 'promise-made' ? 'change.promiseMade' : 'change.promiseWithdrawn';
  const known = PROMISES.find((word) => word === statement);
  const text = known ? say(context.language, known, { home: homeOf(context) }) : statement;
  return { whole: [valueSentence(context, key, text, change)] };
};

const PROMISES = [
  'never.sale',
  'never.face-recognition',
  'never.special-data',
  'never.children-profiles',
  'never.automated-decisions',
  'never.transfer-outside',
  'never.precise-location',
  'never.reading-messages',
  'never.personal-prices',
  'never.advertising-by-others',
] as const;

/** Countries, languages and channels that are served. */
export const served: Tell = (context, change) => {
  const { subject = '', kind } = change;
  const { language } = context;
  if (kind === 'served-country-added')
    return listed('change.countryServed', countryName(subject, language), change);
  if (kind === 'served-country-removed')
    return listed('change.countryUnserved', countryName(subject, language), change);
  if (kind === 'served-language-added')
    return listed('change.languageServed', languageName(subject, language), change);
  if (kind === 'served-language-removed') {
    return listed('change.languageUnserved', languageName(subject, language), change);
  }
  const key = kind === 'notice-channel-added' ? 'change.noticeAdded' : 'change.noticeRemoved';
  return listed(key, placeName(context, subject), change);
};

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function textsIn(value: Change['after'], keys: readonly string[]): readonly string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  const entries = new Map<string, unknown>(Object.entries(value));
  return keys.flatMap((key) => {
    const text = entries.get(key);
    return typeof text === 'string' ? [text] : [];
  });
}
