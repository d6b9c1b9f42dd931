/**
 * What is told of the events of conventional forces in Europe, each under a name of its own. Before the semicolon stands what a text about the event
 * has in it; after it, how other writers speak of it: places, people, circumstances, consequences. As in `treaties.ts`.
 */
export const CONVENTIONAL_FORCES_EVENTS = {
  parisSigning: `paris, париж*, sixteen nato states;
    Gorbachev, Bush, Thatcher, Mitterrand, Kohl, Élysée, Seine, French capital, Helsinki, CSCE, end of the Cold War,
    division of the continent, peace, settlement, twenty-two, heads of government, ceremony, signature, ink, names, marshals, concluded,
    which countries, birth, Горбачёв, Париж, Елисейский дворец, Варшавский договор, страны, подписали, подписывали, конец холодной войны,
    двадцать две, главы государств`,
  heavyWeapons: `tanks, artillery, attack helicopters, танков, артиллер*;
    parity, equal numbers, balance, same maximum, superiority, East, both alliances, each side, guns, armour, battle tanks, warplanes,
    helicopters, howitzers, heavy weapons, five classes, kinds of weapons, how many, allow, allowed, entitled, cap, caps, limits, maximum,
    number, Urals, равенство, паритет, сколько, разрешал, потолки, пушки, вертолёты, самолёты, бронетехника, каждому блоку, альянсы,
    категории, ограничения`,
  itemsDestroyed: `items had been destroyed, destroyed or converted, 50 000 items, уничтожено или переоборудовано, acda;
    scrap, scrapped, scrapyards, sawn, sawing, cut up, blowtorch, melted, melt, furnace, film, pieces, reduction period, deadline,
    inspectors, foreign officers, verified, superfluous, disarmed, tens of thousands, statistics, how much, conversion, T-55, Saxony, Volga,
    металлолом, переплавка, резали, уничтожили, уничтожено, инспекторы, сокращения, тысяч единиц, середина девяностых, техника, утилизация`,
  istanbulTreaty: `istanbul, limits for blocs, national and territorial, стамбул*, национальн* и территориальн*;
    Istanbul, Bosporus, OSCE, summit, Clinton, Yeltsin, thirty leaders, revised, reworked, renewed, new form, new version, updated,
    modernised, end of blocs, bloc arithmetic, swapped, per country, each state, own maximum, consent to foreign troops, never ratified,
    four ratified, paper, dead letter, stillborn, Стамбул, саммит ОБСЕ, обновлённый, новая редакция, новый вариант, групповой принцип,
    национальные уровни, остался на бумаге, так и не вступил, Ельцин, Клинтон`,
  georgiaAndMoldova: `georgia*, moldova*, грузи*, молдав*, молдов*;
    Transnistria, Dniester, Tiraspol, Abkhazia, Gudauta, Batumi, Caucasus, Chisinau, Tbilisi, garrison, garrisons, bases, peacekeepers,
    soldiers, troops, withdraw, withdrawal, go home, Istanbul commitments, pledge, promise, parliaments, allied, Western capitals, Senate,
    ratification, touch, refuse, wait, link, condition, Приднестровье, Абхазия, гарнизон, базы, вывод войск, вывести, миротворцы,
    стамбульские обязательства, увязали, ратификация, Запад, отказывается, условие, пока`,
  moratoriumCalled: `moratorium, мораторий;
    address, speech, annual, federal assembly, both houses, parliament, deputies, rostrum, Marble Hall, stunned, surprise, announce,
    announced, threaten, on ice, on hold, freeze, abide, stop abiding, shield, interceptors, Rice, ludicrous, Solana, regret,
    cornerstone of European security, first shot, spring, послание, Федеральное собрание, объявил, предложил, Мраморный зал, Райс, Солана,
    весна, заморозить, речь, заявил`,
  viennaConference: `vienna, вене, вена, special conference;
    conference, extraordinary, emergency, meeting, gathering, assembly, Austria, Austrian capital, Hofburg, Danube, OSCE, delegates,
    delegations, thirty parties, summoned, convened, called, complaints, unhappy, last attempt, in vain, without result, broke up,
    communiqué, failed, before the decree, конференция, чрезвычайная, внеочередная, Вена, созвала, участники, делегаты, безрезультатно,
    без итогов, июнь`,
  decreeOfSuspension: `decree*, указ*;
    Putin, Kremlin, order, edict, ukase, pen, stroke of the pen, paper, signed, notice, notify, countdown, clock, running, begun,
    five months, days, mid-December, no longer bound, still bound, inspectors, statement, legally, step, freeze, указ, подписал, уведомление,
    отсчёт, пять месяцев, через 150 дней, декабрь, Путин, бумага, распоряжение, приостановка, вступит в силу`,
  reportedTooEarly: `premature, report of august 2007, counts russia's, преждевремен*;
    report, reported, press, paper, journal, newspaper, writes, claim, claims, too hasty, ahead of events, wrong, not quite, inaccurate,
    already left, ceased, response, answer, reaction, reciprocal steps, counter-measures, shield, plans of Washington, stop of participation,
    mistaken, издание, газета, пишет, сообщение, поспешило, преждевременно, ответные меры, в ответ, остановила участие, вышла, неточность`,
  officialGrounds: `grounds, enlargement, расширени*, основани*;
    reasons, reason, list, listed, complaints, grievances, exceptional circumstances, statement, expansion, growing, eastward, march east,
    new members, Baltic states, Bulgaria, Romania, Black Sea, garrisons, bases, Americans let in, refusal to ratify, failure, drove, motives,
    justification, official, shelve, причины, почему, список, обиды, претензии, обстоятельства, расширение, новые члены, Румыния, Болгария,
    базы, объекты, нератификация, основания, официально`,
  dataStopped: `stopped giving, refused russian inspections, cfe data, giving russia, данные, данных;
    Washington, Pentagon, Nuland, State Department, Britain, annual report, yearly figures, figures, numbers, notification, notifications,
    tell, information, inform, share, send, hand over, brigades, inspectors, inspection, access, turned away, bases,
    giving without receiving, reciprocity, tired, four years, in the dark, allies followed, Вашингтон, сведения, информация, передавать,
    перестали, инспекторы, доступ, инспекции, союзники, не пустят, взаимность, отчёт`,
  imbalanceOfForces: `imbalance, дисбаланс, неравновес*;
    edge, lead, ahead, advantage, superiority, superior, stronger, non-nuclear, ordinary forces, smart bombs, precision, ships, evened out,
    gap, fear, troubles, diplomat, ministry, Kommersant, anonymous, complained, Gottemoeller, nuclear cuts, warheads, перевес, превосходство,
    преимущество, обычные вооружения, неядерные, дипломат, МИД, напомнили, сильнее, отстаём`,
  exitAtMidnight: `exit, 00 00, выход россии;
    midnight, walked out, for good, departure, leave, left, quit, withdrawal, withdraw, denunciation, denounced, law, Duma, shuts the book,
    closes, last thread, end, formal, cold war settlement, pieces, consultative group, sixteen years, no longer a party, Moscow, полночь,
    вышла, выход, денонсация, денонсировала, закон, окончательно, больше не участник, покинула, ушла, конец`,
  alliesSuspend: `allies, союзники, for as long as needed;
    alliance, Stoltenberg, Berlin, London, Washington, partners, members, response, followed, hours, no longer tied, bound alone, not apply,
    stop applying, shelf, door, not locked, return, reversible, indefinitely, notice, thirty days, Turkey, Poland, Türkiye, альянс, НАТО,
    США, Столтенберг, вслед, ответили, неопределённый срок, Турция, Польша, Берлин, не выполнять`,
} as const
