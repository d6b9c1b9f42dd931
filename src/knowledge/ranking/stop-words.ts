import { plainSpelling } from '../../recognition/words'

/** Words that stand in texts on any matter, so that sharing them says nothing. Numerals and negations are not among them. */
const ENGLISH = `a about above after again against all also although always am an and any are as at away back be became because become been before being
  below between both but by came can cannot come comes could did do does doing done down during each either else even ever every few for from
  further get gets getting give given go goes going gone got had has have having he her here hers him himself his how however i if in indeed
  instead into is it its itself just keep know let like made make makes making many may me might mine more most much must my neither no nor not
  now of off often on once one only onto or other others our out over own per perhaps put puts quite rather really s said same say says see seem
  seems shall she should since so some somehow something soon still such t take taken takes than that the their them themselves then there
  therefore these they thing things this those though through thus to today together too took toward towards under until up upon us very via
  want wants was way we well went were what whatever when where whether which while who whole whom whose why will with within without would yes
  yet you your mr mrs according`
const RUSSIAN = `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее ей ему если есть еще же за здесь и из
  или им их к как какой когда ко которая которого которой котором которому которую которые который которых кто ли либо лишь между меня мне много
  мой можно мы на над надо нам нас не него нее ней нет ни них но ну о об однако он она они оно от очень по под после потому при про раз с сам
  самый свой своей своего своих себе себя со так также такой там те тем то того тоже той только том тот ту ты у уже хотя чего чей чем через что
  чтобы эта эти это этого этой этом этот эту я`

const STOP_WORDS: ReadonlySet<string> = new Set(plainSpelling(`${ENGLISH} ${RUSSIAN}`).split(/\s+/))

/** Tells whether a word, given by its key, stands in texts on any matter. */
export const isStopWord = (key: string): boolean => STOP_WORDS.has(key)
