/** Phases through the system's clipboard: as Jalon knows them, and as a table that Word and Excel take. */
import { useWindowEvent } from '@mantine/hooks'
import { flushSync } from 'react-dom'
import type { PhaseId } from '../../../shared/domain/base/id'
import { copiedFrom, pastedInto, readCopied, writeCopied } from '../../../shared/domain/edit/phase-paste'
import type { Day } from '../../../shared/domain/plan/day'
import { htmlTable, phaseTable, tabbedTable } from '../../../shared/domain/plan/phase-table'
import { clock } from '../../../shared/text/format'
import type { Text } from '../../../shared/text/fr'
import { newId } from '../../bridge/id'
import { edit, useJalon } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { useAgendaView } from '../agenda'
import { offerTable } from '../import/import-plan'
import { focusRow } from '../list/focus-row'
import { remove } from '../list/phase-actions'
import { select, selected } from '../list/selection'
import { useClipboardCatcher } from './clipboard-catcher'

/** The type of the phases on the clipboard. */
const PHASES = 'application/x-jalon-phases'

/** A field in which one types keeps its own clipboard; so does whatever stands in front of the déroulé. */
const isElsewhere = () =>
  document.querySelector('[role="dialog"]') !== null ||
  document.activeElement?.matches(
    'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable="true"]',
  ) === true

/** The commands of the clipboard, wherever the keyboard is on the déroulé: an empty day has no row to stand on. */
export function useClipboard(day: Day | undefined) {
  const text = useText()
  useClipboardCatcher()
  useWindowEvent('copy', (event) => {
    if (day) copy(event, day, text)
  })
  useWindowEvent('cut', (event) => {
    const phases = day ? copy(event, day, text) : []
    if (day && phases.length > 0) remove(day, phases)
  })
  useWindowEvent('paste', (event) => {
    if (!day || event.defaultPrevented || isElsewhere()) return
    const data = event.clipboardData
    if (!paste(data?.getData(PHASES) ?? '', day) && !offerTable(data)) return
    event.preventDefault()
  })
}

/** Puts the phases chosen together on the clipboard, and returns them. */
function copy(event: ClipboardEvent, day: Day, text: Text) {
  const { session } = useJalon.getState()
  const isOnList = document.activeElement?.closest('[role="grid"]') != null
  if (!session || !isOnList || isElsewhere()) return []
  const phases = selected(day)
  if (phases.length === 0) return []
  const { amount, per } = text.wholePlan.materials
  const amounts = { session: amount, ...per }
  const words = { headings: text.planImport.says, kinds: text.app.kinds, clock, amounts }
  const table = phaseTable(day, phases, session.axes, words)
  event.clipboardData?.setData('text/plain', tabbedTable(table))
  event.clipboardData?.setData('text/html', htmlTable(table))
  event.clipboardData?.setData(PHASES, writeCopied(copiedFrom(session, phases)))
  event.preventDefault()
  useAgendaView.setState({ copied: phases.length })
  return phases
}

/** Puts the phases behind those chosen, or last; false when the text is none of Jalon's. */
function paste(text: string, day: Day): boolean {
  const { session } = useJalon.getState()
  const copied = readCopied(text)
  if (!session || !copied) return false
  const phases = pastedInto(session, day, copied, () => newId<PhaseId>('phase'))
  const place = day.phases.findIndex(({ id }) => id === selected(day).at(-1)?.id)
  // Drawn at once, so that the keyboard goes on from what was pasted, wherever it was before.
  flushSync(() => {
    edit({ kind: 'phases.add', day: day.id, index: place < 0 ? day.phases.length : place + 1, phases })
    select(phases.map(({ id }) => id))
  })
  focusRow(phases.at(-1)?.id ?? '')
  return true
}
