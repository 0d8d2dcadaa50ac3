/** A logo as the settings keep it: small enough for a header, whatever the camera made. */

/** Pixels: sharp on paper at the size of a header. */
const LARGEST = { width: 900, height: 300 }

/** The picture as a PNG data address, scaled down to what a header needs; null when it is no picture. */
export async function scaledLogo(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return null
  const scale = Math.min(1, LARGEST.width / picture.width, LARGEST.height / picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas.toDataURL('image/png')
}
