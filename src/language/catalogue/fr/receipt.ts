import type { ReceiptMessages } from '../parts.ts';

/** French: what is told about the receipt ("attestation") of a choice. */
export const receipt = {
  // The verdict.
  'receipt.valid': 'Cette attestation est valable.',
  'receipt.consistent': 'Cette attestation est cohérente, mais on n’a pas vérifié qui l’a signée.',
  'receipt.invalid': 'Cette attestation n’est pas valable.',
  'receipt.untrusted':
    'Elle a été vérifiée avec la clé qui l’accompagne, et il est facile de faire une telle clé. Procurez-vous la clé du magasin d’une autre façon, puis vérifiez de nouveau.',

  // What was done, by the kind of choice.
  'receipt.did.consent-requested': 'On vous a demandé votre oui pour\u202f: {list}.',
  'receipt.did.consent-given': 'Vous avez dit oui à\u202f: {list}.',
  'receipt.did.consent-confirmed': 'Vous avez confirmé votre oui.',
  'receipt.did.consent-refused': 'Vous avez dit non à\u202f: {list}.',
  'receipt.did.consent-withdrawn': 'Vous avez retiré votre oui à\u202f: {list}.',
  'receipt.did.objection-raised': 'Votre opposition porte sur\u202f: {list}.',
  'receipt.did.objection-decided':
    '{outcome, select, upheld {Le magasin a accepté votre opposition.} other {Le magasin n’a pas accepté votre opposition.}} Voici ses raisons\u202f: {text}',
  'receipt.did.objection-lifted': 'Vous avez retiré votre opposition.',
  'receipt.did.pause-begun': 'Vous avez demandé une pause pour\u202f: {channel}.',
  'receipt.did.pause-ended': 'Vous avez mis fin à la pause.',
  'receipt.did.cap-set':
    'Vous avez fixé une limite pour\u202f: {channel}. Au plus {times, plural, one {une fois} other {# fois}} en {days, plural, one {un jour} other {# jours}}.',
  'receipt.did.cap-lifted': 'Vous avez supprimé votre limite.',
  'receipt.did.contact-made':
    'Comment le magasin a pris contact avec vous\u202f: {channel}. De quoi il s’agissait\u202f: {list}.',
  'receipt.did.restriction-set':
    'Ces données sont seulement gardées, pas utilisées\u202f: {list}. La raison\u202f: {text}',
  'receipt.did.restriction-lifted':
    'On a de nouveau le droit d’utiliser des données qui étaient seulement gardées.',
  'receipt.did.hold-set': 'Ces données sont gardées plus longtemps\u202f: {list}. La raison\u202f: {text}',
  'receipt.did.hold-lifted': 'Des données gardées plus longtemps ne sont plus gardées pour cette raison.',
  'receipt.did.guest-merged': 'Vos choix faits sans compte font maintenant partie de votre compte.',
  'receipt.did.merge-undone': 'Les choix faits sans compte ne font plus partie de votre compte.',
  'receipt.toConfirm': 'Votre oui ne compte qu’une fois confirmé.',
  'receipt.until': 'Votre oui prend fin après ce jour\u202f: {date}.',

  // Kinds of use, ways of contact, all data: what stands in a list.
  'receipt.kind':
    '{kind, select, everything {toute utilisation} sale {la vente de vos données} sharing {la transmission de vos données à d’autres pour leur publicité} advertising {la publicité faite pour vous} other {toute publicité}}',
  'receipt.channel':
    '{channel, select, email {e-mails} sms {SMS} phone {appels} post {lettres} push {messages de l’application} other {tous les messages}}',
  'receipt.allData': 'toutes les données',

  // By whom, when, where.
  'receipt.by':
    '{by, select, customer {Vous l’avez fait vous-même.} guardian {Un parent ou un tuteur l’a fait pour vous.} staff {Une personne du magasin l’a saisi.} signal {Votre navigateur l’a dit par un signal.} other {Un programme du magasin l’a saisi.}}',
  'receipt.when': 'Date et heure\u202f: {time}.',
  'receipt.version': 'On vous avait montré la version {number} des informations.',
  'receipt.shop': 'Le magasin\u202f: {name}.',
  'receipt.customer': 'Le magasin vous connaît sous ce code\u202f: {id}.',
  'receipt.choice': 'Ce choix porte le numéro\u202f: {id}.',
  'receipt.log': 'C’est l’entrée {number} sur {size} dans le journal du magasin.',
  'receipt.issued': 'Quand l’attestation a été faite\u202f: {time}.',
  'receipt.signer': 'La clé qui a servi à la signer\u202f: {id}.',

  // What is wrong.
  'receipt.fault.not-json':
    'Ce n’est pas le texte d’une attestation, ou il en manque une partie. Essayez avec le fichier entier.',
  'receipt.fault.too-large': 'C’est trop grand pour une attestation.',
  'receipt.fault.shape': 'Cette partie manque, est de trop ou est fausse\u202f: {at}.',
  'receipt.fault.signature-form': 'La signature n’a pas la forme de celle d’une attestation.',
  'receipt.fault.unknown-signer':
    'Elle n’est signée avec aucune clé connue. Voici la clé qu’elle indique\u202f: {at}. Vérifiez que vous avez la clé la plus récente du magasin.',
  'receipt.fault.signature':
    'La signature ne correspond pas\u202f: quelqu’un a modifié l’attestation, ou l’a signée avec une autre clé que {at}.',
  'receipt.fault.payload-form':
    'Ce qui a été signé n’est pas écrit sous la forme prévue pour les attestations.',
  'receipt.fault.payload-shape':
    'Une partie de ce qui a été signé manque, est de trop ou est fausse\u202f: {at}.',
  'receipt.fault.key-not-in-use':
    'Cette clé n’était pas en usage quand l’attestation a été faite\u202f: {at}.',
  'receipt.fault.record': 'L’attestation dit autre chose que le choix dont elle est tirée.',
  'receipt.fault.entry-form': 'L’entrée n’a pas la forme d’une entrée de journal.',
  'receipt.fault.tombstone': 'L’entrée du journal parle d’un effacement, pas d’un choix.',
  'receipt.fault.commitment': 'L’entrée du journal appartient à un autre choix.',
  'receipt.fault.checkpoint-form': 'L’état signé du journal est illisible.',
  'receipt.fault.checkpoint-signer':
    'L’état du journal n’est signé avec aucune clé connue. Vérifiez que vous avez la clé la plus récente du magasin.',
  'receipt.fault.checkpoint-signature':
    'La signature du journal ne correspond pas\u202f: quelqu’un a modifié son état.',
  'receipt.fault.sizes': 'La preuve vaut pour un journal d’une autre taille que celui qui est signé.',
  'receipt.fault.not-in-log': 'Le journal signé ne contient pas ce choix\u202f: la preuve mène ailleurs.',
  'receipt.fault.seal': 'Ses parties ne vont pas ensemble\u202f: quelqu’un en a échangé ou modifié une.',

  // The page that checks receipts.
  'receipt.page.title': 'Vérifier une attestation',
  'receipt.page.lead':
    'Une attestation prouve un choix que vous avez fait. Cette page la vérifie sur votre appareil et n’envoie rien.',
  'receipt.page.receipt': 'Votre attestation',
  'receipt.page.file': 'Choisissez le fichier',
  'receipt.page.paste': 'Ou collez son texte',
  'receipt.page.key': 'La clé du magasin',
  'receipt.page.keyWhy':
    'Sans elle, personne ne sait qui a fait l’attestation. Demandez-la au magasin lui-même, et non avec l’attestation.',
  'receipt.page.check': 'Vérifier',
  'receipt.page.language': 'Langue',
  'receipt.page.result': 'Résultat',
  'receipt.page.empty': 'Choisissez le fichier d’une attestation, ou collez son texte.',
  'receipt.page.badKey':
    'Ce n’est pas une clé. Choisissez le fichier de la clé du magasin, ou laissez ce champ vide.',
  'receipt.page.unread': 'Ce fichier est illisible\u202f: {name}.',
  'receipt.page.details': 'L’attestation, pour les programmes',
  'receipt.page.noScript':
    'Cette page a besoin de JavaScript. Cette commande vérifie les attestations sans lui\u202f: {command}',
} as const satisfies ReceiptMessages;
