/** How long people are kept: the months, the sessions that are past them, and one click to anonymise each. */
import { Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { NamedFile } from '../../shared/contract/erasure'
import type { Due } from '../../shared/contract/trainer/rights-calls'
import { plainDate } from '../../shared/text/format'
import { told, useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { goneOf, leftWords, NamedFiles } from '../parts/named-files'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import classes from './privacy.module.css'

export function Retention() {
  const text = useText()
  const words = text.rights.section
  const language = useLanguage()
  const { settings, sessions, vault } = useWorkspace()
  const [due, setDue] = useState<readonly Due[]>([])
  const [chosen, choose] = useState<Due | null>(null)
  // What is due follows the sessions, the months and whether the vault is open.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    void trainerBridge()
      .call.due(null)
      .then((outcome) => outcome.ok && setDue(outcome.value))
  }, [sessions, settings.retentionMonths, vault.kind])
  const isShut = vault.kind === 'locked' || vault.kind === 'missing'
  return (
    <section className={classes.section} aria-labelledby="retention-title">
      <h2 id="retention-title">{words.title}</h2>
      <NumberInput
        label={words.months}
        description={words.monthsHint}
        min={1}
        max={240}
        clampBehavior="strict"
        allowDecimal={false}
        w={320}
        value={settings.retentionMonths ?? ''}
        onChange={(value) => {
          const months = value === '' ? null : Number(value)
          if (months === null || (months >= 1 && months <= 240))
            void told(trainerBridge().call.setSettings({ retentionMonths: months }))
        }}
      />
      {settings.retentionMonths !== null && (
        <p className={classes.dueCount} role="status">
          {isShut ? words.locked : words.due(due.length)}
        </p>
      )}
      {due.length > 0 && (
        <ul className={classes.due}>
          {due.map((one) => (
            <li key={one.session}>
              <span>
                <strong>{one.title || text.app.untitled}</strong>
                <span className={classes.since}>{words.since(plainDate(one.since, language))}</span>
              </span>
              <Button
                variant="default"
                aria-label={words.anonymiseOf(one.title || text.app.untitled)}
                onClick={() => choose(one)}
              >
                {words.anonymise}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {chosen && <Anonymise due={chosen} close={() => choose(null)} />}
    </section>
  )
}

function Anonymise({ due, close }: { due: Due; close: () => void }) {
  const text = useText()
  const words = text.rights.section
  const [isBusy, setBusy] = useState(false)
  const [files, setFiles] = useState<readonly NamedFile[] | null>(null)
  const [chosen, chooseFiles] = useState<readonly string[]>([])
  // Asked once, when the dialog opens.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    void told(trainerBridge().call.namedFiles({ session: due.session })).then((found) => {
      // Told why, and nothing is erased.
      if (!found) return close()
      setFiles(found)
      chooseFiles(goneOf(found))
    })
  }, [])
  const title = due.title || text.app.untitled
  async function anonymise() {
    setBusy(true)
    const outcome = trainerBridge().call.anonymise({ session: due.session, files: [...chosen] })
    const done = await told(outcome)
    close()
    if (!done) return
    const left = leftWords(text.rights.files, done.left)
    const message = left === null ? words.done(title) : words.doneBut(title, left)
    notify({ message, close: text.app.close })
  }
  return (
    <Dialog opened close={close} title={words.confirmTitle(title)} closeLabel={text.app.close} size={640}>
      <Stack gap={12}>
        <Text>{words.confirmAbout(due.people)}</Text>
        {files && <NamedFiles files={files} chosen={chosen} choose={chooseFiles} />}
      </Stack>
      <Group justify="flex-end" mt={16} gap={8}>
        <Button variant="default" onClick={close}>
          {text.app.cancel}
        </Button>
        <Button disabled={!files} loading={isBusy} onClick={() => void anonymise()}>
          {words.confirm}
        </Button>
      </Group>
    </Dialog>
  )
}
