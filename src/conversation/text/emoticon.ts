const EMOTICONS = [
  ...[
    ':)',
    ':-)',
    ':))',
    ':]',
    ':-]',
    '=)',
    '=]',
    ';)',
    ';-)',
    ':D',
    ':-D',
    '=D',
    'xD',
    'XD',
    ':P',
    ':-P',
    ':p',
  ],
  ...[
    ':-p',
    ';P',
    ';p',
    ':*',
    ':-*',
    '<3',
    '^^',
    '^_^',
    ':3',
    ':o)',
    '8)',
    '8-)',
    '(:',
    '\\o/',
    ';D',
    '=P',
    '=p',
  ],
  ...[
    ':(',
    ':-(',
    ':((',
    ':[',
    ':-[',
    '=(',
    '=[',
    ":'(",
    ":'-(",
    ':/',
    ':-/',
    ':\\',
    ':-\\',
    ':|',
    ':-|',
    '=/',
  ],
  ...[
    ':S',
    ':s',
    ':-S',
    ':@',
    '>:(',
    '>:-(',
    '</3',
    '-_-',
    '-.-',
    'D:',
    ':O',
    ':o',
    ':-O',
    ':-o',
    'o_O',
    'O_o',
    'o_o',
    '):',
    '=\\',
    '>.<',
    'T_T',
    ';_;',
  ],
];

const longestFirst = [...new Set(EMOTICONS)].sort((a, b) => b.length - a.length);
const byFirst = new Map<number, string[]>();
for (const emoticon of longestFirst) {
  const unit = emoticon.charCodeAt(0);
  const list = byFirst.get(unit);
  if (list === undefined) byFirst.set(unit, [emoticon]);
  else list.push(emoticon);
}

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/**
 * Length of the emoticon that starts at a position, 0 for none. One that starts or ends with a letter or digit
 * must stand free there, so that "note:Don't" and "box)" stay words.
 */
export function emoticonLengthAt(text: string, start: number): number {
  const candidates = byFirst.get(text.charCodeAt(start));
  if (candidates === undefined) return 0;
  for (const emoticon of candidates) {
    if (!text.startsWith(emoticon, start)) continue;
    const end = start + emoticon.length;
    const startsWithLetter = isAlphanumeric(text.charCodeAt(start));
    const endsWithLetter = isAlphanumeric(text.charCodeAt(end - 1));
    if (startsWithLetter && start > 0 && isAlphanumeric(text.charCodeAt(start - 1))) continue;
    if (endsWithLetter && end < text.length && isAlphanumeric(text.charCodeAt(end))) continue;
    if (endsWithLetter && start > 0 && isAlphanumeric(text.charCodeAt(start - 1))) continue;
    if (text.charCodeAt(end) === 0x2f && text.charCodeAt(end - 1) === 0x2f) continue;
    return emoticon.length;
  }
  return 0;
}
