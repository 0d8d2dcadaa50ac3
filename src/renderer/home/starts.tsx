/** Beginnings of a new session, and the cards that the library holds. */
import { Menu, Tooltip } from '@mantine/core'
import {
  IconCompass,
  IconCopy,
  IconFileImport,
  IconPlus,
  IconRotate,
  IconStack2,
  IconTable,
  IconTemplate,
} from '@tabler/icons-react'
import type { ComponentProps, ReactNode } from 'react'
import type { SessionEntry } from '../../shared/contract/workspace'
import type { Card } from '../../shared/domain/plan/card'
import { beginWithPlan } from '../bridge/incoming-plan'
import { useWorkspace } from '../bridge/jalon'
import { createFromTemplate, createSession } from '../bridge/session'
import { useText } from '../bridge/words'
import { duplicateSession, exploreExample, importSession } from './session-actions'
import classes from './starts.module.css'

export function Starts({ sessions }: { sessions: readonly SessionEntry[] }) {
  const text = useText()
  const { start } = text.home
  const { cards, templates } = useWorkspace()
  return (
    <aside className={classes.starts}>
      <section aria-labelledby="start">
        <h2 id="start">{start.title}</h2>
        <Start
          icon={<IconTable size={18} stroke={1.75} aria-hidden />}
          name={text.planImport.begin}
          hint={text.planImport.beginHint}
          onClick={() => void beginWithPlan()}
        />
        <Start
          icon={<IconPlus size={18} stroke={1.75} aria-hidden />}
          name={start.blank}
          hint={start.blankHint}
          onClick={() => void createSession()}
        />
        {templates.map(({ id, title, summary, sessions: plans }) => (
          <Start
            key={id}
            icon={
              plans.length > 1 ? (
                <IconStack2 size={18} stroke={1.75} aria-hidden />
              ) : (
                <IconTemplate size={18} stroke={1.75} aria-hidden />
              )
            }
            name={title || text.library.untitledTemplate}
            hint={summary}
            onClick={() => void createFromTemplate(id)}
          />
        ))}
        {sessions.length > 0 && (
          <Menu position="bottom-start" width={272} withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Start
                icon={<IconCopy size={18} stroke={1.75} aria-hidden />}
                name={start.copy}
                hint={start.copyHint}
              />
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{text.home.menu.duplicate}</Menu.Label>
              {sessions.map(({ session }) => (
                <Menu.Item key={session.id} onClick={() => void duplicateSession(session.id, text)}>
                  {session.title || text.app.untitled}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        <Start
          icon={<IconFileImport size={18} stroke={1.75} aria-hidden />}
          name={text.rights.share.import}
          hint={text.rights.share.importHint}
          onClick={() => void importSession()}
        />
        {!sessions.some(({ session }) => session.example) && (
          <Start
            icon={<IconRotate size={18} stroke={1.75} aria-hidden />}
            name={start.example}
            hint={start.exampleHint}
            onClick={() => void exploreExample()}
          />
        )}
      </section>
      {cards.length > 0 && (
        <section aria-labelledby="library">
          <h2 id="library">
            {text.home.library} <span className={classes.count}>{text.home.cards(cards.length)}</span>
          </h2>
          <ul>
            {cards.map((card) => (
              <Tooltip key={card.id} label={<CardHint card={card} />} multiline w={304} position="left">
                <li className={classes.card}>
                  <IconCompass size={17} stroke={1.75} aria-hidden />
                  <span className={classes.cardTitle}>{card.title}</span>
                </li>
              </Tooltip>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

/** Passes everything else on to its button, so that it can open a menu. */
function Start({
  icon,
  name,
  hint,
  ...button
}: { icon: ReactNode; name: string; hint: string } & ComponentProps<'button'>) {
  return (
    <button type="button" {...button} className={classes.start}>
      <span className={classes.startIcon}>{icon}</span>
      <span>
        <strong>{name}</strong>
        <span>{hint}</span>
      </span>
    </button>
  )
}

const CardHint = ({ card }: { card: Card }) => (
  <>
    <strong>{card.title}</strong>
    <br />
    {card.summary}
  </>
)
