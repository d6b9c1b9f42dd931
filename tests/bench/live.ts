import type { Browser } from '@playwright/test'
import { benchChanges } from './live-changes'
import { benchLibraries } from './live-libraries'
import { benchReading } from './live-reading'
import { bundleContestant, launchChromium } from './open-page'

/** What the page engine costs a page that lives: its changes, its first highlight, its memory and its tasks. */
export async function benchLive(): Promise<void> {
  const ours = await bundleContestant('ours')
  const browser = await launchChromium()
  try {
    for (const bench of BENCHES) await bench(browser, ours)
  } finally {
    await browser.close()
  }
}

const BENCHES: readonly ((browser: Browser, ours: string) => Promise<void>)[] = [
  benchChanges,
  benchReading,
  benchLibraries,
]
