/** One page at a time of a document, at its true proportions: columns as high as the page do the breaking. */
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconEyeOff, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { HandoutDocument } from '../../shared/handout/model'
import { useText } from '../bridge/words'
import { DocumentBlocks } from './document-blocks'
import classes from './handouts.module.css'
import page from './page.module.css'
import tables from './page-tables.module.css'

export function PagePreview({ handout }: { handout: HandoutDocument }) {
  const text = useText()
  const words = text.handouts
  const name = text.documents.names[handout.id]
  const [real, setReal] = useState(false)
  const { flow, at, count, turn } = usePages(handout)
  const { left, first, next } = handout.header
  return (
    <section className={classes.preview} aria-label={words.preview(name)}>
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
      {handout.id === 'guide' && (
        <p className={classes.private}>
          <IconEyeOff size={16} stroke={2} aria-hidden />
          {words.privateNotes}
        </p>
      )}
      {/* Scrollable at its real size, so the keyboard must reach it. */}
      <div className={classes.desk} data-real={real || undefined} tabIndex={real ? 0 : undefined}>
        <div
          className={page.sheet}
          // Paper is white whatever the screen is.
          data-mantine-color-scheme="light"
          data-orientation={handout.orientation}
          data-large={handout.largeType || undefined}
          data-black={handout.blackAndWhite || undefined}
          lang={handout.language}
        >
          <p className={page.header}>
            <span>{left}</span>
            <span>{at === 0 ? first : next}</span>
          </p>
          <div ref={flow.ref} className={`${page.flow} ${tables.tables}`} onScroll={flow.onScroll}>
            {handout.sections.map((section, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place
              <div key={index} className={page.section} data-columns={section.columns}>
                <DocumentBlocks blocks={section.blocks} />
              </div>
            ))}
          </div>
          <p className={page.footer}>
            <span>{handout.footer}</span>
            <span>
              {at + 1} / {count}
            </span>
          </p>
        </div>
      </div>
    </section>
  )
}

/** The text flows into columns as wide as the page's text, each followed by a gap of the same width. */
const strideOf = (flow: HTMLElement) => 2 * flow.getBoundingClientRect().width

/** Which page of how many is in sight; turning one scrolls to its column, and so does a link that takes the focus. */
function usePages(handout: HandoutDocument) {
  const ref = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const [count, setCount] = useState(1)

  const turn = useCallback((to: number) => {
    if (ref.current) ref.current.scrollLeft = to * strideOf(ref.current)
    setAt(to)
  }, [])
  const measure = useCallback(() => {
    const flow = ref.current
    if (!flow || flow.clientWidth === 0) return
    const stride = strideOf(flow)
    const pages = Math.max(1, Math.round(flow.scrollWidth / stride + 0.5))
    setCount(pages)
    setAt((current) => {
      const kept = Math.min(current, pages - 1)
      flow.scrollLeft = kept * stride
      return kept
    })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is measured anew
  useLayoutEffect(measure, [handout])
  useEffect(() => {
    const flow = ref.current
    if (!flow) return
    const observer = new ResizeObserver(measure)
    observer.observe(flow)
    void document.fonts.ready.then(measure)
    return () => observer.disconnect()
  }, [measure])

  const onScroll = () => {
    const flow = ref.current
    if (!flow) return
    const to = Math.round(flow.scrollLeft / strideOf(flow))
    if (to !== at) turn(to)
  }
  return { flow: { ref, onScroll }, at, count, turn }
}
