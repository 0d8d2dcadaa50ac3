/** The failure that tells of a write that the disk refused. */
import { Refused } from '../../workspace/refused'
import { codeOf, type Disk, mayBeHeld } from './durable-file'

/** `file`, as the trainer knows it: another program has it open, or the system's own reason. */
export const notWritten = (file: string, error: unknown, on: Pick<Disk, 'platform'>) =>
  new Refused(
    mayBeHeld(error, on)
      ? { kind: 'file-locked', file }
      : { kind: 'write-failed', file, reason: codeOf(error) },
  )
