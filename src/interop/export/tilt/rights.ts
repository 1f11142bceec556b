import type { Right } from '../../../law/index.ts';
import { regimesOf, rightsOfPractice } from '../practice-rights.ts';
import { authorityOf } from './head.ts';
import { type JsonMap, some, type TiltWriting } from './writing.ts';

/** How customers use their rights, as TILT sorts them; which rights there are follows from the law and the legal bases. */
export function rightsSections(writing: TiltWriting): JsonMap {
  const { input, account, words } = writing;
  const { controller, practices } = input.declaration;
  const regimes = regimesOf(input);
  const granted = new Set<Right>(
    [...practices.values()].flatMap((practice) =>
      regimes.flatMap((regime) => rightsOfPractice(input, practice, regime).map(({ right }) => right)),
    ),
  );
  account.hold('controller', 'rights');
  const contact = { ...some('url', controller.rights), ...some('email', controller.email) };
  const section = (description: string, ...rights: readonly Right[]): JsonMap =>
    rights.some((right) => granted.has(right))
      ? { available: true, description, ...contact }
      : { available: false };
  const complaint = section(words.right.complaint, 'complaint', 'complaint-to-controller');
  return {
    accessAndDataPortability: section(words.right.access, 'access', 'know'),
    rightToInformation: section(words.right.access, 'access', 'know'),
    rightToRectificationOrDeletion: section(
      words.right.correction,
      'rectification',
      'erasure',
      'correct',
      'delete',
    ),
    rightToDataPortability: section(words.right.portability, 'portability'),
    rightToWithdrawConsent: section(words.right.withdrawal, 'withdrawal'),
    rightToComplain: { ...complaint, supervisoryAuthority: authorityOf(writing) },
  };
}
