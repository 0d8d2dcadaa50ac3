/** The icon of a row or a column of the shipped grid; the lines that a trainer adds have none. */
import {
  IconDatabase,
  IconDeviceMobileMessage,
  IconGavel,
  IconHeartHandshake,
  IconScale,
  IconTool,
  IconWorldSearch,
} from '@tabler/icons-react'

const icons: Readonly<Record<string, typeof IconTool>> = {
  records: IconDatabase,
  communication: IconDeviceMobileMessage,
  information: IconWorldSearch,
  mediation: IconHeartHandshake,
  means: IconTool,
  ethics: IconScale,
  law: IconGavel,
}

export function LineIcon({ id }: { id: string }) {
  const Icon = icons[id]
  return Icon ? <Icon size={18} stroke={1.75} aria-hidden /> : null
}
