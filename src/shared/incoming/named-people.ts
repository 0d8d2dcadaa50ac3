/** The people whom a cell names: « Solange + Driss », « Odile et Karim », « Mme Leroy »; « Tous » is nobody's name. */
import { foldedCell } from './plan-cells'

const nobodies =
  /\b(tous|toutes|tout le (monde|groupe)|toute l equipe|equipe|ensemble|collectif|groupes?|participants?|apprenants?|stagiaires?|all|everyone|everybody|whole (group|team)|team|learners?|trainees?|both|les deux|formateurs?|formatrices?|animateurs?|animatrices?|intervenants?|trainers?|facilitators?|externe|a definir|a confirmer|tbc|tbd|chacun|binome|duo|ras|none|aucun)\b|^(n a|na|x|oui|non|nc)$/
const LONGEST_NAME = 60
/** More than the names of a team. */
const LONGEST_CELL = 600

/** Small words inside a name. */
const particle = /^(?:de|du|des|d['’]\S+|la|le|van|von|der|den|di|da|el|ben|y|of)$/iu

const isNamed = (text: string) =>
  /^\p{Lu}/u.test(text) &&
  text.length <= LONGEST_NAME &&
  !/\d|[!?:]/.test(text) &&
  text.split(/\s+/).length <= 5 &&
  text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || particle.test(word))

export function peopleNamed(cell: string): { people: string[]; nobody: string[] } {
  if (cell.length > LONGEST_CELL) return { people: [], nobody: [`${cell.slice(0, LONGEST_NAME)}…`] }
  const people: string[] = []
  const nobody: string[] = []
  for (const part of cell.split(/\s*(?:[+,;/&\n]|\s(?:et|and|avec|with)\s|\s[-–]\s)\s*/u)) {
    const name = part.replace(/^[-•*·]\s*/, '').trim()
    if (!/\p{L}|\d/u.test(name)) continue
    const into = isNamed(name) && !nobodies.test(foldedCell(name)) ? people : nobody
    if (!into.includes(name)) into.push(name)
  }
  return { people, nobody }
}

/** Whether nothing but people, or words for all or none of them, stands in the cell. */
export const isOnlyPeople = (cell: string): boolean =>
  peopleNamed(cell).nobody.every((text) => text.split(/\s+/).length <= 3 && nobodies.test(foldedCell(text)))
