/** Things in a template that would act in Word at the other end: taken out, and told by name. */

export type ForeignContent = {
  /**
   * `remote`: a picture or a sound that would be fetched. `template`: another template that would be opened. `content`: a
   * page or a document that would be put in. `embedded`: an object of another program. `macro`: a program. `data`: the source
   * of a mailing. `field`: a field that fetches or runs. `address`: a link that is neither to the web nor to a mailbox.
   * `picture`: one that is drawn by a program. `other`: what Jalon does not know.
   */
  kind:
    | 'remote'
    | 'template'
    | 'content'
    | 'embedded'
    | 'macro'
    | 'data'
    | 'field'
    | 'address'
    | 'picture'
    | 'other'
  /** Where it leads, or how it is called in the file. */
  what: string
}
