/** A thing in a card that is too faint on what it lies on. */
interface Faint {
  readonly what: string
  readonly ratio: number
}

/** What must be told apart from its ground to understand a card or to use it, at 3:1; text, at 4.5:1, is all of it. */
const GRAPHICS: readonly (readonly [selector: string, property: string])[] = [
  ['.icon path', 'stroke'],
  ['.timeline .axis', 'stroke'],
  ['.timeline .label line', 'stroke'],
  ['.timeline .today line', 'stroke'],
  ['.timeline .page path', 'fill'],
  ['.timeline .point:not(.year-only) .mark', 'fill'],
  ['.timeline .year-only .mark', 'stroke'],
  ['.timeline .ring', 'stroke'],
  ['.bars .stretch', 'border-top-color'],
  ['.bars .is-outcome:not(.is-open) rect', 'fill'],
  ['.bars .hatch path', 'stroke'],
  ['.locator-map .place:not(.main)', 'stroke'],
  ['.locator-map .place.main', 'fill'],
  ['.locator-map .land', 'stroke'],
  ['.outcome', 'border-inline-start-color'],
]

/** Runs in the page on a card's shadow root, with `GRAPHICS`: nothing from outside may be used. */
export function findFaint(
  root: ShadowRoot,
  graphics: typeof GRAPHICS,
): { readonly checked: number; readonly faint: Faint[] } {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  /** Any colour that CSS knows, as sRGB, over another. */
  const paint = (colour: string, under: readonly number[]): number[] => {
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = `rgb(${under.join(' ')})`
    context.fillRect(0, 0, 1, 1)
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)]
  }
  const linear = (value: number) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
  const light = ([r = 0, g = 0, b = 0]: readonly number[]) =>
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const ratioOf = (a: readonly number[], b: readonly number[]) => {
    const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y)
    return (bright + 0.05) / (dark + 0.05)
  }
  const groundOf = (element: Element): number[] => {
    const parent = element.parentElement
    return paint(getComputedStyle(element).backgroundColor, parent ? groundOf(parent) : [128, 128, 128])
  }
  const checks: { what: string; ratio: number; least: number }[] = []
  const check = (element: Element, property: string, least: number) => {
    // A map draws its own ground.
    const land = element.closest('.locator-map svg')?.querySelector('.land')
    const ground = land ? paint(getComputedStyle(land).fill, [0, 0, 0]) : groundOf(element)
    const style = getComputedStyle(element)
    const value = style.getPropertyValue(property)
    const ratio = ratioOf(paint(value === 'currentcolor' ? style.color : value, ground), ground)
    checks.push({
      what: `${element.getAttribute('class') ?? element.localName} ${property}: ${element.textContent?.trim()}`,
      ratio,
      least,
    })
  }
  for (const element of root.querySelectorAll('.card, .card *')) {
    const hasText = [...element.childNodes].some(
      node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    )
    if (hasText && element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden, title'))
      check(element, element.closest('svg') ? 'fill' : 'color', 4.5)
  }
  for (const [selector, property] of graphics)
    for (const element of root.querySelectorAll(selector)) check(element, property, 3)
  const faint = checks.filter(({ ratio, least }) => ratio < least)
  return {
    checked: checks.length,
    faint: faint.map(({ what, ratio }) => ({ what, ratio: Math.round(ratio * 100) / 100 })),
  }
}

export { GRAPHICS }
