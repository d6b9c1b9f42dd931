import { render } from 'preact'
import type { CardContent } from '../../knowledge/card-content'
import type { Citation } from '../../knowledge/pack'
import { Card } from './Card'

/** Renders a card into a container; what comes back takes it out again. */
export function mountCard(
  container: Element,
  content: CardContent,
  { locale, onOpenReader }: { locale: string; onOpenReader: (citation: Citation) => void },
): () => void {
  container.className = 'mount'
  const card = <Card content={content} locale={locale} onOpenReader={onOpenReader} />
  render(<div class="frame">{card}</div>, container)
  return () => render(null, container)
}
