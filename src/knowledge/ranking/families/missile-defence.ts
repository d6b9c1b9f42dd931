/**
 * What is told of events in missile defence and the ABM Treaty. Before the semicolon stands what a text about the event has in it; after it,
 * how others speak of the event: by its places, people, circumstances and consequences. As in `treaties.ts`.
 */
export const MISSILE_DEFENCE_EVENTS = {
  abmTreatySigned: `nixon*, brezhnev*, никсон*, брежнев*;
    kissing*, salt, interim* agreement, detent*, summit*, superpow*, spring* of 1972, signat*, handshak*, toast*, history, origin*, birth*,
    begin*, found*, veteran*, anniversary, decad* ago, half a century, cold war, mutual vulnerability, undefend*, senat* consent*,
    ratifi* papers, unlimit* duration, landmark*, киссинджер*, разрядк*, саммит*, сверхдержав*, истор*, полвек* назад*, годовщин*, осв,
    взаимн* сдерживан*, подписан*, вступил* в силу`,
  defendedAreas: `defended area*, safeguard, grand forks, раион* обороны, раиона обороны, сеифгард*;
    hundr* launch*, two hundr*, sites, one site, apiec*, capit*, missil* field*, silos, north* dakota*, galosh*, ring around* moscow*,
    permit*, cap, ceiling, numbers, how many, choos*, pick, cover, shield* either, protect*, nationwid* defence, restrict*, rules, amend*,
    protocol*, sto, столиц*, шахт*, кольц*, раион*, прикрыт*, допускал*, ограничен*, скольк*, сто противоракет*`,
  treatyCeased: `ceased to be in force, no longer in force, утратил* силу;
    withdraw*, pull out, walked away, left, exit, unilater*, abandon*, scrap*, tore up, dead, death*, demis*, funer*, history, relic*,
    fossil*, cornerston*, strategic* stability, hands free, free hand, notic*, six month*, mistak*, no legal limit*, unconstrain*, vacuum*,
    ever since, национальн* про, вышл*, выход*, односторонн*, разорвал*, буш, прекратил*, перестал*, краеугольн* камен*, ошибк*,
    уведомлен*, полгод*, конец*`,
  thirdSite: `10 interceptor*, third site, ten interceptor*, 10 ракет*, третии позиционныи, brdy;
    silos, dig, dug, ground*, host, villag*, resident*, protest*, referendum*, slupsk*, redzikowo*, warsaw*, pragu*, topolanek*, klaus*,
    kaczynski*, tusk, kwajalein*, marshall* island*, dish, two stage* rocket*, deploy, request*, agreement, parlia*, obama*, cancell*,
    dropped, scrap*, shelv*, never built, neighbour*, бункер*, шахт*, варшав*, праг*, трет* позиционн* раион*, разместит*, жител*,
    протест*, отказалс*, отменил*, радар*`,
  fearedAttackers: `north korea, кндр, северн* коре*;
    tehran*, ayatollah*, mullah*, persia*, pyongyang*, kim, rogue state*, threat*, menac*, aimed at, direct* against, not russia*,
    protect*, allies, cities, stop, rocket*, purpos*, justifi*, case, explain*, argue, insist*, offici* line, bush s spokesman*,
    south* east, тегеран*, аятолл*, пхеньян*, стран* изго*, угроз*, против* кого, объясняет*, оправдат*, необходимост*, союзник*, защит*,
    зачем*`,
  deterrentFears: `deterrent*, deterrence, сдержив*;
    strike* back, retali*, second* strike*, blunt*, rob, strategic* forces, icbms, balance, parity, stability, worry, suspect*, suspicion*,
    distrust*, gener*, strategist*, encircl*, target*, aimed at us, against russia*, assur*, reass*, swear*, explain*, handful*, tiny,
    physic*, catch*, chase*, hundr* of warhead*, tomorrow* hundr*, опасен*, беспокоиств*, ответн* удар, потенциал*, паритет*, баланс*,
    заверял*, убеждал*, уверял*, против* нас, направлен* против*, не поверил*, угроз*, генерал*, ослабит*`,
  iranianCapability: `technically able, технически способ*, unacceptable, неприемл*;
    kislyak*, deleg*, tehran*, iranian*, persia*, ayatollah*, bomb, atomic*, possess*, capability, capabl*, proof*, prove*, evidence, show,
    years away, no such rocket*, no threat*, no danger, no sense, pointless*, premat*, unjustifi*, hypothetic*, not before, кисляк*,
    иранц*, тегеран*, доказательств*, нет ракет*, нет угроз*, рано, преждевременн*, неприемлем*, бессмысленн*, бомб*, не способен*`,
  taskFulfilled: `main task, основная задача;
    casey, spokesman*, deputy spokesman*, satisfi*, content*, pleas*, happy, upbeat*, good, posit*, useful*, product*, success*, worth*,
    achiev*, accomplish*, fulfill*, goal, aim, purpos*, result*, outcom*, balance, trip, verdict*, кеис*, госдеп*, довольн*, положительн*,
    оценил*, успех*, полезн*, результат*, итог*, выполнен*, решен*, цель, достигнут*`,
  anotherRound: `another round, second round, следующии раунд, второи раунд;
    next, continu*, follow* up, resum*, sit down, autumn*, septemb*, after the summer, in a month*, venue, host, travel*, paris*, seine,
    octob*, minist*, date, schedul*, anoth* meeting, продолжен*, продолжатс*, осен*, следующ*, снов*, встретятс*, париж*, столиц*`,
  directAnswer: `direct answer, прямым ответом, прямои ответ;
    putin*, kremlin*, reply, respons*, react*, respond*, retali*, tests, test launch*, new rocket*, rs 24, multipl* warhead*, arms race,
    start*, blame*, provok*, caused, forced, doorstep*, borders, balance, journalist*, press* confer*, greek* president*, messag*,
    astonish*, head of state*, путин*, испытан*, ракет*, ответ*, гонк* вооружен*, виноват*, начал*, вынудил*, контрмер*, слов*,
    пресс* конференц*, границ*, president*, words, quoted, american*, fault*, begun, they start*, missil* tests, hinted, leaving, exit,
    radar*, rocket*, shield*, greek*, spoke weeks before, defend*, президент*, американц* виноват*, сами виноват*, выход*, дал понят*,
    цитат*`,
  datesOfTalks: `30 july, 30 июля;
    which days, dates, calendar*, two day, monday, tuesday, first* day, second* day, last day, open, close*, wrong*, mistak*, error,
    inaccur*, exact*, rood, kislyak*, july, end of july, before august*, weekday, руд, кисляк*, даты, дни, два дня, июль, понедельник*,
    вторник*, ошибк*, неточн*, когда проходил*`,
  softenPosition: `soften*, смягч*;
    gener*, offic*, military, uniform*, concess*, yield*, budge, pliant*, pliabl*, flexibl*, flexibility, bend, persuad*, talk round*,
    lure, press*, wish, aim, purpos* of the visit*, gottemoell*, visit* american*, suspect*, grumbl*, kommersant*, military men,
    anonymous*, военн*, генерал*, генштаб*, уступк*, уступит*, гибкост*, склонит*, уговорит*, давлен*, добиваютс*, смягчит*, визит*,
    цель визит*, подозревает*`,
  noFurtherCuts: `no further nuclear cuts, no further cuts, further cuts, дальнеиших сокращении, дальнеиших ядерных;
    disarma*, reduc*, warhead*, arsen*, shrink*, lower, deeper, bargain*, condition, precond*, first*, unless*, settl*, quarrel*,
    object* met, hostag*, linkag*, diplom*, ministry, anonymous*, on ice, hagel*, last phase*, phase* four, last stage*, scrap*, favour*,
    concess*, back to the table, разоружен*, сокращат*, боеголовк*, арсенал*, сначал*, услов*, увязк*, пока не, дипломат*, мид,
    четверт* этап, не уступк*, intercept*, shield*, row, only after, offici*, insist*, sees no room, less, berlin*, obama* s speech*,
    reject*, newspap*, сначал* про, перехватчик*, потом*, ниже, без договоренност*, противоракет*, новы* сокращен*`,
  redzikowoOpened: `redzikowo, редзиков*;
    base, site, slupsk*, pomerania*, baltic*, duda, warsaw*, ribbon*, opened, ready, operation*, up and running, finish*, complet*,
    at last, final*, delayed, late, years late, handed over, alliance, flag, command*, second*, second* site, target*, priority target*,
    navy, ship style*, rocket*, waited, база, объект*, достроен*, открыл*, передан*, альянс*, флаг, польск*, цель, мишен*, наконец*,
    слупск*, боев* дежурств*`,
  goldenDome: `golden dome, national shield, based in space, space-based, золотои купол, национальныи щит;
    trump*, president*, execut* order, whole country, nationwid*, homeland*, space*, orbit*, satellit*, sky, heaven*, cosmo*, atmospher*,
    reagan*, star wars, sdi, iron dome, israel*, cost, costliest*, billion*, 175, trillion*, expen*, engin*, musk, arms race in space*,
    beijing, china*, kremlin* warned, boost* phase*, shoot* down after launch*, трамп*, космос*, орбит*, спутник*, вся территор*, реиган*,
    звездн* воин*, израил*, миллиард*, стоимост*, пекин*, гонк* вооружен* в космос*`,
} as const
