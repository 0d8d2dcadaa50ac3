/** Running a day in front of the group: before it starts, while it runs, and once it has ended. */
import { useWorkspace } from '../bridge/jalon'
import { Announcer } from './announcements/announcer'
import { BeforeScreen } from './screens/before-screen'
import { EndedScreen } from './screens/ended-screen'
import { GapScreen } from './screens/gap-screen'
import { RunningScreen } from './screens/running-screen'

/** The session that runs is the one that is open: the main process keeps it so. */
export function RunScreen() {
  const { run, question } = useWorkspace()
  if (!run) return <BeforeScreen />
  if (question?.kind === 'yesterday' || question?.kind === 'gap')
    return <GapScreen view={run} question={question} />
  return (
    <>
      <Announcer view={run} />
      {run.current ? <RunningScreen view={run} current={run.current} /> : <EndedScreen view={run} />}
    </>
  )
}
