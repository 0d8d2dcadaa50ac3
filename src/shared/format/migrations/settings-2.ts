/** From version 2 of the settings, when the vault sealed nothing of the plans. */
export function settingsFrom2(data: unknown): unknown {
  return { ...(data as object), sealReserved: false }
}
