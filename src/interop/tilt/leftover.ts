import type { SourcePath } from '../source/source-node.ts';
import type { Near } from '../write/remarks.ts';
import type { DataFound } from './data.ts';
import type { Recipients } from './recipients.ts';

/** Says for a value that nothing used where it would belong and why it was left. */
export function leftoverOf(
  path: SourcePath,
  data: DataFound,
  recipients: Recipients,
): { readonly near: Near; readonly reason: string } {
  const [section, index, part, place] = path.map(String);
  const key = String(path.at(-1));
  if (key === '_id' || section === 'meta') return { near: [], reason: 'It describes the TILT file itself.' };
  if (key.startsWith('_'))
    return { near: nearOf(section, path, data), reason: 'It is a remark on the TILT file.' };
  switch (section) {
    case 'controller':
      return { near: ['controller'], reason: 'Klartext has no place for it in the controller.' };
    case 'dataProtectionOfficer':
      return {
        near: ['dataProtectionOfficer'],
        reason: 'Klartext has no place for it in the data protection officer.',
      };
    case 'dataDisclosed': {
      const recipient =
        part === 'recipients' && place !== undefined ? recipients.idAt(path.slice(0, 4)) : undefined;
      if (recipient !== undefined)
        return { near: ['recipients', recipient], reason: 'Klartext has no place for it in a recipient.' };
      return { near: nearOf(section, path, data), reason: 'Klartext has no place for it.' };
    }
    case 'sources':
      return {
        near: ['data'],
        reason: `It does not say which data it is about, or Klartext has no place for it.`,
      };
    case 'thirdCountryTransfers':
      return { near: ['recipients'], reason: 'It names no transfer instrument that Klartext knows.' };
    case 'automatedDecisionMaking':
      return { near: ['practices'], reason: 'TILT does not say which practice it belongs to.' };
    case 'changesOfPurpose':
      return {
        near: ['practices'],
        reason: 'A planned change is written as the next version of the declaration.',
      };
    case 'rightToComplain':
      return index === 'supervisoryAuthority'
        ? {
            near: ['supervisoryAuthority'],
            reason: 'Klartext has no place for it in the authority, or the authority has no name.',
          }
        : { near: ['supervisoryAuthority'], reason: RIGHTS_FOLLOW };
    case 'accessAndDataPortability':
    case 'rightToInformation':
    case 'rightToRectificationOrDeletion':
    case 'rightToDataPortability':
    case 'rightToWithdrawConsent':
      return { near: ['controller'], reason: RIGHTS_FOLLOW };
    default:
      return { near: [], reason: 'Klartext does not know this part of a TILT file.' };
  }
}

const RIGHTS_FOLLOW = 'Klartext works out the rights of customers from the legal basis and the law.';

function nearOf(section: string | undefined, path: SourcePath, data: DataFound): Near {
  if (section !== 'dataDisclosed')
    return section === 'controller' || section === 'dataProtectionOfficer' ? [section] : [];
  const id = data.idAt.get(path[1] ?? '');
  return id === undefined ? ['data'] : ['data', id];
}
