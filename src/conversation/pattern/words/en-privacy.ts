import type { PatternGroup } from '../group.ts';

/** English phrases about privacy. */
export const EN_PRIVACY: readonly PatternGroup[] = [
  {
    code: 'privacy',
    weight: 0.75,
    phrases: `
      privacy / screen|glass|fence|hedge|curtain*|film|blinds|window*|tint|garden|changing
      data protection
      gdpr|ccpa|lgpd
      personal|private data|info|information|details|stuff
      my|our|your|customer|customers|people's|user data / plan|roaming|signal|allowance
      customer|user records
      data collect*|harvest*|mining|hungry|hoard*|grab*
      what data
      sensitive data|info|information
      anonym*
      surveillance / nsa|gchq|state|government|police
      right to be forgotten
      information|info about me|us|you
      data you|they hold|have|keep
    `,
  },
  {
    code: 'privacy',
    weight: 0.8,
    polarity: -1,
    phrases: `
      invasion|invad*|invasive|violat*|breach* of? @my? privacy
      invad*|violat*|respect* ~2 privacy
      privacy nightmare|disaster|violation|concern*|invasion|issue*|problem*|fail*|intrusion|joke|risk*
      no privacy|secrets|respect
      nothing is|stays private
      none of their|your|ur|its|the business
      mind your|ur own business
      how do|did|does|can|would|on they|you|it|{shop}|this|u|the ~2 know|get|have|got|find
      how|where ~1 they|you|u|{shop} ~2 get|got|find|found|have my|our|his|her
      how the hell|heck|fuck|f ~3 know|get|got|have
      why do|does|would|did ~3 need|want|require|ask ~3 @more / help|call|refund
      knows too much
      knows|know more about me|us|you
      knows|know everything|where ~2 about|i|me|we|live
      know where i|we live
      big brother / tv|show|watch*|eviction|house|season
      orwell*|1984|dystopia*|stalker*|spyware|snoop*|spying|spies|nosy|nosey|prying|eavesdrop*
      i never gave|told|shared ~3 my|them|you|permission|consent
      never gave|told them|you|permission|consent
      without ~2 consent|permission|asking|knowledge|knowing / money|charg*|subscri*|renew*|deduct*|billed|refund|purchas*|payment|dollars|took
      don't|doesn't|dont|wouldn't|not|never trust ~4 data|info|information|details|privacy|camera*|card
      my|our data ~3 product
      we|you|i are|am the product
      sad|scary|creepy|weird|worrying ~3 know*
    `,
  },
  {
    code: 'privacy',
    weight: 0.8,
    polarity: 1,
    phrases: `
      respect*|value*|protect*|care*|takes|take|took ~3 privacy
      privacy friendly|first|focused|focussed|conscious|minded
      privacy is|was ~2 protected|respected|important
      pay|paid|paying with? cash / only|machine|refund*
      works ~2 offline|without ~2 account|internet|login
      no tracking|spying|snooping|trackers|tracker
      don't|doesn't|never|not|dont ask* ~3 personal
      trust|trusted them|{shop}|you with my|our data|info|details|information
      keeps ~2 data|information|details private|safe|secure|local
    `,
  },
  {
    code: 'data-security',
    weight: 0.9,
    polarity: -1,
    phrases: `
      data|security|privacy|card|password|customer breach*|leak*|hack*|theft
      breach of @my? data|security|details|information|customer
      breach|breached|breaches|databreach|dataleak / contract|warranty|wall|peace|promise|rules|whale*|terms
      hacked|hackers|hacker|hacking|hacks / life|lifehack*|ikea
      got|been|being|was|were|get|gets hacked / life
      @data ~4 @leak / water|tap|roof|oil
      @leak ~4 @data / water|tap|roof|oil|luggage|parcel|package
      leaked|leaking ~3 data|details|emails|passwords|addresses|info|customers|database
      identity theft|stolen|thief|thieves|fraud
      stole|stolen|stealing my|our identity|details|data|card|info|information|login
      someone|somebody|anyone|strangers|stranger|people ~3 logged|access*|hacked|used|using|in ~3 account|card|camera|details|points
      someone else's account|order|orders|details|name|address|data|card|bill / wearing
      other|another people's|customer's|person's|customers ~1 orders|details|data|account|address|information|invoice|name
      fraud|fraudulent ~4 charge*|order*|account|card|transaction* / points
      card|cards ~3 skimmed|cloned|skimmer*|compromised|stolen|hacked
      card details|number|numbers|data ~4 stolen|leak*|plain|post|exposed|dark
      phishing|phish|malware|ransomware|darknet|skimmer
      dark web
      plain text password*?
      password|passwords ~4 plain|leaked|stolen|email*|weak|post|default|visible|reset*
      unsecured|insecure|unencrypted|unprotected|unsafe / ladder|feel|parking|road|door
      not|isn't|no|without|wasn't ~1 secure|encrypted|encryption|https|ssl / fastened|seat
      security ~1 flaw*|hole*|vulnerab*|incident|lapse*|bug
      incident ~4 data|details|customers|information
      emailed|sent|gave|given|read|shouted|handed ~5 to? wrong|another|other person|customer|address|people|house
      cc instead|not bcc|everyone
      everyone's email|emails|address* ~4 cc|visible|see
      credit monitoring
      data ~3 not|isn't safe|secure
      have i been pwned
      haveibeenpwned|pwned
      credentials
    `,
  },
  {
    code: 'data-security',
    weight: 0.6,
    phrases: `
      how|is|are ~4 data|details|info|information|card|account|payment ~2 safe|secure|protected|encrypted|stored
      encrypt*|two factor|2fa|passkey*|https
      two|2 step|factor
      data security|safety
      security of ~2 data|details|information|account|payment
      saved|stored|store|storing|stores ~3 card|cards|payment / cold|gift|dry
      card details / trial|refund|free|subscription
      my password / forgot|forgotten|remember|reset
    `,
  },
  {
    code: 'data-security',
    weight: 0.8,
    polarity: 1,
    phrases: `
      end to end encrypt*
      fully|properly|all|is|are|everything encrypted
      keeps|kept|keep|keeping ~3 data|details|info|information safe|secure
      blocked|stopped|froze|frozen|caught|flagged|refunded ~4 fraud*|scam*|order|login|payment|charge
      froze|locked|blocked ~2 my account|card ~6 safe|thank*|quick*|minutes|straight|immediately
      login alert*
      told|warned|informed|notified|emailed ~3 about|of the? breach within|straight|immediately|same|quick*
      handled ~3 breach|hack|leak ~3 well|right|properly|perfectly
      data|details ~2 safe|secure with them|{shop}|you
      two|2 factor ~4 great|love|glad|good|finally|brilliant
    `,
  },
  {
    code: 'intrusive-contact',
    weight: 0.9,
    polarity: -1,
    phrases: `
      spam|spams|spammed|spamming|spammy|spammers|spammer / folder|fritters|musubi|tin|tins|can|food|sandwich|fried|ham|tinned|canned|junk|check*
      spam email*|mail*|text*|call*|message*
      junk mail|email*|texts
      stop|quit texting|emailing|calling|mailing|ringing|messaging|spamming|phoning|pestering|bothering|harassing|sending|bombarding
      stop sending|mailing|writing me|us|my|these|them|emails|texts|so|to
      keep|keeps|kept|keeping texting|emailing|calling|mailing|ringing|messaging|phoning|pestering|bothering|harassing|bugging|nagging
      won't|wont|doesn't|don't stop texting|emailing|calling|ringing|mailing|messaging|sending
      bombard*|inundat*|harass*|pester*|bugging|hound*|nagg*|badger*|swamp*|flood* ~4 @contact|offers|ads|me|us|you|every|by|with / guard|staff|security|water
      too many|much|often @contact|marketing|mail
      so|how many emails|texts|notifications|calls|mails|newsletters|messages
      email*|text*|mail*|call*|messag*|newsletter*|notification* ~2 a|per|every|each|twice|daily|times day|daily|hour|morning|week|night|day*|weekly
      every|each|times|five|six|ten|three|four|{number}|daily ~2 emails|texts|mails|calls|newsletters|messages|notifications a|per|each|every day|week|daily
      unsolicited|unwanted ~2 @contact|marketing|mail|phone|sales|offers
      cold call*
      cold calling|caller*|call
      nuisance|sales|telemarketing|marketing|junk|scam|prank|silent|automated|robot call*
      telemarket*
      robo call*
      robocall*
      recorded|automated|robot ~1 voice|message|call* ~4 phone|rang|ring*|call*|day|morning
      unsubscribe*|unsubscribing|unsub / magazine|box|subscription|channel|premium
      can't|cannot|couldn't|won't|impossible|hard ~3 unsubscribe
      unsubscribed ~6 still|again|times|twice|but
      still ~3 getting|receiving|get|sending|send|emailing|texting|calling ~3 @contact
      get|take|off ~2 off|from ~2 mailing list*
      mailing list|lists
      take me off
      remove me from|off
      leave me|us alone / staff
      blew up|blowing|blows up my phone
      pop ups|up|upping
      popups|popup|popping / store|shop
      push notification*
      pushy|intrusive|intrusively / staff|salesman|assistant|guy|seller|sales|waiter|packaging|smell
      notification* ~3 annoy*|constant*|off|stop|spam|every|midnight|2am|3am|night
      constant* ~2 email*|text*|call*|notification*|ads|reminder*|prompt*|mail*|popup*|nag*
      inbox ~3 full|clogged|ruined|flooded|filled|drowning|spam|stuffed|bombed
      out|outta ~1 my inbox
      calls|called|calling|rings|rang|ringing|phoned ~4 dinner|dinnertime|sunday|7am|8am|night|work|midnight|different_number|unknown|withheld
      blocked ~2 number|numbers|them|sender
      didn't|never|don't ask|sign|signed|subscribe*|want|request* ~4 @contact|newsletter|up|marketing
      never|didn't signed|sign up
      full of junk
      prompts|hints|tips|suggestions|by the way ~4 turn|switch|disable|off|stop
      nag nag
      reminder* to rate|review|sign|join
    `,
  },
  {
    code: 'intrusive-contact',
    weight: 0.6,
    phrases: `
      marketing|promotional|promo|sales email*|text*|mail*|call*|message*|material|comms
      newsletter|newsletters
      do not call|contact|disturb
      unsolicited
      contact preferences
      junk
      ads|adverts|advertising|advertisements ~3 annoy*|everywhere|too|constant*|intrusive|pop*|every
    `,
  },
  {
    code: 'intrusive-contact',
    weight: 0.85,
    polarity: 1,
    phrases: `
      no|zero|without|never|not|haven't|hasn't|hardly|barely|doesn't|don't|wont ~3 spam|spammed|spamming|junk|pester*|bombard*|bother*|hassle* ~1 me|us|email*|mail* / queue*|guard|delivery
      no|zero|without spam|junk|newsletters|pestering|nagging|popups|spamming
      not one|a|once ~2 spam|email|text|junk|newsletter|call
      not once ~4 spam*|call*|email*|text*
      never|don't|doesn't|only ~2 email*|text*|contact*|mail*|write|message* ~3 when|unless|once|twice|if|month|year
      one|single|once|two email|mail|newsletter|message|text|a month|week|year|quarter ~3 perfect|fine|nice|enough|love*
      unsubscribe* ~4 worked|instantly|immediately|one|easy|first|straight
      took me off ~3 list ~4 straight|same|immediately|once
    `,
  },
  {
    code: 'third-party-sharing',
    weight: 0.92,
    polarity: -1,
    phrases: `
      sell|sells|sold|selling|sellin|flog|flogs|flogged|flogging ~1 my|our|your|ur|his|her|their|customer|customers|customers'|people's|users|user|personal ~3 @data
      sell|sells|sold|selling|flog|flogs|flogged ~1 data|details|info|information|emails|addresses / business*
      sell|sells|sold|selling ~2 me|us|you|everything|out ~2 to advertis*|brokers|marketers|third|insurers|insurance|facebook
      @data ~4 sold|flogged|shared|passed|given|handed|sells|selling ~1 to|on|around|without|with|off
      pass|passed|passing|passes|give|gave|gives|giving|given|hand|handed|hands|handing|hand|share|shared|shares|sharing|send|sends|sent|leak ~2 my|our|your|ur|his|her|their|customer|personal|mum's|mother's ~3 @data ~3 to|with|on|out|around
      shar* @my? data|info|information|details|email|purchases|habits ~2 with|to
      third part* / seller sellers app apps dev devs developer developers battery batteries accessory accessories game games controller collector* warranty repair remote ones headset cable charger candidate ticket logistics
      3rd part* / seller sellers app apps dev devs developer developers battery batteries accessory accessories game games controller collector* warranty repair remote ones headset cable charger candidate ticket logistics
      data broker*|sharing|brokerage
      databroker*
      sell* ~2 to the? highest bidder
      police|cops|ice|government ~4 without ~1 warrant
      handed|hand|hands|gave|give ~3 footage|data|records|video|videos ~3 police|cops|government|feds
      advertis* partners|networks
      shar*|pass* ~4 partners|affiliates|advertisers|insurers|insurance|facebook|google|meta|amazon|group
      partners ~3 my|our|your data|details|information
      where|who|how ~3 got|get|gets|given|gave|sold ~2 my ~1 number|email|address|details|name
      calls|texts|emails|mail|letters from companies|firms|people|strangers ~2 i|i've never
      mailing|marketing lists ~2 sold|sell|bought
      sold me out
      name|address|number|email ~2 on ~2 list|lists
    `,
  },
  {
    code: 'third-party-sharing',
    weight: 0.6,
    phrases: `
      do|does|will|is|are|who|what ~4 share|shared|sell|sold|pass|passed ~4 data|details|info|information|email|address|location|number
      data ~2 shared|sharing
      share|shares|sharing ~2 data|info|information|details
      who ~2 has|have|gets|sees|see access
      who else ~2 sees|see|has|gets
    `,
  },
  {
    code: 'third-party-sharing',
    weight: 0.88,
    polarity: 1,
    phrases: `
      don't|doesn't|never|not|didn't|won't|wont|dont|no ~2 sell|sells|sold|selling|share|shared|shares|sharing|pass|passed|passes ~4 @data ~2 on|to|with|anyone|anybody?
      never|not|isn't|doesn't|nothing ~2 shared|sold|passed|leaves ~2 with|to|on|phone|house|device|building
      nothing ~2 leaves|goes|gets|leave ~3 house|phone|device|cloud|anyone|home
      no third part*|sharing|brokers
      stays ~1 on|in|local* ~1 the|my|device|phone|house|locally
      stored|kept|processed locally
      no cloud
    `,
  },
  {
    code: 'tracking-monitoring',
    weight: 0.88,
    polarity: -1,
    phrases: `
      track|tracks|tracked|tracking|trackin ~2 me|us|you|my|our|your|every|everything|everyone|customers|shoppers|people|users|where|what|phone|phones|location|movements / parcel|package|order|delivery|steps|sleep|run|workout|fitness|calories|shipment|number
      being|been tracked|followed|watched|monitored|recorded|filmed|profiled|scanned|listened|spied|stalked|surveilled / guard|security|parcel
      track* ~3 without ~2 consent|knowing|permission|asking
      trackers / fitness|gps|bluetooth|luggage|price
      spy|spies|spying|spied|stalk|stalks|stalking|stalked|snoop|snoops|snooping on|me|us|you
      @thing ~2 listen|listens|listening|listened|eavesdrop* ~2 to|in|on|all|every*|me|us|always / music|song|playlist|audiobook|radio|podcast
      always|constantly|secretly|still|it's|its|are|is ~1 listening|recording|watching / music|songs|podcast|radio|customers|staff|netflix
      listens|listening|listened to? everything|conversations|us|every|our|my|me|all / music|songs|staff|concerns
      listening in|device*
      records|recorded|recording|records ~2 conversation*|everything|voice|voices|us|me|my|our|what|every / broke
      hears|heard|overheard us|me|everything|my|our / staff|guy|lady
      talked|talking|talk|spoke|mention*|said|chat* ~6 then|next|now|suddenly|minutes|later|day ~5 ad|ads|advert*
      ads|ad|adverts ~5 talked|talking|spoke|mentioned|said|conversation|looked|searched|viewed|browsed
      follow|follows|followed|following|chas* ~2 me|you|us ~2 around|round|everywhere|home|internet|web|online|across / staff|guard|security|twitter|instagram|insta
      ads|ad|adverts ~2 follow*|chas*|stalk*|haunt* ~2 me|you|us
      stalk* ~2 ads|internet|online
      watch|watches|watching|watched ~1 me|us|you|my|our|every ~3 every|move|move*|shop|shopping|what|all|door|browse / guard|security|staff|tv|show|film|kids|match|game
      watching|watch every move
      every step|move i|we|you
      every click
      knows|know|knew ~2 where|which|when|what ~2 i|i'm|we|we're|you ~3 was|were|am|live|been|aisle|stood|shop*|bought|did|do|went|looking|looked|buy|searched|home|sleep
      logs|logging|logged|log ~1 every|everything|all|where
      profil* me|us|you|my|customers|shoppers|every
      build*|built|keep*|kept ~2 a? profile|profiles|dossier|file ~2 on|of|about
      cookie|cookies ~3 banner*|consent|wall|popup|pop|track*|accept|reject|browser|settings|website|third|notice|site / dough|chip|biscuit*|bake*|baking|oat*|chocolate|eat
      face|facial scan*|recogni*|detect*|analy*|id / wash|mask|cream
      scan|scans|scanned|scanning ~2 face|faces|my|everyone's|our face|faces|irises|eyes|fingerprint*
      hidden|secret camera*|mic*|microphone*
      camera*|cameras|cctv ~6 fitting|changing|toilet*|dressing|bathroom|locker|loo
      camera*|cctv ~4 watch*|track*|film*|follow*|analys*|creep*|stare*|face|pointed|pointing|spy*|everywhere|shoppers / photo*|lens|battery|selfie*
      filmed|filming me|us|my|our|customers|shoppers|people|without / movie|scene
      mic|microphone|mics ~3 on|off|permission|access|listen* / karaoke|stage|quality|headset|sound
      location ~3 on|always|permission|track*|access|shar*|history|turn*|off|services|precise|data / store|great|handy|convenient|good
      gps ~3 on|track*|everywhere
      creep* ~4 ad|ads|listen*|know*|track*|camera*|watch*
      eavesdrop*
      retarget*
      beacon|beacons|wifi|wi|bluetooth ~4 track*|follow*|phone|phones|aisle*|customers|shoppers
      smart shelf|shelves|tag*
      rfid|chip|tag ~5 track*|follow*|know*|spy*|killed|cut|sewn|hidden
    `,
  },
  {
    code: 'tracking-monitoring',
    weight: 0.6,
    phrases: `
      cookies / dough|chip|chips|biscuit*|bake*|baked|baking|oat*|chocolate|eat|eating|jar|milk|ate|crumb*|tin|girl|box|raisin|packet|recipe|delicious|tasty|munch*|gluten
      cookie banner*|policy|consent|settings|notice|preferences
      tracking pixel*|cookie*|id|across|device|protection|software|permission*
      targeted|targeting|personalised|personalized|behavio* ad|ads|advert*|advertising|marketing
      facial recognition
      face recognition
      facialrecognition
      biometric*
      surveillance
      browsing|search|purchase|shopping|viewing|location history|habits|data|behavio*
      incognito
      vpn
      listening device*
      always listening
      my location
      app ~2 permissions
      smart tv ~4 watch*|acr|track*|data
    `,
  },
  {
    code: 'tracking-monitoring',
    weight: 0.85,
    polarity: 1,
    phrases: `
      no|zero|without cookies|tracking|trackers|cameras|ads|camera|listening|spying|tracker / biscuit*
      don't|doesn't|not|never|isn't|won't|dont ~1 track*|follow*|listen*|record*|spy*|snoop*|watch* ~1 me|us|you|my|on|anything|everything / parcel|package|music|staff|tv
      mute|muted|cover|shutter|physical|hardware ~2 mic|camera|lens|switch|button|microphone / phone case
      scrapped|dropped|ditched|removed|ended|stopped ~3 facial|face|cameras|tracking|cookies
    `,
  },
  {
    code: 'over-collection',
    weight: 0.88,
    polarity: -1,
    phrases: `
      ask|asks|asked|asking|askin|want|wants|wanted|wanting|demand*|require*|requires|need|needs|needed|insist* ~4 my|your|our|ur|me|you|us|for|a|an|so ~3 @more ~6 buy|purchase|checkout|till|return|receipt|register|counter|pay|just|why / help|confirm*|sent|forgot
      asked|asks|asking|ask|wanted|wants|demand*|insist* for? my|your|our|ur|an? ~2 email|phone|postcode|zip|number|address|birthday|dob|id|ssn|passport|licence|name|mobile|date
      why ~4 need|want|ask|asking|require ~4 @more / help|refund|wait|deliver*
      need|needs|want|wants|require*|access to|too my|your|all|our ~2 contacts|photos|location|camera|mic|microphone|files|calls|gallery|calendar|phone
      access to ~3 contacts|photos|location|microphone|mic|files|camera
      permission|permissions ~4 contacts|photos|location|mic|camera|ridiculous|unnecessary|many|insane|crazy|too
      too|so many|much personal|questions|info|information|data|details|permissions / buying|contact|delivery|product
      too ~1 nosy|nosey|personal|intrusive|invasive
      forced|force|forces|make|makes|made|have|had|must|need|needs|require*|forcing|mandatory ~3 to? create|make|register|open|sign|set|join|account|registration|signup ~2 an|account|up|login|membership|registration
      can't|cannot|couldn't|won't|unable ~4 checkout|buy|order|shop|use|see|browse|pay|without ~2 account|registering|signing|app|login|joining
      no|without guest checkout
      guest checkout
      account ~2 just to
      sign|signing up just to
      to|just|even ~2 buy|return|purchase|exchange|collect ~6 email|phone|number|id|passport|licence|address|postcode|account
      not giving|giving them|you my
      none of your business
      date of birth
      birth date|certificate ~4 for|to
      social security number
      id|licence|license|passport|ssn ~4 scan*|copy|photo|upload*|return*|swipe*|buy
      scan*|copy|swipe*|upload|photo ~3 id|licence|license|passport|driving|driver's
      collect*|gather*|harvest*|hoover*|hoard*|grab*|mine|mining|take|takes ~3 data|info|information|details / click|and|delivery|order
      data grab|hungry|harvesting|mining|collection|hoarding|greedy
      unnecessary|needless|excessive ~2 data|info|information|questions|permissions|details
      loyalty|rewards|club|member* ~2 card|scheme|programme|program|app ~6 data|details|personal|info|know*|track*|sell*|spy*
      discount|price|deal|prices|coupon* ~6 only ~3 app|account|card|email|sign*|data
      give up|away ~3 data|info|information|privacy|details
      hand* over ~3 data|details|phone|number|email|info|information|id|birthday|address
      life story|history|inside
      shoe size and
      inside leg
      blood type|group
      sign|log|login|signin|connect ~2 with|via|into|to|through ~2 facebook|fb|google
      facebook|fb login|account ~3 required|needed|really|forced|must
      access ~5 device|sms|contacts|recorder|location|media|storage
      permissions ~5 not necessary|needed|required|disabl*
    `,
  },
  {
    code: 'over-collection',
    weight: 0.85,
    polarity: 1,
    phrases: `
      no|without|don't|didn't|doesn't|never ~3 account|registration|login|signup|email|id|number ~1 needed|required|necessary|asked|needed
      no account|registration|login|signup|email|questions|sign|id / asked|refund|problem|response|reply|longer|access
      no|without forced|need|creating|making|registering|sign* ~2 account|registration|register
      guest checkout ~4 thank*|love|great|finally|easy|yes|brilliant|works|perfect
      love*|great|nice|glad|yay|thank*|finally|hurray ~4 guest checkout
      didn't|don't|doesn't|never|not ask|asked|want|need|require|asking ~4 @more
      only ~2 asked|ask|asks|need|needs|wanted ~3 name|email|address|postcode|number|order
      asked|asks for? nothing
      anonymous* ~2 card|pay*|shop*|buy
    `,
  },
  {
    code: 'opaque-terms',
    weight: 0.85,
    polarity: -1,
    phrases: `
      small|fine print
      smallprint|fineprint
      dark pattern*
      darkpattern*
      pre ticked|checked
      preticked
      already|automatically ticked|checked|opted|subscribed|enrolled
      privacy|cookie policy|notice|terms|settings|statement|banner ~8 confus*|long|pages|hidden|buried|unclear|vague|read|changed|change|mess|gibberish|lawyer*|legalese|nobody|joke|lol|impossible|understand
      terms|t&cs|tcs|conditions|policy|policies ~5 changed|updated|hidden|buried|pages|unclear|vague|legalese|lawyer|gibberish|understand|read|agree*|novel / returns|return|refund|price*
      agree|agreed|consent*|signed ~3 to|what ~4 nobody|idea|knowing|read|buried|hidden|pages
      legalese|gobbledygook
      hidden|buried ~3 terms|settings|menu*|policy|print|page|link|button|opt
      opt out ~5 hidden|buried|hard|impossible|confus*|nowhere|find|maze
      opted|opt|signed|enrolled ~1 me|us in|up|out ~3 without|automatically|default|asking
      opt in|out / sport
      accept all|cookies ~4 only|forced|or|big|giant|green|no
      no|can't|where ~2 reject|decline|refuse ~2 button|option|all|cookies
      legitimate interest*
      "selected partners"
      selected|trusted|carefully partners|third
      by default ~4 on|enabled|opted|shar*|ticked
      consent ~4 form|box|banner|clear|buried|withdraw*|forced|without|given|never
      without ~1 telling|informing|asking me|us|anyone|you|customers
      sneak*|trick* ~4 consent|opt*|agree*|sign*|data|subscri*|terms|newsletter|policy
      weasel words
    `,
  },
  {
    code: 'opaque-terms',
    weight: 0.55,
    phrases: `
      privacy|cookie|data policy|notice|policies|statement|terms
      terms of use|service
      terms ~2 conditions ~3 data|privacy|personal|share
      consent
      t&cs
      opt in|out
    `,
  },
  {
    code: 'opaque-terms',
    weight: 0.85,
    polarity: 1,
    phrases: `
      clear|plain|simple|readable|short|understandable|transparent|honest|straightforward ~3 privacy|policy|cookie|consent|terms|english|choice|notice ~2 banner|choice*|policy|notice? / price*|refund|returns
      privacy|cookie policy|notice|banner|choices ~5 clear|simple|plain|easy|readable|short|understandable|refreshing|honest
      reject all ~5 same|first|one|equal|next|works|yes
      transparent ~4 data|privacy|collect*|use
      explain* ~5 data|what they collect|why they need|keep
      nothing|not pre? ticked
    `,
  },
  {
    code: 'control-rights',
    weight: 0.85,
    polarity: -1,
    phrases: `
      can't|cannot|couldn't|won't|unable|impossible|no|refus*|never|doesn't|not|wouldn't ~4 delete|erase|remove|close|deactivate|cancel ~3 account|data|profile|details|card|history|email|information|number|my / order|item|basket|delivery|subscription
      delete ~2 account ~5 still|months|weeks|impossible|button|hidden|can't|call|phone|nowhere|refuse*|how|request
      deleted ~4 still|yet ~6 email*|mail*|there|have
      still ~3 have|has|got|on|holding|keep ~2 my|our ~1 data|details|address|card|account|number|name|file
      turn|switch|shut ~2 off ~3 personal*|tracking|ads|notifications|location|recommendations|history|data|suggestions|listening|mic|microphone|hints|prompts|banner|voice|analytics|recognition
      can't|cannot|no|won't|doesn't|couldn't|not|impossible ~3 turn|switch|disable|opt|shut ~3 off|out|it|that|them|this|personal*|tracking / tv|heating|lamp|alarm|light*|volume|noise
      no way to turn|switch|disable|delete|opt|stop|remove|correct|see|change|unsubscribe
      no option|button|setting|toggle|choice to? turn|switch|disable|delete|opt|stop|remove|decline
      opt out ~4 still|ignored|doesn't|didn't|can't|impossible|won't|not|no|every|again
      subject access
      sar|dsar request
      data request|export|access
      right to erasure|access
      erasure
      turned|switched ~1 back on|itself
      ignored|ignore|ignores|ignoring ~3 request|opt|preferences|settings|unsubscribe|choice
    `,
  },
  {
    code: 'control-rights',
    weight: 0.6,
    phrases: `
      how ~6 delete|erase|remove|close|export|download|disable ~3 account|data|profile|history|details|information|recordings|card|cookies
      delete|erase|deleting|erasing|remove|close|closing ~2 my|our|the|her|his|your ~2 account|data|profile|history|details|information|recordings|information / bank|savings
      delete ~2 cookies|data|profile|recordings|history
      control over|of ~2 data|privacy|information|what
      privacy settings|mode|controls|dashboard|centre|center|options
      do not track
      opt out of
      correct|change|update ~2 my details|data|profile
      download|export ~2 my data
      what ~3 hold|have|know|keep|stored|store about|on me|us
    `,
  },
  {
    code: 'control-rights',
    weight: 0.88,
    polarity: 1,
    phrases: `
      deleted|erased|closed|removed|wiped ~4 account|data|details|everything|profile|history|card ~6 same|within|hour*|minutes|straight|immediately|once|quick*|fuss|day|asked|done|at
      delete|erase|close|remove ~6 done|gone ~4 hour|minutes|same|within|day|fuss|straight
      easy|simple|quick|painless|easily|one|single|two ~3 delete|erase|opt|unsubscribe|click|tap|turn|switch ~3 account|data|out|off|gone|cookies|everything|tracking
      can|could|lets|let|able|allows|allow ~3 turn|switch|delete|disable|see|download|export|opt|choose|wipe|correct ~3 off|data|out|everything|what|history|account|recordings|it|profile|which / delivery|slot|menu|size|colour
      lets me|you|us ~1 see|delete|download|export|choose|decide|opt|switch|turn|wipe
      in control
      full control / oven|heat|steering
      own|my settings|choice ~3 respected|remembered|honoured|stuck
      reject|rejected|decline ~3 one click|tap
      honour*|respect* ~3 opt|choice|request|do|preferences|settings
      download* ~4 everything ~2 they|have|kept|data
    `,
  },
];
