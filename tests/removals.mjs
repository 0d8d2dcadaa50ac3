// The protections that are taken away one at a time, and the test that must then fail: see scripts/prove-trust.mjs.
import { ofDamage } from './removals/damage.mjs'
import { ofFiles } from './removals/files.mjs'
import { ofTheFolder } from './removals/folder.mjs'
import { ofNewer } from './removals/newer.mjs'
import { ofPackages } from './removals/packages.mjs'
import { ofPeople } from './removals/people.mjs'
import { ofSecrets } from './removals/secrets.mjs'
import { ofTheShell } from './removals/shell.mjs'
import { ofSync } from './removals/sync.mjs'
import { ofTheVault } from './removals/vault.mjs'

/**
 * `property`: 1 to 23. `what`: what was done to it. `text` stands exactly once in `file`, as does the first of each pair
 * of `also`; each of `tests` (of those whose names match `name`) must fail once `replacement` is in its place.
 */
export const removals = [
  ...ofFiles,
  ...ofDamage,
  ...ofNewer,
  ...ofSecrets,
  ...ofTheVault,
  ...ofPeople,
  ...ofTheShell,
  ...ofTheFolder,
  ...ofSync,
  ...ofPackages,
]
