/** A package that was found, looked over before any of it is in the library: nothing of the trainer's own goes unasked. */
import { Button, NativeSelect, Table } from '@mantine/core'
import { useState } from 'react'
import type { PackageLine as Line, PackageFound } from '../../shared/contract/packages'
import type { ItemChoice } from '../../shared/domain/library/package-compare'
import { momentText } from '../../shared/text/format'
import { giveUpPackage } from '../bridge/packages'
import { useLanguage, useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { takePackage } from './package-actions'
import { keyOf } from './package-items'
import { PackageLine } from './package-line'
import classes from './packages.module.css'

/** Those of which no choice is usual. */
const usualOf = (line: Line): ItemChoice | null => (line.asked ? null : (line.choices[0] ?? null))

const DONE = ['same', 'settled', 'older']

export function PackageImport({ found }: { found: PackageFound }) {
  const text = useText()
  const words = text.packages.import
  const [chosen, setChosen] = useState<Readonly<Record<string, ItemChoice>>>({})
  const lines = found.lines.map((line) => ({ line, choice: chosen[keyOf(line)] ?? usualOf(line) }))
  const shown = lines.filter(({ line }) => line.state !== 'same')
  const open = shown.filter(({ choice }) => choice === null)
  const count = shown.filter(({ choice }) => choice !== null && choice !== 'keep').length
  const choose = (list: readonly Line[], choice: ItemChoice) =>
    setChosen({ ...chosen, ...Object.fromEntries(list.map((line) => [keyOf(line), choice])) })
  // An edition that is here, or an earlier one, with nothing to take of it.
  const isDone = open.length === 0 && count === 0 && DONE.includes(found.relation)
  const same = lines.length - shown.length
  const asked = found.lines.filter(({ asked: own }) => own)
  function act() {
    const choices = lines.flatMap(({ line: { kind, id }, choice }) => (choice ? [{ kind, id, choice }] : []))
    void takePackage(found.title, choices, text)
  }
  return (
    <Dialog opened close={giveUpPackage} title={words.title} closeLabel={text.app.close} size={860}>
      <Cover found={found} />
      {asked.length > 1 && (
        <NativeSelect
          label={words.forAll}
          w={260}
          mb={12}
          value=""
          onChange={(event) => choose(asked, event.currentTarget.value as ItemChoice)}
          data={[
            { value: '', label: words.choose, disabled: true },
            ...(['keep', 'take', 'both'] as const).map((value) => ({ value, label: words.choices[value] })),
          ]}
        />
      )}
      {shown.length > 0 && (
        <div className={classes.lines}>
          <Table aria-label={words.title} verticalSpacing={8}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.columns.item}</Table.Th>
                <Table.Th w={230}>{words.columns.state}</Table.Th>
                <Table.Th w={190}>{words.columns.choice}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map(({ line, choice }) => (
                <PackageLine
                  key={keyOf(line)}
                  line={line}
                  isOlder={found.relation === 'older'}
                  choice={choice}
                  choose={(own) => choose([line], own)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {same > 0 && <p className={classes.note}>{words.same(same)}.</p>}
      {found.dropped.length > 0 && <p className={classes.note}>{words.dropped(found.dropped.join(', '))}</p>}
      <div className={classes.foot}>
        <span role="status" className={classes.left}>
          {open.length > 0 && words.toChoose(open.length)}
        </span>
        {isDone ? (
          <Button data-autofocus onClick={giveUpPackage}>
            {words.understood}
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={giveUpPackage}>
              {text.app.cancel}
            </Button>
            <Button data-autofocus={open.length === 0} disabled={open.length > 0} onClick={act}>
              {words.act(count)}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}

function Cover({ found }: { found: PackageFound }) {
  const words = useText().packages.import
  const language = useLanguage()
  const { title, author, licence, edition, made, relation, since } = found
  return (
    <>
      <h2 className={classes.name}>{title}</h2>
      <p className={classes.facts}>
        {[
          author === '' ? words.noAuthor : words.by(author),
          words.edition(edition, momentText(made, language)),
        ].join(' · ')}
      </p>
      <p className={classes.facts}>{licence === '' ? words.noLicence : words.licence(licence)}</p>
      <p className={classes.relation}>{words.relations[relation](since)}</p>
    </>
  )
}
