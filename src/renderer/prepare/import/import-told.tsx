/** What is not taken of the file, in one sentence; and each of it, to be looked at before anything is brought in. */
import type { Told } from '../../../shared/incoming/plan-told'
import { listed } from '../../../shared/text/format'
import { toldText } from '../../../shared/text/told-plan'
import { useLanguage, useText } from '../../bridge/words'
import classes from './import-plan.module.css'

export function ImportTold({ told }: { told: readonly Told[] }) {
  const text = useText()
  const language = useLanguage()
  const words = text.planImport
  // A doubt about a phase stands beside it.
  const apart = told.filter(({ kind }) => kind !== 'doubt')
  if (apart.length === 0) return null
  const count = (...kinds: Told['kind'][]) => apart.filter(({ kind }) => kinds.includes(kind)).length
  const hidden = apart.reduce((sum, own) => sum + (own.kind === 'hidden-text' ? own.texts.length : 0), 0)
  const lines = apart.reduce((sum, own) => sum + (own.kind === 'texts' ? own.texts.length : 0), 0)
  const parts = [
    words.leftTables(count('table', 'hidden-sheet')),
    words.leftColumns(count('column')),
    words.leftRows(count('total', 'separator')),
    words.leftTexts(lines),
    words.leftHidden(hidden),
    words.leftNames(count('nobody')),
    words.leftOther(count('pictures', 'comments', 'cut', 'quote', 'guessed-title', 'spaced')),
  ].filter(Boolean)
  return (
    <details className={classes.told} open={apart.length <= 3}>
      <summary>{words.notTaken(listed(parts, language))}</summary>
      <ul>
        {apart.map((own, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is told is its place
          <li key={place}>{toldText(own, text.incoming)}</li>
        ))}
      </ul>
    </details>
  )
}
