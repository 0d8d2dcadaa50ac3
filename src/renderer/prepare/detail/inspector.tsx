/** The chosen phase in detail: nature, times, what is asked of the group, what is needed, what is for the trainer. */
import { ActionIcon, MultiSelect, Pill, TextInput, Tooltip } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconEyeOff, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useLayoutEffect, useRef } from 'react'
import type { DayId, TrainerId } from '../../../shared/domain/base/id'
import type { Phase } from '../../../shared/domain/plan/phase'
import { type ScheduleItem, scheduleOf } from '../../../shared/domain/plan/schedule'
import { useOfWorkspace, useSession } from '../../bridge/jalon'
import { showCard, usePlace } from '../../bridge/place'
import { useText } from '../../bridge/words'
import { SealedTexts, useSealedTexts } from '../../parts/sealed-texts'
import { PhaseAdvice } from '../advice/phase-advice'
import { chooseBy, escapeInspector, setPhase, toggleInspector } from '../agenda'
import { focusRow } from '../list/focus-row'
import { CardMenu } from './card-menu'
import { Flexibility } from './flexibility'
import { Group } from './group'
import classes from './inspector.module.css'
import { Instructions } from './instructions'
import { LastTime } from './last-time'
import { Materials } from './materials'
import { NatureChoice } from './nature-choice'
import { PhaseText } from './phase-text'
import { PhaseTimes } from './phase-times'
import { SubGroups } from './sub-groups'

/** Steps that follow each other within that time are one walk, in milliseconds. */
const WALK = 120

export function Inspector({ day: id }: { day: DayId }) {
  const text = useText()
  const words = text.agenda.inspector
  const session = useSession()
  const wanted = usePlace((state) => state.phase)
  // The row that is walked to is painted at once; its detail, costly to lay out, follows: at the first step, and while an
  // arrow is held, when it is let go.
  const [rested] = useDebouncedValue(wanted, WALK, { leading: true })
  const chosen = useDeferredValue(rested)
  const day = session.days.find((own) => own.id === id)
  if (!day) return null
  const index = day.phases.findIndex((own) => own.id === chosen)
  const phase = day.phases[index]
  const item = scheduleOf(day).items.find((own) => own.phase.id === chosen)
  const back = () => focusRow(chosen ?? '')
  const onKeyDown = (event: KeyboardEvent) => {
    // A list that is open, and what floats above the detail, answer Escape themselves.
    const field = event.target as HTMLElement
    if (event.key !== 'Escape' || !event.currentTarget.contains(field) || field.ariaExpanded === 'true')
      return
    escapeInspector()
    back()
  }
  const close = () => {
    toggleInspector(false)
    back()
  }
  return (
    <aside className={classes.inspector} aria-label={words.label} onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <span className={classes.place}>{phase && words.place(index + 1, day.phases.length)}</span>
        <Tooltip label={words.previous}>
          <ActionIcon
            size={28}
            aria-label={words.previous}
            disabled={index <= 0}
            onClick={() => chooseBy(-1)}
          >
            <IconChevronUp size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={words.next}>
          <ActionIcon
            size={28}
            aria-label={words.next}
            disabled={index < 0 || index >= day.phases.length - 1}
            onClick={() => chooseBy(1)}
          >
            <IconChevronDown size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${words.close} (I)`}>
          <ActionIcon size={28} aria-label={words.close} onClick={close}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {phase ? (
        <NotBehind isBehind={wanted !== chosen}>
          <PhaseDetail key={phase.id} phase={phase} item={item} />
        </NotBehind>
      ) : (
        <p className={classes.nothing}>{words.nothing}</p>
      )}
    </aside>
  )
}

/**
 * `isBehind`: another phase is chosen already, whose detail is being drawn. Nobody clicks or types into the one that was
 * left: hidden at once from whoever goes by names, and inert at the second frame after, since that has the style of every
 * field worked out again. Not by way of a render, which a slow machine puts off while what is hidden can have the focus.
 */
function NotBehind({ isBehind, children }: { isBehind: boolean; children: ReactNode }) {
  const fields = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = fields.current
    if (!own) return
    own.inert = false
    if (!isBehind) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        own.inert = true
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [isBehind])
  return (
    <div ref={fields} className={classes.fields} aria-hidden={isBehind}>
      {children}
    </div>
  )
}

/** `item`: undefined when the short version leaves the phase out. */
type DetailProps = { phase: Phase; item: ScheduleItem | undefined }

function PhaseDetail({ phase, item }: DetailProps) {
  const isSealed = useSealedTexts()
  const text = useText()
  const words = text.agenda.inspector
  const session = useSession()
  const cards = useOfWorkspace((workspace) => workspace.cards)
  const set = (patch: Partial<Omit<Phase, 'id'>>) => setPhase(phase.id, patch)
  const linked = phase.cards.flatMap((id) => cards.find((card) => card.id === id) ?? [])
  return (
    <>
      <PhaseText
        phase={phase.id}
        field="title"
        value={phase.title}
        label={text.agenda.row.title}
        placeholder={text.app.untitledPhase}
      />
      <NatureChoice phase={phase} axes={session.axes} />
      {item && <PhaseTimes phase={phase} item={item} />}
      <PhaseAdvice phase={phase.id} />
      <LastTime phase={phase} />
      <PhaseText
        phase={phase.id}
        field="objective"
        value={phase.objective}
        label={words.objective}
        placeholder={words.objectiveHint}
      />
      {session.objectives.length > 0 && (
        <MultiSelect
          label={words.serves}
          placeholder={phase.objectives.length === 0 ? words.servesHint : ''}
          data={session.objectives.map(({ id, text: own }) => ({ value: id as string, label: own || '…' }))}
          value={phase.objectives as string[]}
          onChange={(objectives) => set({ objectives: objectives as Phase['objectives'] })}
        />
      )}
      <Instructions phase={phase} />
      <div className={classes.pair}>
        <TextInput
          label={words.grouping}
          placeholder={words.groupingHint}
          value={phase.grouping}
          onChange={(event) => set({ grouping: event.currentTarget.value })}
        />
        <MultiSelect
          label={words.facilitators}
          placeholder={phase.facilitators.length === 0 ? words.facilitatorsHint : ''}
          data={session.trainers.map(({ id, name }) => ({ value: id, label: name || '…' }))}
          value={phase.facilitators}
          onChange={(facilitators) => set({ facilitators: facilitators as TrainerId[] })}
          comboboxProps={{ withinPortal: true }}
        />
      </div>
      <TextInput
        label={words.method}
        placeholder={words.methodHint}
        value={phase.method}
        onChange={(event) => set({ method: event.currentTarget.value })}
      />
      <Flexibility phase={phase} />
      <SubGroups phase={phase} />
      <Materials phase={phase} />
      <Group label={words.cards} aside={<CardMenu phase={phase.id} linked={phase.cards} cards={cards} />}>
        <div className={classes.pills}>
          {linked.map((card) => (
            <Pill
              key={card.id}
              className={classes.pill ?? ''}
              withRemoveButton
              removeButtonProps={{
                'aria-label': words.removeCard(card.title),
                'aria-hidden': false,
                tabIndex: 0,
              }}
              onRemove={() => set({ cards: phase.cards.filter((id) => id !== card.id) })}
            >
              <button type="button" className={classes.card} onClick={() => showCard(card.id)}>
                {card.title}
              </button>
            </Pill>
          ))}
        </div>
      </Group>
      <div className={classes.private}>
        <p className={classes.privateHead}>
          <IconEyeOff size={16} aria-hidden />
          {words.notesHint}
        </p>
        {isSealed ? (
          <SealedTexts />
        ) : (
          <>
            <PhaseText phase={phase.id} field="notes" value={phase.notes} label={words.notes} rows={2} />
            <PhaseText
              phase={phase.id}
              field="fallback"
              value={phase.fallback}
              label={words.fallback}
              placeholder={words.fallbackHint}
            />
          </>
        )}
      </div>
    </>
  )
}
