/**
 * What is told of events in threat reduction. Before the semicolon stands what a text about the event has in it; after it,
 * how others speak of the event: by its places, people, circumstances and consequences. As in `treaties.ts`.
 */
export const THREAT_REDUCTION_EVENTS = {
  threatReductionAct: `threat reduction act, law of 1991, закон 1991;
    congress*, senat*, act, bill, rider, amend*, legisl*, statut*, legal basis*, spons*, two senators, democr*, republican*, georgia*,
    indiana*, signat*, soviet* collaps*, falling apart*, autumn* of 1991, begin*, origin*, creat*, born, vote, passed, pushed through,
    defence bill, loose nukes, wrong* hands, конгресс*, сенатор*, закон*, поправк*, подписал*, распад* ссср, начал*, появилс*, принял*,
    основ*`,
  kindsOfArms: `biological, биологич*;
    germs, bacteria*, anthrax*, typhoid*, nerve gas, nerve agent*, mustard* gas, poison*, vessel*, plane*, submarin*, rocket*, carri*,
    not only, bomb, wide, remit*, dealt*, kinds, typhoon*, train*, depot*, everyth*, weapon* of mass destruction, химическ*,
    бактериологическ*, биологическ*, отравляющ*, подводн* лодк*, ракет*, не только, охватывал*, что входил*, виды оруж*`,
  projectSapphire: `sapphire, ulba, tennessee, сапфир*, ульб*, теннесси;
    airlift*, secret*, daring, kazakh*, metal works, metallurgic* plant*, warehous*, padlock*, stepp*, oskemen*, ust kamenogorsk*,
    oak ridge, c 5, plane*, transport*, drums, bomb grade*, bombs worth*, enough* for, dozen* bombs, haul, coup, operation, clinton*,
    nazarbayev*, materi*, казахстан*, таин*, вывезл*, вывоз*, самолет*, операц*, усть каменогорск*, ульбинск*, обогащенн*, полтонн*,
    назарба*, ок ридж`,
  spendingInAll: `spending, billion dollars, миллиард*, расход*;
    money, cost, price*, price* tag, taxpayer, budget*, expen*, cheap*, bargain*, sum, total, sunk, dollar*, bill, nine billion*, per year,
    two decad*, twenty years, sceptic*, value, invest*, деньг*, стоил*, обошлас*, скольк*, налогоплательщик*, бюджет*, казн*, потратил*,
    затрат*, двадцат* лет, сумм*`,
  scorecardCount: `scorecard*, deactivated, снят* с боевого, дезактивир*;
    tally, count*, running count*, score*, result*, achiev*, success*, statistic*, how many, charg*, out of action, off duty,
    off their missil*, taken out of servic*, dismantl*, destroyed, elimin*, lugar* s offic*, senator, month*, so far, thousand*, measur*,
    боеголовок*, снят*, уничтожен*, скольк*, итог, счет, подсчет*, тысяч*, выведен*, достижен*, сенатор*`,
  notExtended: `not extend, would not extend, не продл*, не будет продлевать;
    extend*, prolong*, renew*, sign again, run out, expir*, lapse, foreign* ministry, lavrov*, kremlin*, ryabkov*, moscow* told,
    different* framework*, old text, present* terms, bad news, autumn* 2012, something else, last month*, refus*, мид, продлеват*,
    продлят*, отказ*, не станут*, не будет*, стар* текст*, подписыват*, доживает*, друг* услов*, осен* 2012`,
  objectionsRaised: `objections, subsidies, unequal, leaked, субсиди*, неравноправ*, возражени*;
    reason*, charity, handout*, help, aid, alms, rich, oil, money of our own, pride*, humili*, one way street*, rules, dictat*, unfair*,
    equal, partn*, liability, access*, spies, prying, secret*, secret* sites, window*, inform*, resent*, complaint*, почем*, подачк*,
    деньг* есть, сами, неравноправн*, доступ*, секрет*, закрыт* сведен*, утечк*, шпионаж*, не устраивает*, гордост*, претенз*`,
  successorSought: `second key issue, accord to follow, cooperation accord, вторым ключевым, второи ключев*;
    gottemoell*, envoy, briefcas*, agenda*, second*, second* point*, item, big items, success*, replac*, what comes after, follow*, future,
    new agreement, new frame*, new footing, take the place*, talks in moscow*, came to moscow*, protocol*, june 2013, mnepr*, готтемюллер*,
    переговор*, втор* тема, втор* вопрос*, ново* соглашен*, замен*, вмест*, преемник*, будущ*, приехал*, что дальш*`,
  rankOfEnvoy: `assistant secretary, under secretary, помощник* госсекретар*, заместител* госсекретар*;
    rank, title, post, position, offic*, job, assistant*, acting, negoti*, diplom*, woman*, american*, describ*, called, mere, press*,
    wrong*, mistak*, rose, ранг, должност*, пост, исполняющ* обязанност*, назван*, роза, ошибк*`,
  paidByAmerica: `at us expense, surplus nuclear arsenal, за счет сша, united states paid for, paid for;
    footed the bill, bill, paid, money, cost, dime, bankroll*, financ*, funded, american* taxpayers, not the russian*, thank* to,
    getting rid, scrap*, destroying, leftov*, excess*, superfluous*, shell*, poison* gas, bombs, stock*, кто платил*, платил*, за счет,
    американск* деньг*, финансировал*, уничтожал*, уничтожен*, лишн*, отравляющ* веществ*, избавилис*`,
  dueToEnd: `due to end, истекает, должна закончиться, заканчивается, завершится;
    lapse, expir*, run out, end, clock*, ticking, countdown*, summer, four month*, month* left, last month*, days number*, umbrella*,
    agreement, stop, middl* of 2013, deadlin*, истечет*, летом*, июнь, через четыр* месяц*, последн* месяц*, рамочн* соглашен*, конец*,
    срок`,
  satisfiedMoscow: `satisfied moscow, satisf*, удовлетвор*, устро*;
    pleas*, satisfi*, satisfact*, happy, content*, warm words, good words, posit*, live with, construct*, useful*, deputy minist*, negoti*,
    chief* negoti*, sound*, convers*, exchang*, talks, рябк*, доволен*, довольн*, удовлетворен*, удовлетворил*, замминистр*, хорош*,
    конструктивн*, устроил*, разговор*, консультац*`,
  noBreakthrough: `breakthrough*, прорыв*, nothing had been solved;
    deal, no deal, no result*, nothing, far from, unsettl*, unsolv*, open, solut*, disagre*, divid*, apart*, differ*, haggl*, talking,
    go on talking, continu*, too early, celebr*, admit*, conced*, warns, not agreed, agreement, рябк*, не договорилис*, пока,
    без результат*, разноглас*, рано, решен* нет, продолжают*, не решен*, чем заменит*`,
  helpDeclined: `declined further, guarding nuclear material, охран* ядерн*;
    plutonium*, store*, vault*, depot*, camera*, fences, locks, locking up, guard*, rosatom*, turns its back, no more help, alone, go home,
    last chapt*, last project*, came to a stop, crimea*, ukrain*, sanct*, winter, told the american*, ended, cooper*, росат*, свернут*,
    прекратил*, охран*, хранилищ*, плутон*, камер*, сами, отказалас* от помощ*, крым, сотрудничеств*, последн* проект*`,
  leavingMnepr: `leaving mnepr, took up leaving, outlived itself, выход из мнэпр, изжил*;
    duma, deputi*, parlia*, lawmak*, denounc*, denunci*, withdraw*, leave, exit, quit, bury, paper, framework*, 2003, heir, success*,
    remnant*, remain*, legal basis*, tidy up, lost its meaning, no more use, outliv*, outdat*, obsolet*, decad* after, госдум*, депутат*,
    денонсироват*, денонсац*, выит*, выход*, соглашен*, остатк*, пришл* на смен*, утратил* смысл*, рамочн*`,
} as const
