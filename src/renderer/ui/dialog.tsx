/** A dialog: Mantine's modal with a close button that has a name, and no second banner for those who cannot see it. */
import { Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { closing } from './dialog-open'

type Props = {
  opened: boolean
  close: () => void
  title: string
  closeLabel: string
  /** Width in pixels. */
  size?: number
  /** Told above any dialog that is open: what went wrong in it. */
  isUrgent?: boolean
  children: ReactNode
}

export function Dialog({ opened, close, title, closeLabel, size = 480, isUrgent = false, children }: Props) {
  return (
    <Modal
      {...(isUrgent ? { zIndex: 300 } : {})}
      {...closing(opened)}
      opened={opened}
      onClose={close}
      size={size}
      withCloseButton={false}
    >
      <Group justify="space-between" wrap="nowrap" mb={12}>
        <Modal.Title>{title}</Modal.Title>
        <Modal.CloseButton aria-label={closeLabel} />
      </Group>
      {children}
    </Modal>
  )
}
