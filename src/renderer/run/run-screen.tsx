/** Running a day in front of the group: before it starts, while it runs, and once it has ended. */
import { useWorkspace } from '../bridge/jalon'
import { Announcer } from './announcer'
import { BeforeScreen } from './before-screen'
import { EndedScreen } from './ended-screen'
import { RunningScreen } from './running-screen'

/** The session that runs is the one that is open: the main process keeps it so. */
export function RunScreen() {
  const { run } = useWorkspace()
  if (!run) return <BeforeScreen />
  return (
    <>
      <Announcer view={run} />
      {run.current ? <RunningScreen view={run} current={run.current} /> : <EndedScreen view={run} />}
    </>
  )
}
