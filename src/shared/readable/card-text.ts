/** A reference card as a text that anything opens. */

import type { Language } from '../domain/library/settings'
import type { Card } from '../domain/plan/card'
import { plainDate } from '../text/format'
import { textOf } from '../text/text'

/** Markdown. */
export function cardText(card: Card, language: Language): string {
  const { readable } = textOf(language)
  const sources = card.sources.map(({ author, title, year, link, checked }) => {
    const said = [author, title, year, link].filter((part) => part !== '').join(', ')
    return `- ${said}${checked ? ` (${readable.checked(plainDate(checked, language))})` : ''}`
  })
  const blocks = [
    `# ${card.title}`,
    ...[card.summary, card.body],
    ...(card.questions.length > 0
      ? [`## ${readable.questions}`, card.questions.map((question) => `- ${question}`).join('\n')]
      : []),
    ...(sources.length > 0 ? [`## ${readable.sources}`, sources.join('\n')] : []),
    ...(card.tags.length > 0 ? [card.tags.map((tag) => `#${tag}`).join(' ')] : []),
  ]
  return `${blocks.filter((block) => block.trim() !== '').join('\n\n')}\n`
}
