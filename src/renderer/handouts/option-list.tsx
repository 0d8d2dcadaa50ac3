/** The options of the documents: few, with good defaults, remembered while the application is open. */
import { SegmentedControl, Switch } from '@mantine/core'
import { type Language, languageSchema } from '../../shared/domain/settings'
import type { HandoutOptions } from '../../shared/handout/options'
import { useText } from '../bridge/words'
import { setOption, useHandoutOptions } from './handout-choice'
import classes from './handouts.module.css'

const content = ['exactTimes', 'showAxes', 'showDurations'] as const
const layout = ['largeType', 'blackAndWhite'] as const
type Name = (typeof content)[number] | (typeof layout)[number]

export function OptionList() {
  const text = useText()
  const words = text.handouts
  const options = useHandoutOptions()
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
      <Group title={words.content} names={content} options={options} />
      <Group title={words.layout} names={layout} options={options} />
    </aside>
  )
}

type GroupProps = { title: string; names: readonly Name[]; options: HandoutOptions }

function Group({ title, names, options }: GroupProps) {
  const words = useText().handouts
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
