/**
 * What is told of the events of threat reduction, each under a name of its own. Before the semicolon stands what a text about the event
 * has in it; after it, how other writers speak of it: places, people, circumstances, consequences. As in `treaties.ts`.
 */
export const THREAT_REDUCTION_EVENTS = {
  threatReductionAct: `threat reduction act, law of 1991, закон 1991;
    Congress, Senate, act, bill, rider, amendment, legislation, statute, legal basis, sponsors, two senators, Democrat, Republican, Georgia,
    Indiana, Bush, signature, Soviet collapse, falling apart, autumn of 1991, beginnings, began, origin, created, born, vote, passed,
    pushed through, defence bill, loose nukes, wrong hands, конгресс, сенаторы, закон, поправка, подписал, распад СССР, начало, появился,
    приняли, основа`,
  kindsOfArms: `biological, биологич*;
    germs, germ, bacteria, anthrax, typhoid, nerve gas, nerve agents, mustard gas, poison, vessels, planes, submarines, rockets, carriers,
    not only, bomb, more than, wide, remit, dealt, kinds, Typhoon, trains, depots, everything, weapons of mass destruction, химическое,
    бактериологическое, биологическое, отравляющие, подводные лодки, ракеты, не только, охватывала, что входило, виды оружия`,
  projectSapphire: `sapphire, ulba, tennessee, сапфир*, ульб*, теннесси;
    airlift, secret, secretly, daring, Kazakh, Kazakhstan, metal works, metallurgical plant, warehouse, padlock, steppe, Oskemen,
    Ust-Kamenogorsk, Oak Ridge, C-5, planes, transports, drums, bomb-grade, bombs' worth, enough for, dozen bombs, haul, coup, operation,
    Clinton, Nazarbayev, material, Казахстан, тайно, вывезли, вывоз, самолёты, операция, Усть-Каменогорск, Ульбинский, обогащённый, полтонны,
    Назарбаев, Ок-Ридж`,
  spendingInAll: `spending, billion dollars, миллиард*, расход*;
    money, cost, costs, price, price tag, taxpayer, budget, expensive, cheap, bargain, sum, total, how much, spend, spent, sunk, dollars,
    bill, nine billion, per year, two decades, twenty years, sceptics, value, investment, деньги, стоила, обошлась, сколько, миллиардов,
    налогоплательщики, бюджет, казна, потратили, затраты, двадцать лет, расходы, сумма`,
  scorecardCount: `scorecard*, deactivated, снят* с боевого, дезактивир*;
    tally, count, running count, score, results, achieved, achievement, success, successes, statistics, how many, charges, out of action,
    off duty, off their missiles, taken out of service, dismantled, destroyed, eliminated, Lugar's office, senator, monthly, so far,
    thousand, measured, боеголовок, снято, уничтожено, сколько, итог, счёт, подсчёт, тысяч, выведено, достижения, сенатор`,
  notExtended: `not extend, would not extend, не продл*, не будет продлевать;
    extend, extension, prolong, renew, renewal, sign again, run out, expire, lapse, Foreign Ministry, Lavrov, Kremlin, Ryabkov, Moscow told,
    does not fit the times, different framework, old text, present terms, bad news, autumn 2012, something else, last months, refuses,
    refused, МИД, продлевать, продлять, отказ, отказалась, не станут, не будет, старый текст, подписывать, доживает, другие условия,
    осень 2012`,
  objectionsRaised: `objections, subsidies, unequal, leaked, субсиди*, неравноправ*, возражени*;
    reasons, charity, handouts, donor, help, aid, alms, rich, oil, money of our own, pride, humiliating, one-way street, rules, dictated,
    unfair, equal, partner, liability, access, spies, spying, prying, secrets, secret sites, window, information, resent, complaints, почему,
    подачки, деньги есть, сами, неравноправные, доступ, секреты, закрытые сведения, утечка, шпионаж, не устраивает, гордость, претензии`,
  successorSought: `second key issue, accord to follow, cooperation accord, вторым ключевым, второи ключев*;
    Gottemoeller, envoy, briefcase, agenda, second, second point, item, big items, successor, replace, replacement, what comes after, follow,
    future, new agreement, new frame, new footing, take the place, talks in Moscow, came to Moscow, protocol, June 2013, MNEPR, Готтемюллер,
    переговоры, вторая тема, второй вопрос, новое соглашение, замена, вместо, преемник, будущее, приехала, что дальше`,
  rankOfEnvoy: `assistant secretary, under secretary, помощник* госсекретар*, заместител* госсекретар*;
    rank, title, post, position, office, job, assistant, acting, negotiator, diplomat, woman, American, described, called, mere, press,
    wrong, mistake, Rose, ранг, должность, пост, помощник госсекретаря, заместитель госсекретаря, исполняющая обязанности, названа, Роза,
    ошибка`,
  americanExpense: `at us expense, surplus nuclear arsenal, за счет сша, united states paid for, paid for;
    footed the bill, bill, paid, pay, paying, money, cost, dime, bankrolled, financed, funded, American taxpayers, not the Russians,
    thanks to, getting rid, scrapping, destroying, destroy, leftover, excess, superfluous, shells, poison gas, bombs, stocks, кто платил,
    платили, за счёт, американские деньги, финансировали, уничтожали, уничтожение, лишние, отравляющие вещества, избавились`,
  dueToEnd: `due to end, истекает, должна закончиться, заканчивается, завершится;
    lapse, expire, run out, end, ends, clock, ticking, countdown, summer, four months, months left, last months, days numbered, umbrella,
    agreement, stop, middle of 2013, deadline, истечёт, летом, июнь, через четыре месяца, последние месяцы, рамочное соглашение, конец, срок`,
  satisfiedMoscow: `satisfied moscow, satisf*, удовлетвор*, устро*;
    pleased, satisfied, satisfaction, happy, content, liking, warm words, good words, went well, positive, live with, constructive, useful,
    deputy minister, negotiator, chief negotiator, sounded, conversation, exchange, talks, Рябков, доволен, довольны, удовлетворён,
    удовлетворил, замминистра, хорошо, конструктивно, устроил, разговор, консультации`,
  noBreakthrough: `breakthrough*, прорыв*, nothing had been solved;
    deal, no deal, no result, nothing, far from, unsettled, unsolved, open, solution, disagree, divided, apart, differences, haggling,
    talking, go on talking, continue, too early, celebrate, admits, conceded, warns, not agreed, agreement, Рябков, не договорились, пока,
    прорыв, без результата, разногласия, рано, решения нет, продолжают, не решено, чем заменить`,
  helpDeclined: `declined further, guarding nuclear material, охран* ядерн*;
    plutonium, stores, vaults, depots, cameras, fences, locks, locking up, guards, Rosatom, turns its back, no more help, alone, go home,
    last chapter, last projects, came to a stop, Crimea, Ukraine, sanctions, winter, told the Americans, ended, cooperation, Росатом,
    свёрнуто, прекратила, охрана, хранилища, плутоний, камеры, сами, отказалась от помощи, Крым, сотрудничество, последние проекты`,
  leavingMnepr: `leaving mnepr, took up leaving, outlived itself, выход из мнэпр, изжил*;
    Duma, deputies, parliament, lawmakers, denounce, denunciation, withdraw, withdrawal, leave, leaving, exit, quit, bury, paper, framework,
    2003, heir, successor, remnant, remained, legal basis, tidy up, lost its meaning, no more use, outlived, outdated, obsolete,
    decade after, Госдума, депутаты, денонсировать, денонсация, выйти, выход, соглашение, остатки, изжило, пришло на смену, утратило смысл,
    рамочное`,
} as const
