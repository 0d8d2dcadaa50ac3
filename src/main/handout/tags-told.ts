/** The tags of a template as they are told: those that mean something, and what keeps it from being used. */
import type { Template } from '../../shared/contract/trainer/handout-calls'
import type { Language } from '../../shared/domain/library/settings'
import type { ForeignContent } from '../../shared/handout/foreign-content'
import type { TemplateFault } from '../../shared/handout/template-fault'
import { meaningOf, nearestTag } from '../../shared/handout/template-tags'

/** The longest text of a tag that is told, in characters. */
const LONGEST = 80

/** Those that mean something, and those that do not with what was probably meant. */
export const tagsTold = (found: readonly string[], language: Language) => ({
  tags: found.filter((tag) => meaningOf(tag)),
  unknown: found
    .filter((tag) => !meaningOf(tag))
    .map((tag) => ({ tag: tag.slice(0, LONGEST), nearest: nearestTag(tag.slice(0, LONGEST), language) })),
})

type TemplateFound = {
  tags: readonly string[]
  faults: readonly TemplateFault[]
  removed: readonly ForeignContent[]
}

export function templateTold(
  { tags, faults, removed }: TemplateFound,
  language: Language,
): Omit<Template, 'file'> {
  const told = tagsTold(tags, language)
  const meant = new Map(told.unknown.map(({ tag, nearest }) => [tag, nearest]))
  return {
    tags: told.tags,
    removed: removed.map(({ kind, what }) => ({ kind, what: what.slice(0, LONGEST) })),
    faults: faults.map((fault) => {
      const text = fault.text.slice(0, LONGEST)
      return { ...fault, text, nearest: meant.get(text) ?? null }
    }),
  }
}
