/** The papers about the data of this workspace: the register entry, and what to do when the computer is lost. */
import { Button } from '@mantine/core'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import classes from './privacy.module.css'

export function DataPapers() {
  const text = useText()
  const words = text.rights.section
  async function save(paper: 'register' | 'lost') {
    const made = await told(trainerBridge().call.savePaper({ paper }))
    if (made) notify({ message: words.saved(made.files.join(', ')), close: text.app.close })
  }
  const papers = [
    { paper: 'register', name: words.register, hint: words.registerHint },
    { paper: 'lost', name: words.lost, hint: words.lostHint },
  ] as const
  return (
    <section className={classes.section} aria-labelledby="papers-title">
      <h2 id="papers-title">{words.papersTitle}</h2>
      <ul className={classes.due}>
        {papers.map(({ paper, name, hint }) => (
          <li key={paper}>
            <span>
              <strong id={`paper-${paper}`}>{name}</strong>
              <span className={classes.since}>{hint}</span>
            </span>
            <Button variant="default" aria-describedby={`paper-${paper}`} onClick={() => void save(paper)}>
              {words.save}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
