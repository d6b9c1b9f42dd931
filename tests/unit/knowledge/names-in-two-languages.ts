type NamePair = readonly [english: RegExp, russian: RegExp]

/** Names that must not be taken for one another: a text has one in Russian just where it has it in English. */
export const TREATY_NAMES: readonly NamePair[] = [
  [/\bSTART I\b/, /СНВ-I(?!I)/],
  [/\bSTART (?:I and )?II\b/, /СНВ-II(?!I)/],
  [/\bNew START\b/, /СНВ-III/],
  [/\bSORT\b/, /СНП/],
  [/\bABM Treaty\b/, /Договор\p{L}* по ПРО/u],
  [/\bNunn–Lugar\b/, /Нанна — Лугара/],
  [/\bMNEPR\b/, /МНЭПР/],
]

/** Names that the Russian text must have where the English one has them; it may say them more often. */
export const NAMES: readonly NamePair[] = [
  [/\bCFE\b/, /ДОВСЕ/],
  [/\bEPAA\b/, /ЕПАП/],
  [/\bNATO\b/, /НАТО/],
  [/\bGabala\b/, /Габал|габалин/],
  [/\bArmavir\b/, /Армавир|армавир/],
  [/\bDaryal\b/, /«Дарьял/],
  [/\bDeveselu\b/, /Девеселу/],
  [/\bRedzikowo\b/, /Редзиков/],
  [/\bAegis Ashore\b/, /«Иджис Эшор»/],
  [/\bGolden Dome\b/, /«Золот\p{L}+ купол/u],
  [/\bPol(?:and|ish)\b/, /Польш|польск/],
  [/\bCzech\b/, /Чехи|чешск/],
  [/\bRomania/, /Румыни|румынск/],
  [/\bAzerbaijan/, /Азербайджан|азербайджанск/],
  [/\bIran\b/, /Иран|ирано-/],
  [/\bGeorgia\b/, /Грузи/],
  [/\bMoldova\b/, /Молдави/],
  [/\bBelarus/, /Белорусси|белорусск/],
  [/\bKazakhstan\b/, /Казахстан/],
  [/\bUnited States\b|\bUS\b/, /США|американск|Вашингтон|Госдепартамент/],
  [/\bRussian?s?\b/, /Росси|российск|русск/],
  [/\bPutin\b/, /Путин/],
  [/\bObama\b/, /Обам/],
  [/\bTrump\b/, /Трамп/],
  [/\bBush\b/, /Буш/],
  [/\bGates\b/, /Гейтс/],
  [/\bLavrov\b/, /Лавров/],
  [/\bRyabkov\b/, /Рябков/],
  [/\bGottemoeller\b/, /Гёттемюллер/],
  [/\bCasey\b/, /Кейси/],
  [/\bKommersant\b/, /«Коммерсант/],
  [/\bTASS\b/, /ТАСС/],
]
