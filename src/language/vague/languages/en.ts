import { after, type Exemption, fixed, inflected, type VagueEntry } from '../vague-entry.ts';

const beforeMonth =
  /(?<!\p{L})(?:in|on|by|to|of|from|since|until|till|before|after|between|during|last|next|early|mid|late)[\s-]+$/iu;

/** May is a month beside a number ("3 May", "May 2026") and, with its capital, after a word of time ("since May"). */
const isMonth: Exemption = ({ before, found, after: rest }) =>
  /\d(?:st|nd|rd|th)?(?:\s+of)?\s+$/iu.test(before) ||
  /^,?\s+\d/u.test(rest) ||
  (found === 'May' && beforeMonth.test(before));

/** "Make certain that" and "be certain of" speak of being sure. */
const isSure: Exemption = (around) =>
  after('make', 'makes', 'made', 'be', 'am', 'is', 'are')(around) &&
  /^\s+(?:that|of)(?!\p{L})/iu.test(around.after);

/** The vague expressions of English; "can" is not one of them: "you can say no" is plain. */
export const english: readonly VagueEntry[] = [
  inflected('may', [], isMonth),
  inflected('possible', [], after('not', "isn't")),
  inflected('often', [], after('how', 'as', 'so', 'too')),
  inflected('certain', [], isSure),
  inflected('appropriate', ['appropriately']),
  inflected('reasonable', ['reasonably']),
  inflected('and the like', ['or the like', 'and so on', 'and so forth']),
  inflected('etc', ['et cetera']),
  inflected('as necessary', ['if necessary', 'when necessary', 'where necessary', 'as long as necessary']),
  inflected('as needed', ['if needed', 'when needed', 'where needed']),
  inflected('as appropriate', ['if appropriate', 'when appropriate', 'where appropriate']),
  inflected('as applicable', ['if applicable', 'when applicable', 'where applicable']),
  inflected('in some cases', ['in certain cases', 'in some circumstances', 'under certain circumstances']),
  inflected('improve our services', [
    ...['improve our service', 'improving our services', 'improve the service', 'improve the services'],
    ...['improve our products', 'improving our products', 'improve our products and services'],
    ...['improvement of our services', 'develop new services', 'develop new products'],
  ]),
  inflected('improve your experience', [
    ...['improving your experience', 'enhance your experience', 'enhancing your experience'],
    ...['improve your shopping experience', 'enhance your shopping experience'],
  ]),
  inflected('selected partners', [
    ...['trusted partners', 'carefully selected partners', 'selected third parties', 'trusted third parties'],
  ]),
  inflected('a number of', ['a variety of', 'a range of']),
  inflected('among others', ['among other things', 'amongst others', 'amongst other things']),
  ...fixed('might', 'could', 'possibly', 'perhaps', 'maybe', 'probably', 'likely', 'some', 'several'),
  ...fixed('various', 'numerous', 'sometimes', 'occasionally', 'from time to time', 'usually', 'normally'),
  ...fixed('typically', 'generally', 'in general', 'commonly', 'mostly', 'largely', 'as the case may be'),
  ...fixed('including but not limited to', 'other purposes', 'similar technologies'),
];
