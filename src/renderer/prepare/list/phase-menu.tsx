/** The menu of the phases chosen, at the end of their row or under the right button. */
import { Menu } from '@mantine/core'
import { create } from 'zustand'
import type { DayId, PhaseId } from '../../../shared/domain/base/id'
import { useSession } from '../../bridge/jalon'
import { usePlace } from '../../bridge/place'
import { useText } from '../../bridge/words'
import { addPhase, nameIt } from '../agenda'
import { focusRow } from './focus-row'
import { duplicate, moveBy, moveToDay, park, remove } from './phase-actions'
import classes from './phase-menu.module.css'
import { tellRemoved } from './removed'
import { selected, useSelection } from './selection'

/** Where the menu is open, in pixels of the window; null while it is not. */
export const usePhaseMenu = create<{ at: { phase: PhaseId; x: number; y: number } | null }>(() => ({
  at: null,
}))

export const openPhaseMenu = (phase: PhaseId, x: number, y: number) =>
  usePhaseMenu.setState({ at: { phase, x, y } })
const shut = () => usePhaseMenu.setState({ at: null })

/** The command of the clipboard, as if its keys were pressed on the row. */
function command(name: 'copy' | 'cut') {
  const { at } = usePhaseMenu.getState()
  if (at) focusRow(at.phase)
  document.execCommand(name)
}

export function PhaseMenu({ day }: { day: DayId }) {
  const { at } = usePhaseMenu()
  return at && <OpenMenu key={`${at.phase} ${at.x} ${at.y}`} day={day} at={at} />
}

type OpenProps = { day: DayId; at: { phase: PhaseId; x: number; y: number } }

function OpenMenu({ day: shown, at }: OpenProps) {
  const words = useText()
  const text = words.agenda
  const { days } = useSession()
  // The menu says what holds for those chosen.
  usePlace((state) => state.phase)
  useSelection()
  const day = days.find(({ id }) => id === shown)
  if (!day) return null
  const phases = selected(day)
  const several = phases.length > 1
  const place = (id: PhaseId | undefined) => day.phases.findIndex((phase) => phase.id === id)
  const [first, last] = [place(phases[0]?.id), place(phases.at(-1)?.id)]
  const others = days.map((own, index) => ({ own, number: index + 1 })).filter(({ own }) => own.id !== day.id)
  return (
    <Menu
      opened
      onChange={(opened) => {
        if (opened) return
        shut()
        focusRow(at.phase)
      }}
      position="bottom-start"
      width={270}
      returnFocus={false}
      // The key that opens it is still going by.
      clickOutsideEvents={['mousedown', 'touchstart']}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span className={classes.anchor} style={{ left: at.x, top: at.y }} aria-hidden />
      </Menu.Target>
      <Menu.Dropdown aria-label={several ? text.several(phases.length) : undefined}>
        {several ? (
          <Menu.Label>{text.several(phases.length)}</Menu.Label>
        ) : (
          <>
            <Menu.Item onClick={() => nameIt(at.phase)} rightSection={<kbd>↵</kbd>}>
              {text.actions.edit}
            </Menu.Item>
            <Menu.Item onClick={() => addPhase(day.id, first)}>{text.actions.above}</Menu.Item>
            <Menu.Item onClick={() => addPhase(day.id, first + 1)} rightSection={<kbd>N</kbd>}>
              {text.actions.below}
            </Menu.Item>
          </>
        )}
        <Menu.Item onClick={() => command('cut')} rightSection={<kbd>Ctrl X</kbd>}>
          {text.actions.cut}
        </Menu.Item>
        <Menu.Item onClick={() => command('copy')} rightSection={<kbd>Ctrl C</kbd>}>
          {text.actions.copy}
        </Menu.Item>
        <Menu.Item onClick={() => duplicate(day, phases)} rightSection={<kbd>Ctrl D</kbd>}>
          {text.actions.duplicate}
        </Menu.Item>
        <Menu.Item
          disabled={first <= 0}
          onClick={() => moveBy(day, phases, -1)}
          rightSection={<kbd>Alt ↑</kbd>}
        >
          {text.actions.up}
        </Menu.Item>
        <Menu.Item
          disabled={last === day.phases.length - 1}
          onClick={() => moveBy(day, phases, 1)}
          rightSection={<kbd>Alt ↓</kbd>}
        >
          {text.actions.down}
        </Menu.Item>
        <Menu.Item onClick={() => park(day, phases)}>{text.actions.park}</Menu.Item>
        {others.map(({ own, number }) => (
          <Menu.Item key={own.id} onClick={() => moveToDay(day, phases, own)}>
            {text.actions.toDay(number)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          className={classes.danger ?? ''}
          onClick={() => {
            remove(day, phases)
            tellRemoved(words, phases.length)
          }}
          rightSection={<kbd>{text.actions.removeKey}</kbd>}
        >
          {several ? text.actions.removeSeveral(phases.length) : text.actions.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
