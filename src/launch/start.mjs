// npm start [address or HTML file]: builds the extension and opens a browser with it.
import { ensurePackages, run, stop } from './bootstrap.mjs'

ensurePackages()
if (!run('npm', ['run', '--silent', 'build'])) stop('The build failed; its message is above.')
const { openPage } = await import('./open-page.mjs')
await openPage(process.argv[2]).catch(error => stop(error instanceof Error ? error.message : String(error)))
