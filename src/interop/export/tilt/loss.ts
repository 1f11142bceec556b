import type { Declaration } from '../../../declaration/index.ts';
import type { SourcePath } from '../../source/source-node.ts';

const NO_PLACE: Readonly<Record<string, string>> = {
  channels: 'TILT does not say where notices appear.',
  countries: 'TILT does not say which countries are served.',
  representatives: 'TILT has one representative, who stands for the contact of the controller.',
  never: 'TILT states what is done, not what is never done.',
  'controller.country': 'TILT knows countries alone.',
  'data.dpv': 'TILT has words for data, no identifiers of a vocabulary.',
  'data.source': 'TILT names a source for data from elsewhere alone.',
  'data.origin': 'TILT names the origin of data from elsewhere alone.',
  'data.isPublic': 'TILT names the origin of data from elsewhere alone.',
  'data.inferredFrom': 'TILT does not say that data are worked out from others.',
  'data.special': 'TILT does not mark special categories.',
  'data.children': 'TILT does not say whose data they are.',
  'purposes.dpv': 'TILT has words for purposes, no identifiers of a vocabulary.',
  'recipients.role': 'TILT does not say whether a recipient works for the controller or decides itself.',
  'recipients.arrangement': 'TILT does not speak of joint controllers.',
  'recipients.buysData': 'TILT does not say who pays for data.',
  'recipients.advertisesElsewhere': 'TILT does not say who advertises elsewhere.',
  'practices.profiling': 'TILT does not speak of profiling.',
  'practices.incentive': 'TILT does not speak of a price or points in return for data.',
  'practices.age': 'TILT does not speak of the age of consent.',
  'practices.told': 'TILT does not say where notices appear.',
  'recipients.country': 'TILT knows countries alone, not organisations.',
  'practices.interest': 'TILT takes an interest with the basis of legitimate interests alone.',
  'practices.obligation': 'TILT takes words about a law with the basis of a legal obligation alone.',
  'practices.condition': 'TILT refers to laws, and the law that Art. 10 GDPR asks for is not stated.',
  'practices.retention': 'TILT takes an event with a length of time alone.',
  'practices.transfers':
    'TILT lists transfers for the whole document, without recipients or conditions of instruments.',
  'practices.benefit': 'TILT does not say what customers get.',
  'practices.collected': 'TILT does not say where data are collected.',
  'practices.device': 'TILT does not speak of storing or reading on devices.',
  'practices.contact': 'TILT does not speak of permissions for advertising.',
  'practices.safeguards': 'TILT does not name safeguards.',
  'practices.automatedDecision': 'TILT speaks of decisions by machine for the whole document.',
  'practices.grewFrom': 'TILT does not say which practice another grew from.',
};

/** Says for a value that no part of a TILT document holds why that is so. */
export function lossOf(declaration: Declaration): (path: SourcePath) => string {
  const practices = [...declaration.practices.values()];
  const used: Readonly<Record<string, ReadonlySet<string>>> = {
    data: new Set(practices.flatMap(({ data }) => data)),
    purposes: new Set(practices.map(({ purpose }) => purpose)),
    recipients: new Set(practices.flatMap(({ recipients }) => recipients ?? [])),
  };
  return (path) => {
    const [section = '', id = '', key = ''] = path.map(String);
    if (used[section]?.has(id) === false) return 'No practice uses it, and TILT lists what practices use.';
    const isEntry = ['data', 'purposes', 'recipients', 'practices'].includes(section);
    return (
      NO_PLACE[isEntry ? `${section}.${key}` : section] ??
      NO_PLACE[`${section}.${id}`] ??
      'TILT has no place for it.'
    );
  };
}
