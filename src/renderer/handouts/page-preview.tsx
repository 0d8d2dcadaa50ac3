/** The shown document as its true Word file, one page at a time, whole or at its real size. */
import { ActionIcon, Button, Skeleton, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconEyeOff, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { DocumentId } from '../../shared/domain/library/handout-options'
import { failureText } from '../../shared/text/failure-text'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import classes from './handouts.module.css'
import { usePages } from './use-pages'
import type { Preview } from './use-preview'
import { drawWordFile, type WordPages } from './word-pages'

type Props = {
  document: DocumentId
  preview: Preview
  /** Where the pages are drawn, for whoever prints them. */
  host: RefObject<HTMLDivElement | null>
}

const openLink = (address: string) => void told(trainerBridge().call.openLink({ address }))

export function PagePreview({ document, preview, host }: Props) {
  const text = useText()
  const language = useLanguage()
  const words = text.handouts
  const name = text.documents.names[document]
  const [real, setReal] = useState(false)
  const [pages, setPages] = useState<WordPages | null>(null)
  const desk = useRef<HTMLDivElement>(null)
  const file = preview.kind === 'shown' ? preview.file : null

  useEffect(() => {
    const own = host.current
    if (!own || !file) return
    let current = true
    void drawWordFile(own, file.bytes, openLink).then((drawn) => current && setPages(drawn))
    return () => {
      current = false
    }
  }, [file, host])

  const { at, count, scale, turn } = usePages(pages, desk, real)
  const ready =
    preview.kind === 'none' || (preview.kind === 'shown' && preview.document === document && pages !== null)
  return (
    <section className={classes.preview} aria-label={words.preview(name)} aria-busy={!ready}>
      <div className={classes.bar}>
        <h2>{name}</h2>
        <ActionIcon size={28} aria-label={words.previous} disabled={at === 0} onClick={() => turn(at - 1)}>
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <span role="status">{words.page(at + 1, count)}</span>
        <ActionIcon size={28} aria-label={words.next} disabled={at >= count - 1} onClick={() => turn(at + 1)}>
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
        <Tooltip label={words.pages}>
          <Button
            variant="default"
            h={28}
            px={10}
            fz={13}
            leftSection={
              real ? (
                <IconZoomOut size={16} stroke={2} aria-hidden />
              ) : (
                <IconZoomIn size={16} stroke={2} aria-hidden />
              )
            }
            onClick={() => setReal(!real)}
          >
            {real ? words.wholePage : words.realSize}
          </Button>
        </Tooltip>
      </div>
      {document === 'guide' && (
        <p className={classes.private}>
          <IconEyeOff size={16} stroke={2} aria-hidden />
          {words.privateNotes}
        </p>
      )}
      {preview.kind === 'failed' && (
        <p className={classes.private} role="alert">
          {failureText(language, preview.failure)}
        </p>
      )}
      {preview.kind === 'none' && <p className={classes.private}>{preview.reason}</p>}
      {/* Scrollable at its real size, so the keyboard must reach it. */}
      <div ref={desk} className={classes.desk} data-real={real || undefined} tabIndex={real ? 0 : undefined}>
        {!pages && preview.kind === 'making' && <Skeleton width={420} height={594} />}
        <div
          className={classes.sheet}
          data-stale={!ready || undefined}
          hidden={!pages || preview.kind === 'failed' || preview.kind === 'none'}
          style={pages ? { width: `${pages.width * scale}pt`, height: `${pages.height * scale}pt` } : {}}
        >
          <div
            ref={host}
            className={classes.pages}
            style={{ transform: `scale(${scale})`, width: `${pages?.width ?? 0}pt` }}
          />
        </div>
      </div>
    </section>
  )
}
