import tokens from '../styles/tokens.css?inline'
import card from './card.css?inline'
import parts from './card-parts.css?inline'
import pictures from './pictures.css?inline'
import timeline from './timeline.css?inline'

/** The style sheet of the card's shadow tree. */
export const cardCss = `${tokens}\n${card}\n${parts}\n${pictures}\n${timeline}`
