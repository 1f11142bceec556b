import type { PatternGroup } from '../group.ts';

/** English phrases that name a technology. */
export const EN_TECHNOLOGY: readonly PatternGroup[] = [
  {
    code: 'facial-recognition',
    weight: 0.9,
    phrases: `
      facial|face recogni*|scan*|id|detection|analys*|tech|match*|reader / wash|unlock
      facialrecognition|facerecognition
      scan* ~3 face|faces
      recogni* ~2 face|faces|my face
      faceprint*|biometric|biometrics
      camera* ~6 analys*|mood|age|gender ~3 face|faces
    `,
  },
  {
    code: 'in-store-tracking',
    weight: 0.85,
    phrases: `
      beacon|beacons|ibeacon*
      wifi|wi|bluetooth|phone|phones ~4 track* ~5 store|aisle*|shop|mall|shelf|shelves|door|customers|shoppers
      in store|shop track*|camera*|surveillance|analytics|monitor*
      instore tracking|camera*
      store|shop|supermarket|checkout|aisle|till|fitting|changing ~4 camera|cameras|cctv
      camera|cameras|cctv ~4 store|shop|supermarket|checkout|aisle*|till|fitting|changing|ceiling|shelf|shelves|entrance
      footfall|heat map*
      count* ~2 people|shoppers|customers|visitors|heads
      smart shelf|shelves|cart|trolley
      cctv
    `,
  },
  {
    code: 'location-tracking',
    weight: 0.85,
    phrases: `
      location ~3 track*|history|data|services|permission*|access|shar*|on|off|always|tracking|precise / store|branch
      precise|my|our|your|live|phone's location
      track* ~3 location|movements|where
      gps / watch|satnav|route
      geofenc*|geolocat*|geotag*
      knows|know|knew where i|we|you
    `,
  },
  {
    code: 'web-tracking',
    weight: 0.85,
    phrases: `
      cookies|cookie ~2 banner*|consent|policy|wall|popup*|settings|preferences|reject|accept|notice|track*
      accept|reject|decline|refuse|clear|delete|manage|block|declined|rejected ~2 cookies|cookie / dough|milk
      cookies / dough|chip|chips|biscuit*|bake*|baked|baking|oat*|chocolate|eat|eating|jar|milk|ate|crumb*|tin|girl|box|raisin|packet|recipe|delicious|tasty|munch*|gluten
      retarget*|tracking pixel*|ad tracker*|trackers
      ads|ad|adverts ~4 follow*|stalk*|chas*|haunt* ~3 me|you|us|around
      follow*|stalk*|chas* ~4 around|across|round ~2 internet|web|online
      targeted|behavio*|personali*|interest ~1 ads|ad|advert*|advertising
      browsing history|habits|data
      search history
      ad|ads blocker|block*|id|tracking
      google analytics
      incognito
      fingerprinting
      facebook|meta pixel
    `,
  },
  {
    code: 'voice-assistant',
    weight: 0.85,
    phrases: `
      alexa|echo|siri|cortana|bixby
      google home|assistant|mini|nest
      smart speaker*
      voice assistant*|control*|recognition|recordings|command*|clips
      homepod
      listening device*
      wake word
      ok|hey google|siri|alexa
      mic|microphone|microphones / karaoke|stage|headset|podcast|studio|stand
    `,
  },
  {
    code: 'home-camera',
    weight: 0.85,
    phrases: `
      doorbell ~1 camera*|cam|video|footage?
      ring|nest|arlo|eufy|wyze|blink camera*|cam|doorbell|footage
      security|home|baby|indoor|outdoor|pet|nanny|porch|front|door camera*|cam|cams
      baby monitor*
      camera* ~4 living|bedroom|nursery|kitchen|house|home|garden|drive|doorstep|front
      video doorbell*
      doorcam|babycam|petcam
    `,
  },
  {
    code: 'loyalty-card',
    weight: 0.85,
    phrases: `
      loyalty|rewards|reward|points|club|store|member*|bonus card|cards
      loyalty|rewards|reward|points scheme|schemes|programme|program|programs|app|account
      clubcard|nectar|flybuys|payback
      stamp|advantage|plenti card|cards
      loyalty points
      my points
      membership card
      scan|scanned|scanning|swipe ~2 card|loyalty|rewards
    `,
  },
  {
    code: 'recommender',
    weight: 0.8,
    phrases: `
      recommendations|recommender / staff|friends|doctor|any|restaurant*
      recommended|picked|suggested|suggestions|picks|selected for|based ~1 me|you|us|on
      recommendation engine*|algorithm*|system
      you may|might also like
      customers|people who bought
      keeps|kept recommending|suggesting|showing
      recommends|suggests ~3 me|things|stuff|books|products|films|movies|items|what|same
      algorithm|algorithms
      for you page
      discover weekly
      based on ~3 purchase*|browsing|history|watched|bought|previous
    `,
  },
  {
    code: 'email-sms',
    weight: 0.8,
    phrases: `
      email|emails|emailed|emailing|mails|mailed / address
      text|texts|texting|texted ~3 me|us|day|week|message*|number|from|about|marketing|spam
      text|sms message*|marketing|alert*
      sms
      newsletter*
      mailing list*
      unsubscri*
      inbox
      spam mail*|email*|text*
    `,
  },
  {
    code: 'robocall',
    weight: 0.9,
    phrases: `
      robo call*|dial*
      robocall*
      automated|recorded|robot|computer ~1 call*|voice|message*
      cold call*
      nuisance|spam|scam|sales|telemarketing|marketing call*
      telemarket*|autodial*
      stop|keep|keeps|kept|quit calling|ringing|phoning
      calls|call|called|calling|rings|ringing ~4 unknown|different|withheld|spoofed ~1 number*
    `,
  },
  {
    code: 'mobile-app',
    weight: 0.75,
    phrases: `
      app|apps
      push notification*
      notification|notifications / delivery
      app ~2 permission*
    `,
  },
  {
    code: 'payment-data',
    weight: 0.85,
    phrases: `
      card|credit|debit|bank|payment ~1 details|number|numbers|data|info|information|account / refund*
      card|cards ~4 stolen|skimmed|cloned|saved|stored|compromised|on file
      saved|stored|store|storing|save ~2 my|card|cards|payment ~1 card|cards|details?
      contactless|apple|google|samsung pay
      contactless
      sort code
      credit search|check
      palm|fingerprint pay*
      skimm*
      paypal
      cvv
    `,
  },
  {
    code: 'rfid',
    weight: 0.9,
    phrases: `
      rfid|nfc
      radio tag|tags|chip*
      chip|chips|tag|tags ~4 clothes|jeans|seam|sewn|label|shirt|underwear|garment
      smart tag|tags|label*
    `,
  },
  {
    code: 'chatbot',
    weight: 0.85,
    phrases: `
      chatbot*|chat bot|bots
      virtual|ai|digital assistant|agent|chat
      chat gpt
      chatgpt
      automated chat
      talking|talk|speak|spoke ~2 bot|robot / human
      bot / follow*|twitter
    `,
  },
];
