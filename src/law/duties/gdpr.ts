import type { Duty } from '../duty.ts';
import { unverified, verified } from '../source.ts';
import { articles13And14 } from './articles-13-14.ts';

const common = { regime: 'gdpr', level: 'practice', layer: 'any', from: '2018-05-25' } as const;

/** What the GDPR obliges a controller to tell. */
export const GDPR_DUTIES: readonly Duty[] = [
  ...articles13And14({
    regime: 'gdpr',
    prefix: 'gdpr',
    from: common.from,
    sourceOf: (article) => verified(`GDPR ${article}`),
  }),
  {
    ...common,
    id: 'gdpr-21-4-right-to-object',
    element: 'right-to-object',
    text: 'That the customer can object for reasons of their own, told apart from everything else.',
    appliesWhen: (c) => c.basis === 'legitimate-interests' || c.basis === 'public-task',
    source: verified('GDPR Art. 21(1), (4)'),
  },
  {
    ...common,
    id: 'gdpr-21-4-right-to-object-marketing',
    element: 'right-to-object-marketing',
    text: 'That the customer can object to direct marketing at any time and without a reason, told apart from everything else.',
    appliesWhen: (c) => c.isMarketing,
    source: verified('GDPR Art. 21(2), (4)'),
  },
  {
    ...common,
    id: 'gdpr-26-2-joint-arrangement',
    element: 'joint-arrangement',
    text: 'What the companies that are responsible together have agreed, in essence.',
    appliesWhen: (c) => c.hasJointController,
    source: unverified('GDPR Art. 26(2)'),
  },
  {
    ...common,
    id: 'eprivacy-5-3-device-access',
    element: 'device-access',
    text: 'What is stored or read on the device, and what for.',
    appliesWhen: (c) => c.usesDevice,
    source: unverified('Directive 2002/58/EC Art. 5(3)'),
  },
];
