/** What the site says around a notice. */
export const page = {
  // Menus.
  'page.skip': 'Skip the menu',
  'page.layers': 'Short or long',
  'page.label': 'Label',
  'page.short': 'Questions and answers',
  'page.full': 'Full text',
  'page.changes': 'What has changed',
  'page.contents': 'Contents',
  'page.path': 'You are here',
  'page.versions': 'All versions',
  'page.print': 'Everything for printing',
  'page.study': 'What customers say',

  // The list of versions, and the notice on an old one.
  'page.versionsLead': 'Each version stays here as it was published.',
  'page.noVersion': 'No version has been published yet.',
  'page.holds': 'This version applies now.',
  'page.old': 'This version no longer applies.',
  'page.newest': 'Read the version that applies now.',

  // An address that nothing stands at.
  'page.lost': 'This page does not exist',
  'page.lostLead': 'Check the address, or go to one of these pages.',
} as const;
