/** What a cell of a list looks like by itself, whatever its heading says. */
import { fold } from '../../text/fold'

export type CellKind =
  | 'empty'
  | 'address'
  | 'phone'
  | 'date'
  /** A number, an amount, a code with digits, a link. */
  | 'number'
  | 'yes-no'
  | 'civility'
  /** Written where there is nothing to say: a dash, « n/a », « anonymous ». */
  | 'placeholder'
  | 'text'

/** Characters; a longer cell is a text and is not looked through. */
const LONGEST_LOOKED_AT = 300

const ADDRESS = /[^\s<>()[\]"',;:@]+@[^\s<>()[\]"',;:@]+\.[^\s<>()[\]"',;:@.]{2,}/g
const DATE =
  /^(?:[a-z]{2,9}\.?,? )?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b.*|\d{1,2}(?:er)? [a-z]{3,9}\.?,? \d{2,4}\b.*|[a-z]{3,9}\.? \d{1,2},? \d{4}\b.*|\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]m)?)$/
const PHONE = /^(?:tel\.?|gsm|tél\.?)? ?:? ?[+(]?\d[\d\s()./-]{7,}$/
const CIVILITY =
  /^(?:m|mm|mr|mrs|ms|miss|mx|mme|mlle|mle|monsieur|madame|mademoiselle|dr|docteur|doctor|pr|prof|professeur|professor|me|maitre|sir|dame|rev)\.?$/
const YES_NO = /^(?:oui|non|yes|no|vrai|faux|true|false|o|n|y|x)$/
const PLACEHOLDER =
  /^(?:[-–—_.*?/\\]+|n\/?a|n\.a\.?|nc|n\.c\.?|nr|ras|neant|null|none|nil|undefined|unknown|inconnue?|anonymous|anonyme|x{2,}|non (?:renseigne|communique|precise|applicable)e?s?|not (?:provided|applicable|given)|\(?(?:vide|blank|empty)\)?|#n\/a)$/

/** The addresses in a text, in their order, as they are written. */
export const addressesIn = (text: string): string[] =>
  text.length > 20 * LONGEST_LOOKED_AT
    ? []
    : [...text.matchAll(ADDRESS)].map(([own]) => own.replace(/^mailto:/i, '').replace(/^[.']+|[.']+$/g, ''))

export const isPlaceholder = (cell: string) =>
  cell.length <= LONGEST_LOOKED_AT && PLACEHOLDER.test(fold(cell))

export function cellKind(cell: string): CellKind {
  const own = cell.trim()
  if (own === '') return 'empty'
  if (own.length > LONGEST_LOOKED_AT) return 'text'
  if (own.includes('@') && addressesIn(own).length > 0) return 'address'
  const plain = fold(own)
  if (CIVILITY.test(plain)) return 'civility'
  if (YES_NO.test(plain)) return 'yes-no'
  if (PLACEHOLDER.test(plain)) return 'placeholder'
  if (DATE.test(plain)) return 'date'
  if (/^(?:https?:\/\/|www\.)\S+$/.test(plain)) return 'number'
  if (PHONE.test(plain) && plain.replace(/\D/g, '').length >= 8 && /^\D*[+0(]/.test(plain)) return 'phone'
  if (/^[€$£#]? ?[+-]?\d[\d\s.,'/-]*(?:€|eur|euros?|%|£|\$|h|min|ans?)?$/.test(plain)) return 'number'
  // A code: one word that mixes digits with letters.
  if (/^\S*\d\S*$/.test(plain) && /\d.*\d|[a-z]\d|\d[a-z]/.test(plain)) return 'number'
  return 'text'
}

/** Words of a name, or of an initial; no digit, no sign that stands in no name, six words at the most. */
export function isNameLike(cell: string): boolean {
  const own = cell.trim()
  if (own === '' || own.length > 80 || cellKind(own) !== 'text') return false
  const words = own.split(/[\s,]+/)
  if (words.length > 6 || !words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}'’.‑-]*$/u.test(word))) return false
  // Names are written with capitals, but for a particle; a text is not.
  return words.some((word) => /^\p{Lu}/u.test(word)) || words.length <= 2
}

const ORGANISATION =
  /\b(?:cpas|ccas|cias|asbl|aisbl|ong|ngo|scop|scrl|srl|sprl|sarl|sas|sa|ltd|llc|inc|plc|cic|vzw|npo|amo|aemo|pmi|pms|pse|sessad|ime|itep|esat|ehpad|mrs|mr\/mrs|savs|samsah|cmp|cmpp|camsp|mdph|mdp|mecs|fam|mas|crp|chu|chr|chs|cpam|caf|helha|henallux|ucl|ulb|uclouvain|nhs|bde|ucm|forem|onem|actiris|sncb|spf|spw|aviq|one|saj|spj|centre|center|service|services|association|asso|societe|entreprise|company|compagnie|cabinet|agence|agency|maison|foyer|residence|hopital|hospital|hospice|clinique|clinic|lycee|college|ecole|school|university|universite|institut|institute|institution|mairie|ville|commune|council|departement|departmental|region|province|prefecture|ministere|ministry|mission|espace|accueil|federation|fondation|foundation|mutualite|mutuelle|syndicat|union|collectif|cooperative|reseau|network|bibliotheque|mediatheque|library|planning|plateforme|antenne|pole|unite|groupe|group|trust|charity|carers|care|academy|academie|haute ecole|creche|halte|home|house|abri|atelier|atelier|club|comite|bureau|office|secours|croix|housing|church|paroisse|quartier|csc|fgtb|cgt|cfdt|pole emploi|france travail)\b/
const ROLE =
  /\b(?:educat\w+|assistant\w*|infirmier\w*|aide[- ]soignant\w*|nurse|nursing|sister|soignant\w*|animat\w+|moniteur|monitrice|coordinat\w+|coordonn\w+|direct\w+|responsable|chef\w*|cadre|psycholog\w*|psychomotric\w*|psychotherap\w*|logoped\w*|orthophon\w*|ergotherap\w*|kine\w*|medecin|doctor|physician|therapist\w*|conseill\w+|counsellor|counselor|adviser|advisor|formateur|formatrice|trainer|enseignant\w*|professeur\w*|teacher|lecturer|tutor|etudiant\w*|student|stagiaire|intern|benevole|volontaire|volunteer|juriste|avocat\w*|lawyer|solicitor|secretaire|secretary|comptable|accountant|agent\w*|technicien\w*|technician|ouvrier\w*|worker|travailleu\w+|cuisinier\w*|cook|chaplain|aumonier|veilleur\w*|mediat\w+|gestionnaire|manager|officer|lead|leader|coordinator|charge\w* de|president\w*|tresorier\w*|delegue\w*|referent\w*|puericult\w*|sage[- ]femme|midwife|accompagnant\w*|aesh|avs|aes|cesf|cpe|interven\w+|consultant\w*|ingenieur\w*|engineer|librarian|bibliothecaire|administrat\w+|receptionist|hote|hotesse|employe\w*|clerk|porter|carer|caregiver|head of|deputy|chercheu\w+|researcher|retraite\w*|independant\w*|freelance|social worker)\b/

/** Whether the words say a place of work, or what somebody does there; null where they say neither. */
export function workIn(cell: string): 'organisation' | 'role' | null {
  if (cell.length > LONGEST_LOOKED_AT) return null
  const plain = fold(cell)
  const [organisation, role] = [plain.search(ORGANISATION), plain.search(ROLE)]
  if (role >= 0 && (organisation < 0 || role < organisation)) return 'role'
  return organisation >= 0 ? 'organisation' : null
}

/** Words of meals and of access, which trainers are told of in no column of their own. */
export const NEEDS =
  /\b(?:vege\w+|vegan|halal|kasher|kosher|sans (?:gluten|porc|lactose)|gluten|allerg\w+|pmr|fauteuil|malentendant\w*|malvoyant\w*|boucle|lsf|mobilite|step[- ]free|wheelchair|dairy|nut)\b/
