/** The previous versions of a session, each with its day and hour, and the way back to it. */
import { Button, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Version } from '../../shared/contract/workspace'
import type { Session } from '../../shared/domain/plan/session'
import { clock, momentText } from '../../shared/text/format'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { restoreVersion } from './session-actions'
import classes from './versions-dialog.module.css'

type Props = { session: Session; opened: boolean; close: () => void }

export function VersionsDialog({ session, opened, close }: Props) {
  const text = useText()
  const title = text.home.versions.title(session.title || text.app.untitled)
  return (
    <Dialog opened={opened} close={close} title={title} closeLabel={text.app.close} size={600}>
      <Versions session={session} close={close} />
    </Dialog>
  )
}

function Versions({ session, close }: Omit<Props, 'opened'>) {
  const text = useText()
  const { hint, none } = text.home.versions
  const [versions, setVersions] = useState<readonly Version[] | null>(null)
  useEffect(() => {
    void told(trainerBridge().call.versions({ session: session.id })).then(setVersions)
  }, [session.id])
  if (!versions) return null
  return (
    <>
      <Text c="dimmed">{versions.length > 0 ? hint : none}</Text>
      {versions.length > 0 && (
        <ol className={classes.versions}>
          {versions.map((version) => (
            <VersionRow key={version.id} session={session} version={version} close={close} />
          ))}
        </ol>
      )}
    </>
  )
}

function VersionRow({ session, version, close }: Omit<Props, 'opened'> & { version: Version }) {
  const text = useText()
  const words = text.home.versions
  const moment = momentText(version.at, useLanguage())
  const restore = async () => {
    if (await restoreVersion(session.id, version.id, moment, text)) close()
  }
  return (
    <li className={classes.version}>
      <div>
        <p className={classes.moment}>{moment}</p>
        <p>{version.title || text.app.untitled}</p>
        <p className={classes.about}>{words.about(version.phases, clock(version.end))}</p>
      </div>
      <Button variant="default" aria-label={words.restoreOf(moment)} onClick={() => void restore()}>
        {words.restore}
      </Button>
    </li>
  )
}
