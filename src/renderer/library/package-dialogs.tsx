/** The dialogs of packages, wherever they are asked for. */
import { usePackages } from '../bridge/packages'
import { PackageExport } from './package-export'
import { PackageImport } from './package-import'

export function PackageDialogs() {
  const exporting = usePackages((state) => state.exporting)
  const found = usePackages((state) => state.found)
  return (
    <>
      {exporting && <PackageExport only={exporting.only} />}
      {found && <PackageImport key={`${found.file} ${found.made}`} found={found} />}
    </>
  )
}
