/** The menu of a session in the list: open, duplicate, previous versions, bring the example back, delete. */
import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core'
import {
  IconArrowRight,
  IconCalendarDown,
  IconCopy,
  IconDots,
  IconHistory,
  IconRotate,
  IconShare,
  IconStack2,
  IconTemplate,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Session } from '../../shared/domain/plan/session'
import { openSession } from '../bridge/session'
import { useText } from '../bridge/words'
import { saveCalendar } from '../parts/calendar'
import { Dialog } from '../ui/dialog'
import classes from './home.module.css'
import {
  createNext,
  duplicateSession,
  keepAsTemplate,
  removeSession,
  restoreExample,
  shareSession,
} from './session-actions'
import { VersionsDialog } from './versions-dialog'

export function SessionMenu({ session }: { session: Session }) {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const [comparing, setComparing] = useState(false)
  const { menu, restore } = text.home
  return (
    <>
      <Menu position="bottom-end" width={280} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            className={classes.menu ?? ''}
            aria-label={menu.label(session.title || text.app.untitled)}
          >
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowRight size={18} stroke={1.75} aria-hidden />}
            onClick={() => void openSession(session.id, 'agenda')}
          >
            {menu.open}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
            onClick={() => void duplicateSession(session.id, text)}
          >
            {menu.duplicate}
            <span className={classes.hint}>{menu.duplicateHint}</span>
          </Menu.Item>
          <Menu.Item
            leftSection={<IconHistory size={18} stroke={1.75} aria-hidden />}
            onClick={() => setComparing(true)}
          >
            {menu.versions}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTemplate size={18} stroke={1.75} aria-hidden />}
            onClick={() => void keepAsTemplate(session, text)}
          >
            {text.library.templates.save}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconStack2 size={18} stroke={1.75} aria-hidden />}
            onClick={() => void createNext(session.id)}
          >
            {text.library.templates.next}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconShare size={18} stroke={1.75} aria-hidden />}
            onClick={() => void shareSession(session.id, text)}
          >
            {text.rights.share.act}
            <span className={classes.hint}>{text.rights.share.hint}</span>
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCalendarDown size={18} stroke={1.75} aria-hidden />}
            onClick={() => void saveCalendar(session, text)}
          >
            {text.app.calendar.save}
          </Menu.Item>
          {session.example && (
            <Menu.Item
              leftSection={<IconRotate size={18} stroke={1.75} aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {menu.restoreExample}
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            className={classes.remove ?? ''}
            leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
            onClick={() => void removeSession(session.id, text)}
          >
            {menu.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <VersionsDialog session={session} opened={comparing} close={() => setComparing(false)} />
      <Dialog
        opened={asking}
        close={() => setAsking(false)}
        title={restore.title}
        closeLabel={text.app.close}
      >
        <Text>{restore.body}</Text>
        <Group justify="flex-end" mt={24} gap={8}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {text.app.cancel}
          </Button>
          <Button
            onClick={() => {
              setAsking(false)
              void restoreExample(text)
            }}
          >
            {restore.confirm}
          </Button>
        </Group>
      </Dialog>
    </>
  )
}
