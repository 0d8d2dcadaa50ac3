/** The menu of a whole group for people's rights: an export without names, the sheets of image consent. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { People } from '../../shared/domain/people/people'
import { told, useSession } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { notify } from '../ui/notice'
import { AnonymousDialog } from './anonymous-dialog'

export function RightsMenu({ people }: { people: People }) {
  const text = useText()
  const words = text.rights
  const session = useSession().id
  const [isLeaving, setLeaving] = useState(false)
  async function consents() {
    const made = await told(trainerBridge().call.exportConsents({ session }))
    if (!made) return
    notify({
      message: words.consent.done(made.files.join(', ')),
      close: text.app.close,
      action: {
        label: text.handouts.openFolder,
        act: () => void told(trainerBridge().call.openExported({ session })),
      },
    })
  }
  return (
    <>
      <Menu position="bottom-end" width={260} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="default" aria-label={words.menu} title={words.menu}>
            <IconShieldLock size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setLeaving(true)}>{words.anonymous.act}</Menu.Item>
          <Menu.Item disabled={people.participants.length === 0} onClick={() => void consents()}>
            {words.consent.act}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isLeaving && <AnonymousDialog people={people} close={() => setLeaving(false)} />}
    </>
  )
}
