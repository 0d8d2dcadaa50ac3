/** The dialogs that look over the whole plan: its axes, its objectives, its material. */
import { useText } from '../../bridge/words'
import { Dialog } from '../../ui/dialog'
import { AxesPanel } from '../axes/axes-panel'
import { MaterialCheck } from './material-check'
import { ObjectiveMatrix } from './objective-matrix'
import { showWholePlan, useWholePlan } from './whole-plan'

const panels = {
  axes: { Panel: AxesPanel, size: 860 },
  objectives: { Panel: ObjectiveMatrix, size: 960 },
  materials: { Panel: MaterialCheck, size: 640 },
}

export function WholePlanDialogs() {
  const text = useText()
  const dialog = useWholePlan((state) => state.dialog)
  const { Panel, size } = panels[dialog ?? 'axes']
  return (
    <Dialog
      opened={dialog !== null}
      close={() => showWholePlan(null)}
      title={text.wholePlan.open[dialog ?? 'axes']}
      closeLabel={text.app.close}
      size={size}
    >
      {dialog && <Panel />}
    </Dialog>
  )
}
