import type { FullMessages } from '../parts.ts';

/** Messages of the full text. */
export const full = {
  'full.title': 'Vos données chez {brand}\u202f: le texte complet',
  'full.lead': 'Ce que nous faisons de vos données, pas à pas, avec la loi qui s’applique.',
  'full.who': 'Qui nous sommes',
  'full.practices': 'Ce que nous faisons de vos données',
  'full.rights': 'Vos droits',
  'full.never': 'Ce que nous ne faisons pas',
  'full.laws': 'Les lois qui s’appliquent',

  // Sources of law. `depth` is how far the place goes: an article, a paragraph of it, a point of that, or a point alone.
  'full.cite': 'La loi\u202f: {list}.',
  'full.cite.place':
    '{depth, select, article {art. {article} {law}} paragraph {art. {article} § {paragraph} {law}} item {art. {article} {point}) {law}} other {art. {article} § {paragraph} {point}) {law}}}',
  'full.cite.law':
    '{law, select, gdpr {RGPD} ukGdpr {RGPD britannique} fadp {LPD (Suisse)} eprivacy {directive 2002/58/CE} uca {LCD (Suisse)} tca {LTC (Suisse)} dpo {OPDo (Suisse)} other {loi}}',
  'full.cite.decision':
    '{kind, select, decision {décision {number}} decisionEC {décision {number}/CE} decisionEU {décision {number}/UE} implementingEU {décision d’exécution {number}/UE} other {décision d’exécution (UE) {number}}}',

  // Who we are.
  'full.who.controller': 'Qui répond de vos données\u202f: {contact}.',
  'full.who.brand': 'Vous nous connaissez sous ce nom\u202f: {contact}.',
  'full.who.country': 'Notre pays\u202f: {contact}.',
  'full.who.reach': 'Pour nous joindre\u202f: {contact}.',
  'full.who.officerMissing': 'Nous ne disons pas comment joindre notre délégué à la protection des données.',
  'full.who.authorityMissing': 'Nous ne disons pas où vous plaindre.',

  // All practices by name.
  'full.practices.list': 'Voici ce que nous faisons\u202f: {list}.',

  // What we use, beyond the label.
  'full.data.origin': 'D’où vient «\u202f{name}\u202f»\u202f: {text}.',
  'full.data.originMissing': 'Nous ne disons pas qui nous donne ceci\u202f: {list}.',
  'full.data.public': 'Tout le monde a accès à cette source.',
  'full.data.closed': 'Cette source n’est pas ouverte à tous.',
  'full.data.publicMissing': 'Nous ne disons pas qui a accès à cette source.',
  'full.data.inferredFrom': 'De quoi nous déduisons «\u202f{name}\u202f»\u202f: {text}.',
  'full.data.inferredMissing': 'Nous ne disons pas de quoi nous déduisons ceci\u202f: {list}.',
  'full.special.ethnic-origin': 'Ceci concerne vos origines\u202f: {list}.',
  'full.special.political-opinion': 'Ceci concerne vos idées politiques\u202f: {list}.',
  'full.special.religion': 'Ceci concerne votre foi ou vos convictions\u202f: {list}.',
  'full.special.trade-union': 'Ceci concerne votre syndicat\u202f: {list}.',
  'full.special.genetic': 'Ceci concerne vos gènes\u202f: {list}.',
  'full.special.biometric': 'Ceci permet de vous reconnaître à votre corps\u202f: {list}.',
  'full.special.health': 'Ceci concerne votre santé\u202f: {list}.',
  'full.special.sex-life': 'Ceci concerne votre vie sexuelle\u202f: {list}.',
  'full.special.criminal': 'Ceci concerne des crimes et des délits\u202f: {list}.',

  // What for, and what you get.
  'full.purpose.advertising': 'C’est de la publicité.',
  'full.purpose.sale': 'Le but est de vendre des données.',
  'full.benefit': 'Ce que vous y gagnez\u202f: {text}',

  // Why the law lets us.
  'full.basis.consent': 'Nous ne le faisons que si vous dites oui.',
  'full.basis.contract': 'Notre contrat avec vous le demande.',
  'full.basis.legal-obligation': 'Une loi nous y oblige.',
  'full.basis.vital-interests': 'Nous le faisons pour protéger une vie.',
  'full.basis.public-task': 'C’est une tâche dans l’intérêt de tous.',
  'full.basis.legitimate-interests':
    'Nous ou d’autres y avons un intérêt. Le vôtre ne doit pas peser plus lourd.',
  'full.basis.recognised-legitimate-interests': 'Notre intérêt figure sur la liste de la loi britannique.',
  'full.interest': 'Cet intérêt\u202f: {text}',
  'full.interestMissing': 'Nous ne disons pas quel intérêt.',
  'full.obligationMissing': 'Nous ne disons pas quelle loi.',
  'full.condition.explicit-consent': 'Pour les données protégées, nous vous demandons un oui à part.',
  'full.condition.employment-and-social-security':
    'Les lois sur le travail ou la sécurité sociale demandent ces données protégées.',
  'full.condition.vital-interests': 'Les données protégées servent à protéger une vie.',
  'full.condition.not-for-profit-body': 'Nous les utilisons comme organisme sans but lucratif.',
  'full.condition.made-public': 'Vous avez rendu publiques ces données protégées.',
  'full.condition.legal-claims': 'Il faut ces données protégées pour défendre un droit.',
  'full.condition.substantial-public-interest': 'Une loi le permet pour le bien de tous.',
  'full.condition.health-care': 'Il faut ces données protégées pour des soins.',
  'full.condition.public-health': 'Il faut ces données protégées pour la santé de tous.',
  'full.condition.archiving-research-statistics':
    'Il faut ces données protégées pour des archives, la recherche ou des statistiques.',
  'full.condition.law-allows-criminal-data': 'Une loi nous permet d’utiliser des données sur des délits.',
  'full.conditionMissing': 'Nous ne disons pas ce qui nous permet d’utiliser les données protégées.',

  // Who gets it, beyond the label.
  'full.recipient.arrangement': 'Notre accord avec «\u202f{name}\u202f»\u202f: {text}',
  'full.recipient.arrangementMissing': 'Nous ne disons rien de notre accord avec\u202f: {list}.',
  'full.recipient.buys': 'Qui nous paie pour vos données\u202f: {list}.',
  'full.recipient.buysNot': 'Qui ne nous paie rien pour vos données\u202f: {list}.',
  'full.recipient.advertisesNot': 'Qui ne s’en sert pas pour de la publicité ailleurs\u202f: {list}.',

  // Where it goes. `name` is the name of what protects the data.
  'full.transfer.leaves': 'Où vont ces données\u202f: {list}.',
  'full.transfer.stays': 'Les données vont là où la même loi s’applique\u202f: {list}.',
  'full.ground.adequacy': 'La loi y est aussi stricte qu’ici. Le texte qui le dit\u202f: {name}.',
  'full.ground.framework': 'L’entreprise a accepté des règles comme ici\u202f: {name}.',
  'full.ground.clauses': 'Là-bas, un contrat impose des règles comme ici\u202f: {name}.',
  'full.ground.binding-rules': 'Des règles strictes lient l’entreprise\u202f: {name}.',
  'full.ground.derogation': 'Les données n’y vont que dans un cas précis\u202f: {name}.',
  'full.ground.since': 'C’est le cas depuis le {date}.',
  'full.ground.also': 'Ceci les protège aussi\u202f: {name}.',
  'full.ground.area':
    '{area, select, EU {La loi de l’UE a sa propre règle, et ceci la respecte\u202f: {name}.} GB {La loi britannique a sa propre règle, et ceci la respecte\u202f: {name}.} other {La loi suisse a sa propre règle, et ceci la respecte\u202f: {name}.}}',
  'full.ground.annulled': 'La justice a annulé ceci le {date}\u202f: {name}.',
  'full.ground.withdrawn': 'Ceci ne vaut plus depuis le {date}\u202f: {name}.',
  'full.ground.expires': 'Ceci a pris fin le {date}\u202f: {name}.',
  'full.ground.unmet': 'Ceci ne les protège pas, car il faudrait plus\u202f: {name}.',
  'full.ground.nothing': 'Aujourd’hui, rien ne les protège là-bas.',
  'full.ground.missing': 'Nous ne disons pas ce qui les protège là-bas.',
  'full.ground.named': 'Ceci doit les protéger\u202f: {name}.',
  'full.instrument':
    '{instrument, select, adequacyEu {décision d’adéquation de l’UE} adequacyUk {règles d’adéquation du Royaume-Uni} adequacyCh {liste suisse des pays sûrs} bridge {accord commercial entre l’UE et le Royaume-Uni} scc2001 {clauses types de l’UE de 2001} scc2004 {clauses types de l’UE de 2004} scc2010 {clauses types de l’UE de 2010} scc2021 {clauses types de l’UE de 2021} ukSccLegacy {anciennes clauses types de l’UE en droit britannique} ukIdta {accord britannique de transfert (IDTA)} ukAddendum {avenant britannique aux clauses types de l’UE} chScc {clauses types de l’UE adaptées au droit suisse} bindingRules {règles contraignantes du groupe} derogation {exception pour un cas précis} other {{name}}}',
  'full.copy': 'Pour avoir une copie\u202f: {text}',
  'full.copyMissing': 'Nous ne disons pas comment avoir une copie.',

  // How long, beyond the label.
  'full.until': 'Combien de temps nous les gardons\u202f: {text}',
  'full.retentionMissing': 'Nous ne disons pas combien de temps nous les gardons.',

  // Must I?
  'full.required': 'Pour cela, vous devez nous donner ces données.',
  'full.optional': 'Rien ne vous oblige à nous donner ces données.',
  'full.requiredMissing': 'Nous ne disons pas si vous devez nous donner ces données.',
  'full.ifNot': 'Si vous dites non\u202f: {text}',
  'full.ifNotMissing': 'Nous ne disons pas ce qui se passe si vous dites non.',

  // Machines, and what is worth money.
  'full.machine.decides': 'Ici, une machine décide seule à votre sujet.',
  'full.machine.logic': 'Comment elle décide\u202f: {text}',
  'full.machine.significance': 'Pourquoi cela compte\u202f: {text}',
  'full.machine.consequences': 'Ce que cela change pour vous\u202f: {text}',
  'full.machine.logicMissing': 'Nous ne disons pas comment elle décide.',
  'full.machine.significanceMissing': 'Nous ne disons pas pourquoi cela compte.',
  'full.machine.consequencesMissing': 'Nous ne disons pas ce que cela change pour vous.',
  'full.machine.reviewMissing': 'Nous ne disons pas qu’une personne vérifie.',
  'full.profiling': 'Ici, une machine vous évalue.',
  'full.incentive': 'Vos données vous valent un meilleur prix ou des points.',

  // Where we collect data, and where you read of it.
  'full.collected': 'Où nous recueillons ces données\u202f: {list}.',
  'full.place.web': 'sur notre site',
  'full.place.app': 'dans notre appli',
  'full.place.shop': 'dans nos magasins',
  'full.place.phone': 'au téléphone',
  'full.place.partner': 'chez des entreprises qui travaillent avec nous',
  'full.told': 'Où nous vous en parlons\u202f: {list}.',
  'full.toldAll': 'Sauf autre lieu indiqué, nous vous parlons de tout cela ici\u202f: {list}.',
  'full.toldNowhere': 'Nous ne disons pas où nous vous en parlons.',
  'full.channel.web': 'sur notre site',
  'full.channel.app': 'dans notre appli',
  'full.channel.email': 'par e-mail',
  'full.channel.receipt': 'sur le ticket de caisse',
  'full.channel.chat': 'dans notre tchat',
  'full.channel.voice': 'à l’oral',
  'full.channel.print': 'sur papier',

  // The device, and how we contact you.
  'full.device.none': 'Sur votre appareil, nous n’enregistrons rien et ne lisons rien.',
  'full.device.necessary':
    'Sur votre appareil, nous n’enregistrons et ne lisons que ce qu’il faut pour cela.',
  'full.device.consent': 'Sur votre appareil, nous n’enregistrons et ne lisons rien sans votre oui.',
  'full.contact': 'Comment nous vous contactons\u202f: {list}.',
  'full.by.email': 'par e-mail',
  'full.by.sms': 'par SMS',
  'full.by.phone': 'par téléphone',
  'full.by.post': 'par la poste',
  'full.by.push': 'par une alerte de l’appli',
  'full.permission.consent': 'Nous ne le faisons qu’après votre oui.',
  'full.permission.confirmed-consent': 'Nous ne le faisons que si vous avez dit oui et l’avez confirmé.',
  'full.permission.soft-opt-in':
    'Nous le faisons car vous avez acheté chez nous. Chaque message vous permet d’arrêter.',
  'full.permission.opt-out': 'Nous le faisons tant que vous ne dites pas non.',
  'full.permission.service-message': 'Ces messages servent à cela, pas à la publicité.',

  // Age, first use, protection.
  'full.age':
    '{minimum, plural, one {Dès # an, vous pouvez dire oui vous-même.} other {Dès # ans, vous pouvez dire oui vous-même.}}',
  'full.ageCheck': 'Comment nous le vérifions\u202f: {text}',
  'full.reuse': 'Ces données ont d’abord servi à ceci\u202f: {text}.',
  'full.reuseFits': 'Pourquoi le nouvel usage convient\u202f: {text}',
  'full.safeguards': 'Comment nous les protégeons\u202f: {list}.',
  'full.safeguard.encryption': 'des données illisibles pour d’autres (chiffrement)',
  'full.safeguard.pseudonymisation': 'un numéro à la place de votre nom',
  'full.safeguard.anonymisation': 'rien qui mène à vous',
  'full.safeguard.access-control': 'un accès réservé aux personnes qui en ont besoin',
  'full.safeguard.aggregation': 'seulement des totaux sur un grand nombre de gens',
  'full.safeguard.short-storage': 'des données gardées peu de temps',
  'full.safeguard.staff-training': 'un personnel formé',
  'full.safeguard.audit': 'des contrôles à dates fixes',
  'full.safeguard.blurring': 'des images floutées',

  // Rights: the heading of each, and what the label does not say.
  'full.right.access': 'Voir vos données',
  'full.right.rectification': 'Faire corriger les erreurs',
  'full.right.erasure': 'Faire effacer vos données',
  'full.right.restriction': 'Mettre vos données en attente',
  'full.right.portability': 'Emporter vos données',
  'full.right.objection': 'Dire non',
  'full.right.marketing': 'Arrêter notre publicité',
  'full.right.withdrawal': 'Revenir sur un oui',
  'full.right.review': 'Faire vérifier par une personne',
  'full.right.complaint': 'Vous plaindre auprès d’une autorité',
  'full.right.complaintToUs': 'Vous plaindre auprès de nous',
  'full.right.optOut': 'Arrêter la vente et le partage',
  'full.right.limit': 'Limiter l’usage des données protégées',
  'full.right.noRetaliation': 'Aucun désavantage pour vous',
  'full.restriction': 'Vous pouvez nous demander de garder vos données sans les utiliser.',
  'full.objection': 'Vous pouvez dire non à ce que nous faisons de vos données.',
  'full.complaint':
    'Vous pouvez vous plaindre auprès d’une autorité. Celle du lieu où vous vivez convient aussi.',
  'full.complaintToUs': 'Vous pouvez aussi vous plaindre auprès de nous.',
  'full.noRetaliation': 'Nous ne vous traitons pas moins bien si vous utilisez un droit.',
  'full.withdrawalBefore': 'Ce que nous avons fait avant reste permis.',
  'full.rightIn': 'Vous avez ce droit ici\u202f: {list}.',
  'full.rightAll': 'Ce droit vaut pour tout ce que nous faisons de vos données.',
  'full.rightFor': 'Ce droit vaut pour\u202f: {list}.',
  'full.rightIf.once-contract-is-done':
    'Seulement quand le contrat n’a plus besoin des données\u202f: {list}.',
  'full.rightIf.provided-or-observed-only':
    'Seulement ce que vous avez donné ou ce que nous avons vu\u202f: {list}.',
  'full.rightIf.grounds-of-own':
    'Pour vos propres raisons, si les nôtres ne pèsent pas plus lourd\u202f: {list}.',
  'full.rightIf.unless-request-granted': 'Sauf si la machine a accepté votre demande\u202f: {list}.',

  // What we do not do.
  'full.none.sale': 'Personne ne nous paie pour vos données.',
  'full.none.advertising': 'Aucune donnée ne sert à la publicité.',
  'full.none.recipient': 'Personne d’autre ne reçoit vos données.',
  'full.none.transfer':
    '{home, select, EU {Les données restent là où la loi de l’UE s’applique.} GB {Les données restent au Royaume-Uni.} CH {Les données restent en Suisse.} other {Les données restent dans le pays.}}',
  'full.none.transferOpen': 'Nous ne nommons rien qui protège des données à l’étranger.',
  'full.none.automated-decision': 'Aucune machine ne prend seule de décision importante à votre sujet.',
  'full.none.children': 'Nous ne recueillons rien de particulier sur les enfants.',
  'full.broken': 'Nous l’avons promis, mais ce que nous faisons dit le contraire\u202f: {text}',

  // Which laws apply.
  'full.law.gdpr': 'La loi de l’UE sur les données (RGPD) vous protège ici\u202f: {list}.',
  'full.law.uk-gdpr': 'La loi britannique sur les données (RGPD britannique) vous protège ici\u202f: {list}.',
  'full.law.ch-fadp': 'La loi suisse sur les données (LPD) vous protège ici\u202f: {list}.',
  'full.law.us-ca-ccpa': 'La loi de Californie sur les données (CCPA) vous protège ici\u202f: {list}.',
  'full.law.unknown': 'Où nous n’avons pas comparé ce texte à la loi\u202f: {list}.',
} as const satisfies FullMessages;
