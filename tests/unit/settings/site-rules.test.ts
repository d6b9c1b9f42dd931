import { expect, it } from 'vitest'
import { siteOf } from '../../../src/settings/site-rules'

it.each([
  ['https://www.example.org:8080/a?b#c', 'www.example.org'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['file:///home/reader/page.html', 'file:'],
  ['about:blank', 'about:'],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site)
})
