/**
 * What is told of the events of early-warning radars, each under a name of its own. Before the semicolon stands what a text about the event
 * has in it; after it, how other writers speak of it: places, people, circumstances, consequences. As in `treaties.ts`.
 */
export const EARLY_WARNING_EVENTS = {
  watchedArea: `indian ocean, индииск* океан*, pakistan, пакистан*;
    south, southern flank, view, sight, survey, region, Middle East, Persian Gulf, Arabian Sea, Mediterranean, Nile, Punjab, Bosporus,
    Bay of Bengal, subcontinent, Asia, Israel, Saudi Arabia, Himalaya, Australia, which countries, screens, escape, notice, fired, launch,
    eye, Ближний Восток, Азия, океан, юг, южное направление, Персидский залив, Средиземное море, просматривала, следила, какие страны, видит`,
  detectionRange: `range of detection, дальность обнаружения, km, км;
    kilometres, distance, how far, reach, far enough, far, detect, pick up, thousand, six thousand, miles, figure, round figure,
    sources disagree, dispute, estimate, power, capability, capabilities, technical, дальность, километров, расстояние, как далеко,
    насколько, тысяч, обнаружить, оценивают, разные данные, характеристики`,
  scudsSpotted: `scud, scuds, скад*;
    Iraq, Iran, Baghdad, Tehran, Saddam, rockets, war, eighties, 1980s, Gulf War, shelled, shelling, cities, neighbours, fired at each other,
    spotted, saw, counted, one after another, crew, veterans, officers, served, worth, proved, finest hour, track record, recall, Саддам,
    Ирак, Багдад, война, пуски, восьмидесятые, офицеры, ветераны, засекла, обнаружила, вспоминают`,
  tenYearLease: `leased, lease, for ten years, ten years at, арендовала, на десять лет;
    rent, rented, tenant, landlord, owner, owned, who owned, terms, conditions, agreement, contract, Aliyev, Heydar, settled, status,
    legal basis, pay, paid, price, cost, sum, modest, cheap, each year, annual, decade, million, debt, договор, соглашение, статус, Алиев,
    Гейдар, арендатор, платила, плата, сумма, скромная, миллионов в год, бюджет, десять лет, обходится, пользование, собственник`,
  heiligendammOffer: `heiligendamm, g8, хаилигендам*, большой восьмерки;
    Bush, summit, surprise, surprised, off guard, stunned, sensation, Baltic, seaside, Germany, German resort, Merkel, leaders, idea,
    propose, proposal, proposed, share, shared, partners, invited, invitation, plan, initiative, Буш, саммит, восьмёрка, Германия, предложил,
    предложение, сюрприз, неожиданно, сенсация, вместе, совместно, совместная эксплуатация, инициатива`,
  inExchange: `in exchange, в обмен;
    exchange, return, expect, in return, price, deal, bargain, carrot, swap, forget, leave alone, give up, condition, interceptors, silos,
    Vistula, Bohemia, no need, Czechs, Poles, Eastern Europe, bases, Bush, взамен, обмен, условие, откажитесь, отказ от баз, вместо, Польша,
    Чехия, Восточная Европа, хотела, смысл предложения, не нужны`,
  moreDetail: `more detail, подробн*, supplied more;
    Casey, explained, explain, elaborate, elaborates, at length, in depth, deeply, once again, specifics, imagine, picture, understand,
    look like, present, described, consultations, experts, Americans heard, Кейси, подробно, разъяснили, объяснили, рассказали, эксперты,
    консультации, детали, углублённо, уточнили`,
  turnedDown: `turned down, отклонил*, отказал*;
    no thanks, reject, rejected, refuse, decline, brush off, Gates, Pentagon, Brussels, Obering, not enough, complement, addition,
    additional, supplement, substitute, stand in, replace, go ahead, Czech site, wrong type, too old, unsuited, verdict, reply, replied,
    Bush's people, cold shoulder, Гейтс, отказались, отвергли, не заинтересовало, не замена, дополнение, слишком стара, не подходит, ответ`,
  alsoOffered: `also offered, widened the offer, also offered shared, предложил также, также предложил;
    Kennebunkport, Maine, lobster, lobsters, fishing, boat, family house, summer house, Atlantic coast, Bush senior, second, another, beyond,
    sweeter, widened, added, plus, rabbit, hat, brand-new, modern, unfinished, under construction, not finished, Krasnodar, Kuban,
    data centre, data centres, Brussels, on the table, installation, Кеннебанкпорт, Мэн, рыбалка, лобстеры, вторая, ещё одна, новая,
    строящаяся, Краснодарский край, кроме Габалы, центры обмена данными`,
  notReplied: `not replied, second offer, had no reply, не ответил*, второе предложение;
    silent, silence, no word, not a word, no answer, waiting, wait, hear back, ignored, reply, respond, response, newer, second, other offer,
    added, Krasnodar, Black Sea, Kuban, widened, innovative, welcomed, Bush, fair, month after, proposed, complains, молчание, не ответили,
    ответ, что ответили, ждёт, тишина, вторая, новая, предложение, вслед, Краснодар`,
  expertsToured: `toured, six us experts, шесть американских, побывали, осмотрели;
    O'Reilly, general, colleagues, specialists, officers, delegation, tour, tight-lipped, let into, allowed, shown, inspect, inspected, look,
    look round, saw, eyes, first time, guests, half a dozen, day at, Pentagon, Missile Defense Agency, американцы, специалисты, эксперты,
    генерал, посетили, визит, впервые, показали, делегация, увидели`,
  replaceOnTheSpot: `voronezh-vp, on the spot, воронеж-вп;
    modern, newer, compact, cheaper, rebuild, rebuilding, replace, replacement, tear down, pull down, ageing, old, giant, monster,
    new generation, technology, technologies, beside, next to, Defence Ministry, idea, once thought, nothing came, never built, modernise,
    upgrade, новая станция, нового поколения, модернизация, модернизировать, вместо старой, Воронеж, планировали, собирались, построить,
    замена`,
  rentRaised: `300 million, rent of, 300 миллионов, 300 млн;
    price, raise, raised, rise, increase, hike, forty times, tenfold, too dear, expensive, unreasonable, charging, charges, demand, demands,
    asks, asked, three hundred, landlord, tenant, pay, paying, dispute, quarrel, deadlock, balks, exorbitant, Azerbaijan, Азербайджан,
    запросил, поднял, повысил, цена, плата, аренда, дорого, в сорок раз, в десятки раз, больше прежнего, триста миллионов, тупик, разошлись`,
  workStopped: `stopped work, lapsed, прекратила работу, истек*;
    shut, shut down, switched off, lights out, fell silent, silent, silence, last shift, last day, packed, left, gives up, gave up, abandon,
    withdrew, leave, hand back, caretakers, nobody, empty, expired, contract, no agreement, could not agree, end, lease ran out, New Year,
    закрыли, выключили, прекратила, замолчала, ушла, покинула, срок истёк, вывезли, эксплуатация, передали, конец, последняя смена`,
  voronezhAtArmavir: `voronezh-dm, воронеж-дм;
    Kuban, Krasnodar, modern station, cheaper, better, successor, heir, replace, replaced, took over, same work, same area, covers, cover,
    no hole, no gap, gap, loss, losing, superfluous, early-warning field, General Staff, duty, combat duty, full duty, phased array, Ukraine,
    Mukachevo, Sevastopol, does without, новая станция, нового поколения, Воронеж-ДМ, боевое дежурство, взяла задачи, замена, заменила,
    преемница, вместо, Кубань, Краснодар, потеря, закрывает`,
} as const
