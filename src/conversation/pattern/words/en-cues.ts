import type { PatternGroup } from '../group.ts';

/** English phrases that carry feeling, form or speaker, and those that only look like a topic. */
export const EN_CUES: readonly PatternGroup[] = [
  {
    code: 'hard-negative',
    weight: 0.9,
    phrases: `
      home|house|burglar|car|bike|job|food|social|airport|national|cyber security / data|camera*|cyber
      security guard*|guards|man|men|staff|officer*|gate*|tag|tags|alarm*|team|desk|barrier*|bars|screw*|light* / data|record*
      guard|guards|bouncer*
      tracking number|code|info|information|link|page|update*|status|says|details|id|site
      track ~2 order|orders|package|parcel|delivery|shipment|record|suit|day|season
      order|package|parcel|delivery|shipment tracking
      private label|brand|party|parking|school|island|jet|hire|sale|equity|room|message|hospital|number|seller|plates
      own brand
      privacy screen|glass|fence|hedge|film|curtain*|panel*|blind*|shade|filter|room
      nsa|gchq|fbi|cia|snowden|mi5|patriot_act|stasi
      president|congress|senate|minister|parliament|election|brexit|trump|obama
      data plan|roaming|allowance|cable|usage|package|signal|sheet|centre|center / sold|sell
      mobile data
      breach of contract|warranty|peace
      water|gas|roof|oil|petrol leak*
      leak* ~3 roof|bottle|tap|pipe|everywhere|floor|water|battery|fridge
      life hack*
      lifehack*
      hack|hacks|hacked ~3 life|ikea|recipe
      cookie dough|jar|cutter|recipe|monster|tin
      chocolate|oatmeal|ginger|oat cookies|cookie|biscuits
      spam fritter*|musubi|sandwich
      stolen parcel|package|bike|goods|phone|wallet|bag|purse|delivery|from
      parcel|package|bike|purse|wallet|bag|phone ~3 stolen|nicked / data
      porch pirate*
      member|members of staff|parliament|the public
      staff member*
      custom|customs duty|duties|charge*|fee*|clearance|office
      stuck in customs
      tailor ~4 trousers|suit|alter*|hem*
      points ~3 game|match|league|clear|win|title|table|season|ahead
      match|game|power|plug|bullet|exclamation|talking|boiling|view points|point
      point of view|sale
      target audience|practice|man|price|date|market
      profile picture|pic|tyre*|tire*
      alexa play|stop|turn|set
      play ~3 alexa|spotify
      recommend ~2 to|this|it|them|anyone|everyone|highly|place|store|shop|product|buying
      would|highly|definitely|can't|cannot|don't|wouldn't ~1 recommend
      battery|picture|sound|camera quality|life
      camera ~3 quality|lens|photos|battery|selfie*|megapixel*|zoom
      spy film|movie|novel|glass*|museum|thriller|kids
      watch ~2 tv|movie|film|game|match|show|netflix|strap|battery
      private parts|detective|eye|ryan
      personal best|trainer|hygiene|space|belongings|statement
      in person
      stalker movie|film|fan
      ring tone|size|road
      engagement|wedding|diamond ring|rings
      out of the box
    `,
  },
  {
    code: 'sarcasm',
    weight: 0.7,
    phrases: `
      yeah|oh|ah|aye right|sure|great|good|joy|lovely|nice|brilliant|wonderful|perfect|fantastic|goody
      oh how nice|lovely|thoughtful|kind|sweet
      how thoughtful|kind|reassuring|considerate|comforting|generous|convenient|lovely
      thanks|cheers|congrats|congratulations|kudos|well ~1 for nothing|sharing|leaking|losing|selling|spamming
      because|cos|as|since ~2 exactly|just|clearly|obviously what ~1 i|we|everyone ~1 need*|want*
      just what i|we always? wanted|needed
      what could possibly? go wrong
      nothing says ~4 like
      love|loving|enjoy|adore ~1 how|it|being|when|getting ~4 spam*|track*|sell*|sold|leak*|every|stalk*|hack*|constant*|{number}|forced|wrong|dear|twelve
      so|very|totally|not creepy|weird|suspicious ~1 at all
      not creepy
      nice try|one
      slow clap
      bravo
      surprise surprise
      shock|shocker|shocking|shocked not|i
      totally normal|fine|not
      as if
      definitely not creepy|suspicious|spying
      good job|work ~3 leak*|spam*|los*
      /s
      sarcasm|irony
      🙄
      👏
    `,
  },
  {
    code: 'cue-creepy',
    weight: 0.9,
    polarity: -1,
    phrases: `
      creep|creeps|creepy|creepily|creeped|creeping|creepier|creepiest
      eerie|eerily|spooky|sinister|unsettling|disturbing|freaky|freaks|freaked|chilling
      weird|weirded|uncomfortable|uneasy|unnerving
      skin crawl
      feels|felt|feel wrong|off|watched|violated|dirty|invaded
      scary|scared|scares|terrifying|frightening|paranoid|worried|worrying|worries|worry|concerned|concerning|alarming|nervous
      dodgy|fishy|shady|sketchy|sus|suspicious
      intrusive|invasive|nosy|nosey
    `,
  },
  {
    code: 'cue-leave',
    weight: 0.9,
    polarity: -2,
    phrases: `
      uninstall*|uninstalling
      deleted|deleting|delete|binned|bin|ditch*|cancelled|cancelling|closed|closing|cut ~3 app|account|card|membership|subscription|it
      never ~2 shop*|buy*|us*|order*|go*|trust* ~3 again|there|here|them|anymore
      never again
      lost|losing ~2 a|my customer|custom|trust|business
      last time|straw|order
      done|finished with them|you|{shop}
      goodbye|boycott*|switching to|avoid
      taking my business|custom|money
      stay|keep|steer away|clear
      returned|returning|sent|sending ~1 it|this? back
      won't ~2 shop*|buy*|us* ~3 again|there|anymore
      returning it|this
    `,
  },
  {
    code: 'cue-anger',
    weight: 0.9,
    polarity: -2,
    phrases: `
      disgust*|appalling|outrageous|disgrace*|scandal*|shameful|unacceptable|furious|livid|fuming|sickening|sick|vile|horrendous|atrocious
      shame on
      how dare
      scum|scumbags|crooks|thieves|criminals|liars|parasites|vultures
      wtf|ffs|omfg
      fuck*|shit*|bullshit|arsehole*|asshole*|bastards|bloody
      hate|hates|hated|despise|loathe
      worst
      absolute|total|utter|complete joke|disgrace|shambles|shitshow|scam|garbage|rubbish|creeps
      illegal|lawsuit|sue|suing|lawyer|solicitor|ico|report*
      😡|🤬|😠|💩|🤮
      violation|betray*|terrible|horrible|awful|ridiculous
    `,
  },
  {
    code: 'cue-love',
    weight: 0.9,
    polarity: 2,
    phrases: `
      love|loved|loving|adore|adores|obsessed
      amazing|brilliant|fantastic|excellent|awesome|superb|outstanding|incredible|phenomenal|perfect|perfection|exceptional|wonderful|fab|fabulous
      best ~3 ever|thing|in|app|shop|store|card|programme|program
      loyal|customer for life
      game changer
      can't|cannot fault|praise|thank
      10 10
      hats off
      so|very|really|beyond grateful|impressed|happy|pleased|touched|moved
      cried|tears
      ❤️|❤|😍|🥰|💯|👏|💚|💛|💙|🥹|😭
      made my day|week|year
    `,
  },
  {
    code: 'cue-positive',
    weight: 0.7,
    polarity: 1,
    phrases: `
      good|great|nice|nicely|lovely|glad|happy|pleased|thank|thanks|cheers|ta|helpful|useful|handy|easy|simple|smooth|quick|quickly|fair|decent|clever|smart|sweet|thoughtful|kind|impressed|refreshing|refreshingly|reassuring|respect|trust|appreciate*|enjoy*|works|worked|relief|fine|properly|spot|bless|well|kudos|credit|worth|fun|cute|accurate|nailed|finally|honest|decency
      👍|🙂|😊|🙏|😀|😃|😄|😁|🎉|✅|:)|:-)|:d|;)
    `,
  },
  {
    code: 'cue-negative',
    weight: 0.7,
    polarity: -1,
    phrases: `
      bad|poor|annoying|annoyed|annoys|annoy|irritat*|frustrat*|disappoint*|useless|rubbish|pointless|crap|stupid|dumb|silly|joke|waste|wrong|broken|fail*|sadly|sad|sorry|unfortunately|shame|problem|complain*|confus*|angry|upset|mad|pain|pathetic|lame|sucks|suck|sucked|meh|tired|fed|enough|scam|ridiculous|rude|lazy|cheap|greedy|desperate|lies|lied|lie|refuse*|ignored|ignore|ignoring|random|impossible|hard|wtaf|smh|nope|ugh|grr|argh
      sick of|and
      no thanks|thank
      😒|😤|😞|👎|😢|🙁|😕|😑|😐|:(|:-(|:/|:'(
    `,
  },
  {
    code: 'cue-contrast',
    weight: 0.8,
    phrases: `
      but|however|although|though|tho|yet|except|otherwise|whereas|despite|still|only
      on the other hand
      that said
      only thing|downside|gripe|complaint|issue|problem
      worth it
      mind you
    `,
  },
  {
    code: 'cue-question',
    weight: 0.8,
    phrases: `
      ?
      anyone|anybody|does|do|is|are|can|could|how|what|who|where|why|which|should ~1 know|i|you|they|we|it|this|the|anyone|else
      wondering|question|curious
      any idea
    `,
  },
  {
    code: 'cue-suppose',
    weight: 0.8,
    phrases: `
      would|could|might be
      would|wouldn't|if|unless|wish|hope|hopefully|maybe|perhaps|should
      imagine|suppose
    `,
  },
  {
    code: 'cue-retailer',
    weight: 0.85,
    phrases: `
      sorry|apologies|apologise|apologize ~3 to|for hear|any|the|about|inconvenience|this ~6 dm|message|contact|please|team|reach
      please|kindly|pls ~2 dm|message|contact|send|pop|drop|reach ~2 us
      dm|pm|message|inbox us
      send us a? dm|private|direct|message|your
      we|we'd|we'll|we're|we've ~2 apologise|apologize|appreciate your|take|love to|hear|value|happy to|look|investigate|pass
      our customers|team|colleagues|members|guests|app|stores|shoppers|newsletter|website|privacy|data|loyalty ~6 we|our|your|you|us
      thanks|thank for|you ~2 reaching|getting|contacting|bringing|letting|your|flagging|sharing ~3 out|touch|us|attention|feedback|know|patience|in
      we at {shop}
      here at {shop}
      we at
      your feedback|custom|business|privacy|loyalty is|means|matters important|a|to
      we will|we'll be|get in|back
      customer|care|service|support team|care|service ~3 happy|help|contact|look
      join our|the ~3 club|programme|program|team|loyalty|app|newsletter ~4 today|now|free|and|for|to
      we take ~3 seriously
      hi|hello|hey ~1 name? ~3 we|we're|sorry|thanks|thank|please
    `,
  },
  {
    code: 'cue-news',
    weight: 0.85,
    phrases: `
      breaking
      {shop} ~1 fined|faces|announces|announced|launches|launched|unveils|confirms|admits|reports|reveals|to|settles|sued|rolls|agrees|plans|expands|investigated|probed|apologises|apologizes|hit
      regulator|watchdog|ico|ftc|commission|lawsuit|court|class_action|attorney ~6 {shop}|over|against|fine*|open*|investigat*|probe*|said|says
      according to
      says|said ~3 spokesperson|spokesman|spokeswoman|report|study|survey|ceo|analyst*
      spokesperson|spokesman|spokeswoman
      study|survey|report|research ~2 finds|found|shows|says|reveals|suggests
      {number} million|percent|of ~3 customers|shoppers|accounts|records|consumers|users
      read more|full
      via {url}
      retailers|retailer|shoppers|consumers ~3 are|say|want|use|using|face|plan
      shares|stock|revenue|profit* ~3 fell|rose|up|down|percent|quarter
      podcast|webinar|whitepaper|blog|newsletter ~4 {url}|how|new|latest
      how retailers|brands|businesses
    `,
  },
  {
    code: 'cue-advertising',
    weight: 0.85,
    phrases: `
      ad|sponsored|gifted|paidpartnership|affiliate|advert|spon
      use|with ~2 code|promo ~4 off|checkout|at|for
      code ~3 off|checkout|save
      link in bio
      paid partnership|promotion
      affiliate link*|commission|disclosure
      get|save|up {number}|to ~2 off ~4 today|now|code|order|first|your|when
      shop now
      sign up ~4 today|now|free|get|and
      download ~3 app ~3 today|now|and
      click|tap ~2 link|here
      giveaway
      limited time
      book a? demo
      learn more ~2 {url}
      we help retailers|businesses|brands
      follow ~4 win
      enter to win
      rt to win
      earn ~4 points ~6 today|now|when|join|sign
      buy now
    `,
  },
  {
    code: 'cue-job',
    weight: 0.9,
    phrases: `
      hiring|vacancy|vacancies
      we're|we are|is|now ~2 hiring|recruiting
      apply now|today|here|at|online
      join ~2 our team
      looking for ~4 officer|manager|engineer|analyst|assistant|colleague*|specialist|developer
      job opening*|alert|opportunit*|posting
      full|part time ~4 position|role|job|salary|hour
      salary|cv|résumé|resume
      job* ~3 {url}
    `,
  },
  {
    code: 'cue-bot',
    weight: 0.85,
    phrases: `
      bot|automated ~2 account|message|tweet|post
      i am|i'm|this is a bot
      beep boop
      auto reply|generated|post
      daily ~2 deal*|price* ~3 {url}
      price drop|alert ~6 {url}|{number}
      now playing
      follow me|back|4follow|for
      f4f|teamfollowback
    `,
  },
];
