/** What is told about the receipt of a choice, by the command and by the page that check it. */
export const receipt = {
  // The verdict.
  'receipt.valid': 'This receipt is valid.',
  'receipt.consistent': 'This receipt fits together, but who signed it is not checked.',
  'receipt.invalid': 'This receipt is not valid.',
  'receipt.untrusted':
    'It was checked with the key that came with it, and anybody can make such a key. Get the key of the shop in another way, and check again.',

  // What was done, by the kind of choice.
  'receipt.did.consent-requested': 'You were asked for your yes to: {list}.',
  'receipt.did.consent-given': 'You said yes to: {list}.',
  'receipt.did.consent-confirmed': 'You confirmed your yes.',
  'receipt.did.consent-refused': 'You said no to: {list}.',
  'receipt.did.consent-withdrawn': 'You took back your yes to: {list}.',
  'receipt.did.objection-raised': 'You objected to: {list}.',
  'receipt.did.objection-decided':
    '{outcome, select, upheld {The shop accepted your objection.} other {The shop did not accept your objection.}} These are its reasons: {text}',
  'receipt.did.objection-lifted': 'You took back your objection.',
  'receipt.did.pause-begun': 'You asked for a pause from: {channel}.',
  'receipt.did.pause-ended': 'You ended the pause.',
  'receipt.did.cap-set':
    'You set a limit for: {channel}. At most {times, plural, one {once} other {# times}} in {days, plural, one {one day} other {# days}}.',
  'receipt.did.cap-lifted': 'You took back your limit.',
  'receipt.did.contact-made': 'How the shop contacted you: {channel}. What it was about: {list}.',
  'receipt.did.restriction-set': 'This data is only kept, not used: {list}. The reason: {text}',
  'receipt.did.restriction-lifted': 'Data that was only kept can be used again.',
  'receipt.did.hold-set': 'This data is kept longer: {list}. The reason: {text}',
  'receipt.did.hold-lifted': 'Data that was kept longer is no longer kept for that reason.',
  'receipt.did.guest-merged': 'Choices that you made without an account now belong to your account.',
  'receipt.did.merge-undone': 'Choices made without an account no longer belong to your account.',
  'receipt.toConfirm': 'Your yes does not count until it is confirmed.',
  'receipt.until': 'Your yes ends after this day: {date}.',

  // Kinds of use, ways of contact, all data: what stands in a list.
  'receipt.kind':
    '{kind, select, everything {every use} sale {selling your data} sharing {giving your data to others for their ads} advertising {ads made for you} other {all advertising}}',
  'receipt.channel':
    '{channel, select, email {e-mails} sms {text messages} phone {calls} post {letters} push {messages of the app} other {all messages}}',
  'receipt.allData': 'all data',

  // By whom, when, where.
  'receipt.by':
    '{by, select, customer {You did this yourself.} guardian {A parent or guardian did this for you.} staff {Somebody at the shop entered this.} signal {Your browser told the shop this by a signal.} other {A program of the shop entered this.}}',
  'receipt.when': 'When it happened: {time}.',
  'receipt.version': 'You had been shown version {number} of the notice.',
  'receipt.shop': 'The shop: {name}.',
  'receipt.customer': 'The shop knows you as: {id}.',
  'receipt.choice': 'The choice has this number: {id}.',
  'receipt.log': 'It is entry {number} of {size} in the log of the shop.',
  'receipt.issued': 'When the receipt was made: {time}.',
  'receipt.signer': 'The key that signed it: {id}.',

  // What is wrong.
  'receipt.fault.not-json':
    'This is not the text of a receipt, or a part of it is missing. Try again with the whole file.',
  'receipt.fault.too-large': 'It is larger than any receipt is.',
  'receipt.fault.shape': 'This part is missing, wrong, or should not be there: {at}.',
  'receipt.fault.signature-form': 'The signature does not look like that of a receipt.',
  'receipt.fault.unknown-signer':
    'No key that is known signed it. It names this key: {at}. Make sure that you have the newest key of the shop.',
  'receipt.fault.signature':
    'The signature does not fit: somebody changed the receipt, or signed it with another key than {at}.',
  'receipt.fault.payload-form': 'What was signed is not written in the one form that receipts have.',
  'receipt.fault.payload-shape': 'A part of what was signed is missing, wrong, or should not be there: {at}.',
  'receipt.fault.key-not-in-use': 'This key was not in use when the receipt was made: {at}.',
  'receipt.fault.record': 'The record does not say the same as the choice that it was made from.',
  'receipt.fault.entry-form': 'The entry does not look like an entry of a log.',
  'receipt.fault.tombstone': 'The entry of the log is about an erasure, not about a choice.',
  'receipt.fault.commitment': 'The entry of the log belongs to another choice.',
  'receipt.fault.checkpoint-form': 'The signed state of the log cannot be read.',
  'receipt.fault.checkpoint-signer':
    'No key that is known signed the state of the log. Make sure that you have the newest key of the shop.',
  'receipt.fault.checkpoint-signature': 'The signature of the log does not fit: somebody changed its state.',
  'receipt.fault.sizes': 'The proof is for a log of another size than the signed one.',
  'receipt.fault.not-in-log': 'The signed log does not hold this choice: the proof leads elsewhere.',
  'receipt.fault.seal': 'Its parts do not belong together: somebody swapped or changed one.',

  // The page that checks receipts.
  'receipt.page.title': 'Check a receipt',
  'receipt.page.lead':
    'A receipt proves a choice that you made. This page checks it on your device and sends nothing.',
  'receipt.page.receipt': 'Your receipt',
  'receipt.page.file': 'Choose the file',
  'receipt.page.paste': 'Or paste its text',
  'receipt.page.key': 'The key of the shop',
  'receipt.page.keyWhy':
    'Without it, nobody knows who made the receipt. Get it from the shop itself, not together with the receipt.',
  'receipt.page.check': 'Check',
  'receipt.page.language': 'Language',
  'receipt.page.result': 'Result',
  'receipt.page.empty': 'Choose the file of a receipt, or paste its text.',
  'receipt.page.badKey': 'This is not a key. Choose the key file of the shop, or leave this empty.',
  'receipt.page.unread': 'The file cannot be read: {name}.',
  'receipt.page.details': 'The record, for programs',
  'receipt.page.noScript': 'This page needs JavaScript. This command checks receipts without it: {command}',
} as const;
