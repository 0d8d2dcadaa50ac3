/** The menu of a phase of the day in its row: go to it, leave it out, plan it longer or shorter. */
import { Menu } from '@mantine/core'
import {
  IconClockMinus,
  IconClockPlus,
  IconEyeOff,
  IconLink,
  IconLinkOff,
  IconPlayerPlay,
  IconRotate,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { minutes, wholeMinutes } from '../../../shared/domain/base/time'
import { findPhase } from '../../../shared/domain/plan/session'
import type { RunPhase, RunView } from '../../../shared/domain/run/run-view'
import { edit, told, useSession } from '../../bridge/jalon'
import { trainerBridge } from '../../bridge/window-bridge'
import { useText } from '../../bridge/words'
import { keepFocus } from '../keys/keys'
import { act, isPossible } from '../run-action'
import classes from './phase-menu.module.css'

/** Minutes by which a phase to come is planned longer or shorter at a time. */
const STEP = 5

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

type Props = { view: RunView; phase: RunPhase; className: string | undefined; children: ReactNode }

export function PhaseMenu({ view, phase, className, children }: Props) {
  const text = useText()
  const words = text.run.strip
  const session = useSession()
  const planned = findPhase(session, phase.id)?.phase
  const isComing = phase.state === 'coming' || phase.dropped
  const begin = { kind: 'begin', phase: phase.id } as const
  const skip = (dropped: boolean) => void told(trainerBridge().call.skipPhase({ phase: phase.id, dropped }))
  const plan = (by: number) => {
    const length = wholeMinutes(phase.duration) + by
    edit({ kind: 'phase.set', phase: phase.id, patch: { duration: minutes(Math.max(0, length)) } })
  }
  const chain = (autoAdvance: boolean) => edit({ kind: 'phase.set', phase: phase.id, patch: { autoAdvance } })
  return (
    <Menu position="right-start" width={280} returnFocus classNames={{ item: classes.item }}>
      <Menu.Target>
        <button
          type="button"
          className={className}
          aria-label={words.menu(phase.title || text.app.untitledPhase)}
          onMouseDown={keepFocus}
        >
          {children}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {isPossible(view, begin) && (
          <Menu.Item
            leftSection={phase.state === 'done' ? <IconRotate {...icon} /> : <IconPlayerPlay {...icon} />}
            onClick={() => act(view, begin)}
          >
            {phase.state === 'done' ? words.resume : words.begin}
          </Menu.Item>
        )}
        {isComing && (
          <Menu.Item leftSection={<IconEyeOff {...icon} />} onClick={() => skip(!phase.dropped)}>
            {phase.dropped ? words.keep : words.drop}
          </Menu.Item>
        )}
        {planned && phase.state === 'coming' && (
          <>
            <Menu.Item
              leftSection={<IconClockPlus {...icon} />}
              onClick={() => plan(STEP)}
              closeMenuOnClick={false}
            >
              {words.lengthen(STEP)}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconClockMinus {...icon} />}
              onClick={() => plan(-STEP)}
              closeMenuOnClick={false}
              disabled={wholeMinutes(phase.duration) < STEP}
            >
              {words.shorten(STEP)}
            </Menu.Item>
          </>
        )}
        {planned && (isComing || phase.state === 'current') && (
          <Menu.Item
            leftSection={phase.autoAdvance ? <IconLinkOff {...icon} /> : <IconLink {...icon} />}
            onClick={() => chain(!phase.autoAdvance)}
          >
            {phase.autoAdvance ? words.unchain : words.chain}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
