/** The harvest of the day: notes under their phases, situations, actions, markers, the evaluation, changes for the next time. */
import { Button, Switch, Textarea } from '@mantine/core'
import { useState } from 'react'
import { actionLevelSchema } from '../../shared/domain/people/action'
import { averagesOf, commentsOf } from '../../shared/domain/people/evaluation'
import type { People } from '../../shared/domain/people/people'
import type { Report } from '../../shared/domain/run/report'
import { nameHider, toldTo } from '../../shared/handout/anonymous'
import { decimal } from '../../shared/text/format'
import { edit, useSession } from '../bridge/jalon'
import { go } from '../bridge/place'
import { useLanguage, useText } from '../bridge/words'
import { LevelIcon } from '../parts/level-icon'
import { SealedTexts, useSealedTexts } from '../parts/sealed-texts'
import { Notes } from './notes'
import classes from './report.module.css'

type Props = { report: Report | null; reports: readonly Report[]; people: People }

export function Said({ report, reports, people }: Props) {
  return (
    <div className={classes.said}>
      <div>
        <Notes report={report} reports={reports} people={people} />
        <Situations people={people} />
        <NextTime />
      </div>
      <div>
        <Actions people={people} />
        <Evaluation people={people} />
      </div>
    </div>
  )
}

function Situations({ people }: { people: People }) {
  const text = useText()
  const words = text.report.situations
  const { grid } = useSession()
  const [named, setNamed] = useState(false)
  const hidden = nameHider(people.participants, words.someone)
  const told = people.situations.flatMap((own) => toldTo(own, hidden, named) ?? [])
  const left = people.situations.length - told.length
  return (
    <section aria-labelledby="report-situations">
      <header className={classes.heading}>
        <h2 id="report-situations">{words.title}</h2>
        {people.situations.length > 0 && (
          <Switch
            labelPosition="left"
            label={words.named}
            checked={named}
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />
        )}
      </header>
      {people.situations.length === 0 && <p className={classes.hint}>{words.none}</p>}
      <ul>
        {told.map((own) => {
          const register = grid?.rows.find(({ id }) => id === own.mainRegister)
          return (
            <li key={own.id} className={classes.situation}>
              <b>{own.title || text.people.situations.untitled}</b>
              <p>{own.story}</p>
              {register && <span className={classes.hint}>{register.name}</span>}
            </li>
          )
        })}
      </ul>
      {left > 0 && <p className={classes.hint}>{words.hidden(left)}</p>}
    </section>
  )
}

function Actions({ people }: { people: People }) {
  const text = useText()
  const words = text.report
  const levels = actionLevelSchema.options
    .map((level) => ({ level, own: people.actions.filter((action) => action.level === level) }))
    .filter(({ own }) => own.length > 0)
  return (
    <section aria-labelledby="report-actions">
      <header className={classes.heading}>
        <h2 id="report-actions">{words.actions.title}</h2>
        <Button variant="subtle" color="ink" h={28} px={8} fz={14} onClick={() => go('actions')}>
          {words.actions.open}
        </Button>
      </header>
      {levels.length === 0 && <p className={classes.hint}>{words.actions.none}</p>}
      {levels.map(({ level, own }) => (
        <div key={level}>
          <h3 className={classes.level}>
            <LevelIcon level={level} size={16} />
            {text.actions.levels[level]}
          </h3>
          <ul>
            {own.map(({ id, text: said, who, due }) => (
              <li key={id} className={classes.action}>
                <span>{said || text.actions.untitled}</span>
                <small>{[who, due].filter(Boolean).join(', ')}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {people.markers.length > 0 && (
        <>
          <h3 className={classes.level}>{words.markers}</h3>
          <ul>
            {people.markers.map(({ id, text: said }) => (
              <li key={id} className={classes.marker}>
                {said}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Evaluation({ people: { evaluation } }: { people: People }) {
  const words = useText().report.evaluation
  const language = useLanguage()
  const count = evaluation?.forms.length ?? 0
  return (
    <section aria-labelledby="report-evaluation">
      <header className={classes.heading}>
        <h2 id="report-evaluation">{words.title}</h2>
        {count > 0 && <span className={classes.hint}>{words.forms(count)}</span>}
      </header>
      {!evaluation || count === 0 ? (
        <>
          <p className={classes.hint}>{words.none}</p>
          <Button variant="subtle" color="ink" h={28} px={8} fz={14} onClick={() => go('participants')}>
            {words.enter}
          </Button>
        </>
      ) : (
        <>
          <ul>
            {averagesOf(evaluation).map(({ item, average }) => (
              <li key={item} className={classes.action}>
                <span>{item}</span>
                {average !== null && <b>{words.outOf(decimal(average, language))}</b>}
              </li>
            ))}
          </ul>
          {commentsOf(evaluation)
            .filter(({ answers }) => answers.length > 0)
            .map(({ question, answers }) => (
              <div key={question}>
                <h3 className={classes.level}>{question}</h3>
                <ul>
                  {answers.map((answer, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: forms have no name, and two may say the same
                    <li key={index} className={classes.comment}>
                      {answer}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
        </>
      )}
    </section>
  )
}

export function NextTime() {
  const words = useText().report.nextTime
  const { nextTime } = useSession()
  const isSealed = useSealedTexts()
  return (
    <section aria-labelledby="report-next">
      <header className={classes.heading}>
        <h2 id="report-next">{words.title}</h2>
      </header>
      {isSealed && <SealedTexts />}
      {!isSealed && (
        <Textarea
          autosize
          minRows={3}
          aria-labelledby="report-next"
          placeholder={words.hint}
          value={nextTime}
          onChange={(event) =>
            edit({ kind: 'session.set', field: 'nextTime', value: event.currentTarget.value })
          }
        />
      )}
    </section>
  )
}
