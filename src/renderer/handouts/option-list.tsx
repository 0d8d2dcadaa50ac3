/** The options of the shown document, then those of all: few, with good defaults, remembered. */
import { Radio, SegmentedControl, Select, Switch } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Copies, certificateSchema, type DocumentId } from '../../shared/domain/library/handout-options'
import { type Language, languageSchema } from '../../shared/domain/library/settings'
import { COPIES, copiesOf, type HandoutOptions } from '../../shared/handout/options'
import { useText } from '../bridge/words'
import { setOption, useHandoutOptions, useShownDocument } from './handout-choice'
import classes from './handouts.module.css'

type Name =
  | 'exactTimes'
  | 'showAxes'
  | 'showDurations'
  | 'largeType'
  | 'blackAndWhite'
  | 'gridFilled'
  | 'reportNames'

const OF_DOCUMENTS: Partial<Record<DocumentId, readonly Name[]>> = {
  programme: ['exactTimes', 'showAxes', 'showDurations'],
  booklet: ['exactTimes', 'showAxes', 'showDurations'],
  situations: ['gridFilled'],
  report: ['reportNames'],
}

export function OptionList({ children }: { children?: ReactNode }) {
  const text = useText()
  const words = text.handouts
  const options = useHandoutOptions()
  const shown = useShownDocument()
  return (
    <aside className={classes.options} aria-label={words.options}>
      <section aria-labelledby="language">
        <h2 id="language" className={classes.label}>
          {words.language}
        </h2>
        <SegmentedControl
          fullWidth
          aria-labelledby="language"
          value={options.language}
          onChange={(language) => setOption({ language: language as Language })}
          data={languageSchema.options.map((value) => ({ value, label: text.app.languages[value] }))}
        />
      </section>
      <CopiesChoice shown={shown} options={options} />
      <SheetChoice shown={shown} options={options} />
      <Switches title={words.content} names={OF_DOCUMENTS[shown] ?? []} options={options} />
      <Switches title={words.layout} names={['largeType', 'blackAndWhite']} options={options} />
      {children}
    </aside>
  )
}

type Of = { shown: DocumentId; options: HandoutOptions }

function CopiesChoice({ shown, options }: Of) {
  const words = useText().handouts
  const ways = COPIES[shown]
  if (ways.length < 2) return null
  return (
    <Radio.Group
      label={words.copies}
      classNames={{ label: classes.label ?? '' }}
      value={copiesOf(shown, options)}
      onChange={(way) => setOption({ copies: { ...options.copies, [shown]: way as Copies } })}
    >
      {ways.map((way) => (
        <Radio key={way} value={way} label={words.copiesOf[way]} className={classes.way ?? ''} />
      ))}
    </Radio.Group>
  )
}

/** The paper of the cards and of the grid, and which certificate it is. */
function SheetChoice({ shown, options }: Of) {
  const text = useText()
  const words = text.handouts
  if (shown === 'certificate') {
    return (
      <Select
        label={words.certificate}
        classNames={{ label: classes.label ?? '' }}
        allowDeselect={false}
        value={options.certificate}
        data={certificateSchema.options.map((value) => ({ value, label: words.certificates[value] }))}
        onChange={(value) => setOption({ certificate: certificateSchema.parse(value) })}
      />
    )
  }
  if (shown !== 'cards' && shown !== 'situations') return null
  const isCards = shown === 'cards'
  const [small, large] = isCards ? (['a5', 'a4'] as const) : (['a4', 'a3'] as const)
  return (
    <section aria-labelledby="sheet">
      <h2 id="sheet" className={classes.label}>
        {words.sheet}
      </h2>
      <SegmentedControl
        fullWidth
        aria-labelledby="sheet"
        value={isCards ? options.cardSheet : options.gridSheet}
        onChange={(value) =>
          setOption(
            isCards
              ? { cardSheet: value === 'a5' ? 'a5' : 'a4' }
              : { gridSheet: value === 'a3' ? 'a3' : 'a4' },
          )
        }
        data={[large, small].map((value) => ({
          value,
          label: isCards ? words.cardSheets[value] : value.toUpperCase(),
        }))}
      />
    </section>
  )
}

type SwitchesProps = { title: string; names: readonly Name[]; options: HandoutOptions }

function Switches({ title, names, options }: SwitchesProps) {
  const words = useText().handouts
  if (names.length === 0) return null
  return (
    <section aria-label={title}>
      <h2 className={classes.label}>{title}</h2>
      {names.map((name) => (
        <Switch
          key={name}
          size="md"
          labelPosition="left"
          classNames={{ body: classes.option ?? '', label: classes.optionName ?? '' }}
          label={words[name]}
          checked={options[name]}
          onChange={(event) => setOption({ [name]: event.currentTarget.checked })}
        />
      ))}
    </section>
  )
}
