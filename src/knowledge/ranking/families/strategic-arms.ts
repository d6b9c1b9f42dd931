/**
 * What is told of events in strategic arms. Before the semicolon stands what a text about the event has in it; after it,
 * how others speak of the event: by its places, people, circumstances and consequences. As in `treaties.ts`.
 */
export const STRATEGIC_ARMS_EVENTS = {
  startOneLimits: `central limits, accountable warheads, delivery vehicles, засчитываем*;
    gorbachev*, elder bush, how many, bar, high, ceiling, cap, number, carri*, bombers, missil*, delivery, charg*, halved, superpow*,
    ten thousand*, six thousand*, seven* years, count*, heavy bombers, soviet*, горбач*, буш, скольк*, потолок*, носител*, бомбардировщик*,
    ракет*, вдво*, урезал*, сверхдержав*, шест* тысяч*, ограничен*, лимит*`,
  startTwoDropped: `never took effect, так и не вступил, dropped it;
    never lived, never came, come to life, dead, died, buried, multipl* warhead*, mirv, heavy missil*, ratifi*, both parlia*, duma, senat*,
    amend*, yeltsin*, respons*, answer, next day, day after, withdraw*, no longer bound*, held, free, похоронил*, похоронен*,
    не заработал*, ответ*, на друг* день, разделяющиес*, буш, ельцин*, отказалас*, ратифицирован*, мертв*`,
  moscowTreaty: `sort, moscow treaty, московскии договор, московского договора, снп;
    putin*, kremlin*, short*, pages, sheet*, three pages, handshak*, vague, no verifi*, check*, inspect*, verify, timetabl*, ten years,
    target*, middl*, lower, supersed*, moscow*, буш, путин*, коротк*, страниц*, без проверок*, инспекц*, контрол*, десят* лет, проверк*`,
  newStartLimits: `700 deployed, 800 launchers, 700 развернут*, 800 развернут*;
    obama*, medvedev*, pragu*, how many, ready, ready for use, allow*, numbers, ceiling, cap, maximum*, reach*, seven* years, third*,
    launch* in all, nuclear* weapon*, demand*, met, обам*, медвед*, праг*, скольк*, потолок*, лимит*, разрешает*, носител*, боезаряд*,
    развернут*, уровен*, вышл*`,
  noLimitOnDefence: `not limit missile defence, launchers of interceptors, не ограничивает про, ракеты-перехватчики;
    shield*, antimissil*, intercept*, limit*, leash*, tie hands, hands tied, hands, free, republican*, kyl, ratifi* debat*, assur*,
    leaves alone, forbid*, ban, rule, narrow*, except*, silos, convert*, homes, old silos, senat*, preambl*, противоракетн* оборон*,
    ограничивает* ли, сенатор*, шахт*, перехватчик*, запрещает*, не мешает*`,
  newAgreementOffered: `new agreement, новое соглашение, нового соглашения;
    envoy, negoti*, trip, visit*, bring*, propos*, idea, obama*, beyond*, deeper, lower, tactic*, short* range, store*, storag*, depot*,
    all class*, sound* out, next treaty, new treaty, washington*, готтемюллер*, едет, везет*, предложен*, глубж*, тактическ*,
    новы* договор*, дальш*, обам*, посланниц*, все виды`,
  twoThirds: `two thirds, две трети, двух третеи;
    senat*, votes, capitol* hill, congress*, sixty seven*, majority, enough* votes, support*, consent*, without russia*, without moscow*,
    alone, unilater*, own decis*, proce* anyway, white* house, obama*, leave, permiss*, way round*, confus*, newspap*, сенат*, голос*,
    без москв*, без росс*, в одиночк*, односторонн*, обам*, оперетьс*, поддержк*, обоитис*`,
  headlineTooStrong: `headline, заголов*;
    title, bold type, newspap*, press* review*, tass, lead, front* page, strong*, claim*, voices, anonymous*, nameless*, offici*, quoted,
    exagger*, past the title, stand* off, concess*, yield*, заголовок*, озаглавлен*, обзор*, тасс, газет*, уступк*, без уступок*,
    не станет* обсуждат*, анонимн*, преувеличил*`,
  carriedOutFirst: `be carried out, carry out, must first, выполн*;
    first*, already signed, signed up to, fulfil*, finish*, complet*, perform*, five years to go, 2018, hurry, no hurry, early,
    anoth* treaty, further accord*, why sign more, next step, unfinish*, diplom*, сначал*, сперв*, выполнит*, исполнит*, исполнен*,
    не исполнен*, нынешн*, деиствующ*, зачем*, подписыват*, спешит*, рано, дипломат*, еще один`,
  packageDeal: `package deal, non-nuclear strategic, пакетн*, неядерн*;
    precis*, high precis*, long range, ordinary explos*, convention*, cruis* missil*, prompt* global strike*, smart*, count*, scale*,
    everyth* or nothing, all or nothing, along* with, includ*, exclud*, american* will not hear, refus*, condition, ministry, высокоточн*,
    обычн* боеголовк*, крылат* ракет*, быстр* глобальн* удар, учитыват*, пакет*, все или ничег*, не хотят*, отказываютс*, включат*`,
  lastTreatyExtended: `extended, extension, продлен*, продлил*;
    biden*, putin*, five years, five more years, last minut*, two days, hours to spare*, fortnight*, weeks in offic*, new man,
    new president*, rescu*, saved, lapse, expir*, run out, phone* call, duma, parlia* rushes, used, prolong*, breath* space*, trump* let,
    баиден*, пять лет, последн* момент*, спасл*, истекал*, трамп*, звонок*, дума`,
  suspendedPart: `suspending its part, suspended its part, приостанавливает участие, приостановк*;
    freez*, frozen*, halt, stop, address*, speech*, state* of the nation*, ukrain*, war, invas*, anniversary, inspect*, no inspect*, data,
    figures, notifi*, still respect*, will not build* up, numbers, nato calls, return* to compli*, law, приостановил*, заморозил*, послан*,
    воин*, украин*, инспекц*, закон*, вернутьс*, нато призывает*, не выходит*`,
  lastTreatyExpired: `expired, badly negotiated, истек*;
    nothing left, nothing, end, dead, limitless*, unlimit*, no caps, caps, first* time, half a century, before 1972, two largest* arsen*,
    arms race, mourn*, trump*, white* house, bad deal, better, modernis*, new treaty, draft*, истечен*, больш* нет, закончилс*, конец*,
    ничем* не ограничен*, трамп*, новы* договор*, улучшенн*, плох*, гонк* вооружен*`,
  restraintPromised: `lavrov*, лавров*;
    foreign* minist*, top diplom*, duma, restraint*, promis*, respect*, abide, not exceed, not first*, build* up, provid*, so long as,
    as long as, if washington*, american* too, reciprocity, old numbers, limit*, voluntari*, лавр*, министр*, обещает*, сдержанност*,
    соблюдат*, не превышат*, потолк*, лимит*, пока американц*, если сша, взаимност*, добровольн*, не перв*`,
} as const
