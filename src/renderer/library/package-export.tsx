/** A package on its way out: what goes, under which title, name, licence and number; then where to write it. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { MadePackage } from '../../shared/contract/packages'
import {
  compareEditions,
  LICENCES,
  LONGEST_NAME,
  nextEdition,
  type PackageId,
  typedEdition,
} from '../../shared/domain/library/package'
import { allPhases } from '../../shared/domain/plan/session'
import type { Text } from '../../shared/text/fr'
import { told, useWorkspace } from '../bridge/jalon'
import { endExport, type Shown } from '../bridge/packages'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import { keyOf, PackageItems } from './package-items'
import classes from './packages.module.css'

type Cover = { id: PackageId | null; title: string; author: string; licence: string; edition: string }

const OWN = 'own'

/** Everything in the library, in the order of its lists. */
function useItems(): Shown[] {
  const { methods, templates, grids, cards } = useWorkspace()
  const text = useText()
  const of = (kind: Shown['kind'], list: readonly { id: string; title: string }[], untitled: string) =>
    list
      .map(({ id, title }) => ({ kind, id, title: title || untitled }))
      .sort((one, other) => one.title.localeCompare(other.title))
  return [
    ...of('methods', methods, text.library.untitledMethod),
    ...of('session-templates', templates, text.library.untitledTemplate),
    ...of('grids', grids, text.people.gridDialog.untitled),
    ...of('cards', cards, text.cards.untitled),
  ]
}

/** The cards that the ticked templates use, and that are not ticked. */
function useMissingCards(ticked: ReadonlySet<string>): string[] {
  const { templates, cards } = useWorkspace()
  const used = new Set(
    templates
      .filter(({ id }) => ticked.has(keyOf({ kind: 'session-templates', id })))
      .flatMap(({ sessions }) => sessions.flatMap(allPhases).flatMap((phase) => phase.cards)),
  )
  return cards
    .filter(({ id }) => used.has(id))
    .map(({ id }) => keyOf({ kind: 'cards', id }))
    .filter((key) => !ticked.has(key))
}

export function PackageExport({ only }: { only: Shown | null }) {
  const text = useText()
  const words = text.packages.export
  const { settings } = useWorkspace()
  const items = useItems()
  const [made, setMade] = useState<readonly MadePackage[]>([])
  const [ticked, tick] = useState<ReadonlySet<string>>(() => new Set(only ? [keyOf(only)] : []))
  const fresh: Cover = {
    ...{ id: null, title: '', author: settings.organisation.name, licence: LICENCES[0], edition: '1' },
  }
  const [cover, setCover] = useState(fresh)
  const change = (patch: Partial<Cover>) => setCover({ ...cover, ...patch })
  useEffect(() => {
    void told(trainerBridge().call.packagesMade(null)).then((list) => {
      setMade(list ?? [])
      // Whoever has signed one signs the next one alike.
      const [last] = list ?? []
      if (last) setCover((own) => ({ ...own, author: last.author, licence: last.licence }))
    })
  }, [])
  const missing = useMissingCards(ticked)
  const before = made.find(({ id }) => id === cover.id)
  const edition = typedEdition(cover.edition)
  const isLow = edition !== null && before !== undefined && compareEditions(edition, before.edition) < 0
  const wanted = items.filter((item) => ticked.has(keyOf(item)))
  const canGo = cover.title.trim() !== '' && edition !== null && !isLow && wanted.length > 0

  const choose = (id: string) => {
    const own = made.find((one) => one.id === id)
    if (!own) return setCover({ ...fresh, author: cover.author, licence: cover.licence })
    const { title, author, licence } = own
    setCover({ id: own.id, title, author, licence, edition: nextEdition(own.edition) })
    const known = new Set(items.map(keyOf))
    tick(new Set(own.items.map(keyOf).filter((key) => known.has(key))))
  }
  async function act() {
    if (edition === null) return
    const title = cover.title.trim()
    const given = wanted.map(({ kind, id }) => ({ kind, id }))
    const outcome = await told(trainerBridge().call.exportPackage({ ...cover, title, edition, items: given }))
    if (!outcome) return
    endExport()
    notify({ message: words.done(outcome.file), close: text.app.close })
  }

  return (
    <Dialog opened close={endExport} title={words.title} closeLabel={text.app.close} size={760}>
      <div className={classes.cover}>
        {made.length > 0 && (
          <NativeSelect
            className={classes.wide ?? ''}
            label={words.again}
            value={cover.id ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
            data={[
              { value: '', label: words.fresh },
              ...made.map((own) => ({ value: own.id, label: words.existing(own.title, own.edition) })),
            ]}
          />
        )}
        <TextInput
          data-autofocus
          required
          label={words.name}
          maxLength={LONGEST_NAME}
          value={cover.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label={words.author}
          maxLength={LONGEST_NAME}
          value={cover.author}
          onChange={(event) => change({ author: event.currentTarget.value })}
        />
        <LicenceFields licence={cover.licence} change={(licence) => change({ licence })} words={words} />
        <TextInput
          label={words.edition}
          value={cover.edition}
          onChange={(event) => change({ edition: event.currentTarget.value })}
          error={edition === null ? words.badEdition : isLow ? words.lowEdition(before.edition) : null}
        />
      </div>
      <PackageItems items={items} only={only} ticked={ticked} tick={tick} />
      {missing.length > 0 && (
        <p className={classes.used}>
          {words.usedCards(missing.length)}
          <Button size="compact-sm" variant="default" onClick={() => tick(new Set([...ticked, ...missing]))}>
            {words.tickCards}
          </Button>
        </p>
      )}
      <p className={classes.note}>{words.stays}</p>
      <div className={classes.foot}>
        <Button variant="default" onClick={endExport}>
          {text.app.cancel}
        </Button>
        <Button disabled={!canGo} onClick={() => void act()}>
          {words.act(wanted.length)}
        </Button>
      </div>
    </Dialog>
  )
}

type LicenceProps = {
  licence: string
  change: (licence: string) => void
  words: Text['packages']['export']
}

function LicenceFields({ licence, change, words }: LicenceProps) {
  const known: readonly string[] = [...LICENCES, words.licences.reserved]
  // Emptied, it stays a field to write in.
  const [isOwn, setIsOwn] = useState(false)
  const isWritten = isOwn || !known.includes(licence)
  return (
    <>
      <NativeSelect
        label={words.licence}
        description={words.licenceHint}
        inputWrapperOrder={['label', 'input', 'description']}
        value={isWritten ? OWN : licence}
        onChange={(event) => {
          const { value } = event.currentTarget
          setIsOwn(value === OWN)
          change(value === OWN ? '' : value)
        }}
        data={[...known.map((value) => ({ value, label: value })), { value: OWN, label: words.licences.own }]}
      />
      {isWritten && (
        <TextInput
          label={words.ownLicence}
          maxLength={LONGEST_NAME}
          value={licence}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
    </>
  )
}
