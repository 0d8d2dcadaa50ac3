/** Packages on their way out or in: what is being ticked, and what was found in a file, until it is taken or given up. */
import { create } from 'zustand'
import type { PackageFound } from '../../shared/contract/packages'
import type { PackageKind } from '../../shared/domain/library/package'
import { told } from './jalon'
import { trainerBridge } from './window-bridge'

/** An item as a list names it. */
export type Shown = { kind: PackageKind; id: string; title: string }

type State = {
  /** The dialog of what goes out; `only`: the one that was shown when it was asked for. */
  exporting: { only: Shown | null } | null
  found: PackageFound | null
  /** Counts the packages taken, and taken back: what a form holds of a model is of before. */
  taken: number
}

export const usePackages = create<State>(() => ({ exporting: null, found: null, taken: 0 }))

export const askToExport = (only: Shown | null) => usePackages.setState({ exporting: { only } })
export const endExport = () => usePackages.setState({ exporting: null })
export const giveUpPackage = () => usePackages.setState({ found: null })

export async function askToImport() {
  const found = await told(trainerBridge().call.choosePackage(null))
  if (found) usePackages.setState({ found })
}

export const isPackage = ({ name }: File) => /\.jalon$/i.test(name)

/** The file that was dropped: a package, or one that is refused, which is told. */
export async function dropPackage(file: File) {
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return
  const found = await told(
    trainerBridge().call.readPackage({ name: file.name.slice(-300), bytes: new Uint8Array(bytes) }),
  )
  if (found) usePackages.setState({ found })
}

/** Something was taken of a package, or taken back. */
export const packageTaken = () => usePackages.setState(({ taken }) => ({ taken: taken + 1 }))
