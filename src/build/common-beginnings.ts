// Words of names that ordinary text is full of, by their beginnings: another word of the name tells more. A word that is missing here
// costs time, never a mention.
export const COMMON_BEGINNINGS = new Set(
  'treat start station system element object force america american national european europe global agreement program reduction information center complex facilit warning third golden contract conventional cooperative site base weapon start new federation location ordinar limitation measure further систем элемент объект договор станци американск европейск национальн программ закон соглашен план совместн центр силах вооруженн'.split(
    ' ',
  ),
)
