/**
 * Words that reports use for one another, English and Russian, a line each; a comma ends a word or phrase. Any form of a word counts.
 * They are the general words of news on treaties and arms; what a topic is called stands in its pack.
 */
const GROUPS = `
us, usa, u s, united states, america, american, washington, white house, сша, американский, америка, соединённые штаты, вашингтон
russia, russian, moscow, kremlin, россия, российский, русский, рф, москва, кремль
soviet, soviet union, ussr, советский, ссср, советский союз
poland, polish, pole, warsaw, польша, польский
czech, czech republic, czechia, чехия, чешский
azerbaijan, azerbaijani, azeri, baku, азербайджан, азербайджанский, баку
kazakhstan, kazakh, казахстан, казахстанский
ukraine, ukrainian, украина, украинский
belarus, belarusian, беларусь, белоруссия, белорусский
georgia, georgian, грузия, грузинский
moldova, moldovan, молдавия, молдова
turkey, turkish, turkiye, турция, турецкий
romania, romanian, румыния, румынский
iran, iranian, tehran, иран, иранский
north korea, pyongyang, кндр, северная корея
syria, syrian, сирия, сирийский
europe, european, европа, европейский
armenia, armenian, yerevan, армения, армянский
albania, albanian, tirana, албания, албанский
greece, greek, athens, греция, греческий
hungary, hungarian, budapest, венгрия, венгерский
austria, austrian, vienna, австрия, вена
switzerland, swiss, geneva, швейцария, женева
japan, japanese, tokyo, япония, японский
israel, israeli, израиль, израильский
iraq, iraqi, baghdad, ирак, иракский
india, indian, delhi, индия, индийский
pakistan, pakistani, пакистан, пакистанский
afghanistan, afghan, kabul, афганистан, афганский
emirates, uae, abu dhabi, united arab emirates, оаэ, эмираты, абу даби
nato, alliance, ally, нато, альянс, союзник
britain, british, uk, united kingdom, великобритания, британский
germany, german, berlin, германия, немецкий
france, french, paris, франция, французский
china, chinese, beijing, китай, китайский
leave, withdraw, exit, quit, pull out, walk out, back out, depart, выход, выйти, вышел, вышла, выходить, покинуть
suspend, halt, stop, freeze, pause, приостановка, приостановить, приостановление, заморозить
moratorium, мораторий
end, cease, lapse, expire, terminate, run out, stop, close, shut, finish, complete, истечь, истекать, истечение, окончание, прекращение, закончиться, завершение
close, shut, закрыть, закрыт, закрытие
drop, cancel, abandon, scrap, ditch, give up, отменить, отмена, отказаться
destroy, eliminate, dismantle, scrap, blow up, demolish, deactivate, get rid of, уничтожение, уничтожить, ликвидация, утилизация
sign, conclude, подписать, подписание, подписан
enter into force, come into force, take effect, in force, вступить в силу, вступление в силу
ratify, approve, consent, back, endorse, pass, ратифицировать, ратификация, одобрить, одобрение
refuse, reject, decline, turn down, rebuff, rule out, отказ, отказать, отклонить, отвергнуть
offer, propose, proposal, suggest, предложение, предложить, предлагать
cut, reduce, slash, shrink, lower, сокращение, сократить, сокращать
limit, cap, ceiling, restrict, allow, permit, ограничение, ограничить, предел, потолок, лимит, разрешать, допускать
increase, raise, rise, grow, hike, go up, рост, повысить, увеличить
build, construct, set up, строительство, построить, строить
deploy, station, place, host, размещение, разместить, развернуть
lease, rent, hire, аренда, арендовать, арендный
extend, prolong, renew, продление, продлить, продлевать
resume, restart, возобновить, возобновление
continue, keep, go on, продолжать
talk, negotiate, consultation, discuss, discussion, round, переговоры, консультация
meet, meeting, summit, conference, встреча, саммит, конференция
treaty, agreement, accord, pact, deal, договор, соглашение, пакт
law, act, decree, bill, legislation, закон, указ
arms, weapon, weaponry, armament, вооружение, оружие
arsenal, stockpile, арсенал
missile, rocket, ракета, ракетный
interceptor, anti missile, противоракета, перехватчик
intercontinental missile, icbm, мбр, межконтинентальный
warhead, боеголовка, боезаряд
shield, umbrella, щит
defence, оборона
threat, danger, menace, угроза, опасность
attack, strike, нападение, удар
troops, forces, army, military, soldier, войска, армия, военный
officer, general, офицер, генерал
parliament, duma, lawmaker, legislature, парламент, дума
senate, senator, congress, сенат, сенатор, конгресс
president, head of state, президент
minister, министр
foreign ministry, state department, мид, госдепартамент
defence ministry, defence department, pentagon, минобороны, пентагон
spokesman, spokeswoman, press secretary, представитель
envoy, negotiator, diplomat, delegate, delegation, переговорщик, делегация, дипломат
expert, specialist, эксперт, специалист
journalist, reporter, press, media, журналист, пресса
scientist, researcher, scholar, учёный
visit, tour, trip, travel, визит, посетить, поездка
inspect, check, verify, verification, инспекция, проверка
plant, factory, facility, завод
chemical, poison gas, химический
biological, germ, биологический
nuclear, atomic, ядерный, атомный
uranium, bomb grade, уран
villager, resident, local people, житель
health, illness, sickness, здоровье
pandemic, covid, coronavirus, пандемия, коронавирус
resort, tourism, tourist, holiday, курорт, туристический
cost, price, rent, charge, fee, money, fund, spend, budget, pay, dollar, деньги, стоимость, цена, расход, финансирование, бюджет, платить
debt, owe, долг, задолженность
help, aid, assist, support, subsidy, помощь, субсидия
launch, fire, test, trial, пуск, испытание
joint, shared, share, together, совместный
fear, worry, concern, afraid, опасение, опасаться
dispute, quarrel, row, disagree, argument, differ, спор, разногласие
oppose, object, against, unacceptable, protest, complain, objection, grievance, возражать, против, протест, претензия
reason, ground, cause, motive, because, why, objection, причина, основание, почему
answer, response, reply, retaliate, counter, ответ, ответить
open, inaugurate, unveil, открыть, открытие
hand over, transfer, give back, передача, передать
range, reach, дальность
height, tall, high, big, large, huge, size, высота, размер, большой, огромный
radar, рлс, радар, радиолокационный
station, site, base, facility, станция, база, объект
staff, personnel, employee, work, worker, персонал, сотрудник
sea, ship, warship, vessel, navy, naval, море, корабль, флот
successor, succeed, replace, follow, follow up, substitute, instead, in place of, take its place, преемник, замена, вместо
condition, term, precondition, условие
demand, want, require, insist, ask, ask for, request, call for, urge, appeal, просить, призвать, требовать, требование
solve, settle, solution, settlement, resolve, agree, решение, урегулирование
progress, advance, breakthrough, прогресс, прорыв
satisfied, pleased, happy, доволен, удовлетворён
wrong, mistake, false, misleading, error, premature, ошибка, неверный
alone, unilateral, on its own, one sided, односторонний
outdated, obsolete, outlive, out of step, устаревший
data, information, данные, информация
information, intelligence, разведданные, разведка
give, exchange, share, supply, hand, обмен, передавать
say, tell, announce, declare, call, name, заявить, сообщить, объявить, сказать
report, account, article, story, отчёт, статья
order, command, приказ
programme, program, программа
phase, stage, этап
space, orbit, космос, космический
tank, танк
artillery, gun, артиллерия
armoured vehicle, apc, бронемашина
aircraft, plane, jet, самолёт
helicopter, вертолёт
submarine, sub, подводная лодка
bomber, бомбардировщик
silo, шахта
million, mln, m, млн, миллион
billion, bn, bln, млрд, миллиард
thousand, тыс, тысяча
km, kilometre, kilometer, км, километр
kg, kilogram, kilo, кг, килограмм
ton, tonne, тонна
dollar, usd, доллар
country, state, nation, страна, государство
vote, ballot, голос, голосование
1, i, one, один
2, ii
3, iii
4, iv
2, two, два
3, three, три
4, four, четыре
5, five, пять
6, six, шесть
7, seven, семь
8, eight, восемь
10, ten, десять
new, newly, новый
old, ageing, ancient, старый
first, initial, первый
last, final, latest, последний
begin, commence, beginning, onset, начать, начало, начинать
exclude, leave out, omit, исключить, исключать
ban, bar, prohibit, forbid, outlaw, запрет, запретить, запрещать
threaten, warn, warning, угрожать, пригрозить, предупредить
comply, observe, abide, keep to, adhere, carry out, implement, fulfil, honour, соблюдать, соблюдение, выполнять, выполнение
promise, pledge, vow, обещать, обещание
guard, protect, secure, safe, security, охрана, безопасность, защита
transport, carry, fly, airlift, ship, move, перевозка, вывезти, вывоз
in service, on duty, operational, in operation, working, active, эксплуатация, дежурство
own, owner, control, собственность, владеть
inform, notify, notification, notice, уведомление, уведомить
change, revise, amend, update, modify, adapt, изменить, изменение, пересмотр
welcome, praise, speak well, приветствовать, хвалить
doubt, sceptical, scepticism, скепсис, сомнение
hope, expect, надеяться, надежда, ожидать
balance, imbalance, parity, superiority, баланс, дисбаланс, равновесие
deter, deterrent, deterrence, сдерживание
leak, leakage, disclose, утечка
equal, unequal, equality, равный, неравный, равноправный
enlarge, expand, expansion, enlargement, widen, расширение, расширить
member, party, participant, signatory, участник
near, nearby, close to, next to, neighbouring, рядом, вблизи, около
full name, official name, полное название
type, class, kind, тип, класс
power, megawatt, mw, мощность, мвт
village, town, district, деревня, село, район
map, coordinate, latitude, longitude, карта, координата
translate, translation, wording, перевод
arms race, гонка вооружений
cheat, trick, trickery, ploy, уловка
key, main, central, chief, major, главный, основной, ключевой
crew, troops, unit, экипаж
third, thirds, треть
half, половина
year, год, лет
month, месяц
day, день
january, jan, январь
february, feb, февраль
march, mar, март
april, apr, апрель
may, май
june, jun, июнь
july, jul, июль
august, aug, август
september, sep, sept, сентябрь
october, oct, октябрь
november, nov, ноябрь
december, dec, декабрь
`

/** The words and phrases of each group. */
export const SYNONYMS: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map(line => line.split(', '))
