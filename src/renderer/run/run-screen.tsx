/** Running a day in front of the group: before it starts, while it runs, and once it has ended. */
import { useSession, useWorkspace } from '../bridge/jalon'
import { Announcer } from './announcer'
import { BeforeScreen } from './before-screen'
import { EndedScreen } from './ended-screen'
import { RunningScreen } from './running-screen'

export function RunScreen() {
  const session = useSession()
  const { run } = useWorkspace()
  if (run?.session !== session.id) return <BeforeScreen elsewhere={run} />
  return (
    <>
      <Announcer view={run} />
      {run.current ? <RunningScreen view={run} current={run.current} /> : <EndedScreen view={run} />}
    </>
  )
}
