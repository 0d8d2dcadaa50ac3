/** The report of a session: the day as it was beside the day as planned, then what was said, decided and learnt. */
import { ActionIcon, Button, Select, Tooltip } from '@mantine/core'
import { IconCopy, IconFileTypeDocx, IconPlayerPlayFilled, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { RunId } from '../../shared/domain/base/id'
import type { People } from '../../shared/domain/people/people'
import { notesOfRun } from '../../shared/domain/run/notes-of-runs'
import type { Report } from '../../shared/domain/run/report'
import { told, usePeople, useSession, useWorkspace } from '../bridge/jalon'
import { chooseRun, go, usePlace } from '../bridge/place'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { LengthTable } from '../parts/length-table'
import { useRunName } from '../parts/run-name'
import { useReports } from '../parts/use-reports'
import { VaultLocked } from '../parts/vault-locked'
import { notify } from '../ui/notice'
import { Screen } from '../ui/screen'
import { DoubleRibbon } from './double-ribbon'
import { FeedbackDialog } from './feedback-dialog'
import { KeyFigures } from './key-figures'
import { RealBalance } from './real-balance'
import classes from './report.module.css'
import { NextTime, Said } from './said'

export function ReportScreen() {
  const text = useText()
  const words = text.report
  const people = usePeople()
  const reports = useReports()
  const chosen = usePlace(({ run }) => run)
  const nameOf = useRunName()
  const [carrying, setCarrying] = useState(false)
  if (!reports) return <Screen title={words.title}>{null}</Screen>
  const report = reports.find(({ run }) => run === chosen) ?? reports.at(-1) ?? null
  return (
    <Screen
      title={words.title}
      tools={
        <>
          {reports.length > 1 && report && (
            <Select
              w={340}
              allowDeselect={false}
              aria-label={words.which}
              value={report.run}
              onChange={(run) => chooseRun(run as RunId | null)}
              data={reports.map((own) => ({ value: own.run as string, label: nameOf(own) }))}
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
          <ExportButton run={report?.run ?? null} />
          {report?.ended && <RemoveRun report={report} reports={reports} people={people} />}
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
          <Said report={report} reports={reports} people={people} />
        ) : (
          <>
            <VaultLocked />
            <NextTime />
          </>
        )}
      </div>
      {report && carrying && (
        <FeedbackDialog report={report} reports={reports} people={people} close={() => setCarrying(false)} />
      )}
    </Screen>
  )
}

/** The Word document of the run that is shown, with the options chosen for it; one that is there already stays. */
function ExportButton({ run }: { run: RunId | null }) {
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
        runs: run === null ? [] : [run],
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

type RemoveProps = { report: Report; reports: readonly Report[]; people: People | null }

/** A run that was a try, or of another day by mistake: to the trash, from where it comes back. */
function RemoveRun({ report, reports, people }: RemoveProps) {
  const text = useText()
  const words = text.report.runs
  const session = useSession()
  const { run } = report
  async function remove() {
    const notes = notesOfRun(run, reports, people?.notes ?? []).length
    const outcome = trainerBridge().call.removeRun({ session: session.id, run })
    await told(outcome)
    if (!(await outcome).ok) return
    chooseRun(null)
    notify({
      message: words.removed(notes),
      close: text.app.close,
      action: {
        label: text.app.undo,
        act: () => {
          void told(trainerBridge().call.bringBackRun({ run })).then(() => chooseRun(run))
        },
      },
    })
  }
  return (
    <Tooltip label={words.remove}>
      <ActionIcon size={36} variant="default" aria-label={words.remove} onClick={() => void remove()}>
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
