/** With which template the shown document is made, and the ways to the templates and to the organisation. */
import { Button, Select, Stack } from '@mantine/core'
import { IconBuildingCommunity, IconFileTypeDocx } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Template } from '../../shared/contract/trainer/handout-calls'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { setOption, useHandoutOptions, useShownDocument } from './handout-choice'
import classes from './handouts.module.css'
import { OrganisationDialog } from './organisation-dialog'
import { TemplatesDialog } from './templates-dialog'

/** The value of Jalon's own pages: no file is called so. */
const JALON = ''

export function TemplateChoice() {
  const text = useText()
  const options = useHandoutOptions()
  const shown = useShownDocument()
  const [templates, setTemplates] = useState<readonly Template[]>([])
  const [opened, setOpened] = useState<'templates' | 'organisation' | null>(null)
  useEffect(() => {
    void told(trainerBridge().call.templates(null)).then((known) => known && setTemplates(known))
  }, [])
  const close = () => setOpened(null)
  const chosen = options.templates[shown] ?? JALON
  const sound = templates.filter(({ faults }) => faults.length === 0).map(({ file }) => file)
  const faulty = templates.filter(({ faults }) => faults.length > 0).map(({ file }) => file)

  function choose(file: string | null) {
    const { [shown]: _, ...others } = options.templates
    setOption({ templates: file ? { ...others, [shown]: file } : others })
  }

  return (
    <Stack gap={8}>
      {(templates.length > 0 || chosen !== JALON) && (
        <Select
          label={text.template.choice}
          classNames={{ label: classes.label ?? '' }}
          allowDeselect={false}
          value={chosen}
          data={[
            { value: JALON, label: text.template.jalon },
            ...Array.from(new Set([...sound, ...faulty, ...(chosen === JALON ? [] : [chosen])]), (file) => ({
              value: file,
              label: faulty.includes(file) ? text.template.faulty(file) : file,
              // It is told why among the templates; what is chosen stays so.
              disabled: faulty.includes(file),
            })),
          ]}
          onChange={choose}
        />
      )}
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
        onClick={() => setOpened('templates')}
      >
        {text.template.open}
      </Button>
      <Button
        variant="default"
        leftSection={<IconBuildingCommunity size={18} stroke={1.75} aria-hidden />}
        onClick={() => setOpened('organisation')}
      >
        {text.handouts.organisation.open}
      </Button>
      <TemplatesDialog
        opened={opened === 'templates'}
        close={close}
        templates={templates}
        changed={setTemplates}
      />
      <OrganisationDialog opened={opened === 'organisation'} close={close} />
    </Stack>
  )
}
