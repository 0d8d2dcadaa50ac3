/** The people whom a cell names: « Solange + Driss », « Odile et Karim », « Mme Leroy »; « Tous » is nobody's name. */
import { foldedCell } from './plan-cells'

const nobodies =
  /\b(tous|toutes|tout le (monde|groupe)|toute l equipe|equipe|ensemble|collectif|groupes?|participants?|apprenants?|stagiaires?|all|everyone|everybody|whole (group|team)|team|learners?|trainees?|both|les deux|formateurs?|formatrices?|animateurs?|animatrices?|intervenants?|trainers?|facilitators?|externe|a definir|a confirmer|tbc|tbd|chacun|binome|duo|ras|none|aucun)\b|^(n a|na|x|oui|non|nc)$/
const LONGEST_NAME = 60

export function peopleNamed(cell: string): { people: string[]; nobody: string[] } {
  const people: string[] = []
  const nobody: string[] = []
  const parts = cell.split(/\s*(?:[+,;/&\n]|\s+(?:et|and|avec|with)\s+|\s[-–]\s)\s*/u)
  for (const part of parts) {
    const name = part.replace(/^[-•*·]\s*/, '').trim()
    if (!/\p{L}|\d/u.test(name)) continue
    const isName =
      /^\p{Lu}/u.test(name) &&
      name.length <= LONGEST_NAME &&
      !/\d|[!?:]/.test(name) &&
      name.split(/\s+/).length <= 5
    const into = isName && !nobodies.test(foldedCell(name)) ? people : nobody
    if (!into.includes(name)) into.push(name)
  }
  return { people, nobody }
}
