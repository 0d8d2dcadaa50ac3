/** « Reporter dans le modèle »: what the day taught, looked over before it is carried to the session and its models. */
import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import type { PhaseId } from '../../shared/domain/base/id'
import { dateIn } from '../../shared/domain/base/zone'
import type { People } from '../../shared/domain/people/people'
import {
  type Lesson,
  learn,
  learnInMethod,
  learnInTemplate,
  lessonsOf,
} from '../../shared/domain/run/feedback'
import { notesOfRun } from '../../shared/domain/run/notes-of-runs'
import { phaseTimes } from '../../shared/domain/run/real-time'
import type { Report } from '../../shared/domain/run/report'
import { nameHider } from '../../shared/handout/anonymous'
import { inMinutes } from '../../shared/text/format'
import { edit, told, useSession, useWorkspace } from '../bridge/jalon'
import { undo } from '../bridge/session'
import { localZone } from '../bridge/wall-clock'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import classes from './report.module.css'

type Props = { report: Report; reports: readonly Report[]; people: People | null; close: () => void }

/** Somewhere the lessons can go, and how they get there and back. */
type Target = { id: string; label: string; carry: () => void; takeBack: () => void }

/** Where they would teach something new. */
function useTargets(lessons: readonly Lesson[]): Target[] {
  const words = useText().report.feedBack
  const session = useSession()
  const { templates, methods } = useWorkspace()
  const { call } = trainerBridge()
  const own: Target[] =
    learn(session, lessons) === session
      ? []
      : [
          {
            id: session.id,
            label: words.session,
            carry: () => edit({ kind: 'phases.learn', lessons: [...lessons] }),
            takeBack: undo,
          },
        ]
  const ofTemplates = templates.flatMap((template): Target[] => {
    const after = learnInTemplate(template, lessons)
    if (after === template) return []
    const save = (one: typeof template) => void told(call.saveSessionTemplate({ template: one }))
    const label = words.template(template.title)
    return [{ id: template.id, label, carry: () => save(after), takeBack: () => save(template) }]
  })
  const ofMethods = methods.flatMap((method): Target[] => {
    const after = learnInMethod(method, session, lessons)
    if (after === method) return []
    const save = (one: typeof method) => void told(call.saveMethod({ method: one }))
    const label = words.method(method.title)
    return [{ id: method.id, label, carry: () => save(after), takeBack: () => save(method) }]
  })
  return [...own, ...ofTemplates, ...ofMethods]
}

export function FeedbackDialog({ report, reports, people, close }: Props) {
  const text = useText()
  const words = text.report.feedBack
  const [left, setLeft] = useState<readonly string[]>([])
  const [notThere, setNotThere] = useState<readonly string[]>([])
  const hidden = nameHider(people?.participants ?? [], text.report.situations.someone)
  const own = notesOfRun(report.run, reports, people?.notes ?? [])
  const found = lessonsOf(report, own, dateIn(report.start, localZone)).map((lesson) => ({
    ...lesson,
    remarks: lesson.remarks.map(hidden),
  }))
  const keyOf = (phase: PhaseId, remark: string) => `${phase} ${remark}`
  const lessons = found.map((lesson) => ({
    ...lesson,
    remarks: lesson.remarks.filter((remark) => !left.includes(keyOf(lesson.phase, remark))),
  }))
  const targets = useTargets(lessons)
  const chosen = targets.filter(({ id }) => !notThere.includes(id))
  const isNew = useTargets(found).length > 0
  const toggled = (all: readonly string[], one: string) =>
    all.includes(one) ? all.filter((own) => own !== one) : [...all, one]

  function carry() {
    for (const target of chosen) target.carry()
    close()
    notify({
      message: words.done,
      close: text.app.close,
      action: {
        label: text.app.undo,
        act: () => {
          for (const target of chosen) target.takeBack()
        },
      },
    })
  }

  return (
    <Dialog opened close={close} title={words.title} closeLabel={text.app.close} size={680}>
      {!isNew ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <div className={classes.lessons}>
            <table className={classes.table} aria-label={words.title}>
              <thead>
                <tr>
                  <th scope="col">{words.phase}</th>
                  <th scope="col">{words.planned}</th>
                  <th scope="col">{words.real}</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ phase, lastTime, remarks }) => {
                  const held = report.phases.find(({ id }) => id === phase)
                  const planned = held ? phaseTimes(held).planned : null
                  return (
                    <tr key={phase}>
                      <th scope="row">
                        {held?.title || text.app.untitledPhase}
                        {remarks.map((remark) => (
                          <Checkbox
                            key={remark}
                            mt={4}
                            size="xs"
                            label={words.remark(remark)}
                            checked={!left.includes(keyOf(phase, remark))}
                            onChange={() => setLeft(toggled(left, keyOf(phase, remark)))}
                          />
                        ))}
                      </th>
                      <td>{planned === null ? text.report.table.added : inMinutes(planned)}</td>
                      <td>{lastTime ? inMinutes(lastTime.minutes) : ''}</td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
          {found.some(({ remarks }) => remarks.length > 0) && <p className={classes.hint}>{words.clear}</p>}
          <fieldset className={classes.where}>
            <legend>{words.where}</legend>
            {targets.map(({ id, label }) => (
              <Checkbox
                key={id}
                label={label}
                checked={!notThere.includes(id)}
                onChange={() => setNotThere(toggled(notThere, id))}
              />
            ))}
          </fieldset>
        </>
      )}
      <Group justify="flex-end" mt={24} gap={8}>
        <Button variant="default" onClick={close}>
          {isNew ? text.app.cancel : text.app.close}
        </Button>
        {isNew && (
          <Button data-autofocus disabled={chosen.length === 0} onClick={carry}>
            {words.act}
          </Button>
        )}
      </Group>
    </Dialog>
  )
}
