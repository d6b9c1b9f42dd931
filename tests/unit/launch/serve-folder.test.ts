import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from '../../../src/launch/serve-folder.mjs'

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-serve-'))
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'parts'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'site', 'page.html'), '<p>Габала')
  writeFileSync(join(folder, 'site', 'parts', 'a b.js'), 'export {}')
  writeFileSync(join(folder, 'site', 'data.bin'), 'bin')
  server = await serveFolder(join(folder, 'site'), {
    fallback: 'page.html',
    headersOf: path => (path.endsWith('.js') ? { 'content-security-policy': "default-src 'none'" } : {}),
  })
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string) => fetch(`${server.origin}${path}`)

/** Sends a path as it is, which `fetch` would tidy up, and gives the answer's first line. */
function getRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin)
    const socket = connect(Number(port), hostname, () => socket.write(`GET ${path} HTTP/1.0\r\n\r\n`))
    let answer = ''
    socket.setEncoding('utf8').on('data', data => {
      answer += data
    })
    socket.on('end', () => resolve(answer)).on('error', reject)
  })
}

describe('serveFolder', () => {
  it('serves on this machine alone', () => {
    expect(new URL(server.origin).hostname).toBe('127.0.0.1')
  })

  it.each([
    ['/page.html', 'text/html; charset=utf-8'],
    ['/parts/a%20b.js', 'text/javascript; charset=utf-8'],
    ['/data.bin', 'application/octet-stream'],
  ])('serves %s as %s', async (path, type) => {
    const response = await get(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
  })

  it('serves text as it is', async () => {
    expect(await (await get('/page.html')).text()).toBe('<p>Габала')
  })

  it('adds the headers that it was asked to', async () => {
    expect((await get('/parts/a%20b.js')).headers.get('content-security-policy')).toBe("default-src 'none'")
    expect((await get('/page.html')).headers.get('content-security-policy')).toBeNull()
  })

  it('gives the fallback for a path without an extension', async () => {
    expect(await (await get('/some/view')).text()).toBe('<p>Габала')
  })

  it.each(['/nothing.html', '/parts/nothing.js'])('has no %s', async path => {
    expect((await get(path)).status).toBe(404)
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/parts/..%2f..%2fsecret.txt'])(
    'serves nothing from outside of the folder: %s',
    async path => {
      const answer = await getRaw(path)
      expect(answer).toMatch(/^HTTP\/1\.1 404/)
      expect(answer).not.toContain('secret')
    },
  )

  it.each(['/%E0%A4%A.html', '//'])('answers an address that makes no sense: %s', async path => {
    expect(await getRaw(path)).toMatch(/^HTTP\/1\.1 \d{3} /)
  })
})
