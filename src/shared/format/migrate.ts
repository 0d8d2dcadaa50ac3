/** How a file of an older version is brought to the present one: one pure function for each version left behind. */

/**
 * By version, the function from that version's data (without the envelope) to the next version's. Each is written in a
 * file of its own under migrations/, against types frozen there, and never changed once released. It may throw on
 * damaged data: the file then counts as unreadable.
 */
export type Migrations = { readonly [version: number]: (old: unknown) => unknown }

/** The data of version `from` as version `to` has it. Throws a RangeError when a step is missing. */
export function migrate(data: unknown, from: number, to: number, migrations: Migrations): unknown {
  let migrated = data
  for (let version = from; version < to; version += 1) {
    const step = migrations[version]
    if (!step) throw new RangeError(`No migration from version ${version}.`)
    migrated = step(migrated)
  }
  return migrated
}
