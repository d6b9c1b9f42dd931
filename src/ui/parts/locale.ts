import { createContext } from 'preact'

/** The language that dates are written in; the page that renders a surface provides its own. */
export const Locale = createContext('en')
