/** Every object of JavaScript has it, so that something of this id would be found where there is nothing. */
export const RESERVED_ID = 'constructor'

/** Why not. */
export const RESERVED_ID_MESSAGE = `must not have the id "${RESERVED_ID}", a word that programs keep for themselves`
