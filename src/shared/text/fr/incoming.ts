/** French words of what a file from elsewhere holds: what is not taken, and what was guessed. */
import type { TableLook } from '../../incoming/table-look'
import { duration } from '../format'

const rowsOf = (rows: number) => (rows < 2 ? '1 ligne' : `${rows} lignes`)

export const incoming = {
  looks: {
    plan: 'un déroulé',
    facts: 'une fiche signalétique',
    people: 'une liste de personnes',
    evaluation: 'une évaluation',
    other: 'un autre tableau',
  } satisfies Record<TableLook, string>,
  told: {
    table: (name: string, look: string, rows: number) =>
      `« ${name} » est ${look} (${rowsOf(rows)}) : laissé de côté.`,
    hiddenSheet: (name: string, rows: number) =>
      `La feuille « ${name} » (${rowsOf(rows)}) est masquée dans le fichier : laissée de côté.`,
    hiddenText: (count: number, texts: string) =>
      count < 2
        ? `Un texte masqué n’est pas repris : ${texts}.`
        : `${count} textes masqués ne sont pas repris : ${texts}.`,
    total: (text: string) => `« ${text} » est une ligne de total : laissée de côté.`,
    separator: (text: string) => `« ${text} » n’est pas une phase : laissé de côté.`,
    column: (heading: string) => `La colonne « ${heading} » n’est pas prise.`,
    guessedTitle: (heading: string) =>
      `La colonne « ${heading} » est lue comme le titre des phases : à vérifier.`,
    nobody: (text: string, title: string) =>
      `« ${text} », pour « ${title} », n’est le nom de personne : laissé de côté.`,
    noLength: (title: string, minutes: number) =>
      `La durée de « ${title} » n’est pas dite : ${duration(minutes)} en attendant.`,
    unreadLength: (written: string, title: string, minutes: number) =>
      `La durée « ${written} » de « ${title} » ne se lit pas : ${duration(minutes)} en attendant.`,
    unreadHour: (written: string, title: string) => `L’heure « ${written} » de « ${title} » ne se lit pas.`,
    roughLength: (written: string, title: string, minutes: number) =>
      `« ${written} » pour « ${title} » : lu ${duration(minutes)}.`,
    unit: (written: string, title: string, minutes: number) =>
      `« ${written} » pour « ${title} », sans unité : lu ${duration(minutes)}.`,
    shared: (written: string, title: string, phases: number, minutes: number) =>
      `« ${written} » vaut pour ${phases} phases : « ${title} » en prend ${duration(minutes)}.`,
    disagrees: (written: string, title: string, minutes: number, between: number) =>
      `« ${written} » pour « ${title} » : les heures disent ${duration(between)}, la durée ${duration(minutes)}, qui est prise.`,
    pictures: (count: number) =>
      count < 2 ? 'Une image n’est pas prise.' : `${count} images ne sont pas prises.`,
    comments: (count: number) =>
      count < 2
        ? 'Un commentaire ou une note n’est pas pris.'
        : `${count} commentaires ou notes ne sont pas pris.`,
    spaced:
      'Ce PDF n’a pas de traits autour des cases : ses lignes et ses colonnes sont lues d’après leurs places. Vérifiez-les.',
    texts: (count: number, texts: readonly string[], more: number) => {
      const said = `${texts.map((own) => `« ${own} »`).join(', ')}${more > 0 ? ` et ${more} de plus` : ''}`
      return count < 2
        ? `Une ligne de texte n’est pas prise : ${said}.`
        : `${count} lignes de texte ne sont pas prises : ${said}.`
    },
    cut: 'Le fichier est trop long : sa fin n’est pas lue.',
    quote: (line: number) => `Un guillemet ouvert à la ligne ${line} n’est jamais fermé : à vérifier.`,
  },
  command: {
    usage: 'Usage : npm run incoming -- plan|people <fichier> [--lang fr|en]',
  },
}
