/** Corbeille: what was deleted, the way back for each, and the end of it once that is confirmed. */
import { Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Trashed } from '../../shared/contract/safekeeping'
import type { CardId, GridId, MethodId, SessionId, TemplateId } from '../../shared/domain/base/id'
import { mediumDate, momentText } from '../../shared/text/format'
import { told, useWorkspace } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import { SettingSection } from './setting-row'
import classes from './settings.module.css'

export function TrashList() {
  const { app, settings } = useText()
  const words = settings.trash
  const { sessions, cards, grids, methods, templates } = useWorkspace()
  const [trash, setTrash] = useState<readonly Trashed[]>([])
  const [toErase, setToErase] = useState<readonly Trashed[]>([])
  const look = () =>
    void trainerBridge()
      .call.trash(null)
      .then((found) => found.ok && setTrash(found.value))
  // A deletion or a return elsewhere changes the lists.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(look, [sessions, cards, grids, methods, templates])

  const titleOf = useTitle()
  async function erase() {
    const ids = toErase.map(({ id }) => id)
    setToErase([])
    const outcome = trainerBridge().call.eraseTrashed({ ids })
    await told(outcome)
    if ((await outcome).ok) notify({ message: words.erased, close: app.close })
    look()
  }
  const [only] = toErase
  return (
    <SettingSection title={words.title}>
      <Text c="dimmed">{trash.length > 0 ? words.hint : words.empty}</Text>
      {trash.length > 0 && (
        <>
          <ul className={classes.trash}>
            {trash.map((one) => (
              <TrashRow key={one.id} one={one} erase={() => setToErase([one])} look={look} />
            ))}
          </ul>
          <Button variant="default" mt={12} onClick={() => setToErase(trash)}>
            {words.eraseAll}
          </Button>
        </>
      )}
      <Dialog
        opened={toErase.length > 0}
        close={() => setToErase([])}
        title={words.confirmTitle}
        closeLabel={app.close}
      >
        {only && (
          <Text>
            {toErase.length === 1 ? words.confirmOne(titleOf(only)) : words.confirmAll(toErase.length)}
          </Text>
        )}
        <Group justify="flex-end" mt={16}>
          <Button variant="default" onClick={() => setToErase([])}>
            {app.cancel}
          </Button>
          <Button onClick={() => void erase()}>{words.erase}</Button>
        </Group>
      </Dialog>
    </SettingSection>
  )
}

function useTitle() {
  const { app, settings } = useText()
  return ({ kind, title, id }: Trashed) => {
    if (kind === 'replaced') return settings.trash.kinds.replaced
    return title || (kind === 'unreadable' ? id : app.untitled)
  }
}

/** Each kind of thing has its own way out of the trash. */
function broughtBack({ kind, id }: Trashed) {
  const { call } = trainerBridge()
  switch (kind) {
    case 'card':
      return call.restoreCard({ card: id as CardId })
    case 'grid':
      return call.restoreGrid({ grid: id as GridId })
    case 'method':
      return call.restoreMethod({ method: id as MethodId })
    case 'template':
      return call.restoreSessionTemplate({ template: id as TemplateId })
    default:
      return call.restoreSession({ session: id as SessionId })
  }
}

function TrashRow({ one, erase, look }: { one: Trashed; erase: () => void; look: () => void }) {
  const { app, settings } = useText()
  const words = settings.trash
  const language = useLanguage()
  const title = useTitle()(one)
  const facts = [
    one.kind === 'replaced' ? '' : words.kinds[one.kind],
    one.date ? mediumDate(one.date, language) : '',
    words.removed(momentText(one.at, language)),
  ].filter((fact) => fact !== '')

  async function restore() {
    const outcome = broughtBack(one)
    await told(outcome)
    if ((await outcome).ok) notify({ message: words.restored(title), close: app.close })
    look()
  }
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <div className={classes.name}>{title}</div>
        <p className={classes.hint}>{facts.join(' · ')}</p>
      </div>
      <div className={classes.acts}>
        {one.kind !== 'replaced' && one.kind !== 'unreadable' && (
          <Button variant="default" aria-label={words.restoreOf(title)} onClick={() => void restore()}>
            {words.restore}
          </Button>
        )}
        <Button variant="subtle" aria-label={words.eraseOf(title)} onClick={erase}>
          {words.erase}
        </Button>
      </div>
    </li>
  )
}
