/** The faults that keep an organisation's own template from being used. */

export type TemplateFault = {
  /**
   * `unknown`: it means nothing. `unclosed`, `unopened`: a brace is missing behind or before. `outside-table`: it stands
   * for a row and is in none. `mixed-row`: its row repeats for something else. `no-room`: it is several lines where only
   * words can stand.
   */
  kind: 'unknown' | 'unclosed' | 'unopened' | 'outside-table' | 'mixed-row' | 'no-room'
  /** The tag without its braces, or what stands there of one that lacks some. */
  text: string
  /** The words around. */
  near: string
}

/** The fault as it is told: with the tag that was probably meant instead of one that means nothing. */
export type ToldFault = TemplateFault & { nearest: string | null }
