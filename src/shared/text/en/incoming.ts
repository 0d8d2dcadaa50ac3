/** English words of what a file from elsewhere holds: what is not taken, and what was guessed. */
import { duration } from '../format'
import type { Text } from '../fr'

const rowsOf = (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`)

export const incoming: Text['incoming'] = {
  looks: {
    plan: 'a plan',
    facts: 'a fact sheet',
    people: 'a list of people',
    evaluation: 'an evaluation',
    other: 'another table',
  },
  told: {
    table: (name, look, rows) => `“${name}” is ${look} (${rowsOf(rows)}): left aside.`,
    hiddenSheet: (name, rows) => `The sheet “${name}” (${rowsOf(rows)}) is hidden in the file: left aside.`,
    hiddenText: (count, texts) =>
      count === 1
        ? `One hidden text is not taken: ${texts}.`
        : `${count} hidden texts are not taken: ${texts}.`,
    total: (text) => `“${text}” is a row of totals: left aside.`,
    separator: (text) => `“${text}” is no phase: left aside.`,
    column: (heading) => `The column “${heading}” is not taken.`,
    guessedTitle: (heading) => `The column “${heading}” is read as the titles of the phases: please check.`,
    nobody: (text, title) => `“${text}”, for “${title}”, is nobody’s name: left aside.`,
    noLength: (title, minutes) => `The duration of “${title}” is not given: ${duration(minutes)} for now.`,
    unreadLength: (written, title, minutes) =>
      `The duration “${written}” of “${title}” cannot be read: ${duration(minutes)} for now.`,
    unreadHour: (written, title) => `The time “${written}” of “${title}” cannot be read.`,
    roughLength: (written, title, minutes) => `“${written}” for “${title}”: read as ${duration(minutes)}.`,
    unit: (written, title, minutes) =>
      `“${written}” for “${title}”, without a unit: read as ${duration(minutes)}.`,
    shared: (written, title, phases, minutes) =>
      `“${written}” stands for ${phases} phases: “${title}” takes ${duration(minutes)} of it.`,
    disagrees: (written, title, minutes, between) =>
      `“${written}” for “${title}”: the times say ${duration(between)}, the duration ${duration(minutes)}, which is kept.`,
    pictures: (count) => (count === 1 ? 'One picture is not taken.' : `${count} pictures are not taken.`),
    comments: (count) =>
      count === 1 ? 'One comment or note is not taken.' : `${count} comments or notes are not taken.`,
    spaced:
      'This PDF has no lines around its cells: rows and columns are read from where they stand. Please check them.',
    texts: (count, texts, more) => {
      const said = `${texts.map((own) => `“${own}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
      return count === 1
        ? `One line of text is not taken: ${said}.`
        : `${count} lines of text are not taken: ${said}.`
    },
    cut: 'The file is too long: its end is not read.',
    quote: (line) => `A quotation mark opened on line ${line} is never closed: please check.`,
  },
  command: {
    usage: 'Usage: npm run incoming -- plan|people <file> [--lang fr|en]',
  },
}
