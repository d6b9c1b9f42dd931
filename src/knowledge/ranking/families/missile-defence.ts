/**
 * What is told of the events of missile defence and the ABM Treaty, each under a name of its own. Before the semicolon stands what a text about the event
 * has in it; after it, how other writers speak of it: places, people, circumstances, consequences. As in `treaties.ts`.
 */
export const MISSILE_DEFENCE_EVENTS = {
  abmTreatySigned: `nixon*, brezhnev*, никсон*, брежнев*;
    Kissinger, SALT, Interim Agreement, détente, summit, superpowers, spring of 1972, signatures, handshake, toast, history, origin, birth,
    beginnings, founders, veterans, anniversary, decades ago, half a century, Cold War, mutual vulnerability, undefended, Senate consent,
    ratification papers, unlimited duration, landmark, Киссинджер, разрядка, саммит, сверхдержавы, история, полвека назад, годовщина, ОСВ,
    взаимное сдерживание, подписан, вступил в силу`,
  defendedAreas: `defended area*, safeguard, grand forks, раион* обороны, раиона обороны, сеифгард*;
    hundred launchers, two hundred, sites, one site, apiece, capital, missile field, silos, Grand Forks, North Dakota, Safeguard, Galosh,
    ring around Moscow, permitted, permit, cap, ceiling, numbers, how many, choose, pick, cover, shield either, protect, nationwide defence,
    restrict, restriction, rules, amended, amendment, protocol, sto, столица, шахты, Сейфгард, кольцо, район, прикрыть, прикрытие, допускал,
    ограничения, сколько, сто противоракет`,
  treatyCeased: `ceased to be in force, no longer in force, утратил* силу;
    withdraw, withdrawal, pull-out, pulled out, walked away, left, exit, unilateral, abandon, scrap, scrapped, tore up, dead, death, demise,
    funeral, history, relic, fossil, cornerstone, strategic stability, Bush, hands free, free hand, notice, six months, mistake,
    no legal limit, unconstrained, vacuum, ever since, национальная ПРО, вышли, выход, односторонний, разорвали, Буш, прекратил, перестал,
    краеугольный камень, ошибка, уведомление, полгода, конец`,
  thirdSite: `10 interceptor*, third site, ten interceptor*, 10 ракет*, третии позиционныи, brdy;
    silos, dig, dug, ground, host, hosts, hosting, villagers, mayors, residents, protest, referendum, Słupsk, Redzikowo, Brdy, Warsaw,
    Prague, Topolánek, Klaus, Kaczyński, Tusk, Kwajalein, Marshall Islands, dish, two-stage rockets, deploy, deployment, request, agreement,
    parliament, Obama, cancelled, dropped, scrapped, shelved, never built, neighbours, бункеры, шахты, Варшава, Прага,
    третий позиционный район, разместить, жители, протест, отказался, отменил, радар`,
  fearedAttackers: `north korea, кндр, северн* коре*;
    Tehran, ayatollahs, mullahs, Persia, Pyongyang, Kim, rogue states, threat, menace, aimed at, directed against, not Russia, protect,
    allies, cities, stop, rockets, purpose, justification, justify, case, explain, argue, insist, official line, Bush's spokesman,
    south-east, Тегеран, аятоллы, Пхеньян, страны-изгои, угроза, против кого, объясняет, оправдать, необходимость, союзники, защита, зачем`,
  deterrentFears: `deterrent*, deterrence, сдержив*;
    strike back, retaliate, retaliation, second strike, blunt, rob, strategic forces, ICBMs, balance, parity, stability, worry, worries,
    suspect, suspicion, distrust, generals, strategists, encircle, target, aimed at us, against Russia, assure, assurances, reassure, swear,
    explain, handful, tiny, physics, catch, chase, hundreds of warheads, tomorrow hundred, опасения, беспокойство, ответный удар, потенциал,
    паритет, баланс, заверял, убеждал, уверял, против нас, направлена против, не поверила, угроза, генералы, ослабит`,
  iranianCapability: `technically able, технически способ*, unacceptable, неприемл*;
    Kislyak, delegation, Tehran, Iranians, Persia, ayatollahs, bomb, atomic, possess, capability, capable, proof, prove, evidence, show,
    years away, no such rockets, no threat, no danger, no sense, pointless, premature, unjustified, hypothetical, not before, Кисляк, иранцы,
    Тегеран, доказательства, нет ракет, нет угрозы, рано, преждевременно, неприемлема, бессмысленно, бомба, не способен`,
  taskFulfilled: `main task, основная задача;
    Casey, spokesman, deputy spokesman, satisfied, content, pleased, happy, upbeat, good, positive, useful, productive, success, successful,
    worth, achieved, accomplished, fulfilled, goal, aim, purpose, result, outcome, balance, came to do, trip, verdict, Кейси, Госдеп,
    довольны, положительно, оценили, успех, полезные, результат, итоги, выполнена, решены, цель, достигнута`,
  anotherRound: `another round, second round, следующии раунд, второи раунд;
    next, continue, continued, continuation, follow-up, resume, sit down, autumn, September, after the summer, in a month, venue, host,
    travel, Paris, Seine, October, ministers, date, schedule, another meeting, продолжение, продолжатся, осень, осенью, следующий, снова,
    встретятся, Париж, столица`,
  directAnswer: `direct answer, прямым ответом, прямой ответ;
    Putin, Kremlin, reply, response, reaction, respond, retaliate, tests, testing, test launches, new rockets, RS-24, multiple-warhead,
    arms race, started, start, blame, blamed, provoke, caused, forced, doorstep, borders, balance, journalists, press conference,
    Greek president, message, astonished, head of state, Путин, испытания, ракеты, ответ, гонка вооружений, виноваты, начали, вынудили,
    контрмеры, слова, пресс-конференция, границы, president, quoted, quote, Americans, fault, begun, they started, missile tests, hinted,
    leaving, exit, radars, rockets, shield, Greek, spoke weeks before, defended, президент, американцы виноваты, сами виноваты, выход,
    дал понять, цитата`,
  datesOfTalks: `30 july, 30 июля;
    which days, dates, dated, calendar, two-day, Monday, Tuesday, first day, second day, last day, open, opened, close, closed, wrong,
    mistake, error, inaccurate, exactly, Rood, Kislyak, July, end of July, before August, weekday, Руд, Кисляк, даты, дни, два дня, июль,
    понедельник, вторник, ошибка, неточно, когда проходили`,
  softenPosition: `soften*, смягч*;
    generals, general, officer, military, uniform, concession, concessions, give in, give way, yield, budge, pliant, pliable, flexible,
    flexibility, bend, persuade, talk round, lure, pressure, wish, aim, purpose of the visit, Gottemoeller, visiting American, suspect,
    grumbled, Kommersant, military men, anonymous, военные, генерал, Генштаб, уступки, уступить, гибкость, склонить, уговорить, давление,
    добиваются, смягчить, визит, цель визита, подозревает`,
  noFurtherCuts: `no further nuclear cuts, no further cuts, further cuts, дальнеиших сокращении, дальнеиших ядерных;
    disarmament, reductions, warheads, arsenal, shrink, fewer, lower, deeper, bargain, condition, precondition, first, unless, settle,
    settled, quarrel, objections met, hostage, linkage, two sides of one coin, diplomat, ministry, anonymous, on ice, Hagel, last phase,
    phase four, last stage, scrapped, favour, concession, back to the table, разоружение, сокращать, боеголовки, арсенал, сначала, условие,
    увязка, пока не, дипломат, МИД, четвёртый этап, не уступка, interceptors, shield, row, only after, bargains, official, insisted,
    sees no room, going below, less, Berlin, Obama's speech, rejected, newspaper, сначала ПРО, перехватчики, потом, ниже, без договорённости,
    не может быть и речи, противоракеты, новые сокращения`,
  redzikowoOpened: `redzikowo, редзиков*;
    base, site, Słupsk, Pomerania, Baltic, Duda, Warsaw, ribbon, opened, opening, ready, operational, up and running, finished, completed,
    at last, finally, delayed, late, years late, handed over, alliance, flag, command, second, second site, target, priority target, navy,
    ship-style, rockets, waited, база, объект, достроен, открыли, передан, альянс, флаг, польский, цель, мишень, наконец, Слупск,
    боевое дежурство`,
  goldenDome: `golden dome, national shield, based in space, space-based, золотои купол, национальныи щит;
    Trump, president, executive order, whole country, nationwide, homeland, space, orbit, satellites, sky, heavens, cosmos, atmosphere,
    Reagan, Star Wars, SDI, Iron Dome, Israel, cost, costliest, billion, billions, 175, trillion, expensive, engineers, Musk,
    arms race in space, Beijing, China, Kremlin warned, boost phase, shoot down after launch, Трамп, космос, орбита, спутники,
    вся территория, Рейган, звёздные войны, Израиль, миллиарды, стоимость, Пекин, гонка вооружений в космосе`,
} as const
