import { loadPack, type PackFiles } from '../../../src/knowledge/pack-files'

export const HEAD = `id: sample
title: Sample pack
about: Two topics and the articles behind them.
language: en
version: 1.0.0
license: MIT
topics: [treaty, radar]
`

export const TREATY = `title: The Treaty
kind: Treaty
span: 1990–2023
what:
  text: A treaty on tanks.
  passage: brief#what
aliases:
  certain: [Tank Treaty]
  ambiguous: [TT]
evidence:
  for: { fair: tank }
  against: { slight: web page }
statuses:
  - { from: 2023-11-07, label: Ended, text: The treaty has ended., passage: brief#end }
  - { from: 1990, label: Signed, text: The treaty was signed., passage: brief#what }
asOf: 2024
facts:
  - id: signed
    text: Ministers signed the Tank Treaty in Paris.
    asOf: 1990-11
    certainty: event
    passage: brief#what
  - id: promise
    text: Nobody will leave the treaty.
    asOf: 2007-07-14
    certainty: claim
    by: a spokesman
    passage: report#promise
    outcome:
      text: All left it.
      asOf: 2023
      passage: brief#end
timeline:
  - { date: 2023-11-07, label: Ended, passage: brief#end }
  - { date: 1990, label: Signed in Paris, passage: brief#what }
relations:
  - { to: radar, type: related, kind: checked by, text: The radar sees the tanks., passage: brief#what }
`

export const RADAR = `title: The radar
kind: Station
what: { text: A radar on a hill., passage: brief#radar }
aliases:
  certain: [hill radar]
statuses:
  - { from: 2007, label: At work, text: The radar is at work., passage: brief#radar }
asOf: 2007
facts: []
timeline: []
`

/** What speaks for and against both topics. */
export const EVIDENCE = `for:
  strong: armistice, ratify ~
against:
  fair: >-
    recipe,
    web site
`

export const BRIEF = `---
title: The treaty and the radar
kind: brief
language: en
publisher: Backgrounder
published: 2024-01
sources:
  - { id: S1, title: A newspaper, url: https://example.org/s1 }
  - { id: S2, title: A book }
---

## Beginnings

The Tank Treaty was signed in Paris in November 1990. {#what S1 S2}

The treaty ended on 7 November 2023. {#end S1}

## The radar

A hill radar has watched since 2007. {#radar}
`

export const REPORT = `---
title: Minister speaks
kind: news
language: en
publisher: The Paper
published: 2007-07-15
url: https://example.org/report
note: Retold in our own words.
---

Nobody will leave the treaty, a minister said on 14 July. {#promise}
`

/** Puts `to` in the place of `from`, which must be there: an edit that changes nothing would test nothing. */
export function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The sample has no "${from}"`)
  return text.replace(from, () => to)
}

/** The files of a small pack that is in order, but for the files given; undefined leaves one out. */
export function sampleFiles(changes: Readonly<Record<string, string | undefined>> = {}): PackFiles {
  const files: Record<string, string | undefined> = {
    'pack.yaml': HEAD,
    'evidence.yaml': EVIDENCE,
    'topics/treaty.yaml': TREATY,
    'topics/radar.yaml': RADAR,
    'articles/brief.md': BRIEF,
    'articles/report.md': REPORT,
    ...changes,
  }
  return new Map(Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])))
}

/** The small pack, loaded. */
export function samplePack(changes: Readonly<Record<string, string | undefined>> = {}) {
  const loaded = loadPack(sampleFiles(changes))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}
