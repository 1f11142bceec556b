import type { PatternGroup } from '../group.ts';

/** English phrases about personalisation. */
export const EN_PERSONALISATION: readonly PatternGroup[] = [
  {
    code: 'personalisation',
    weight: 0.75,
    phrases: `
      personalised|personalized|personalisation|personalization|personalise|personalize|personalising|personalizing|customised|customized|customisation|customization / mug|engraved|gift|gifts
      tailored|tailor made / suit|trousers|jacket|fit|dress|alter*|waist|cut
      tailored|tailoring to|for me|my|our|you|us|each|your
      bespoke
      personal touch|service|shopper|shopping|assistant / data|shopper
      just|only|specially|especially|specifically|handpicked for me|you|us|him|her / wait|just
      made for me|us
      feel|felt|feels ~2 seen|special|valued|known|recognised|recognized|individual|person|number
      knows|know|knew ~1 me|us so? well|better|by
      one size fits all / socks|hat|cap|gloves|tights|poncho
    `,
  },
  {
    code: 'relevant-offers',
    weight: 0.85,
    polarity: 1,
    phrases: `
      @offers ~6 actually|really|genuinely ~2 use|buy|want|need|eat|like|drink|wear|useful|relevant|love
      @offers ~5 for ~2 things|stuff|what|products|items ~2 i|we|you ~2 buy|use|like|eat|need|love|want
      @offers ~4 spot|bang|dead on
      @offers ~4 relevant|match*|suit*|useful|fit|fits|perfect|personal*|tailored|made|based / price|size|delivery|shoe*|jean*
      personal*|tailored|targeted|relevant|individual|custom|my|own|exclusive @offers ~6 love|great|brilliant|fab|amazing|good|useful|saved|perfect|best|spot|nice|happy
      love|loving|loved ~3 @offers ~4 personal*|tailored|me|relevant|buy
      @offers on ~3 everything|stuff|things|what i|we ~2 buy|bought|use|like|eat
      money off|discount ~6 usual*|always buy|usually|favourite*|regular*|i buy
      just what i need*|want*
      exactly what i|we ~1 need*|want*|buy|bought|like|use
      right offer|time|moment|coupon
    `,
  },
  {
    code: 'relevant-offers',
    weight: 0.85,
    polarity: -1,
    phrases: `
      @offers ~5 don't|never|not|doesn't|isn't|aren't|nothing|no|won't ~3 use|buy|need|want|eat|like|relevant|interest*|relate|suit|own|drink|apply
      @offers ~6 irrelevant|useless|pointless|random|rubbish|wrong|laughable|generic|unrelated|nonsense|crap|garbage|worthless|meaningless|stupid|already ~1 bought|own? / delivery|price|staff|quality
      irrelevant|useless|pointless|random|rubbish|generic|crap|wrong|stupid @offers
      @offers ~3 for ~3 nappies|diapers|dog|cat|baby|babies|pet|meat|men's|women's|wine|beer|steak|denture*|kids|tampons|pampers|puppy|kitten|formula|toddler
      ads|adverts|offers|emails ~3 for ~4 i|i've|that already|just bought|own|have
      already bought|own|have ~6 ads|offers|still|showing|keeps|advertis*|recommend*|suggest*
      @offers|ads ~3 nothing|none ~3 to do with
      why ~3 sending|send|getting|get|showing ~3 @offers ~3 for
      i'm|i|we ~1 vegan|vegetarian|allergic|bald|single|teetotal|childless|divorced|pensioner
      i|we don't|dont|do ~1 have|own|eat|drink ~2 a? dog|cat|baby|kids|children|garden|car|meat|pet|alcohol|beard
      new customers|customer ~2 only|get|offers|deal*
      @offers ~4 better|higher|more ~3 than mine|me|neighbour*|husband|wife
    `,
  },
  {
    code: 'relevant-offers',
    weight: 0.6,
    phrases: `
      personal*|tailored|targeted|individual|relevant|exclusive|member|members @offers
      my|your @offers / store|price|final
      offers|deals|coupons|vouchers for me|you|us
      based on ~3 i|you|we|what|my|your|past|previous|purchase*|shop*|history
      digital|app coupon*|voucher*|offers
    `,
  },
  {
    code: 'tailored-products',
    weight: 0.85,
    polarity: 1,
    phrases: `
      recommended ~1 for me|you / by|friend*
      @recs ~5 spot|bang|dead|accurate|great|good|brilliant|amazing|perfect|nailed|best|love|useful|on_point|right|scar* / customer|staff|doctor
      love|loving|loved|great|good|brilliant|amazing|perfect|accurate|spot ~3 @recs / service|staff|price
      recommends|suggests|suggested|recommended|picked|picks|shows|showed|found ~4 i ~2 love|like|would|actually|want*|need*|never|exactly
      knows|know|knew|learn*|learns|learned|learnt|gets|remember*|understands ~2 my|our|what ~2 taste*|style|size|skin|preferences|routine|habits|likes|favourite*|favorites|usual|order|i like|we like / staff|husband|wife
      matched|match|matches|made|built|cut|tailored|designed|adapted|adjust* ~2 to|for|around|my ~1 my ~1 skin|size|measurements|body|taste|style|needs|feet|face|hair|room
      fits|fit|fitted like ~3 glove|made
      curated|handpicked|hand picked
      discover weekly|new
      made to measure
      my skin type|tone
      right size first|every
      stylist
      for you page
      keeps|getting|gets ~1 better|smarter at|the more|every
      learn* ~3 quick*|fast|over time
    `,
  },
  {
    code: 'tailored-products',
    weight: 0.85,
    polarity: -1,
    phrases: `
      @recs ~6 rubbish|terrible|awful|useless|random|wrong|off|bad|irrelevant|nonsense|crap|trash|garbage|joke|laughable|off|generic|creepy|same|clueless|suck*|weird|miss
      rubbish|terrible|awful|useless|random|wrong|bad|irrelevant|crap|trash|garbage|weird|stupid|dumb @recs
      keeps|keep|kept|constantly ~1 recommending|suggesting|showing|pushing|offering|advertising ~1 me?
      recommend*|suggest* ~4 already|just ~1 bought|own|have|read|watched|seen
      doesn't|never|hasn't|not|won't|didn't|still ~2 learn|learned|learnt|remember*|know|recognise|recognize ~3 me|my|what|us|preferences|voice|anything|voices|a
      bought|buy one|a|1 ~4 now|and ~5 think*|recommend*|suggest*|show*|convinced|ads|every
      thinks i'm|i|we|am
      not my|our size|style|taste|skin
      nothing like ~2 my|what|i
      no idea who|what i|we ~1 am|like|want
      algorithm* ~5 broken|rubbish|stupid|thinks|dumb|useless|clueless|wrong|hates
      cookie cutter
      same ~3 everyone|everybody ~2 else|gets
    `,
  },
  {
    code: 'tailored-products',
    weight: 0.55,
    phrases: `
      recommendations|suggestions|recs / box|staff|complaint*|any|for|improve*|welcome|restaurant*|anyone|friends
      recommended for
      picked|chosen|selected|made|picks for you|me
      you may|might also like
      people|customers who bought
      algorithm|algorithms
      recommendation engine|algorithm*|system
      my preferences|tastes
      style quiz|profile|finder
      size finder|recommend*
      shade finder|match*
      engraved|monogram*
    `,
  },
  {
    code: 'occasion-services',
    weight: 0.85,
    polarity: 1,
    phrases: `
      birthday|bday|anniversary ~2 gift|treat|voucher|coupon|surprise|cake|card|discount|present|freebie|drink|points|message|dessert|cookie ~6 love*|thank*|lovely|nice|sweet|made|great|yay|happy|best|kind|cute|smile*|wow|amazing / granddaughter|son|daughter|friend|party|bought
      love*|thank*|lovely|nice|sweet|made|great|happy|cute|kind ~6 birthday|bday|anniversary ~1 gift|treat|voucher|coupon|surprise|card|discount|present|freebie|drink|message|reward / granddaughter|son|daughter|bought|for my
      remember* ~3 birthday|bday|anniversary|wedding / me
      sent|send|gave|got|get ~4 for|on my|our birthday|bday|anniversary ~3 from?
      free ~4 for|on my|your|ur birthday|bday
      birthday treat*|reward|freebie|surprise
      new baby|home|house ~4 gift|card|box|voucher
      flowers ~6 condolence*|passed|died|loss|wedding|anniversary
      made my|our|her|his day|birthday ~3 card|gift|note|surprise|voucher
    `,
  },
  {
    code: 'occasion-services',
    weight: 0.85,
    polarity: -1,
    phrases: `
      birthday|bday|anniversary ~5 nothing|never|expired|late|not|no|forgot|didn't|missed|where|wrong|zilch|nada|already ~3 came|arriv*|gift|voucher|coupon|offer|treat|got|get|email|worked|expired? / delivery|parcel|order
      nothing ~2 for|on my birthday|bday
      forgot ~2 my|our birthday|bday|anniversary
      never|didn't|where|no ~4 birthday|bday voucher|treat|gift|coupon|reward|offer|freebie|discount
      mother's|father's|mothers|fathers day ~6 died|dead|passed|lost|late|hurt*|opt|email|grief|miscarr*
      happy birthday ~6 not|wrong|isn't|months|weeks|died|dead
      baby|pregnan* ~6 miscarr*|lost|not pregnant|loss|stillb*
    `,
  },
  {
    code: 'occasion-services',
    weight: 0.6,
    phrases: `
      birthday|bday voucher|coupon|treat|gift|reward|discount|offer|freebie|surprise|club|email|message|points|box|code / granddaughter*|son*|daughter*|niece|nephew|friend*|bought|party
      anniversary|wedding voucher|gift|reward|list|registry
      happy birthday ~3 from|{shop}
      on|for my birthday
      gift registry
      baby club|registry
    `,
  },
  {
    code: 'loyalty-programme',
    weight: 0.85,
    polarity: 1,
    phrases: `
      love|loving|great|good|best|brilliant|fab|amazing|happy|generous|decent|worth ~3 loyalty|rewards|reward|points|members|membership|club|clubcard|nectar ~1 card|scheme|programme|program|app|points|system? / staff|member
      loyalty|rewards|reward|points|membership|club ~1 card|scheme|programme|program|app|points|system ~5 love|great|good|best|brilliant|amazing|worth|easy|simple|generous|pays|useful|fab|paid|excellent / no
      points ~4 add|adds|mount|rack|stack|soon|quick* ~1 up|quickly?
      redeemed|redeem|spent|cashed|used|saved|paid ~4 points ~4 free|easy|off|quick*|love*|great|holiday|trip|for|christmas
      points ~3 paid|pay|pays|bought|covered|got ~2 for|my|me|us
      free coffee|drink|wash|lunch|meal|shipping|bread|pizza ~6 points|stamp*|member*|loyalty|rewards|tenth|10th|card
      points never expire
      double|triple|extra|bonus points / exclam*
      simple points
      stamp card
      vip ~3 treat*|love|perks|access
      perks|cashback ~3 love|great|good|nice|amazing
    `,
  },
  {
    code: 'loyalty-programme',
    weight: 0.85,
    polarity: -1,
    phrases: `
      points ~4 expired|expire|expires|expiring|vanish*|gone|disappear*|lost|missing|deleted|wiped|worthless|useless|zero|stolen|never|devalu*|removed|cancelled|taken|reset|credited|joke|merge*|transfer* / sale|bullet
      lost|lose|losing|missing|wiped|cancelled|deleted|took|taken|stole ~3 points|rewards|status|stamps / weight|train
      where ~3 my points|rewards|stamps
      never|not|didn't|haven't|no|won't|can't|couldn't ~4 points|rewards|stamps ~2 credit*|added|redeem*|show*|use|appear*|turn*|got|post*? / see|hate|arg*|wifi
      loyalty|rewards|reward|points|membership|club ~1 card|scheme|programme|program|app|system ~5 useless|joke|rubbish|pointless|confus*|complicated|waste|scam|worthless|worse|devalu*|terrible|awful|crap|rip|sucks|not worth
      useless|joke|rubbish|pointless|confus*|complicated|worthless|terrible|crap ~2 loyalty|rewards|points|membership ~1 scheme|programme|program|card|system?
      loyal ~3 customer* ~6 nothing|ignored|punish*|treat*|worse|slap|forgotten|penal*|new
      downgraded|demoted ~5 status|gold|platinum|silver|tier|member*|basic
      devalu* ~4 points|rewards
      need ~3 {number} points
      took away ~3 rewards|perks|points
    `,
  },
  {
    code: 'loyalty-programme',
    weight: 0.6,
    phrases: `
      loyalty|rewards|reward|points|bonus|club card|cards|scheme|schemes|programme|program|programs|app|system|account|status|member*
      loyalty points
      my|reward|bonus|loyalty|collect|earn|earning|redeem|collecting|your|{shop}|fuel points / bullet|main|view|talking|key|valid|good|proves|exclam*
      {number} points / game|match|win|won|lead|score*|nba|nfl|season|league|team|season|goals|wins|bullet|plus|quarter
      clubcard|nectar|payback|advantage card|boots
      gold|silver|platinum|vip|premium member|membership|status|tier|customer
      members|member|membership perks|price*|discount*|benefits|rewards|only|deal*|offers
      stamp card|cards
      prime member*
      loyal customer
      cashback
      air miles|avios
    `,
  },
  {
    code: 'tailored-communication',
    weight: 0.85,
    polarity: 1,
    phrases: `
      call*|greet*|address*|know|knows|knew|remember*|welcom* ~2 me|us|you|my ~2 by name / wrong|staff's
      by ~1 name|first ~1 name? ~4 love*|nice|lovely|sweet|feel*|smile*
      remembered|remember|remembers ~2 me|us|my name|i|my|what|last|that|who|our|order|voice / must|can't|please|password|don't|i
      knew ~3 what i'd|my|i bought|ordered|history|order|already
      handwritten|hand written ~2 note|card|letter|thank*
      personal note|letter|message|email|reply|greeting|card ~5 love*|lovely|nice|thank*|touch*|sweet|great|made
      personal* ~1 email*|message*|reply|response|note|letter ~4 love*|lovely|nice|thank*|touch*|sweet|great|made|appreciate*
      email* ~4 actually relevant|useful|interesting|about
      in my|our ~1 language
      reminder|reminded|reminds ~5 right|time|running|handy|useful|perfect|refill|due|reorder
    `,
  },
  {
    code: 'tailored-communication',
    weight: 0.85,
    polarity: -1,
    phrases: `
      dear|hi|hello|hey ~1 valued|customer|sir|madam|firstname|first|insert|fname|%firstname|undefined|null|guest|shopper|member / please|can|could
      dear customer
      wrong name|gender / on|order|parcel|price
      my name is not|isn't|not
      misspel*|mispell*|spelt|spelled ~3 name / sign
      call*|address* ~1 me ~3 mr|mrs|sir|by wrong
      copy paste*|pasted|and ~2 reply|response|answer|email?
      copypaste|canned ~1 reply|response|answer?
      generic|template|standard|impersonal|scripted|automated email*|mail*|reply|replies|response*|message*|newsletter*|answer*
      treated|treat|treats ~3 like ~1 a? number|stranger|new|nobody
      just a number
      repeat|repeating|explain|explaining ~3 story|everything|myself|issue|problem ~4 every|each|again|time|agent
      welcome new|newbie
      we miss you
      no idea who i am
      keeps|still ~1 calling me
    `,
  },
  {
    code: 'tailored-communication',
    weight: 0.5,
    phrases: `
      personalised|personalized|personal|tailored email*|message*|newsletter*|letter*|communication*|greeting*|text*
      by my|first|your name
      greet* ~2 me
      year in review
    `,
  },
];
