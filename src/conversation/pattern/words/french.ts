import type { PatternLanguage } from '../group.ts';
import { SIGNS } from './romance-cues.ts';

/** Patterns of French: topics, main drivers, technologies, cues. */
export const FRENCH: PatternLanguage = {
  lists: {
    my: 'mon ma mes notre nos votre vos leur leurs ses son sa les nos clients',
    data: 'données infos informations coordonnées adresse mail mails email numéro téléphone identité profil historique photos vie',
    offers:
      'offre offres réduction réductions coupon coupons promo promos promotion promotions bon bons remise remises',
    contact:
      'pub pubs publicité publicités mail mails email emails sms appel appels newsletter newsletters courrier courriers notification notifications démarchage',
  },
  negations: "n' ne pas jamais aucun aucune rien sans ni plus",
  negationAfter: 2,
  groups: [
    {
      code: 'privacy',
      weight: 0.78,
      phrases: `
      vie privée
      rgpd|cnil
      données personnelles|privées|clients|perso
      mes|nos|vos données
      confidentialité|confidentiel*
      protection ~2 données
      mouchard*|espionn*|flicage|fliqu*|flicage
      intimité / moment
    `,
    },
    {
      code: 'privacy',
      weight: 0.85,
      polarity: -1,
      phrases: `
      comment|où|pourquoi ~3 ont|savent|connaissent|connaît|sait|avez|eu ~3 mon|ma|mes|que
      sans ~2 consentement|autorisation|accord|permission|demander
      atteinte|violation|viol ~3 vie|données|confidentialité
      espionn*|flicage|fliqué|intrusif|intrusive|intrusifs|intrusives
      jamais ~3 donné|autorisé|accepté|consenti
      big brother
      ça ne? regarde|vous pas|regarde
      savent tout
    `,
    },
    {
      code: 'privacy',
      weight: 0.8,
      polarity: 1,
      phrases: `
      respect*|protèg* ~4 vie privée|données|confidentialité
      respectueux ~4 données|privée
    `,
    },
    {
      code: 'data-security',
      weight: 0.9,
      polarity: -1,
      phrases: `
      fuite|vol|piratage|fuites|piratages ~3 données|compte|coordonnées|informations / eau
      pirat*|hack*|cyberattaque|hameçonnage|phishing / film|musique
      données|coordonnées|mots|carte|compte ~4 volé*|piraté*|fuité|exposé*|compromis*|dérobé*
      usurpation ~2 identité
      mot|mots de passe ~4 clair|volé*
      faille ~2 sécurité
      paiement|achat|débit frauduleux
    `,
    },
    {
      code: 'intrusive-contact',
      weight: 0.9,
      polarity: -1,
      phrases: `
      spam|spams|spammé|spammer|spamme|pourriels
      harcèl*|harcelé*|bombard*|inond*|submerg* ~5 @contact|moi|me
      me|m' harcèl*|harcel*|spamm*|bombard*
      arrêtez|cessez|stop|arrêter ~4 appeler|envoyer|harceler|mails|spammer|sms|pubs|appels|écrire
      démarchage ~1 téléphonique?
      appels ~2 publicitaires|commerciaux|incessants|indésirables|intempestifs|automatiques
      trop|marre ~3 mails|pubs|sms|notifications|newsletters|appels|publicités
      désabonn*|désinscri*|désinscription ~5 impossible|toujours|encore|pas|marche|rien
      impossible ~4 désabonner|désinscrire
      boîte mail|mails ~3 pleine|remplie|saturée|polluée
      mails|sms|appels|notifications ~3 par jour|semaine
      pas ~3 demandé ~4 newsletter|mails|sms|pub
    `,
    },
    {
      code: 'intrusive-contact',
      weight: 0.6,
      phrases: `
      newsletter*|désabonn*|désinscri*
      pubs ~2 ciblées?
      bloctel
    `,
    },
    {
      code: 'intrusive-contact',
      weight: 0.85,
      polarity: 1,
      phrases: `
      pas|aucun|jamais|zéro|sans ~2 spam|spams|pub|démarchage|harcèlement
      désabonn*|désinscri* ~4 immédiat*|clic|facile*|simple*|rapide*
    `,
    },
    {
      code: 'third-party-sharing',
      weight: 0.92,
      polarity: -1,
      phrases: `
      vend|vendent|vendu|vendre|vendez|revend|revendent|revendu|revendre|revendez|refile|refilent|transmis|transmet|transmettent|partage|partagent|donné|cède|cèdent ~4 @data
      @data ~4 vendu*|revendu*|transmis*|partagé*|refilé*|cédé*
      à|des|avec tiers|partenaires|annonceurs
      courtiers ~2 données
    `,
    },
    {
      code: 'third-party-sharing',
      weight: 0.9,
      polarity: 1,
      phrases: `
      ne|pas|jamais ~3 vend|vendent|revend|revendent|partage|partagent|transmet|transmettent|vendu*|partagé* ~3 pas|rien|jamais ~3 @data?
    `,
    },
    {
      code: 'tracking-monitoring',
      weight: 0.88,
      polarity: -1,
      phrases: `
      traqu*|pist*|pistage|traçage|traçe|tracé*|tracent|fliqu*|surveill*|espionn* ~3 moi|nous|clients|tout|nos|mes|partout|les? / colis|piste|cyclable|commande
      m'|nous|me écoute|écoutent|filme|filment|traque|traquent|suit|suivent|surveille|surveillent|piste
      écoute|écoutent|enregistre|enregistrent ~4 conversations|tout|permanence|chez
      reconnaissance faciale
      caméra*|caméras ~5 cabine*|caisse*|visage*|clients|rayon*|partout|filme*
      cookies ~4 refuser|accepter|bandeau|partout|marre|imposés|obligatoire*
      géolocalis*
      pub*|publicité* ~5 suit|suivent|poursuit|poursuivent|parlé|cherché
      profilage|fichage|fiché*|fichés
    `,
    },
    {
      code: 'tracking-monitoring',
      weight: 0.6,
      phrases: `
      cookies / chocolat|four|pâte|recette
      vidéosurveillance|traceurs|pubs|publicité|publicités ~1 ciblée|ciblées|ciblé?
      reconnaissance faciale
      historique ~3 achats|recherche|navigation
    `,
    },
    {
      code: 'tracking-monitoring',
      weight: 0.85,
      polarity: 1,
      phrases: `
      pas|aucun|sans|zéro ~2 cookies|pistage|traceurs|tracking|caméra*|géolocalisation
    `,
    },
    {
      code: 'over-collection',
      weight: 0.88,
      polarity: -1,
      phrases: `
      demand*|exig*|veut|veulent|réclam*|besoin ~5 adresse|téléphone|numéro|mail|date|identité|carte|papiers|code ~3 naissance|postal|identité|téléphone|mail?
      pourquoi ~5 adresse|téléphone|numéro|mail|naissance|identité
      obligé*|obligatoire|forcé*|impose* ~4 compte|créer|inscription|inscrire|application|appli
      impossible ~4 sans ~3 compte|inscription|appli|application
      créer ~1 un compte ~3 pour
      trop ~2 informations|infos|données|questions|curieux|indiscret*
      autorisations ~4 contacts|position|photos|micro
      collect*|récolt*|récupèr*|aspir* ~4 données|infos|informations
    `,
    },
    {
      code: 'over-collection',
      weight: 0.85,
      polarity: 1,
      phrases: `
      sans ~3 compte|inscription|inscrire|créer
      commander ~2 invité
      pas|rien ~3 demandé ~3 mail|numéro|adresse|nom?
    `,
    },
    {
      code: 'opaque-terms',
      weight: 0.85,
      polarity: -1,
      phrases: `
      petits caractères
      cgu|cgv|conditions|politique ~5 illisible*|incompréhensible*|changé*|cachée*|opaque*|flou*|longue*|pages
      cases|case ~3 cochée*|précochée*|pré
      bandeau ~4 cookies
      consentement ~4 forcé|extorqué|caché
    `,
    },
    {
      code: 'opaque-terms',
      weight: 0.85,
      polarity: 1,
      phrases: `
      clair*|transparent*|lisible* ~4 cookies|données|confidentialité|conditions|consentement
      politique|conditions|bandeau ~4 clair*|transparent*|lisible*|simple*
    `,
    },
    {
      code: 'control-rights',
      weight: 0.85,
      polarity: -1,
      phrases: `
      impossible|peut|arrive|refus* ~5 supprimer|effacer|désactiver|fermer ~4 compte|données|profil|pas|tout
      supprimer|suppression|effacer ~3 compte|données ~5 impossible|toujours|pas|refus*|semaines|mois
      droit ~2 accès|oubli|effacement
    `,
    },
    {
      code: 'control-rights',
      weight: 0.65,
      phrases: `
      supprimer|effacer|suppression ~4 compte|données|historique|profil
      désactiver ~4 géolocalisation|pub*|cookies|suivi|notifications
      droit ~2 oubli|accès
    `,
    },
    {
      code: 'control-rights',
      weight: 0.88,
      polarity: 1,
      phrases: `
      compte|données ~3 supprimé*|effacé* ~5 jour|heure*|immédiat*|rapide*|aussitôt|clic|minutes
      refuser|supprimer|désactiver ~4 clic|facile*|simple*
    `,
    },
    {
      code: 'personalisation',
      weight: 0.75,
      phrases: `
      personnalis* / gravure|mug
      sur mesure / costume|rideaux
      adapté*|fait*|pensé* ~2 moi|mes|nous|besoins
      rien que pour|moi
    `,
    },
    {
      code: 'relevant-offers',
      weight: 0.86,
      polarity: 1,
      phrases: `
      @offers ~5 adaptée*|pertinente*|pour moi|utile*|exactement|correspond*|personnalisée* ~4 top|super|génial|j'adore|adore|parfait|merci?
      @offers ~4 sur ~3 que ~1 j'|j achète|utilise
    `,
    },
    {
      code: 'relevant-offers',
      weight: 0.86,
      polarity: -1,
      phrases: `
      @offers ~5 inutile*|rien|aucun*|jamais|inadaptée*|ridicule*|n'importe|intéress*|bidon ~3 voir|rapport|pour|pas?
      @offers ~4 couches|chien|chat|bébé|viande|croquettes
    `,
    },
    {
      code: 'tailored-products',
      weight: 0.85,
      polarity: 1,
      phrases: `
      recommandations|suggestions|sélection ~5 pertinentes|top|parfaites|justes|adaptées|super|bonnes|géniales
      connaît|connaissent|connait ~3 goûts|taille|habitudes|préférences
      conseils|recommand* ~3 personnalisés?
    `,
    },
    {
      code: 'tailored-products',
      weight: 0.85,
      polarity: -1,
      phrases: `
      recommandations|suggestions ~5 nulles|à|côté|pourries|rien|inutiles|hors|bidon|ridicules
      recommande|propose|suggère ~6 déjà acheté|j'ai|acheté
      algorithme ~5 nul|débile|pourri|comprend
    `,
    },
    {
      code: 'tailored-products',
      weight: 0.55,
      phrases: `
      recommandations|suggestions|recommandé* ~2 pour|moi?
      vous aimerez aussi
      algorithme*
    `,
    },
    {
      code: 'occasion-services',
      weight: 0.8,
      phrases: `
      anniversaire ~5 cadeau|bon|offre|réduction|code|surprise|chèque|mail|points
      cadeau|bon|offre|réduction|surprise|chèque ~4 anniversaire
    `,
    },
    {
      code: 'loyalty-programme',
      weight: 0.85,
      polarity: -1,
      phrases: `
      points|cagnotte|avantages ~6 perdu*|expiré*|disparu*|supprimé*|périmé*|envolé*|volé*|crédité*
      carte|programme ~2 fidélité ~6 nul*|inutile*|rien|arnaque|compliqué*|sert|bidon
      fidèle|fidélité ~5 récompensé*|rien|mal|méprisé*
    `,
    },
    {
      code: 'loyalty-programme',
      weight: 0.7,
      phrases: `
      carte|programme|points|compte|avantages ~2 fidélité|fidelité
      carte ~2 membre
      mes|vos|les points / vue|match|championnat
      cagnotte|cagnotter
      cliente fidèle|client
    `,
    },
    {
      code: 'loyalty-programme',
      weight: 0.85,
      polarity: 1,
      phrases: `
      carte|programme|points ~2 fidélité ~6 top|super|génial|avantageu*|rentable|simple|pratique|intéressant|bien
      j'adore|adore|super|top ~5 fidélité|cagnotte|points
    `,
    },
    {
      code: 'tailored-communication',
      weight: 0.8,
      polarity: 1,
      phrases: `
      mail|message|mot|lettre|carte|réponse ~2 personnalisé*|personnel*|manuscrit* ~4 merci|adorable|top|touché*|gentil*|sympa?
      appel*|accueill*|salu* ~4 par ~2 nom|prénom
    `,
    },
    {
      code: 'tailored-communication',
      weight: 0.8,
      polarity: -1,
      phrases: `
      réponse*|mail*|message* ~3 automatique*|type|toute|copié|copier|standard*|impersonnel*
      juste ~2 numéro
      cher|chère client|cliente|madame|monsieur ~3 alors|je?
      trompé* ~4 nom|prénom
    `,
    },
    {
      code: 'facial-recognition',
      weight: 0.9,
      phrases: 'reconnaissance faciale\nscan* ~3 visage*\nbiométri*',
    },
    {
      code: 'in-store-tracking',
      weight: 0.85,
      phrases: 'caméra*|vidéosurveillance|balises|beacon* ~6 magasin*|caisse*|cabine*|rayon*|supermarché',
    },
    { code: 'location-tracking', weight: 0.85, phrases: 'géolocalis*|gps\nma position' },
    {
      code: 'web-tracking',
      weight: 0.85,
      phrases: 'cookies / chocolat|four|pâte|recette\ntraceurs|pistage\npub*|publicité* ciblée*',
    },
    {
      code: 'voice-assistant',
      weight: 0.85,
      phrases:
        'alexa|siri|cortana\nassistant vocal\nenceinte|enceintes connectée*\ngoogle home\nmicro|micros',
    },
    { code: 'home-camera', weight: 0.85, phrases: 'sonnette|caméra connectée|vidéo|maison|bébé\nbabyphone' },
    { code: 'loyalty-card', weight: 0.85, phrases: 'carte|programme|points ~2 fidélité' },
    {
      code: 'recommender',
      weight: 0.8,
      phrases: 'recommandations|suggestions|algorithme*\nvous aimerez aussi',
    },
    {
      code: 'email-sms',
      weight: 0.8,
      phrases: 'mail|mails|email|emails|e_mail|sms|newsletter*|texto*|courriel*',
    },
    {
      code: 'robocall',
      weight: 0.88,
      phrases:
        'démarchage ~1 téléphonique?\nappels ~2 automatiques|commerciaux|publicitaires|incessants|indésirables',
    },
    { code: 'mobile-app', weight: 0.75, phrases: 'appli|application|applis|app\nnotification*' },
    {
      code: 'payment-data',
      weight: 0.85,
      phrases: 'carte|coordonnées|données bancaire*|bleue|bancaires\nrib|iban|paypal\nsans contact',
    },
    { code: 'rfid', weight: 0.9, phrases: 'rfid|nfc\npuce* ~4 vêtement*|étiquette*|antivol' },
    {
      code: 'chatbot',
      weight: 0.85,
      phrases: 'chatbot*|chatgpt\nassistant|agent virtuel\nrobot ~3 répond*|parler',
    },
    {
      code: 'hard-negative',
      weight: 0.9,
      phrases: `
      vigile|vigiles|agent de sécurité
      suivi ~2 colis|commande|livraison
      numéro de suivi
      fuite ~2 eau|gaz
      marque ~2 distributeur|privée
      état|gouvernement|macron|hollande|sarkozy|terroris*|assemblée
      vol ~3 paris|avion|retardé|annulé
    `,
    },
    {
      code: 'cue-creepy',
      weight: 0.9,
      polarity: -1,
      phrases:
        'flippant*|inquiétant*|glauque|malsain*|effrayant*|peur|bizarre|louche|creepy|gênant*|dérangeant*',
    },
    {
      code: 'cue-leave',
      weight: 0.9,
      polarity: -2,
      phrases: 'plus jamais\nboycott*\ndésinstall*|résili*\nje ~2 quitte|pars\nclient* ~2 perdu*',
    },
    {
      code: 'cue-anger',
      weight: 0.9,
      polarity: -2,
      phrases: `honte*|honteux|scandal*|inadmissible|inacceptable|dégueulasse|putain|merde|voleurs|escrocs|arnaqu*|ras_le_bol\n${SIGNS.anger}`,
    },
    {
      code: 'cue-love',
      weight: 0.9,
      polarity: 2,
      phrases: `adore|génial*|excellent*|parfait*|formidable|magnifique|extraordinaire|top|bravo\n${SIGNS.love}`,
    },
    {
      code: 'cue-positive',
      weight: 0.7,
      polarity: 1,
      phrases: `bien|bon|bonne|merci|super|content*|ravi*|pratique|utile|sympa|rapide*|facile*|simple|apprécie|confiance|efficace|enfin|heureu*|agréable|gentil*\n${SIGNS.positive}`,
    },
    {
      code: 'cue-negative',
      weight: 0.7,
      polarity: -1,
      phrases: `nul|nulle|mauvais*|déçu*|pénible|relou|marre|saoul*|soûl*|énerv*|inutile|problème*|dommage|malheureusement|triste|honte|pire|insupportable|gonflant|chiant*|agaçant*|lourd|importe_quoi\n${SIGNS.negative}`,
    },
    { code: 'cue-contrast', weight: 0.8, phrases: 'mais|cependant|pourtant|sauf|par_contre|malgré' },
    { code: 'cue-question', weight: 0.8, phrases: "?\nquelqu' un ~2 sait\nest ce que" },
    { code: 'cue-suppose', weight: 0.8, phrases: 'serait|pourrait|aurait|si|devrait|peut_être' },
    {
      code: 'cue-retailer',
      weight: 0.85,
      phrases:
        "nous ~4 désolés|excus*|invitons|remercions\nn'hésitez pas ~6 nous\nen ~1 mp|dm|privé ~3 nous?\nnos|notre clients|équipe|équipes|service|magasins ~5 nous|vous\nservice client ~6 vous",
    },
    {
      code: 'cue-news',
      weight: 0.85,
      phrases:
        'selon ~4 étude|sondage|enquête|insee\ncnil|tribunal ~6 amende|condamn*|sanctionn*|{shop}\nporte parole\nmillions ~3 clients|comptes|consommateurs',
    },
    {
      code: 'cue-advertising',
      weight: 0.85,
      phrases:
        'code ~2 promo ~5 {url}|réduction\nprofitez|découvrez|téléchargez|inscrivez|cliquez ~6 {url}|vite|maintenant|offre|points\npartenariat|sponsorisé|collaboration commerciale\njeu|concours ~5 gagner|rt|suivez',
    },
    { code: 'cue-job', weight: 0.9, phrases: 'recrut*|cdi|cdd|alternance|offre ~1 emploi\npostulez' },
    { code: 'cue-bot', weight: 0.85, phrases: 'bot|automatique ~2 message|tweet' },
    {
      code: 'sarcasm',
      weight: 0.7,
      phrases: 'merci bien|pour\nbravo|génial ~1 {shop}?\nbah bien|voyons\nbien sûr',
    },
  ],
};
