/** What the heading of a column promises, by the words inside it: headings are questions, or carry the words of a product. */
import { fold } from '../../text/fold'
import type { LeftBecause, PeopleField } from './people-field'

export type Promised = {
  field: PeopleField | null
  /** The higher, the more the heading means this field, and the person of the row. */
  strength: number
  /** Why it is left when no field is meant. */
  because: LeftBecause
}

/** Characters; a longer cell is no heading. */
const LONGEST_HEADING = 300

/** `firstName`, `first_name`, « Prénom* » and « Votre prénom ? » as plain words between spaces. */
export const wordsOf = (heading: string) =>
  ` ${fold(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

const word = (pattern: string) => new RegExp(` (?:${pattern}) `)

const OWN = word(
  'votre|vos|your|participante?s?|stagiaires?|apprenante?s?|attendees?|inscrite?s?|learners?|delegates?|adherente?s?|beneficiaires?|invitee?s?|guests?|trainees?|student|etudiante?s?|personne inscrite',
)
const PAYER = word(
  'payeu[rs]e?s?|payeurs?|acheteu[rs]e?s?|acheteurs?|acquereu[rs]e?s?|bookers?|booked by|reserve par|buyers?|payers?|purchasers?|billing|factur\\w+|invoic\\w+|commanditaires?|financeu[rs]e?s?|financeurs?|souscripteurs?|donneur|commandeur|bill to|payee|client',
)
const OTHER = word(
  'responsables?|superieure?s?|hierarchiques?|managers?|supervisors?|referente?s?|tuteurs?|tutrices?|tutors?|conjointe?s?|spouse|partner|emergency|urgence|prevenir|formateurs?|formatrices?|trainers?|animateurs?|animatrices?|organisateurs?|organizers?|organisers?|parente?s?|signataires?|directeurs?|directrices?|direction|drh|rh|prescripteurs?|parrains?|mandataires?|opco|referrer|line manager|personne de contact|contact person|accompagnateurs?|conseiller|assistant|assistante|assistant s|inscripteur|n 1|n 2|inscrit par|registered by|children|enfants?|referee',
)
const CLAIM_FULL = word(
  'nom complet|noms? (?:et )?prenoms?|prenoms? (?:et )?noms?|nom de famille prenom|full name|whole name|complete name|first and last names?|last name first name|first name last name|name and surname|display name|nom affiche|nom d affichage|identite|nom prenom|fn',
)
const NOT_A_NAME = word(
  'evenement|event|formation|cours|course|session|seance|billets?|tickets?|tarifs?|campagne|formulaire|form|fichier|file|utilisateur|user|username|groupes?|group|produits?|product|salle|room|categorie|category|rue|street|pays|country|projet|project|atelier|workshop|offre|option|action|parcours|module|phonetic|phonetique|yomi|nickname|surnom|pseudo|pseudonyme|file as|suffixe?|prefixe?|middle|deuxieme|second|additional|autres|initiales?|initials|compte|account|domaine|domain|lieu|venue|liste|list|image|photo|carte|card|sort',
)
const POSTAL = word(
  'adresse|address|rue|street|ville|city|town|cp|code postal|postal|postcode|zip|zip code|pays|country|state|localite|commune de residence|boite postale|po box',
)
const PHONE = word('telephones?|tel|phones?|gsm|mobile|portable|fax|telecopie|whatsapp|cell')
const DATE = word(
  'dates?|heures? de|heure|horodateur|horodatage|timestamp|time|birthday|anniversaire|naissance|created|modified|cree le|modifie le|inscrit le|jour|day|ne le|nee le|registered on|registration time|duree|duration',
)
const NUMBER = word(
  'numeros?|number|num|no|n|nr|id|ids|identifiant|identification|code|codes|code barre|codes barres|barcode|reference|ref|montants?|prix|amount|price|paid|fees?|total|paiement|payment|quantite|quantity|qty|niss|siret|siren|tva|vat|iban|ip|url|lien|link|order|rang|ordre|matricule|rpps|adeli|uid|sid|age',
)
const CIVILITY = word(
  'civilite|civilites|genre|sexe|gender|sex|salutation|honorific|pronoms?|pronouns?|titre de civilite|name prefix|mme m|m mme|monsieur madame|prefix',
)

const EMAIL = word(
  'e ?mails?|mails?|mels?|courriels?|courrier electronique|adresses? electroniques?|messagerie|adresse de messagerie',
)
const EXPECTATIONS = word(
  'attentes?|attendez|attend|attendus|expectations?|expects?|motivations?|motives?|esperez|besoins? (?:de|en|d|specifiques? de|specifiques? en) (?:formations?|apprentissages?)|learning needs|training needs|learning goals|learning objectives',
)
const NEEDS = word(
  'besoins?|regimes?|alimentaires?|alimentation|allerg\\w+|accessibilite|handicaps?|pmr|mobilite|amenagements?|dietary|diet|diets|accessibility|accessible|access|needs?|requirements?|intoleran\\w+|adaptations?|adjustments?|attentions?|repas|menu|meals?|lunch|food|eat|vegetariens?|vegetariennes?|disabilit\\w+|fauteuil|step free|accommodations?|dejeuner|collation|sante',
)
const WISHES = word(
  'souhait\\w+|aimeriez|voudriez|objectifs?|goals?|hopes?|hoping|hope|would you like|like to|get out of|gain|take away|want|apprendre|learn|pourquoi|why|abord\\w+|priorites?|interets?|interests?|thematiques? souhaitees?|envies?',
)
const STATUS = word(
  'statuts?|status|etat|rsvp|liste d attente|waiting list|waitlist|wait list|inscription|inscriptions|registration|participation|participerez|participez|serez vous present|viendrez|will you attend|attending|attendance|reponse a l invitation|approval|decision|situation de l inscription',
)
const ORGANISATION = word(
  'organisations?|organizations?|organismes?|structures?|employeurs?|employers?|employeur|societes?|entreprises?|compan(?:y|ies)|institutions?|etablissements?|associations?|asbl|services?|departements?|department|workplace|place of work|lieux? de travail|travaillez|travailles|travaille|work|exercez|affiliation|affiliations|agency|agence|ecole|school|hopital|hospital|raison sociale|collectivite|maison|team|equipe|institutionnelle|firm|firme|org|ong|ngo|centre|university|universite|charity|rattachement|secteur d activite exact|mandataire social|where are you based|antenne|pole',
)
const ROLE = word(
  'fonctions?|postes?|roles?|professions?|professionnelle exercee|metiers?|jobs?|positions?|occupations?|emplois?|emploi|qualifications?|titre professionnel|intitule|job title|function|what do you do|que faites vous|en tant que|vous etes|you are an?|fonctie|qualite|grade|titles?|titres?|profession',
)
const QUALIFIED = word(
  'types?|tailles?|size|secteurs?|sector|adresse|address|sites?|web|website|siret|numero|number|code|ville|city|effectif|nombre|id|logo',
)

const at = (words: string, pattern: RegExp) => words.search(pattern)

const claim = (field: PeopleField | null, strength: number, because: LeftBecause = 'unknown'): Promised => ({
  ...{ field, strength, because },
})

/** The field of a name, given that no organisation is named. */
function naming(words: string): Promised | null {
  const hasGiven = word('prenoms?|first ?names?|given ?names?|forenames?|voornaam|vorname').test(words)
  const hasFamily = word('nom|noms|last ?names?|surnames?|family ?names?|achternaam|nachname|naam').test(
    words,
  )
  if (CLAIM_FULL.test(words) || (hasGiven && hasFamily)) {
    const [family, given] = [
      words.search(/ (?:noms?|last|sur|family)/),
      words.search(/ (?:prenoms?|first|given|fore)/),
    ]
    return claim(family >= 0 && given >= 0 && family < given ? 'familyFirst' : 'name', 6)
  }
  if (hasGiven) return claim('firstName', 8)
  if (hasFamily) {
    if (word('naissance|birth|maiden|jeune fille|patronymique').test(words)) return claim('birthName', 4)
    const isSaid = word('famille|usage|usuel|d usage|marital|last ?names?|surnames?|family ?names?').test(
      words,
    )
    return claim('lastName', isSaid ? 8 : 7)
  }
  if (word('names?').test(words)) return claim('name', 5)
  const isWhole =
    /^ (?:(?:le|la|les|l|liste|des|nos|vos|the|of) )*(?:participante?s?|stagiaires?|apprenante?s?|attendees?|inscrite?s?|learners?|delegates?|trainees?|candidate?s?|personnes?|people|guests?|invitee?s?|qui|who|membres?|members?|contacts?|agents?|eleves?|etudiante?s?|students?|salarie?e?s?|beneficiaires?|convives?)(?: e s?| s| e| es)* $/
  if (isWhole.test(words)) return claim('name', 3)
  return null
}

/** Null for a cell that says nothing that a list of people would. */
export function promisedBy(heading: string): Promised | null {
  if (heading.length > LONGEST_HEADING) return null
  const words = wordsOf(heading).replace(
    / champs? complementaires? | custom fields? | informations? complementaires? /,
    ' ',
  )
  if (words.trim() === '') return /^\s*[n#]\s*[°º]?\s*$/i.test(heading) ? claim(null, 0, 'number') : null
  const own = OWN.test(words) ? 10 : 0
  const isPayer = PAYER.test(words)

  // Questions first: whatever else they name, they are the person's own words.
  if (!isPayer) {
    const isList = / liste d attente | waiting list /.test(words)
    if (!isList && EXPECTATIONS.test(words)) return claim('expectations', 8 + own)
    if (NEEDS.test(words) && !/ access (?:code|date|time|link|level) /.test(words))
      return claim('needs', 6 + own)
    if (WISHES.test(words) && !EMAIL.test(words)) return claim('expectations', 4 + own)
  }
  if (isPayer) return claim(null, 0, 'payer')
  if (CIVILITY.test(words) && !EMAIL.test(words)) return claim(null, 0, 'civility')
  const [organisation, role] = [at(words, ORGANISATION), at(words, ROLE)]
  const isOther = OTHER.test(words) && !own
  if (
    isOther &&
    (EMAIL.test(words) || naming(words) || PHONE.test(words) || words.trim().split(' ').length < 3)
  )
    return claim(null, 0, 'other-person')
  if (EMAIL.test(words)) {
    const isPersonal = word(
      'personnel|personnelle|perso|personal|private|prive|privee|secours|secondaire|secondary|other|autre',
    ).test(words)
    return claim('email', (isPersonal ? 5 : 7) + own)
  }
  // « Statut professionnel » is what somebody does; « Job title » and « Organization Title » are too.
  if (
    at(
      words,
      word(
        'job titles?|titres? professionnels?|intitules? (?:du|de|d) (?:poste|fonction|emploi)|(?:organi[sz]ation|company)(?: \\d)? titles?|titre au sein',
      ),
    ) >= 0
  )
    return claim('role', 9 + own)
  const isTelephone = PHONE.test(words)
  if (isTelephone) return claim(null, 0, 'phone')
  if (
    STATUS.test(words) &&
    !DATE.test(words) &&
    !/ (?:numero|number|code|lien|link|ip|par|by|url) /.test(words)
  ) {
    const isOfOrder = word('commande|order|paiement|payment|transaction').test(words)
    return claim('status', (isOfOrder ? 3 : 6) + own)
  }
  if (role >= 0 && (organisation < 0 || role < organisation)) {
    if (/ poste \d| code /.test(words)) return claim(null, 0, 'number')
    const isTitle = word('titles?|titres?').test(words) && !word('jobs?|fonctions?|postes?').test(words)
    const isEvent = isTitle && NOT_A_NAME.test(words)
    if (!isEvent) return isOther ? claim(null, 0, 'other-person') : claim('role', (isTitle ? 3 : 7) + own)
  }
  if (organisation >= 0) {
    if (isOther) return claim(null, 0, 'other-person')
    if (QUALIFIED.test(words) && !word('nom|noms|name').test(words))
      return claim(null, 0, POSTAL.test(words) ? 'postal' : 'unknown')
    const isPart = word(
      'services?|departements?|department|equipe|team|pole|antenne|ecole|maison|centre',
    ).test(words)
    const isWhole = word(
      'organisations?|organizations?|organismes?|structures?|employeurs?|employers?|societes?|entreprises?|compan(?:y|ies)|institutions?|etablissements?|associations?|work|workplace|travaillez|lieux? de travail|affiliation',
    ).test(words)
    return claim('organisation', (isPart && !isWhole ? 4 : 7) + own)
  }
  if (NOT_A_NAME.test(words)) return claim(null, 0, DATE.test(words) ? 'date' : 'unknown')
  const named = naming(words)
  if (
    named &&
    (named.field === 'birthName' ||
      !word('numeros?|number|num|n|id|code|date|heure|time|adresse|address|no').test(words))
  )
    return { ...named, strength: named.strength + (named.strength > 3 ? own : 0) }
  if (DATE.test(words)) return claim(null, 0, 'date')
  if (POSTAL.test(words)) return claim(null, 0, 'postal')
  if (NUMBER.test(words)) return claim(null, 0, 'number')
  return null
}
