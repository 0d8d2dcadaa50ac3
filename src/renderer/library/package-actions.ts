/** A package that was looked over, on its way into the library. */
import type { PackageChoice } from '../../shared/contract/trainer/package-calls'
import type { Text } from '../../shared/text/fr'
import { told } from '../bridge/jalon'
import { giveUpPackage, packageTaken } from '../bridge/packages'
import { trainerBridge } from '../bridge/window-bridge'
import { notify } from '../ui/notice'

/** All of it or nothing, with a way back. */
export async function takePackage(title: string, choices: PackageChoice[], { app, packages }: Text) {
  const { call } = trainerBridge()
  giveUpPackage()
  const brought = await told(call.bringPackage({ choices }))
  if (!brought) return
  packageTaken()
  const undo = async () => {
    const outcome = call.undoPackage(null)
    await told(outcome)
    if (!(await outcome).ok) return
    packageTaken()
    notify({ message: packages.import.undone, close: app.close })
  }
  const message = packages.import.done(title, brought.count)
  notify({ message, close: app.close, action: { label: app.undo, act: () => void undo() } })
}
