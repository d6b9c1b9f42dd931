import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
}

/**
 * Serves a folder on a free port of this machine alone. Paths without an extension that are no file get `fallback`,
 * as a single-page app's server does.
 * @param {string} folder
 * @param {{ headersOf?: (path: string) => Record<string, string>, fallback?: string }} [options]
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveFolder(folder, { headersOf = () => ({}), fallback } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const path = normalize(decodeURIComponent(new URL(`http://localhost${request.url ?? '/'}`).pathname))
      const name = extname(path) === '' && fallback ? `${sep}${fallback}` : path
      if (name.split(sep).includes('..')) throw new Error('outside of the folder')
      const body = await readFile(join(folder, name))
      response.writeHead(200, {
        'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
        ...headersOf(name),
      })
      response.end(body)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end('not found')
    }
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The page server has no port')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
