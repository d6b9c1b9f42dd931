import type { Page } from '@playwright/test'
import type { ShownBox } from './card-probe'

/** What two colours make of a stretch of text, measured in the pixels of the screen. */
export interface SeenText {
  /** The colour that most of it has. */
  readonly ground: readonly number[]
  /** The contrast of the colour that stands out most from the ground, as WCAG 2 counts it. */
  readonly contrast: number
}

/** Looks at stretches of a page's screen; decoded in another page, whose policy does not matter. */
export async function lookAt(page: Page, boxes: readonly ShownBox[]): Promise<SeenText[]> {
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(readPixels, { picture, boxes })
}

/** Runs in the page: nothing from outside may be used. */
async function readPixels({ picture, boxes }: { picture: string; boxes: readonly ShownBox[] }): Promise<SeenText[]> {
  const bytes = Uint8Array.from(atob(picture), each => each.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(image, 0, 0)
  const linear = (value: number) => (value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const light = ([r = 0, g = 0, b = 0]: readonly number[]) =>
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const ratio = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  return boxes.map(({ x, y, width, height }) => {
    const { data } = context.getImageData(Math.round(x), Math.round(y), Math.round(width), Math.round(height))
    const counts = new Map<string, number>()
    for (let at = 0; at < data.length; at += 4) {
      const colour = [data[at], data[at + 1], data[at + 2]].join(' ')
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    const colours = [...counts].map(([colour, count]) => ({ colour: colour.split(' ').map(Number), count }))
    const ground = colours.reduce((most, each) => (each.count > most.count ? each : most)).colour
    const contrast = Math.max(...colours.map(({ colour }) => ratio(light(colour), light(ground))))
    return { ground, contrast }
  })
}
