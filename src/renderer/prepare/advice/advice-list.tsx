/** The advice on the plan: how much there is, beside the balance; what and why, when asked; set aside and given again. */
import { Button, Popover } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { useRef } from 'react'
import type { Advice } from '../../../shared/domain/plan/advice'
import { edit, useSession } from '../../bridge/jalon'
import { choosePhase } from '../../bridge/place'
import { useText } from '../../bridge/words'
import { useAgendaView } from '../agenda'
import { adviceText, useAllAdvice } from './advice'
import classes from './advice.module.css'

/** Nothing at all when there is nothing to say and nothing was set aside. */
export function AdviceList() {
  const text = useText()
  const words = text.wholePlan.advice
  const { dismissed } = useSession()
  const all = useAllAdvice()
  const given = all.filter(({ key }) => !dismissed.includes(key))
  const aside = all.filter(({ key }) => dismissed.includes(key))
  const list = useRef<HTMLUListElement>(null)
  if (all.length === 0) return null
  const dismiss = ({ key }: Advice) => {
    edit({ kind: 'advice.set', advice: key, dismissed: true })
    // The button goes away with it: the keyboard stays in the list.
    list.current?.focus()
  }
  return (
    <Popover position="bottom-end" width={420} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          className={classes.count ?? ''}
          h={26}
          px={10}
          fz={13}
          radius={13}
          leftSection={<IconBulb size={16} stroke={2} aria-hidden />}
        >
          {given.length > 0 ? words.count(given.length) : words.none}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown ?? ''}>
        <ul className={classes.list} ref={list} tabIndex={-1} aria-label={words.title}>
          {given.map((advice) => (
            <AdviceItem key={advice.key} advice={advice} dismiss={() => dismiss(advice)} />
          ))}
        </ul>
        {aside.length > 0 && (
          <Button
            variant="subtle"
            h={28}
            px={8}
            fz={13}
            onClick={() => {
              for (const { key } of aside) edit({ kind: 'advice.set', advice: key, dismissed: false })
            }}
          >
            {words.again(aside.length)}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

function AdviceItem({ advice, dismiss }: { advice: Advice; dismiss: () => void }) {
  const text = useText()
  const words = text.wholePlan.advice
  const session = useSession()
  const what = adviceText(advice, text)
  const day = 'day' in advice ? session.days.find(({ id }) => id === advice.day) : undefined
  const phase = 'phase' in advice ? day?.phases.find(({ id }) => id === advice.phase) : undefined
  return (
    <li>
      <strong>{what}</strong>
      <span className={classes.where}>
        {phase ? words.at(phase.title || text.app.untitledPhase) : words.whole}
      </span>
      <p>{words.kinds[advice.kind].why}</p>
      <div className={classes.buttons}>
        {phase && day && (
          <Button
            variant="default"
            h={28}
            px={10}
            fz={13}
            onClick={() => {
              useAgendaView.setState({ day: day.id })
              choosePhase(phase.id)
            }}
          >
            {words.see}
          </Button>
        )}
        <Button variant="subtle" h={28} px={10} fz={13} aria-label={words.dismissOf(what)} onClick={dismiss}>
          {words.dismiss}
        </Button>
      </div>
    </li>
  )
}
