/** The report of a session: the day as it was beside the day as planned, then what was said, decided and learnt. */
import { Button, Select } from '@mantine/core'
import { IconCopy, IconFileTypeDocx, IconPlayerPlayFilled } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { RunId } from '../../shared/domain/id'
import type { Report } from '../../shared/domain/report'
import { dateIn } from '../../shared/domain/zone'
import { longDate } from '../../shared/text/format'
import { told, useJalon, usePeople, useSession, useWorkspace } from '../bridge/jalon'
import { go } from '../bridge/place'
import { localZone, wallClock } from '../bridge/wall-clock'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { LengthTable } from '../parts/length-table'
import { VaultLocked } from '../parts/vault-locked'
import { notify } from '../ui/notice'
import { Screen } from '../ui/screen'
import { DoubleRibbon } from './double-ribbon'
import { FeedbackDialog } from './feedback-dialog'
import { KeyFigures } from './key-figures'
import { RealBalance } from './real-balance'
import classes from './report.module.css'
import { NextTime, Said } from './said'

/** What every real run of the open session was, oldest first; null until it is known. */
function useReports(): readonly Report[] | null {
  const { id } = useSession()
  const isRunning = useJalon((state) => Boolean(state.workspace?.run))
  const [reports, setReports] = useState<readonly Report[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a run that was put away meanwhile is another report.
  useEffect(() => {
    let isShown = true
    void told(trainerBridge().call.reports({ session: id })).then((all) => {
      if (isShown) setReports(all ?? [])
    })
    return () => {
      isShown = false
    }
  }, [id, isRunning])
  return reports
}

export function ReportScreen() {
  const text = useText()
  const words = text.report
  const language = useLanguage()
  const people = usePeople()
  const reports = useReports()
  const [chosen, choose] = useState<RunId | null>(null)
  const [carrying, setCarrying] = useState(false)
  if (!reports) return <Screen title={words.title}>{null}</Screen>
  const report = reports.find(({ run }) => run === chosen) ?? reports.at(-1) ?? null
  const when = ({ start }: Report) => `${longDate(dateIn(start, localZone), language)}, ${wallClock(start)}`
  return (
    <Screen
      title={words.title}
      tools={
        <>
          {reports.length > 1 && report && (
            <Select
              w={300}
              allowDeselect={false}
              aria-label={words.which}
              value={report.run}
              onChange={(run) => choose(run as RunId | null)}
              data={reports.map((own) => ({ value: own.run as string, label: when(own) }))}
            />
          )}
          {report && (
            <Button
              variant="default"
              leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
              onClick={() => setCarrying(true)}
            >
              {words.feedBack.open}
            </Button>
          )}
          <ExportButton />
        </>
      }
    >
      <div className={classes.page}>
        {report ? (
          <section className={classes.times} aria-label={words.table.label}>
            <KeyFigures report={report} people={people} />
            <DoubleRibbon report={report} />
            <RealBalance report={report} />
            <details className={classes.details}>
              <summary>{words.ribbon.table}</summary>
              <LengthTable report={report} />
            </details>
          </section>
        ) : (
          <div className={classes.never}>
            <h2>{words.never.title}</h2>
            <p>{words.never.body}</p>
            <Button leftSection={<IconPlayerPlayFilled size={16} aria-hidden />} onClick={() => go('run')}>
              {words.never.run}
            </Button>
          </div>
        )}
        {people ? (
          <Said report={report} people={people} />
        ) : (
          <>
            <VaultLocked />
            <NextTime />
          </>
        )}
      </div>
      {report && carrying && (
        <FeedbackDialog report={report} people={people} close={() => setCarrying(false)} />
      )}
    </Screen>
  )
}

/** The Word document with the options chosen for it; one that is there already stays. */
function ExportButton() {
  const text = useText()
  const words = text.report
  const language = useLanguage()
  const session = useSession()
  const { handouts } = useWorkspace().settings
  const [busy, setBusy] = useState(false)
  async function write() {
    setBusy(true)
    const options = { ...handouts.options, language: handouts.language ?? language }
    const done = await told(
      trainerBridge().call.exportHandouts({
        session: session.id,
        documents: ['report'],
        options,
        existing: 'keep-both',
      }),
    )
    setBusy(false)
    if (!done) return
    notify({
      message: words.exported,
      close: text.app.close,
      action: {
        label: text.handouts.openFolder,
        act: () => void told(trainerBridge().call.openExported({ session: session.id })),
      },
    })
  }
  return (
    <Button
      loading={busy}
      leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
      onClick={() => void write()}
    >
      {words.export}
    </Button>
  )
}
