/**
 * How a `meta` element's name speaks of a date: of the publication; of a journal's issue or a library's record, where a date that is
 * not known in full is filled up with ones; or of some date.
 */
export type MetaKind = 'published' | 'record' | 'vague'

// Without marks and in small letters, as sites write them in all ways: publish-date, PublishDate, publish_date.
const PUBLISHED = new Set(
  `articlepublishedtime articlepublished articlepubdate articledateoriginal articledate ogarticlepublishedtime ogpublishedtime
  ogpubdate ogpublishdate btpubdate pubdate publishdate publisheddate publicationdate datepublished datepublish published publishedtime
  publishtime publishedat publishedon ptime pdate postdate originalpublicationdate originalpublishdate firstpublished firstpublishedat
  firstpublicationdate govukfirstpublishedat issued sailthrudate parselypubdate cxenseparserecspublishtime cxenseparsepublishtime
  rnewsdatepublished mediatorpublishedtime iso8601publishdate displaydate analyticsattributesarticledate
  dcsextarticlefirstpublished`.split(/\s+/),
)
const RECORD = new Set(
  `dcdateissued dctermsissued dcissued dcdatepublished dctermspublished dcpublished citationpublicationdate citationdate
  citationonlinedate citationyear bepresscitationdate bepresscitationonlinedate prismpublicationdate eprintsdate`.split(
    /\s+/,
  ),
)
const VAGUE = new Set(
  'date dcdate dcdatecreated dctermscreated dccreated dctermsdate created datecreated creationdate createdate'.split(
    ' ',
  ),
)

/** Tells how a `meta` element's name (or property) speaks of a date; undefined where it does not, or speaks of a change. */
export function metaKind(name: string): MetaKind | undefined {
  const bare = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (PUBLISHED.has(bare)) return 'published'
  if (RECORD.has(bare)) return 'record'
  return VAGUE.has(bare) ? 'vague' : undefined
}
