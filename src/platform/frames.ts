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
  if (script) await runInOpenTabs({ js: (script.js ?? []) as ScriptFile[], css: script.css ?? [] })
}

/** Has one of our scripts run in every frame, those that are open and those to come; or in none to come. */
export async function runEverywhere(file: ScriptFile, isWanted: boolean): Promise<void> {
  const { scripting } = browser
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [file] })).length > 0
  if (isWanted === isRegistered) return
  if (!isWanted) return scripting.unregisterContentScripts({ ids: [file] })
  await scripting.registerContentScripts([
    {
      id: file,
      js: [file],
      matches: ['<all_urls>'],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_end',
    },
  ])
  await runInOpenTabs({ js: [file], css: [] })
}

/** Tells whether a tab's top frame has the page script, which answers no messages before it has something to tell. */
export async function hasPageScript(tabId: number): Promise<boolean> {
  try {
    // Run in the frame: it knows nothing of this module, nor of `shared-engine.ts`.
    const func = () => {
      const world = globalThis as Record<symbol, { readonly start?: unknown } | undefined>
      return world[Symbol.for('backgrounder.engine')]?.start !== undefined
    }
    const [top] = await browser.scripting.executeScript({ target: { tabId }, func })
    return top?.result === true
  } catch {
    return false
  }
}

interface Parts {
  readonly js: ScriptFile[]
  readonly css: string[]
}

async function runInOpenTabs(parts: Parts): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] })
  const ids = tabs.flatMap(tab => (tab.id === undefined || tab.discarded ? [] : [tab.id]))
  await Promise.all(ids.map(id => runInTab(id, parts)))
}

async function runInTab(tabId: number, { js, css }: Parts): Promise<void> {
  const target = { tabId, allFrames: true }
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css })
    await browser.scripting.executeScript({ target, files: js })
  } catch {
    // Some pages are closed to extensions: the browser's own, the stores, error pages. They stay as they are.
  }
}
