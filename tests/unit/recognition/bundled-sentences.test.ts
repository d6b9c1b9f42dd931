import { describe, expect, it } from 'vitest'
import { bundledRecognizer } from './bundled-recognizer'

/** Marks the mentions of a text as the tables below do: `[words](topic)`. */
function mark(text: string): string {
  return bundledRecognizer
    .find(text)
    .reduceRight(
      (marked, { topicId, start, end }) =>
        `${marked.slice(0, start)}[${marked.slice(start, end)}](${topicId})${marked.slice(end)}`,
      text,
    )
}

/** The text of a marked sentence. */
const bare = (marked: string) => marked.replace(/\[([^\]]*)\]\([a-z-]+\)/g, '$1')

const TABLES: Record<string, readonly string[]> = {
  'START, the treaties': [
    'The [New START Treaty](start) ran out in February.',
    'Under [START I](start) both sides scrapped bombers.',
    'In 1996 the Senate gave its consent to [START II](start).',
    'Both want a successor of [START](start) that counts every nuclear warhead.',
    'The presidents signed [New START](start) in Prague, with limits on deployed warheads.',
    'Moscow stopped [New START](start) notifications of its nuclear launchers.',
    'The [Strategic Arms Reduction Treaty](start) took years to draft.',
    'Verification came with the [START treaties](start) and left with them.',
    'Ten years on, [START II](start) was still not in force.',
    'MOSCOW: [NEW START](start) LIMITS ON NUCLEAR WARHEADS STILL HOLD',
    '[START](start)’s warhead limits were met on time.',
    'Москва и Вашингтон продлили [договор о СНВ](start).',
    '[СНВ-III](start) истёк в феврале.',
    'Переговоры о [СНВ](start): стороны сократят ядерные боеголовки.',
    'Сенат отложил ратификацию [договора о сокращении стратегических наступательных вооружений](start).',
  ],
  'start, the word': [
    'Press START to join the game.',
    'Open the START menu and click on Settings.',
    'The mail client sends STARTTLS before it logs in.',
    'START TRANSACTION opens what COMMIT closes in SQL.',
    'Talks on nuclear warheads start tomorrow.',
    'They hope for a new start of the nuclear talks.',
    'By START triage the walking casualties wait.',
    'The START codon of this gene is ATG.',
    'Each I2C message begins with a START condition.',
    'Head Start pays for lunch in kindergarten.',
    'New Start is a charity that houses the homeless.',
    'SORT the column in descending order.',
    'Hold the key down to START counting.',
    'SORT tracks each box with a Kalman filter.',
    'ПРОГРАММА НАЧНЁТСЯ, КОГДА ВЫ НАЖМЁТЕ КНОПКУ START',
    'В геноме нашли СНП, то есть однонуклеотидный полиморфизм.',
  ],
  'ABM, the treaty and the dispute': [
    'The [ABM Treaty](abm) was of unlimited duration until it was left.',
    'Poland was to host ten [missile defence](abm) [interceptors](abm).',
    'The Kremlin objects to the [missile shield](abm).',
    'The Galosh [ABM](abm) system stood around Moscow with its nuclear [interceptors](abm).',
    'The [Phased Adaptive Approach](abm) moved the sites to ships at first.',
    '[Aegis Ashore](abm) at Deveselu was opened in 2016.',
    'NATO put [BMD](abm) ships with SM-3 [interceptors](abm) into the Mediterranean.',
    '[Golden Dome](abm) is to stop ballistic missiles from orbit, the Pentagon says.',
    'An [anti–ballistic missile](abm) was launched from the atoll.',
    'США вышли из [договора по ПРО](abm) в 2002 году.',
    'Вашингтон разместит [элементы ПРО](abm) в Чехии.',
    '[ПРО](abm) США в Европе не остановит российских ракет.',
    'NATO will not give up [Euro-PRO](abm), its [missile defences](abm) in Poland and Romania.',
    'Генералы спорят о [противоракетной обороне](abm).',
  ],
  'ABM, everything else': [
    'Our ABM campaign on LinkedIn filled the sales pipeline.',
    'In this ABM each agent of the epidemic decides for itself.',
    'The NetLogo library has an ABM of sheep and wolves.',
    'Enrol every iPad in ABM before you hand it out.',
    'Her BMD was low, a sign of osteoporosis.',
    'Tourists photograph the Golden Dome of the cathedral.',
    'The heat shield of the capsule held.',
    'Das Abo kostet 15 Euro pro Monat.',
    'JETZT NUR 15 EURO PRO MONAT',
    'Shark and Ninja are brands of Euro-Pro Operating, which makes vacuum cleaners.',
    'Two MiG-31 interceptors took off from the airfield.',
    'The sewer interceptor under Harbor Street leaks wastewater.',
    'Зарегистрируйте перехватчик запросов axios.',
    'The ABM at the mall, a bank machine, was out of cash.',
    'GMD is the code of the currency of Gambia, the dalasi.',
    'Расскажите нам про ракеты.',
    'ФИЛЬМ ПРО ЛЮБОВЬ',
    'Книга про щенка и про его друзей.',
  ],
  'Gabala, the radar': [
    'Russia rented the [Gabala radar](gabala-radar) for ten years.',
    'A [radar station in Gabala](gabala-radar) watched the Indian Ocean.',
    'Putin offered joint use of [Gabala](gabala-radar) as a missile warning radar.',
    'Moscow left [Qabala](gabala-radar), its early warning post, when the lease of the radar ended.',
    '[Qəbələ radiolokasiya stansiyası](gabala-radar) bağlandı.',
    'The [Gabalinsky RLS](gabala-radar) is spelled so by a machine.',
    'The [Daryal radar](gabala-radar) watched missile launches over the Indian Ocean.',
    '[Габалинская РЛС](gabala-radar) больше не работает.',
    'Россия сняла с дежурства [радар в Габале](gabala-radar).',
    'В [Габале](gabala-radar) стояла РЛС, станция предупреждения о ракетном нападении.',
  ],
  'Gabala, the town, and Daryal, the gorge': [
    'Gabala drew with Qarabag in the Premier League.',
    'We took the cable car in Gabala and slept in a spa hotel.',
    'The Gabala music festival opens in July.',
    'Gabala was a capital of Caucasian Albania.',
    'The Daryal gorge follows the Terek up to Larsi.',
    '«Габала» выиграла матч на своём стадионе.',
    'Дарьял — это ущелье, по которому течёт Терек.',
  ],
  'CFE, the treaty': [
    'The [CFE Treaty](cfe) capped tanks and artillery.',
    'NATO allies stopped [CFE](cfe) inspections once Russia had withdrawn.',
    'The [Treaty on Conventional Armed Forces in Europe](cfe) dates from 1990.',
    'Moscow declared a moratorium on [DOVSE](cfe).',
    'Georgia and Moldova kept NATO from ratifying the [adapted CFE Treaty](cfe).',
    'Россия вышла из [ДОВСЕ](cfe).',
    '[Договор об обычных вооружённых силах в Европе](cfe) подписали в Париже.',
    '[Договор об обычных вооруженных силах в Европе](cfe) подписали в Париже.',
  ],
  'CFE, everything else': [
    'La CFE subió la tarifa de la luz en México.',
    'She is a CFE, a certified fraud examiner.',
    'The router boots from CFE, its firmware.',
    'VIX futures trade on CFE.',
  ],
  'Nunn–Lugar, the programme': [
    '[Nunn-Lugar](nunn-lugar) paid for the destruction of submarines.',
    '[Nunn – Lugar](nunn-lugar) paid for the destruction of submarines.',
    'The Pentagon’s [CTR](nunn-lugar) experts dismantled missile silos in Ukraine.',
    '[Cooperative Threat Reduction](nunn-lugar) flew uranium out of Kazakhstan.',
    'The [umbrella agreement](nunn-lugar) on nuclear threat reduction in Russia expired in June.',
    'Россия не продлила [программу Нанна — Лугара](nunn-lugar).',
    'Щучье построили по [программе совместного уменьшения угрозы](nunn-lugar).',
  ],
  'CTR, Nunn, Lugar and umbrellas': [
    'A new headline lifted the CTR of the ad to two clicks in a hundred.',
    'AES in CTR mode needs a nonce that is never used twice.',
    'File a CTR with FinCEN for cash above the threshold.',
    'Senator Lugar spoke about farms.',
    'Trevor Nunn has directed at every large theatre.',
    'The umbrella agreement binds the supplier to its prices.',
    'CTR объявления вырос: больше кликов, больше показов.',
    'The story on the Kremlin’s budget had a CTR of 0.4, that on Putin 6.1.',
    'CTR, or click-through rate, tells how many of them clicked.',
  ],
  'several topics at once': [
    'Moscow ties [START](start) to [missile defence](abm) and to the [CFE Treaty](cfe).',
    'The [Gabala radar](gabala-radar) was offered in place of [missile defence sites](abm).',
    'Ряд договоров: [ДОВСЕ](cfe), [СНВ-2](start), [договор по ПРО](abm).',
  ],
  'both senses in one text': [
    'Press START, then read about the [ABM Treaty](abm).',
    'The [New START Treaty](start) was signed. Press the START button to watch.',
    'The [ABM Treaty](abm) and the ABM campaign of our marketing share three letters.',
    'The [CFE Treaty](cfe) is no matter for a certified fraud examiner, a CFE.',
    'The [Gabala radar](gabala-radar) stood far from the stadium where Gabala beat Qarabag.',
  ],
}

describe.each(Object.entries(TABLES))('%s', (_, sentences) => {
  it.each(sentences)('%s', sentence => {
    expect(mark(bare(sentence))).toBe(sentence)
  })
})
