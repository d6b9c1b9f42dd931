/**
 * What is told of events in early-warning radars. Before the semicolon stands what a text about the event has in it; after it,
 * how others speak of the event: by its places, people, circumstances and consequences. As in `treaties.ts`.
 */
export const EARLY_WARNING_EVENTS = {
  watchedArea: `indian ocean, индииск* океан*, pakistan, пакистан*;
    south*, southern* flank*, view, sight*, survey, region*, middl* east, persian* gulf, arabian* sea, mediterranean*, nile, punjab*,
    bosporus*, bay of bengal, subcontinent*, asia, israel*, saudi* arabia*, himalaya*, australia*, which countri*, screen*, escap*, notic*,
    fired, launch*, eye, ближн* восток*, азия, океан*, южно* направлен*, персидск* залив*, средиземн* море, просматривал*, следил*,
    каки* стран*, видит*`,
  detectionRange: `range of detection, дальность обнаружения, km, км;
    kilometr*, distance, how far, reach*, far enough*, far, detect*, pick up, thousand*, six thousand*, miles, figure, round* figure,
    sourc* disagre*, disput*, estim*, power, capability, technic*, дальност*, километр*, расстоян*, как далек*, наскольк*, тысяч*,
    обнаружит*, оценивают*, разн* данн*, характеристик*`,
  scudsSpotted: `scud, scuds, скад*;
    iraq, iran, baghdad*, tehran*, saddam*, rocket*, war, eighti*, 1980s, gulf war, shell*, cities, neighbour*, fired at each other,
    spotted, count*, one after anoth*, crew, veteran*, offic*, served, worth*, prove*, finest* hour, track* record*, recall*, садд*, ирак,
    багдад*, воин*, пуск*, восьмидесят*, офицер*, ветеран*, засекл*, обнаружил*, вспоминают*`,
  tenYearLease: `leased, lease, for ten years, ten years at, арендовала, на десять лет;
    rent, tenant*, landlord*, terms, conditions, agreement, contract*, aliyev*, heydar*, settl*, status*, legal basis*, pay, price*, cost,
    sum, modest*, cheap*, each year, annual, decad*, million*, debt, договор*, соглашен*, статус*, алиев*, геидар*, арендатор*, плат*,
    сумм*, скромн*, миллион* в год, бюджет*, десят* лет, обходитс*, пользован*, собственник*`,
  heiligendammOffer: `heiligendamm, g8, хаилигендам*, большои восьмерки;
    summit*, surpris*, off guard*, stunned, sensation, baltic*, seasid*, germany, german* resort*, merkel*, leaders, idea, propos*, share*,
    partn*, invit*, plan, initi*, буш, саммит*, восьмерк*, герман*, предложил*, предложен*, сюрприз*, неожиданн*, сенсац*, вмест*,
    совместн*, совместн* эксплуатац*, инициатив*`,
  inExchange: `in exchange, в обмен;
    exchang*, return*, expect*, in return*, price*, deal, bargain*, carrot*, swap, forget*, leave alone, condition, intercept*, silos,
    vistula*, bohemia*, no need, czech*, poles, eastern* europ*, bases, взамен*, обмен*, услов*, откажитес*, отказ* от баз, вмест*, польш*,
    чехи*, восточн* европ*, хотел*, смысл* предложен*, не нужн*`,
  moreDetail: `more detail, подробн*, supplied more;
    casey, explain*, elabor*, at length*, in depth*, deeply, once again, specific*, imagin*, picture, understand*, look like, present*,
    describ*, consult*, expert*, american* heard*, кеис*, разъяснил*, объяснил*, рассказал*, эксперт*, консультац*, детал*, углубленн*,
    уточнил*`,
  turnedDown: `turned down, отклонил*, отказал*;
    no thank*, reject*, refus*, declin*, brush* off, gates, pentagon*, brussel*, obering, not enough*, compl*, addition*, suppl*,
    substitut*, stand* in, replac*, go ahead*, czech* site, wrong* type, too old, unsuit*, verdict*, reply, repli*, bush s peopl*,
    cold should*, геитс*, отказалис*, отвергл*, не заинтересовал*, не замен*, дополнен*, слишк* стар*, не подходит*, ответ*`,
  alsoOffered: `also offered, widened the offer, also offered shared, предложил также, также предложил;
    kennebunkport*, maine, lobst*, fishing, boat, family house, summer house, atlantic* coast*, bush senior, second*, anoth*, beyond*,
    sweet*, widen*, added, plus, rabbit*, hat, brand* new, modern*, unfinish*, under construc*, not finish*, krasnodar*, kuban*,
    data centre, data centr*, brussel*, on the table, install*, кеннебанкпорт*, мэн, рыбалк*, лобстер*, втор*, еще одна, нова*, строящаяс*,
    краснодарск* краи, кром* габал*, центр* обмен* данн*`,
  notReplied: `not replied, second offer, had no reply, не ответил*, второе предложение;
    silent*, silence, no word, not a word, no answer, waiting, hear back, ignor*, reply, respond*, respons*, newer, second*, other offer,
    added, krasnodar*, black* sea, kuban*, widen*, innov*, welcom*, fair, month* after, propos*, complain*, молчан*, ответ*, что ответил*,
    ждет, тишин*, втор*, нова*, предложен*, вслед*, краснодар*`,
  expertsToured: `toured, six us experts, шесть американских, побывали, осмотрели;
    o reilly, gener*, colleagu*, specialist*, offic*, deleg*, tight* lipped, allow*, shown*, inspect*, look, look round*, eyes,
    first* time, guest*, half a dozen*, day at, pentagon*, missil* defens* agency, американц*, специалист*, эксперт*, генерал*, посетил*,
    визит*, вперв*, показал*, делегац*, увидел*`,
  replaceOnTheSpot: `voronezh-vp, on the spot, воронеж-вп;
    modern*, new, compact*, cheap*, rebuild*, replac*, tear down, pull down, ageing, old, giant*, monst*, new gener*, technology, besid*,
    next to, defence ministry, idea, once thought, nothing came, never built, upgrad*, нова* станц*, новог* поколен*, модернизац*,
    модернизироват*, вмест* стар*, воронеж*, планировал*, собиралис*, построит*, замен*`,
  rentRaised: `300 million, rent of, 300 миллионов, 300 млн;
    price*, raise, rise, increas*, hike, forty times, tenfold*, too dear, expen*, unreasonabl*, charg*, demand*, asks, three hundr*,
    landlord*, tenant*, pay, disput*, quarrel*, deadlock*, balks, exorbitant*, azerbaijan*, азербаиджан*, запросил*, поднял*, повысил*,
    цена, плат*, аренд*, дорог*, в сорок* раз, в десятк* раз, больш* прежн*, трист* миллион*, тупик*, разошлис*`,
  workStopped: `stopped work, lapsed, прекратила работу, истек*;
    shut, shut down, switch* off, light* out, fell silent*, silent*, silence, last shift*, last day, packed, left, abandon*, withdrew,
    hand back, caretak*, nobody, empty, expir*, contract*, no agreement, could not agree, end, lease ran out, new year, закрыл*, выключил*,
    прекратил*, замолчал*, ушла, покинул*, срок истек*, вывезл*, эксплуатац*, передал*, конец*, последн* смен*`,
  voronezhAtArmavir: `voronezh-dm, воронеж-дм;
    kuban*, krasnodar*, modern* station*, cheap*, better, new, success*, heir, replac*, same work, same area, covers, no hole, no gap, gap,
    loss, losing, superfluous*, early warning field*, gener* staff*, duty, combat* duty, full duty, phase* array, ukrain*, mukachevo*,
    sevastopol*, does without, нова* станц*, новог* поколен*, боев* дежурств*, взял* задач*, замен*, преемниц*, вмест*, кубан*, краснодар*,
    потер*, закрывает*`,
} as const
