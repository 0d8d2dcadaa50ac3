/**
 * From version 3 of a run, which said neither its date nor its zone, and kept an edited plan by what each edit changed in
 * the run: it keeps the rules of then, so that it shows what it showed.
 */

type Version3 = { baseline: object; journal: unknown[] }

export function runFrom3(data: unknown): unknown {
  const old = data as Version3
  return { ...old, baseline: { ...old.baseline, date: null, zone: null } }
}
