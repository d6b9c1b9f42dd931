import { i18n } from '#i18n'
import type { SiteRow } from './options-props'

interface SitesSectionProps {
  readonly sites: readonly SiteRow[]
  /** Shows the highlights of a site again. */
  readonly onShow: (site: string) => void
  /** Lets a word name its topic again. */
  readonly onUnmute: (site: string, meaning: SiteRow['muted'][number]) => void
}

/** What the reader hid on single sites, each with its way back. */
export function SitesSection({ sites, onShow, onUnmute }: SitesSectionProps) {
  return (
    <section>
      <h2>{i18n.t('options.sites')}</h2>
      <p class="hint">{i18n.t('options.sitesHint')}</p>
      {sites.length === 0 && <p class="empty">{i18n.t('options.noSites')}</p>}
      <ul class="rows">
        {sites.flatMap(({ site, isOff, muted }) => [
          ...(isOff
            ? [
                <li key={site} class="term">
                  <div class="term-words">
                    <h3>{site}</h3>
                    <p class="hint">{i18n.t('options.siteOff')}</p>
                  </div>
                  <button
                    type="button"
                    class="button"
                    aria-label={i18n.t('options.showOn', [site])}
                    onClick={() => onShow(site)}
                  >
                    {i18n.t('options.show')}
                  </button>
                </li>,
              ]
            : []),
          ...muted.map(meaning => (
            <li key={`${site} ${meaning.topicId} ${meaning.text}`} class="term">
              <div class="term-words">
                <h3>{site}</h3>
                <p class="hint">{i18n.t('options.muted', [meaning.text, meaning.title])}</p>
              </div>
              <button
                type="button"
                class="button"
                aria-label={i18n.t('options.unmuteOn', [meaning.text, site])}
                onClick={() => onUnmute(site, meaning)}
              >
                {i18n.t('options.unmute')}
              </button>
            </li>
          )),
        ])}
      </ul>
    </section>
  )
}
