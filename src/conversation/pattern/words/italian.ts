import type { PatternLanguage } from '../group.ts';
import { SIGNS } from './romance-cues.ts';

/** Patterns of Italian: topics, main drivers, technologies, cues. */
export const ITALIAN: PatternLanguage = {
  lists: {
    data: 'dati informazioni indirizzo mail email numero telefono cellulare identità profilo cronologia foto contatti',
    offers: 'offerta offerte coupon buono buoni sconto sconti promozione promozioni',
    contact:
      'pubblicità mail email sms chiamate chiamata telefonate telefonata messaggi newsletter notifiche',
  },
  negations: 'non mai nessun nessuno nessuna niente nulla senza né',
  negationAfter: 0,
  groups: [
    {
      code: 'privacy',
      weight: 0.78,
      phrases:
        'privacy|gdpr|riservatezza\ndati personali|privati|sensibili\nmiei|nostri|tuoi|suoi|vostri dati\nprotezione ~1 dati\nspiare|spiano|spia|spionaggio',
    },
    {
      code: 'privacy',
      weight: 0.85,
      polarity: -1,
      phrases: `
      come|dove ~3 hanno|sanno|fanno|avete|conoscono ~4 mio|mia|miei|dove|che|tutto
      senza ~2 consenso|permesso|autorizzazione|chiedere
      violazione|violano|invasione|invadono|viola ~3 privacy|dati
      mai ~3 dato|autorizzato|acconsentito ~3 consenso|numero|dati|permesso?
      ci|mi spiano|spia|spiare
      invadent*|invasiv*|ficcanaso|impiccion*
      grande fratello / vip|puntata|casa
      sanno tutto
    `,
    },
    {
      code: 'privacy',
      weight: 0.8,
      polarity: 1,
      phrases: 'rispett*|tutel*|protegg* ~4 privacy|dati|riservatezza',
    },
    {
      code: 'data-security',
      weight: 0.9,
      polarity: -1,
      phrases: `
      hacker*|hackerat*|violat*|attacco|phishing ~3 dati|account|informatico|clienti?
      furto|fuga|violazione ~3 dati|identità|account
      @data ~4 rubat*|trafugat*|espost*|hackerat*|violat*
      rubat*|hackerat* ~4 @data|account|carta / auto|bici|portafoglio
      password ~4 chiaro|rubat*
      carta ~3 clonata|rubata
      addebit* ~3 non|sconosciut*|fraudolent*
    `,
    },
    {
      code: 'intrusive-contact',
      weight: 0.9,
      polarity: -1,
      phrases: `
      spam|spammano|spammare|spammer
      bombard*|tartass*|assill*|perseguit*|molest*|stress* ~5 @contact|chiam*|mi
      basta|smettete|smettetela|finitela|piantatela ~4 chiamare|chiamate|mandare|mail|telefonate|sms|pubblicità|inviare|messaggi
      chiamate|telefonate ~3 pubblicitarie|commerciali|continue|indesiderate|moleste|registrate|call
      troppe|tropp*|mille|milioni ~2 mail|email|notifiche|chiamate|sms|telefonate|newsletter
      disiscriv*|cancellar*|disiscrizione|iscrizione ~5 impossibile|continuano|ancora|non|niente / abbonamento|conto
      continuano ~3 chiamare|mandare|inviare|arrivare|scrivere
      mail|chiamate|sms|telefonate ~3 al|ogni giorno|settimana
      call center
      mai ~2 chiesto|iscritto ~4 newsletter|mail|pubblicità?
    `,
    },
    {
      code: 'intrusive-contact',
      weight: 0.6,
      phrases: 'newsletter|telemarketing\ndisiscriv*\nregistro ~2 opposizioni',
    },
    {
      code: 'intrusive-contact',
      weight: 0.85,
      polarity: 1,
      phrases: 'niente|zero|nessun*|senza|mai ~3 spam|pubblicità|telefonate',
    },
    {
      code: 'third-party-sharing',
      weight: 0.92,
      polarity: -1,
      phrases: `
      vend*|rivend*|vendono|venduto|ced*|ceduto|condividono|condiviso|passano|passato|dato|girano ~4 @data / vendita|vendere
      @data ~4 vendut*|cedut*|condivis*|passat* ~3 terzi?
      terzi|terze parti
      a terzi
    `,
    },
    {
      code: 'third-party-sharing',
      weight: 0.9,
      polarity: 1,
      phrases: 'non|mai ~2 vendono|vende|cedono|cede|condividono|condivide ~4 @data',
    },
    {
      code: 'tracking-monitoring',
      weight: 0.88,
      polarity: -1,
      phrases: `
      tracci*|traccian*|sorvegli*|spian*|monitor*|pedin*|insegu* ~4 mi|ci|clienti|tutto|posizione|movimenti|ovunque / pacco|spedizione|ordine
      mi|ci tracci*|spia*|ascolt*|registr*|segu*|osserv*|insegu* ~4 tutto|ovunque|sempre|pubblicità|casa|parl*
      ascolta|ascoltano|registra|registrano ~4 conversazioni|tutto|sempre|parliamo|diciamo
      riconoscimento facciale
      telecamer* ~5 camerin*|cassa|volto|clienti|ovunque|spogliato*
      cookie|cookies ~4 accett*|rifiut*|banner|obbligat*|basta
      pubblicità ~5 segue|seguono|parlato|cercato|insegue
      posizione|geolocalizz* ~4 sempre|accesso|traccia*|chied*
    `,
    },
    {
      code: 'tracking-monitoring',
      weight: 0.6,
      phrases:
        'cookie|cookies / cioccolato|forno|ricetta\nriconoscimento facciale\npubblicità mirata|profilata|personalizzata\nprofilazione\ncronologia ~2 acquisti|ricerca|navigazione',
    },
    {
      code: 'over-collection',
      weight: 0.88,
      polarity: -1,
      phrases: `
      chied*|vogliono|vuole|pretend*|esig*|serve|servono ~5 mail|telefono|numero|documento|indirizzo|nascita|email|codice|cellulare|dati
      perché ~5 telefono|documento|nascita|email|mail|numero|cellulare
      obblig*|costrett*|costring* ~4 registr*|account|app|iscriv*|creare
      troppi|tanti dati|permessi|domande|informazioni
      senza ~2 registr*|account|iscri* ~4 non|impossibile
      permessi ~4 contatti|posizione|foto|microfono|fotocamera
      raccolgono|raccolta|raccogliere ~3 dati|informazioni
    `,
    },
    {
      code: 'over-collection',
      weight: 0.85,
      polarity: 1,
      phrases:
        'senza ~3 registr*|account|iscri* ~4 bene|grazie|ottimo|finalmente|comodo?\ncome ospite\nnon ~2 chiesto|chiedono|chiede ~3 nulla|niente|mail|dati|documento',
    },
    {
      code: 'opaque-terms',
      weight: 0.85,
      polarity: -1,
      phrases:
        'clausole|scritte|caratteri piccol*|nascost*\ncondizioni|informativa|termini|policy ~5 incomprensibil*|cambiat*|nascost*|lungh*|pagine|nessuno\ncaselle|casella ~3 spuntat*|preselezionat*\nconsenso ~4 estorto|forzato|nascosto',
    },
    {
      code: 'opaque-terms',
      weight: 0.85,
      polarity: 1,
      phrases:
        'chiar*|trasparent* ~4 cookie|dati|privacy|informativa|condizioni\ninformativa|condizioni|banner ~4 chiar*|trasparent*|semplic*',
    },
    {
      code: 'control-rights',
      weight: 0.85,
      polarity: -1,
      phrases:
        'impossibile|non|rifiut* ~5 cancellare|eliminare|disattivare|chiudere ~4 account|dati|profilo|cronologia\ncancellare|eliminare|cancellazione ~3 account|dati ~5 impossibile|non|mesi|settimane|ancora',
    },
    {
      code: 'control-rights',
      weight: 0.65,
      phrases:
        'cancell*|elimin* ~4 account|dati|cronologia|profilo\ndiritto ~3 oblio|accesso\ndisattiv* ~4 posizione|cookie|tracciamento|pubblicità',
    },
    {
      code: 'control-rights',
      weight: 0.88,
      polarity: 1,
      phrases:
        'cancellat*|eliminat* ~6 subito|giorno|immediat*|veloc*|minuti|ore|stesso\nrifiutare|cancellare|disattivare ~4 clic|facil*|semplic*',
    },
    {
      code: 'personalisation',
      weight: 0.75,
      phrases: 'personalizz* / tazza|incisione\nsu misura / abito|tende\nfatto|pensato|apposta ~2 per me',
    },
    {
      code: 'relevant-offers',
      weight: 0.86,
      polarity: 1,
      phrases:
        '@offers ~5 util*|proprio|personalizzat*|mirat*|pertinent*|adatt* ~3 ottim*|bell*|grazie|adoro?\n@offers ~3 su ~3 che ~2 compro|uso|serve',
    },
    {
      code: 'relevant-offers',
      weight: 0.86,
      polarity: -1,
      phrases:
        '@offers ~5 inutil*|assurd*|mai|niente|ridicol*|non ~4 interess*|serv*|uso|compro|entra?\n@offers ~4 pannolini|cane|gatto|neonat*|carne',
    },
    {
      code: 'tailored-products',
      weight: 0.85,
      polarity: 1,
      phrases:
        'consigli|suggerimenti|raccomandazioni ~5 azzeccat*|perfett*|ottim*|giust*|super\nconosc*|sa|sanno ~3 gusti|taglia|cosa ~2 piace?\nazzecc* ~3 gusti|consigli',
    },
    {
      code: 'tailored-products',
      weight: 0.85,
      polarity: -1,
      phrases:
        'consigli|suggerimenti|raccomandazioni ~5 assurd*|inutil*|sbagliat*|pessim*|caso|ridicol*\nconsiglia|suggerisce|propone ~6 già|comprato\nalgoritmo ~5 scem*|stupid*|sbagli*|capisce|pessimo',
    },
    {
      code: 'tailored-products',
      weight: 0.55,
      phrases:
        'suggerimenti|raccomandazioni|algoritmo\nconsigliat* ~1 per\npotrebbe ~1 piacerti|interessarti',
    },
    {
      code: 'occasion-services',
      weight: 0.8,
      phrases:
        'compleanno ~5 regalo|buono|sconto|sorpresa|coupon|omaggio|auguri|mail\nregalo|buono|sconto|sorpresa|omaggio|auguri ~5 compleanno / figli*|amic*',
    },
    {
      code: 'loyalty-programme',
      weight: 0.85,
      polarity: -1,
      phrases:
        'punti ~5 scadut*|spari*|pers*|azzerat*|cancellat*|rubat*|accreditat* / partita|classifica\ntessera|carta|programma ~2 fedeltà|punti ~5 inutil*|fregatura|presa|niente|schifo\ncliente ~2 fedele|affezionat* ~5 niente|trattat*|peggio',
    },
    {
      code: 'loyalty-programme',
      weight: 0.7,
      phrases:
        'tessera|carta|programma|punti|raccolta ~2 fedeltà|punti|socio|soci|club\nmiei|tuoi punti\nraccolta punti\ncliente fedele|affezionat*\nbollini|catalogo ~2 premi?',
    },
    {
      code: 'loyalty-programme',
      weight: 0.85,
      polarity: 1,
      phrases:
        'punti ~4 gratis|premio|sconto|regalo ~3 ottim*|bell*|grazie?\nfedeltà|punti ~5 conviene|comod*|ottim*|vantaggios*',
    },
    {
      code: 'tailored-communication',
      weight: 0.8,
      polarity: 1,
      phrases:
        'per nome ~4 bello|piacere|carin*?\nbigliett*|lettera|messaggio|mail ~2 personal*|mano|personalizzat*\nsi ~2 ricord* ~4 di|mio|me|nome',
    },
    {
      code: 'tailored-communication',
      weight: 0.8,
      polarity: -1,
      phrases:
        'rispost*|messagg*|mail ~2 automatic*|preconfezionat*|copia|standard|generic*\ngentile|caro cliente\nsbagli* ~4 nome\nsolo un numero',
    },
    {
      code: 'facial-recognition',
      weight: 0.9,
      phrases: 'riconoscimento facciale|del volto\nscan* ~3 volto|faccia|viso\nbiometric*',
    },
    {
      code: 'in-store-tracking',
      weight: 0.85,
      phrases: 'telecamer*|videosorveglianza ~6 negozi*|cassa|camerin*|supermercato',
    },
    { code: 'location-tracking', weight: 0.85, phrases: 'geolocalizz*|gps\nmia posizione' },
    {
      code: 'web-tracking',
      weight: 0.85,
      phrases:
        'cookie|cookies / cioccolato|forno|ricetta\ntracciamento|tracker\npubblicità mirata|profilata|personalizzata',
    },
    {
      code: 'voice-assistant',
      weight: 0.85,
      phrases: 'alexa|siri|cortana\nassistente vocale\ngoogle home\nmicrofon*',
    },
    { code: 'home-camera', weight: 0.85, phrases: 'videocitofono\ntelecamera ~3 casa|porta|bambin*' },
    {
      code: 'loyalty-card',
      weight: 0.85,
      phrases: 'tessera|carta ~2 fedeltà|punti|socio|club\nraccolta punti',
    },
    { code: 'recommender', weight: 0.8, phrases: 'suggerimenti|raccomandazioni|algoritmo' },
    { code: 'email-sms', weight: 0.8, phrases: 'mail|email|e_mail|sms|newsletter|messaggi|whatsapp' },
    {
      code: 'robocall',
      weight: 0.88,
      phrases:
        'call center\nchiamate|telefonate ~3 pubblicitarie|commerciali|continue|registrate|indesiderate\ntelemarketing',
    },
    { code: 'mobile-app', weight: 0.75, phrases: 'app|applicazione|notifiche' },
    {
      code: 'payment-data',
      weight: 0.85,
      phrases: 'carta ~2 credito|debito|clonata\ndati bancari\niban|paypal|bancomat|contactless',
    },
    { code: 'rfid', weight: 0.9, phrases: 'rfid|nfc\nchip ~4 vestit*|etichett*' },
    { code: 'chatbot', weight: 0.85, phrases: 'chatbot|chatgpt|bot\nassistente virtuale' },
    {
      code: 'hard-negative',
      weight: 0.9,
      phrases:
        'guardia|guardie|vigilante|vigilantes\ntracciamento|tracking ~3 pacco|spedizione|ordine\nperdita ~2 acqua|gas\nmarca privata\ngoverno|monti|renzi|grillo|berlusconi|parlamento|elezioni\npunti ~3 classifica|partita|campionato',
    },
    {
      code: 'cue-creepy',
      weight: 0.9,
      polarity: -1,
      phrases: 'inquietant*|paura|preoccup*|spavent*|losco|strano|brividi|ansia',
    },
    {
      code: 'cue-leave',
      weight: 0.9,
      polarity: -2,
      phrases: 'mai più\ndisinstall*|disdett*|boicott*\ncliente ~2 perso\nnon ~3 torn*|compr* ~2 più',
    },
    {
      code: 'cue-anger',
      weight: 0.9,
      polarity: -2,
      phrases: `vergogn*|schifo|schifos*|scandal*|inaccettabil*|ladri|truffa|truffatori|merda|cazzo|indecent*|disgust*|indign*\n${SIGNS.anger}`,
    },
    {
      code: 'cue-love',
      weight: 0.9,
      polarity: 2,
      phrases: `adoro|fantastic*|eccellent*|perfett*|meravigli*|stupend*|geniale|bravissim*|complimenti\n${SIGNS.love}`,
    },
    {
      code: 'cue-positive',
      weight: 0.7,
      polarity: 1,
      phrases: `bene|buono|buona|grazie|ottim*|utile|content*|felice|veloce|facile|semplice|comod*|bello|bella|brav*|fiducia|apprezz*|finalmente|piace|gentil*\n${SIGNS.positive}`,
    },
    {
      code: 'cue-negative',
      weight: 0.7,
      polarity: -1,
      phrases: `male|brutto|pessim*|delus*|inutil*|fastidi*|problem*|peccato|triste|peggio|stanc*|stuf*|odio|incazz*|rotto|assurd*|purtroppo|ridicol*\n${SIGNS.negative}`,
    },
    { code: 'cue-contrast', weight: 0.8, phrases: 'ma|però|tuttavia|invece|tranne|peccato' },
    { code: 'cue-question', weight: 0.8, phrases: '?\nqualcuno sa' },
    { code: 'cue-suppose', weight: 0.8, phrases: 'sarebbe|potrebbe|se|dovrebbe|magari|forse' },
    {
      code: 'cue-retailer',
      weight: 0.85,
      phrases:
        'ci ~2 scusiamo|dispiace ~6 dm|privato|contatt*|disagio\nscrivici|contattaci|inviaci|scriveteci\nnostri clienti|negozi|team\ngrazie per ~2 averci|segnalazione\nin dm|privato|direct',
    },
    {
      code: 'cue-news',
      weight: 0.85,
      phrases:
        'secondo ~4 studio|sondaggio|ricerca\ngarante|antitrust ~6 multa|sanzione|{shop}\nportavoce\nmilioni ~3 clienti|utenti|consumatori',
    },
    {
      code: 'cue-advertising',
      weight: 0.85,
      phrases:
        'codice ~3 sconto|{url}\nscopri|acquista|iscriviti|scarica|approfitta|partecipa ~6 {url}|ora|subito|oggi\nadv|sponsorizzato|collaborazione',
    },
    {
      code: 'cue-job',
      weight: 0.9,
      phrases: 'offerta|offerte ~2 lavoro\ncerchiamo|assume|assunzioni|assumiamo\ncandidati|candidature',
    },
    { code: 'cue-bot', weight: 0.85, phrases: 'bot|automatico ~2 messaggio|tweet' },
    {
      code: 'sarcasm',
      weight: 0.7,
      phrases: 'grazie mille|tante ~1 {shop}?\nma che bravi|bello|carini\ncomplimenti\ncerto come no\nbravi',
    },
  ],
};
