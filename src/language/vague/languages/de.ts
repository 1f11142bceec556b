import { after, declined, type Exemption, fixed, inflected, type VagueEntry } from '../vague-entry.ts';

const adjective = ['e', 'er', 'es', 'en', 'em'];
const anyAdjective = ['', ...adjective];

/** With its capital, "Gewissen" is the conscience. */
const isNoun: Exemption = ({ found }) => found === 'Gewissen';

/** The vague expressions of German; "können" is not one of them: "Sie können Nein sagen" is plain. */
export const german: readonly VagueEntry[] = [
  declined('gewiss', adjective, isNoun),
  declined('bestimmt', adjective, after('genau')),
  declined('verschieden', adjective),
  declined('einig', adjective),
  declined('manch', adjective),
  declined('mehrer', ['e', 'er', 'en']),
  declined('divers', adjective),
  declined('zahlreich', adjective),
  declined('angemessen', anyAdjective),
  inflected('eventuell', [...adjective.map((ending) => `eventuell${ending}`), 'evtl']),
  declined('möglich', anyAdjective, after('nicht', 'jederzeit', 'immer')),
  inflected('möglicherweise', ['womöglich']),
  inflected('könnte', ['könnten']),
  inflected('dürfte', ['dürften']),
  inflected('gegebenenfalls', ['ggf', 'ggfs']),
  inflected('unter Umständen', ['u. U', 'u.U']),
  inflected('oft', ['öfter', 'öfters', 'des Öfteren'], after('wie', 'so', 'zu')),
  inflected('häufig', ['häufiger'], after('wie', 'so', 'zu')),
  inflected('meist', ['meistens']),
  inflected('soweit erforderlich', [
    ...['falls erforderlich', 'wenn erforderlich', 'sofern erforderlich', 'solange erforderlich'],
    ...['soweit nötig', 'falls nötig', 'wenn nötig', 'sofern nötig', 'solange nötig', 'so lange wie nötig'],
    ...['soweit notwendig', 'falls notwendig', 'wenn notwendig', 'sofern notwendig', 'bei Bedarf'],
  ]),
  inflected('soweit möglich', ['wenn möglich', 'falls möglich', 'sofern möglich', 'möglichst']),
  inflected('Dienste verbessern', [
    ...['Dienste zu verbessern', 'Verbesserung unserer Dienste', 'Verbesserung der Dienste'],
    ...[
      'Dienstleistungen verbessern',
      'Dienstleistungen zu verbessern',
      'Verbesserung unserer Dienstleistungen',
    ],
    ...['Services verbessern', 'Services zu verbessern', 'Verbesserung unserer Services'],
    ...['Angebot verbessern', 'Angebot zu verbessern', 'Verbesserung unseres Angebots'],
    ...['Angebote verbessern', 'Angebote zu verbessern', 'Verbesserung unserer Angebote'],
  ]),
  inflected('Einkaufserlebnis verbessern', [
    ...['Einkaufserlebnis zu verbessern', 'Erlebnis verbessern', 'Erlebnis zu verbessern'],
    ...['Nutzererlebnis verbessern', 'Nutzererlebnis zu verbessern', 'Verbesserung des Nutzererlebnisses'],
  ]),
  inflected('ausgewählte Partner', [
    ...['ausgewählten Partnern', 'ausgewählter Partner', 'sorgfältig ausgewählte Partner'],
    ...['vertrauenswürdige Partner', 'vertrauenswürdigen Partnern', 'ausgewählte Dritte'],
  ]),
  inflected('und ähnliche', [
    'und ähnliches',
    'oder ähnliche',
    'oder ähnliches',
    'und dergleichen',
    'o. Ä',
    'o.Ä',
  ]),
  inflected('und so weiter', ['usw', 'u. s. w']),
  inflected('etc', ['et cetera']),
  inflected('unter anderem', ['unter anderen', 'u. a', 'u.a']),
  inflected('im Einzelfall', [
    'in Einzelfällen',
    'in einigen Fällen',
    'in manchen Fällen',
    'in bestimmten Fällen',
  ]),
  ...fixed(
    'vielleicht',
    'wahrscheinlich',
    'voraussichtlich',
    'mag sein',
    'mitunter',
    'manchmal',
    'gelegentlich',
  ),
  ...fixed('von Zeit zu Zeit', 'hin und wieder', 'ab und zu', 'teilweise', 'zum Teil', 'in der Regel'),
  ...fixed('üblicherweise', 'normalerweise', 'gewöhnlich', 'im Allgemeinen', 'grundsätzlich', 'weitgehend'),
];
