const TIMES = 20
const ITEMS = 100

const list = document.querySelector('ul')
const field = document.querySelector('input')
const left = document.querySelector('footer span')

/**
 * Adds 100 items, ticks every other and removes them all, 20 times, and tells how many milliseconds that took. Timed as Speedometer
 * times it: of each step the step itself, and what follows until the event loop comes by again, layout included; the wait for
 * the next frame is left out (https://github.com/WebKit/Speedometer/blob/main/resources/shared/test-runner.mjs).
 */
export async function run(): Promise<number> {
  let ms = 0
  for (let i = 0; i < TIMES; i++) for (const step of [addAll, tickSome, removeAll]) ms += await time(step)
  return ms
}

function time(step: () => void): Promise<number> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      const start = performance.now()
      step()
      setTimeout(() => {
        document.body.getBoundingClientRect()
        resolve(performance.now() - start)
      })
    })
  })
}

function addAll(): void {
  for (let i = 0; i < ITEMS; i++) {
    if (field) field.value = `Something to do ${i}`
    addItem(field?.value ?? '')
    count()
  }
}

function addItem(text: string): void {
  const item = document.createElement('li')
  const tick = document.createElement('input')
  tick.type = 'checkbox'
  tick.addEventListener('change', () => {
    item.className = tick.checked ? 'done' : ''
    count()
  })
  const label = document.createElement('label')
  label.textContent = text
  const remove = document.createElement('button')
  remove.textContent = 'Remove'
  remove.addEventListener('click', () => {
    item.remove()
    count()
  })
  item.append(tick, label, remove)
  list?.append(item)
}

function tickSome(): void {
  for (const tick of list?.querySelectorAll<HTMLElement>('li:nth-child(odd) input') ?? []) tick.click()
}

function removeAll(): void {
  for (const button of list?.querySelectorAll('button') ?? []) button.click()
}

function count(): void {
  if (left) left.textContent = String(list?.querySelectorAll('li:not(.done)').length)
}
