import { browser } from 'wxt/browser'

/** The commands of the manifest: the reader can give them other keys in the browser's settings. */
export const COMMANDS = ['next-mention', 'previous-mention', 'open-card'] as const

export type Command = (typeof COMMANDS)[number]

/** Calls back when the reader gives a command, with the tab that it is for. */
export function onCommand(given: (command: Command, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find(each => each === name)
    if (command !== undefined && tab?.id !== undefined) given(command, tab.id)
  })
}
