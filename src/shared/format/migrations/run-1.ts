/** From version 1 of a run, whose axes could not be retired. */

type Version1 = { baseline: { axes: object[] } }

export function runFrom1(data: unknown): unknown {
  const old = data as Version1
  const { baseline } = old
  return {
    ...old,
    baseline: { ...baseline, axes: baseline.axes.map((axis) => ({ ...axis, retired: false })) },
  }
}
