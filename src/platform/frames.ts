import { browser } from 'wxt/browser'
import type { Sender } from './messages'

/** WXT types the names of built scripts; the manifest names ours. */
type ScriptFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number]

/** Adds a style sheet to the frame that asked for it; the page can neither see nor change it. */
export async function styleFrame({ tabId, frameId }: Sender, css: string): Promise<void> {
  if (tabId === undefined || frameId === undefined || css === '') return
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css })
}

/** Runs one of our scripts in the frame that asked for it, in the world of its page script. */
export async function runInFrame({ tabId, frameId }: Sender, file: ScriptFile): Promise<void> {
  if (tabId === undefined || frameId === undefined) return
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
}

/** At install and update, starts the page script in every tab that is open already. Firefox does so by itself. */
export function startInOpenTabsOnInstall(failed: (error: unknown) => void): void {
  if (import.meta.env.FIREFOX) return
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs().catch(failed))
}

async function startInOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  if (!script) return
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] })
  const ids = tabs.flatMap(tab => (tab.id === undefined || tab.discarded ? [] : [tab.id]))
  await Promise.all(ids.map(id => startInTab(id, script.js ?? [], script.css ?? [])))
}

async function startInTab(tabId: number, js: string[], css: string[]): Promise<void> {
  const target = { tabId, allFrames: true }
  try {
    await browser.scripting.insertCSS({ target, files: css })
    await browser.scripting.executeScript({ target, files: js as ScriptFile[] })
  } catch {
    // Some pages are closed to extensions: the browser's own, the stores, error pages. They stay as they are.
  }
}
