/** Which column of a list of people holds what: by its heading, in French or in English, else by what stands in it. */
import { fold } from '../text/fold'

const HEADINGS = {
  name: [
    ...['nom', 'noms', 'nom complet', 'nom et prenom', 'nom prenom', 'prenom nom', 'prenom et nom'],
    ...['nom de famille', 'participant', 'participante', 'participants', 'participant(e)', 'participant·e'],
    ...['name', 'full name', 'last name', 'surname', 'family name', 'attendee'],
  ],
  firstName: ['prenom', 'prenoms', 'first name', 'firstname', 'given name', 'forename'],
  organisation: [
    ...['organisation', 'institution', 'service', 'structure', 'employeur', 'societe', 'entreprise', 'asbl'],
    ...['organisme', 'association', 'etablissement', 'lieu de travail'],
    ...['organization', 'employer', 'company', 'workplace', 'agency'],
  ],
  role: [
    ...['fonction', 'role', 'poste', 'profession', 'metier', 'titre', 'fonctie'],
    ...['job', 'job title', 'title', 'position', 'function', 'occupation'],
  ],
  email: [
    ...['e-mail', 'email', 'mail', 'courriel', 'adresse e-mail', 'adresse email', 'adresse mail'],
    ...['adresse electronique', 'e-mail address', 'email address'],
  ],
  expectations: ['attentes', 'attente', 'vos attentes', 'motivation', 'expectations', 'expectation'],
  needs: [
    ...['besoins', 'besoin', 'besoins particuliers', 'besoins specifiques', 'regime', 'regime alimentaire'],
    ...['accessibilite', 'needs', 'special needs', 'dietary requirements', 'diet', 'accessibility'],
  ],
  status: ['statut', 'inscription', 'etat', 'status', 'registration'],
} as const

export type ParticipantField = keyof typeof HEADINGS
export const PARTICIPANT_FIELDS = Object.keys(HEADINGS) as ParticipantField[]

/** The content of each column, null for those that are left out. */
export type Mapping = readonly (ParticipantField | null)[]

/** Characters; an address has 254 at the most (RFC 5321). A cell of a megabyte is neither, and is not looked through. */
const LONGEST = { heading: 200, address: 300 }

export const fieldOf = (heading: string): ParticipantField | null => {
  if (heading.length > LONGEST.heading) return null
  const asked = fold(heading.replace(/[:*]/g, ' '))
  return PARTICIPANT_FIELDS.find((field) => (HEADINGS[field] as readonly string[]).includes(asked)) ?? null
}

const isAddress = (cell: string) => cell.length <= LONGEST.address && /^\S+@\S+\.\S+$/.test(cell.trim())

/** Each field once: the first column that claims it keeps it. */
const once = (fields: readonly (ParticipantField | null)[]): Mapping =>
  fields.map((field, index) => (field !== null && fields.indexOf(field) === index ? field : null))

/** Whether the first row names the columns, and what each column holds; the trainer may know better. */
export function columnsOf(rows: readonly (readonly string[])[]): { hasHeading: boolean; mapping: Mapping } {
  const [first = []] = rows
  const width = Math.max(0, ...rows.map((row) => row.length))
  const named = Array.from({ length: width }, (_, index) => fieldOf(first[index] ?? ''))
  const hasHeading = named.some((field) => field !== null) && !first.some(isAddress)
  if (hasHeading) return { hasHeading, mapping: once(named) }
  const address = Array.from({ length: width }).findIndex((_, index) =>
    rows.some((row) => isAddress(row[index] ?? '')),
  )
  // Without headings, people write the name, then where somebody works, then as what.
  const usual: ParticipantField[] = ['name', 'organisation', 'role']
  const guessed = Array.from({ length: width }, (_, index) =>
    index === address ? 'email' : (usual.shift() ?? null),
  )
  return { hasHeading, mapping: guessed }
}
