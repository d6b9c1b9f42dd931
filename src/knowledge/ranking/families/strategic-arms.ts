/**
 * What is told of the events of strategic arms, each under a name of its own. Before the semicolon stands what a text about the event
 * has in it; after it, how other writers speak of it: places, people, circumstances, consequences. As in `treaties.ts`.
 */
export const STRATEGIC_ARMS_EVENTS = {
  startOneLimits: `central limits, accountable warheads, delivery vehicles, засчитываем*;
    Gorbachev, Bush, elder Bush, how many, bar, high, ceiling, cap, number, carriers, bombers, missiles, delivery, charges, halved,
    come down, go down, superpowers, ten thousand, six thousand, seven years, counted, heavy bombers, Soviet, Горбачёв, Буш, сколько,
    потолок, носители, бомбардировщики, ракеты, вдвое, урезал, сверхдержавы, шесть тысяч, ограничения, лимиты`,
  startTwoDropped: `never took effect, так и не вступил, dropped it;
    never lived, never came, come to life, into being, dead, died, buried, multiple warheads, MIRV, heavy missiles, ratified,
    both parliaments, Duma, Senate, amended, Bush, Yeltsin, response, answer, next day, day after, withdrawal, no longer bound, held, free,
    похоронила, похоронен, не заработал, так и не, ответ, на другой день, разделяющиеся, Буш, Ельцин, отказалась, ратифицирован, мёртвый`,
  moscowTreaty: `sort, moscow treaty, московский договор, московского договора, снп;
    Bush, Putin, Kremlin, short, shortest, pages, sheets, three pages, handshake, vague, vaguer, no verification, checks, inspectors, verify,
    timetable, ten years, target, middle, lower, superseded, Moscow, Буш, Путин, Московский договор, короткий, страницы, без проверок,
    инспекций, контроль, десять лет, проверка, СНП`,
  newStartLimits: `700 deployed, 800 launchers, 700 развернут*, 800 развернут*;
    Obama, Medvedev, Prague, how many, ready, ready for use, allow, allows, numbers, number, ceiling, cap, maximum, reach, reached,
    seven years, come down, third, launchers in all, nuclear weapons, demands, met, Обама, Медведев, Прага, сколько, потолок, лимиты,
    разрешает, носителей, боезарядов, развёрнутых, уровень, вышли`,
  noLimitOnDefence: `not limit missile defence, launchers of interceptors, не ограничивает про, ракеты-перехватчики;
    shield, shields, antimissile, interceptors, limits, leash, tie hands, hands tied, hands, free, senators, Republican, Republicans, Kyl,
    ratification debate, assures, assured, leaves alone, forbid, forbids, ban, rule, narrow, exception, silos, convert, homes, old silos,
    Senate, contrary to what Moscow wanted, preamble, противоракетная оборона, ограничивает ли, сенаторы, шахты, перехватчики, запрещает,
    не мешает`,
  newAgreementOffered: `new agreement, новое соглашение, нового соглашения;
    envoy, negotiator, trip, visit, on her way, brings, proposal, idea, Obama, beyond, deeper, lower, tactical, short-range, stored, storage,
    depots, all classes, sound out, would like, next treaty, new treaty, Washington, Готтемюллер, едет, везёт, предложение, глубже,
    тактическое, новый договор, дальше, Обама, посланница, все виды`,
  twoThirds: `two thirds, две трети, двух третей;
    Senate, senators, votes, Capitol Hill, Congress, sixty-seven, majority, enough votes, support, backing, consent, without Russia,
    without Moscow, alone, by himself, unilateral, unilaterally, own decision, proceed anyway, White House, Obama, leave, permission,
    way round, confused, newspaper, сенат, сенаторы, голоса, без Москвы, без России, в одиночку, односторонне, Обама, опереться, поддержка,
    обойтись`,
  headlineTooStrong: `headline, заголов*;
    title, bold type, newspapers, press review, TASS, lead, front page, stronger, claimed, more than, voices, anonymous, nameless, officials,
    quoted, exaggerated, past the title, stand-off, concessions, yield, gives way, заголовок, озаглавлен, обзор, ТАСС, газеты, уступки,
    без уступок, не станет обсуждать, анонимные, преувеличил`,
  carriedOutFirst: `be carried out, carry out, must first, выполн*;
    first, already signed, signed up to, fulfil, fulfilled, finish, complete, perform, five years to go, 2018, hurry, no hurry, early,
    another treaty, further accord, why sign more, next step, not yet, unfinished, diplomat, сначала, сперва, выполнить, исполнить, исполнен,
    не исполнен, нынешний, действующий, зачем, подписывать, спешить, рано, дипломат, ещё один`,
  packageDeal: `package deal, non-nuclear strategic, пакетн*, неядерн*;
    precision, high-precision, long-range, ordinary explosives, conventional, cruise missiles, Prompt Global Strike, smart, count, counted,
    scales, everything or nothing, all or nothing, along with, include, exclude, Americans will not hear, refuse, condition, ministry,
    высокоточное, обычные боеголовки, неядерное, крылатые ракеты, быстрый глобальный удар, учитывать, пакет, всё или ничего, не хотят,
    отказываются, включать`,
  lastTreatyExtended: `extended, extension, продлен*, продлил*;
    Biden, Putin, five years, five more years, last minute, two days, hours to spare, fortnight, weeks in office, new man, new president,
    rescued, saved, save, kept, lapse, lapsing, expire, run out, phone call, Duma, parliament rushes, used, prolonged, breathing space,
    Trump let, Байден, продлили, продление, пять лет, последний момент, спасли, истекал, Трамп, звонок, Дума`,
  suspendedPart: `suspending its part, suspended its part, приостанавливает участие, приостановк*;
    freeze, freezes, frozen, halt, halts, stop, address, speech, state of the nation, Ukraine, war, invasion, anniversary, inspectors,
    inspections, no inspectors, data, figures, notifications, still respects, will not build up, numbers, NATO calls, return to compliance,
    law, приостановил, приостановка, заморозил, послание, война, Украина, инспекции, закон, вернуться, НАТО призывает, не выходит`,
  lastTreatyExpired: `expired, badly negotiated, истек*;
    nothing left, nothing, end, ended, dead, limitless, unlimited, no caps, caps, first time, half a century, before 1972,
    two largest arsenals, arms race, mourn, Trump, White House, bad deal, better, modernised, new treaty, draft, истёк, истечение,
    больше нет, закончился, конец, ничем не ограничены, Трамп, новый договор, улучшенный, плохой, гонка вооружений`,
  restraintPromised: `lavrov*, лавров*;
    foreign minister, top diplomat, Lavrov, Duma, restraint, promise, promised, promises, respect, keep to, abide, not exceed, not go over,
    not first, build up, provided, so long as, as long as, if Washington, Americans too, reciprocity, for now, old numbers, limits,
    voluntarily, Лавров, министр, обещает, сдержанность, соблюдать, не превышать, потолки, лимиты, пока американцы, если США, взаимность,
    добровольно, не первыми`,
} as const
