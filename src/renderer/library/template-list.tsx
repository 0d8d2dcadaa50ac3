/** The session templates that were found, each with its hours. */
import { IconLayoutList, IconStack2 } from '@tabler/icons-react'
import type { Template } from '../../shared/domain/library/template'
import { useText } from '../bridge/words'
import { walkList } from '../ui/walk-list'
import classes from './library.module.css'

type Props = { templates: readonly Template[]; chosen: string | null; choose: (id: string) => void }

export function TemplateList({ templates, chosen, choose }: Props) {
  const words = useText().library
  return (
    <nav className={classes.list} aria-label={words.tabs.templates} onKeyDown={walkList}>
      <ul>
        {templates.map((template) => {
          const Icon = template.sessions.length > 1 ? IconStack2 : IconLayoutList
          return (
            <li key={template.id}>
              <button
                type="button"
                className={classes.entry}
                data-tone="neutral"
                aria-current={template.id === chosen ? 'true' : undefined}
                onClick={() => choose(template.id)}
              >
                <span className={classes.icon}>
                  <Icon size={18} stroke={1.75} aria-hidden />
                </span>
                <span>
                  <span className={classes.name}>{template.title || words.untitledTemplate}</span>
                  <span className={classes.about}>{template.summary}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
