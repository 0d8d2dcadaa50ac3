/** Where a card's facts come from, each with the day it was last checked; a link shows its address before it opens. */
import type { Source } from '../../shared/domain/plan/card'
import { safeAddress } from '../../shared/markdown/address'
import { plainDate } from '../../shared/text/format'
import { useLanguage, useText } from '../bridge/words'
import { WebLink } from '../parts/web-link'
import classes from './card-paper.module.css'

export function Sources({ sources }: { sources: readonly Source[] }) {
  const words = useText().cards
  return (
    <section className={classes.sources} aria-label={words.sources}>
      <h3>{words.sources}</h3>
      {sources.length === 0 && <p>{words.noSource}</p>}
      <ol>
        {sources.map((source, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two new ones are both empty, and a source is its place
          <SourceLine key={index} source={source} />
        ))}
      </ol>
    </section>
  )
}

function SourceLine({ source: { author, title, year, link, checked } }: { source: Source }) {
  const words = useText().cards
  const language = useLanguage()
  const address = safeAddress(link)
  return (
    <li>
      {author && `${author}, `}
      {address ? <WebLink address={address}>{title}</WebLink> : title}
      {year && `, ${year}`}
      {year.endsWith('.') ? ' ' : '. '}
      <span className={classes.checked}>
        {checked ? words.checkedOn(plainDate(checked, language)) : words.neverChecked}.
      </span>
    </li>
  )
}
