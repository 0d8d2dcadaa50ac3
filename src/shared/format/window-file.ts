/** The small files beside Electron's own: the place of the window, the screen of the room. Never throws. */
import { z } from 'zod'

/** Pixels. Several large screens side by side fit in it; beyond, no graphics system makes the window, and Jalon dies of it. */
const LARGEST = 10_000
const FARTHEST = 100_000

const sizeSchema = z.int().min(100).max(LARGEST)
const cornerSchema = z.int().min(-FARTHEST).max(FARTHEST)
const placeSchema = z.object({
  ...{ x: cornerSchema, y: cornerSchema, width: sizeSchema, height: sizeSchema },
  maximized: z.boolean().catch(false),
})
export type Place = z.infer<typeof placeSchema>

const screenSchema = z.object({ screen: z.string().max(500) })

function read<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** The place in the text of window.json, null when no window can stand there. */
export const placeIn = (text: string): Place | null => read(placeSchema, text)

/** The screen in the text of room.json, null when there is none. */
export const screenIn = (text: string): string | null => read(screenSchema, text)?.screen ?? null
