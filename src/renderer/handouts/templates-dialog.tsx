/** The organisation's own templates: which there are, which tags Jalon found in them, and the list of tags. */
import { ActionIcon, Button, Group, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconDownload, IconPlus, IconTrash } from '@tabler/icons-react'
import type { Template } from '../../shared/contract/trainer/handout-calls'
import { ROWS, TAGS } from '../../shared/handout/tag-names'
import { faultText } from '../../shared/text/fault-text'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'
import classes from './templates.module.css'

type Props = {
  opened: boolean
  close: () => void
  templates: readonly Template[]
  changed: (templates: readonly Template[]) => void
}

export function TemplatesDialog({ opened, close, templates, changed }: Props) {
  const text = useText()
  const words = text.template
  const { call } = trainerBridge()

  async function saveStarter() {
    const saved = await told(call.saveStarterTemplate(null))
    if (saved) notify({ message: words.saved, close: text.app.close })
  }
  const take = async (next: Promise<readonly Template[] | null>) => {
    const known = await next
    if (known) changed(known)
  }

  return (
    <Dialog opened={opened} close={close} title={words.title} closeLabel={text.app.close} size={640}>
      <Text mb={16}>{words.intro}</Text>
      <Group gap={8} mb={16}>
        <Button
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => void take(told(call.addTemplate(null)))}
        >
          {words.add}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} stroke={1.75} aria-hidden />}
          onClick={() => void saveStarter()}
        >
          {words.saveStarter}
        </Button>
      </Group>
      {templates.length === 0 ? (
        <Text c="dimmed" mb={16}>
          {words.none}
        </Text>
      ) : (
        <ul className={classes.templates}>
          {templates.map((template) => (
            <TemplateRow
              key={template.file}
              template={template}
              remove={() => void take(told(call.removeTemplate({ file: template.file })))}
            />
          ))}
        </ul>
      )}
      <TagList />
    </Dialog>
  )
}

function TemplateRow({
  template: { file, tags, faults, removed },
  remove,
}: {
  template: Template
  remove: () => void
}) {
  const words = useText().template
  return (
    <li className={classes.template}>
      <span className={classes.file}>{file}</span>
      <span className={classes.found}>{words.found(tags.length)}</span>
      <ActionIcon variant="subtle" size={32} aria-label={words.remove(file)} onClick={remove}>
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      {faults.map((fault) => (
        <p key={`${fault.kind} ${fault.text} ${fault.near}`} className={classes.unknown}>
          <IconAlertTriangle size={16} stroke={2} aria-hidden />
          {faultText(words, fault)}
        </p>
      ))}
      {removed.length > 0 && (
        <div className={classes.removed}>
          <p>{words.removed}</p>
          <ul>
            {removed.map(({ kind, what }) => (
              <li key={`${kind} ${what}`}>{words.removedKinds[kind](what)}</li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}

function TagList() {
  const words = useText().template
  const rows = (['participants', 'phases'] as const).flatMap((row) =>
    ROWS[row].map((field) => ({
      name: `${words.rows[row]}.${words.fields[field]}`,
      what: words.rowsHelp[row],
    })),
  )
  return (
    <details className={classes.tags}>
      <summary>{words.list}</summary>
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {[...TAGS.map((tag) => words.tags[tag]), ...rows].map(({ name, what }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" className={classes.tag}>{`{{${name}}}`}</Table.Th>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}
