import { DUAA_COMPLAINTS_DAY, DUAA_MAIN_DAY } from '../basis.ts';
import type { Duty } from '../duty.ts';
import { unverified } from '../source.ts';
import { articles13And14 } from './articles-13-14.ts';

const common = { regime: 'uk-gdpr', level: 'practice', layer: 'any', from: '2021-01-01' } as const;

const shared = articles13And14({
  regime: 'uk-gdpr',
  prefix: 'uk',
  from: common.from,
  sourceOf: (article) => unverified(`UK GDPR ${article}`),
});

/** Art. 22 gave way to Art. 22A to 22D: the same duty to inform, with another reference, from that day on. */
const dated = shared.flatMap((duty): readonly Duty[] =>
  duty.element === 'automated-decision'
    ? [
        { ...duty, until: DUAA_MAIN_DAY },
        {
          ...duty,
          id: `${duty.id}-22a`,
          text: 'That a machine alone takes a significant decision, by which logic, and what that means for the customer.',
          from: DUAA_MAIN_DAY,
          source: unverified(
            `${duty.source.text} with Art. 22A to 22D (Data (Use and Access) Act 2025 s. 80)`,
          ),
        },
      ]
    : [duty],
);

/** What UK law obliges a controller to tell. */
export const UK_DUTIES: readonly Duty[] = [
  ...dated,
  {
    ...common,
    id: 'uk-21-4-right-to-object',
    element: 'right-to-object',
    text: 'That the customer can object for reasons of their own, told apart from everything else.',
    appliesWhen: (c) =>
      c.basis === 'legitimate-interests' ||
      c.basis === 'public-task' ||
      c.basis === 'recognised-legitimate-interests',
    source: unverified('UK GDPR Art. 21(1), (4)'),
  },
  {
    ...common,
    id: 'uk-21-4-right-to-object-marketing',
    element: 'right-to-object-marketing',
    text: 'That the customer can object to direct marketing at any time and without a reason, told apart from everything else.',
    appliesWhen: (c) => c.isMarketing,
    source: unverified('UK GDPR Art. 21(2), (4)'),
  },
  {
    ...common,
    id: 'uk-26-2-joint-arrangement',
    element: 'joint-arrangement',
    text: 'What the companies that are responsible together have agreed, in essence.',
    appliesWhen: (c) => c.hasJointController,
    source: unverified('UK GDPR Art. 26(2)'),
  },
  {
    ...common,
    id: 'uk-164a-complaint-to-controller',
    element: 'complaint-to-controller',
    level: 'controller',
    text: 'That the customer can complain to the company itself, and how.',
    appliesWhen: () => true,
    from: DUAA_COMPLAINTS_DAY,
    source: unverified(
      'Data Protection Act 2018 s. 164A (Data (Use and Access) Act 2025 s. 103); SI 2026/82 reg. 3',
    ),
  },
  {
    ...common,
    id: 'uk-pecr-6-device-access',
    element: 'device-access',
    text: 'What is stored or read on the device, and what for.',
    appliesWhen: (c) => c.usesDevice,
    source: unverified('PECR 2003 reg. 6'),
  },
];
