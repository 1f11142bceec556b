/** Messages of the notice about changes. Lists name what changed, and in brackets the practice where it did. */
export const change = {
  // The frame.
  'change.title': 'What has changed at {brand}',
  'change.lead': 'What is different in how we use your data.',
  'change.leadSince': 'What is different since version {number} of {date}.',
  'change.leadFirst': 'This is our first version.',

  // The headings of its parts.
  'change.consent.question': 'Do you have to do anything?',
  'change.worse.question': 'What is more or worse?',
  'change.better.question': 'What is less or better?',
  'change.same.question': 'What else is different?',
  'change.words.question': 'Where did only the words change?',
  'change.none.question': 'What has changed?',

  // Whether customers have to answer.
  'change.askAgain': 'Yes. We ask you again about: {list}.',
  'change.askNew': 'We need a yes from you for: {list}.',
  'change.oldYes': 'Your old yes does not cover what is new.',
  'change.noAnswer': 'No. You do not have to do anything.',

  // Where nothing is different but words, or nothing at all.
  'change.onlyWords': 'We only chose other words. What we do stays the same.',
  'change.words': 'We say this in other words: {list}.',
  'change.nothing': 'Nothing has changed.',
  'change.first': 'There is no older version yet.',

  // Two values of one change.
  'change.now': 'Now: {text}.',
  'change.before': 'Before: {text}.',
  'change.beforeFrom': 'Before: {text}, counted from another day.',

  // Whole practices.
  'change.practiceAdded': 'This is new: {list}.',
  'change.practiceUses': 'For this we use: {list}.',
  'change.practiceRemoved': 'We have stopped this: {list}.',

  // What we use.
  'change.dataAdded': 'We now also use: {list}.',
  'change.dataAddedProtected': 'New, and the law protects it most: {list}.',
  'change.dataRemoved': 'We no longer use: {list}.',
  'change.dataSource': 'We now get this in another way: {list}.',
  'change.dataProtected': 'The law now protects this most: {list}.',
  'change.dataUnprotected': 'The law no longer protects this most: {list}.',
  'change.dataKind': 'This is now another kind of data: {list}.',
  'change.childrenBegun': 'This is now about children too: {list}.',
  'change.childrenEnded': 'This is no longer about children: {list}.',

  // What for, and what allows it.
  'change.purpose': 'This now has another purpose: {list}.',
  'change.basisAsk': 'We now ask you first: {list}.',
  'change.basisNoAsk': 'We no longer ask you first: {list}.',
  'change.basisObject': 'You can now say no to: {list}.',
  'change.basisNoObject': 'You can no longer say no to: {list}.',
  'change.basisOther': 'The law now lets us do this for another reason: {list}.',

  // Who else gets it.
  'change.recipientProcessor': 'They now work for us: {list}.',
  'change.recipientJoint': 'They now decide about it with us: {list}.',
  'change.recipientController': 'They now use it for their own purposes: {list}.',
  'change.recipientAuthority': 'The law now lets them ask for it: {list}.',
  'change.recipientRemoved': 'They no longer get your data: {list}.',
  'change.recipientRole': 'What they do with your data is new: {list}.',
  'change.recipientName': 'This name is new: {list}.',
  'change.recipientMoved': 'They now use it in another country: {list}.',

  // Selling and ads.
  'change.saleBegun': 'They now pay us for your data: {list}.',
  'change.saleEnded': 'They no longer pay us for your data: {list}.',
  'change.saleOpen': 'We no longer say if they pay us: {list}.',
  'change.saleRuledOut': 'They do not pay us for your data: {list}.',
  'change.adsBegun': 'They now show you ads on other sites: {list}.',
  'change.adsEnded': 'They no longer show you ads on other sites: {list}.',

  // Where it goes.
  'change.countryAdded': 'Your data now also goes to: {list}.',
  'change.countryRemoved': 'Your data no longer goes to: {list}.',
  'change.protectionLess': 'It is less protected there now: {list}.',
  'change.protectionMore': 'It is better protected there now: {list}.',
  'change.protectionOther': 'Another rule protects it there now: {list}.',
  'change.protectionFell': 'A rule that protected it there has ended: {list}.',
  'change.protectionGained': 'A new rule protects it there: {list}.',

  // How long.
  'change.retentionLonger': 'We keep it longer: {list}.',
  'change.retentionShorter': 'We keep it for less time: {list}.',
  'change.retentionOther': 'We now keep it for a different time: {list}.',
  'change.retentionStated': 'We now say how long we keep it: {list}.',
  'change.retentionUnstated': 'We no longer say how long we keep it: {list}.',

  // What customers give and get.
  'change.requiredYes': 'You now have to give us data for: {list}.',
  'change.requiredNo': 'You do not have to give us data for: {list}.',
  'change.requiredOpen': 'We no longer say if you must give us data for: {list}.',
  'change.benefitNew': 'You now get something from: {list}.',
  'change.benefitLost': 'You no longer get anything from: {list}.',
  'change.incentiveBegun': 'You now get points or a better price for your data: {list}.',
  'change.incentiveEnded': 'You no longer get points or a better price for your data: {list}.',

  // What machines do.
  'change.decisionBegun': 'A machine now decides about you: {list}.',
  'change.decisionEnded': 'A machine no longer decides about you: {list}.',
  'change.reviewNew': 'You can now ask a person to check it: {list}.',
  'change.reviewLost': 'You can no longer ask a person to check it: {list}.',
  'change.profilingBegun': 'A machine now works things out about you: {list}.',
  'change.profilingEnded': 'A machine no longer works things out about you: {list}.',

  // How we reach you.
  'change.deviceBegun': 'We now store or read things on your device: {list}.',
  'change.deviceEnded': 'We no longer store or read on your device: {list}.',
  'change.deviceAsk': 'We now ask before we use your device: {list}.',
  'change.deviceNoAsk': 'We no longer ask before we use your device: {list}.',
  'change.deviceNone': 'We store and read nothing on your device: {list}.',
  'change.deviceOpen': 'We no longer say if we use your device: {list}.',
  'change.contactBegun': 'We now write to you or call you: {list}.',
  'change.contactEnded': 'We no longer write to you or call you: {list}.',
  'change.channelAdded': 'We now also reach you this way: {list}.',
  'change.channelRemoved': 'We no longer reach you this way: {list}.',
  'change.permission': 'Other rules now apply to our messages: {list}.',
  'change.ageBegun': 'You now need a minimum age to say yes: {list}.',
  'change.ageEnded': 'You no longer need a minimum age to say yes: {list}.',
  'change.ageRaised': 'You now have to be older to say yes: {list}.',
  'change.ageLowered': 'You can now be younger to say yes: {list}.',
  'change.reuseBegun': 'This now uses data that we had for something else: {list}.',
  'change.reuseEnded': 'This no longer uses data that we had for something else: {list}.',
  'change.reuseOther': 'The data for this now comes from another use: {list}.',

  // What we promise. The text is a promise of the label, without its full stop.
  'change.promiseMade': 'We now promise: {text}.',
  'change.promiseWithdrawn': 'We no longer promise: {text}.',

  // Who answers, and whom to ask.
  'change.controllerChanged': 'Another firm is now responsible for your data: {list}.',
  'change.controllerMoved': 'Our firm is now in: {list}.',
  'change.controllerContact': 'You now reach us here: {list}.',
  'change.rightsPage': 'To use your rights, go here: {list}.',
  'change.rightsPageLost': 'The page for your rights is gone: {list}.',
  'change.officer': 'You now reach our data protection officer here: {list}.',
  'change.officerLost': 'We no longer name a data protection officer.',
  'change.authority': 'You can now complain to: {list}.',
  'change.authorityLost': 'We no longer say where you can complain.',
  'change.representative': 'They now speak for us near you: {list}.',
  'change.representativeLost': 'They no longer speak for us near you: {list}.',

  // Where, and how it is kept safe.
  'change.collectedAdded': 'We now also collect data here: {list}.',
  'change.collectedRemoved': 'We no longer collect data here: {list}.',
  'change.safeguardNew': 'We now protect it in more ways: {list}.',
  'change.safeguardLost': 'We now protect it in fewer ways: {list}.',
  'change.toldMore': 'We tell you of this in more places: {list}.',
  'change.toldLess': 'We tell you of this in fewer places: {list}.',
  'change.explanationNew': 'We now tell you more about: {list}.',
  'change.explanationLost': 'We now tell you less about: {list}.',

  // Whom we serve, and where notices are.
  'change.countryServed': 'We now also sell to: {list}.',
  'change.countryUnserved': 'We no longer sell to: {list}.',
  'change.languageServed': 'You can now also read this in: {list}.',
  'change.languageUnserved': 'You can no longer read this in: {list}.',
  'change.noticeAdded': 'You now also find this text here: {list}.',
  'change.noticeRemoved': 'You no longer find this text here: {list}.',

  // Places and ways, as phrases that follow a colon.
  'change.place.web': 'on our website',
  'change.place.app': 'in our app',
  'change.place.shop': 'in the shop',
  'change.place.phone': 'on the phone',
  'change.place.partner': 'at partner firms',
  'change.place.email': 'by e-mail',
  'change.place.sms': 'by text message',
  'change.place.post': 'by post',
  'change.place.push': 'by app alert',
  'change.place.receipt': 'on the receipt',
  'change.place.chat': 'in the chat',
  'change.place.voice': 'by voice',
  'change.place.print': 'on paper',
} as const;
