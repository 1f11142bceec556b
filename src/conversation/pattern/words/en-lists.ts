/** Word lists of the English patterns. */
export const EN_LISTS = {
  my: "my our your his her their its the people's peoples customer customers customer's users user's ur me us private personal everyone's somebody's kids' kid's husband's wife's mum's mom's",
  who: 'me us you people everyone customers shoppers him her my them u',
  they: 'they {shop} it you u this that he she company companies stores shops retailers app site apps',
  data: 'data info information details detail address addresses email emails mail phone number numbers name names contacts history profile profiles identity record records location habits preferences purchases purchase birthday dob postcode zip photo photos pictures picture face faces biometrics biometric voice recordings footage ssn',
  more: 'email emails e mail mails number phone mobile cell address postcode zip name birthday dob id passport licence license birth contacts ssn social details info information data income occupation marital',
  leak: 'leak* breach* hack* expos* compromis* stolen stole steal* lost skimm*',
  contact:
    'email emails emailing emailed mail mails mailing text texts texting texted sms message messages messaging call calls calling called phoning ringing rings notification notifications newsletter newsletters push catalogues catalogs catalogue catalog letters leaflets flyers junk spam',
  offers:
    'offer offers coupon coupons voucher vouchers deal deals discount discounts promo promos promotions promotion ads ad savings',
  recs: 'recommendation recommendations recommends suggestions suggestion picks recs',
  thing:
    'app speaker device tv phone watch camera toaster fridge vacuum hoover thing alexa echo google siri microphone mic assistant',
} as const;
