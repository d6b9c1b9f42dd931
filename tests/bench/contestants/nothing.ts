/** What the measurement itself costs; the others' times are told without it. */
export const done = Promise.resolve(0)
