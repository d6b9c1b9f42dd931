/**
 * What is told of events in conventional forces in Europe. Before the semicolon stands what a text about the event has in it; after it,
 * how others speak of the event: by its places, people, circumstances and consequences. As in `treaties.ts`.
 */
export const CONVENTIONAL_FORCES_EVENTS = {
  parisSigning: `paris, париж*, sixteen nato states;
    gorbachev*, thatch*, mitterrand*, kohl, elyse*, seine, french* capit*, helsinki*, csce, divis* of the continent*, peace, settl*,
    twenty two, heads of govern*, ceremony, signat*, ink, names, marsh*, conclud*, which countri*, birth*, горбач*, елисеиск* дворец*,
    варшавск* договор*, стран*, подписал*, подписывал*, конец* холодн* воин*, двадцат* две, глав* государств*`,
  heavyWeapons: `tanks, artillery, attack helicopters, танков, артиллер*;
    parity, equal numbers, balance, same maximum*, superiority, east, both alliances, each side, guns, armour, battl* tanks, warplan*,
    helicopt*, howitz*, heavy weapon*, five class*, kinds of weapon*, how many, allow*, entitl*, cap, limit*, maximum*, number, urals,
    равенств*, паритет*, скольк*, разрешал*, потолк*, пушк*, вертолет*, самолет*, бронетехник*, кажд* блок*, альянс*, категор*, ограничен*`,
  itemsDestroyed: `items had been destroyed, destroyed or converted, 50 000 items, уничтожено или переоборудовано, acda;
    scrap*, sawn, sawing, cut up, blowtorch*, melted, furnac*, film, pieces, reduc* period*, deadlin*, inspect*, foreign* offic*, verifi*,
    superfluous*, disarm*, tens of thousand*, statistic*, convers*, t 55, saxony, volga*, металлол*, переплавк*, резал*, уничтожил*,
    уничтожен*, инспектор*, сокращен*, тысяч* единиц*, середин* девяност*, техник*, утилизац*`,
  istanbulTreaty: `istanbul, limits for blocs, national and territorial, стамбул*, национальн* и территориальн*;
    bosporus*, osce, summit*, clinton*, yeltsin*, thirty leaders, revis*, rework*, renew*, new form, new version, updat*, modernis*,
    end of blocs, bloc arithmetic*, swapped, per country, each state*, own maximum*, consent* to foreign* troop*, never ratifi*,
    four ratifi*, paper, dead letter, stillborn*, саммит* обсе, обновленн*, нова* редакц*, новы* вариант*, группов* принцип*,
    национальн* уровн*, осталс* на бумаг*, так и не вступил*, ельцин*, клинтон*`,
  georgiaAndMoldova: `georgia*, moldova*, грузи*, молдав*, молдов*;
    transnistria*, dniest*, tiraspol*, abkhazia*, gudauta*, batumi*, caucasus*, chisinau*, tbilisi*, garrison*, bases, peacekeep*, soldi*,
    troop*, withdraw*, go home, istanbul* commit*, pledg*, promis*, parlia*, allied, western* capit*, senat*, ratifi*, touch*, refus*,
    wait, link, condition, приднестровь*, абхаз*, гарнизон*, базы, вывод* воиск*, вывест*, миротворц*, стамбульск* обязательств*, увязал*,
    ратификац*, запад*, отказываетс*, услов*, пока`,
  moratoriumCalled: `moratorium, моратории;
    address*, speech*, annual, feder* assemb*, both houses, parlia*, deputi*, rostrum*, marbl* hall, stunned, surpris*, announc*,
    threaten*, on ice, on hold, freez*, abide, stop abiding, shield*, intercept*, rice, ludicrous*, solana*, regret*,
    cornerston* of european* security, first* shot, spring*, послан*, федеральн* собран*, объявил*, предложил*, мраморн* зал, раис, солан*,
    весн*, заморозит*, речь, заявил*`,
  viennaConference: `vienna, вене, вена, special conference;
    confer*, extraordinary, emergency, meeting, gather*, assemb*, austria*, austrian* capit*, hofburg*, danub*, osce, deleg*,
    thirty parti*, summon*, conven*, called, complaint*, unhappy, last attempt*, in vain, without result*, broke up, communiqu*, failed,
    before the decre*, конференц*, чрезвычаин*, внеочередн*, созвал*, участник*, делегат*, безрезультатн*, без итог*, июнь`,
  decreeOfSuspension: `decree*, указ*;
    putin*, kremlin*, order, edict*, ukase, pen, stroke* of the pen, paper, signed, notic*, notify, countdown*, clock*, running, begun,
    five month*, days, mid decemb*, no longer bound*, still bound*, inspect*, state*, legal*, step, freez*, указ, подписал*, уведомлен*,
    отсчет*, пять месяц*, через 150 днеи, декабр*, путин*, бумаг*, распоряжен*, приостановк*, вступит* в силу`,
  reportedTooEarly: `premature, report of august 2007, counts russia's, преждевремен*;
    report*, press*, paper, journ*, newspap*, write*, claim*, too hasty, ahead* of event*, wrong*, not quite, inaccur*, already left,
    ceased, respons*, answer, react*, reciproc* steps, count* measures, shield*, plans of washington*, stop of particip*, mistaken*,
    издан*, газет*, пишет*, сообщен*, поспешил*, преждевременн*, ответн* меры, в ответ*, остановил* участ*, вышл*, неточност*`,
  officialGrounds: `grounds, enlargement, расширени*, основани*;
    reason*, list, complaint*, griev*, exception* circumst*, state*, expansion, growing, eastward*, march* east, new members,
    baltic* state*, bulgaria*, romania*, black* sea, garrison*, bases, american* let in, refus* to ratify, failure, drove*, motives,
    justifi*, offici*, shelv*, причин*, почем*, список*, обид*, претенз*, обстоятельств*, расширен*, новы* член*, румын*, болгар*, базы,
    объект*, нератификац*, основан*, официальн*`,
  dataStopped: `stopped giving, refused russian inspections, cfe data, giving russia, данные, данных;
    washington*, pentagon*, nuland*, state* depart*, britain*, annual report*, yearly figures, figures, numbers, notifi*, tells, inform*,
    share*, send, hand over, brigad*, inspect*, access*, turned away, bases, giving without receiv*, reciprocity, tired, four years,
    in the dark, allies follow*, вашингтон*, сведен*, информац*, передават*, перестал*, инспектор*, доступ*, инспекц*, союзник*,
    не пустят*, взаимност*, отчет*`,
  imbalanceOfForces: `imbalance, дисбаланс, неравновес*;
    edge, lead, ahead*, advantag*, superi*, strong*, non nuclear*, ordinary forces, smart* bombs, precis*, ships, gap, fear, troubl*,
    diplom*, ministry, kommersant*, anonymous*, complain*, gottemoell*, nuclear* cuts, warhead*, перевес*, превосходств*, преимуществ*,
    обычн* вооружен*, неядерн*, дипломат*, мид, напомнил*, сильн*, отста*`,
  exitAtMidnight: `exit, 00 00, выход россии;
    midnight*, walked out, for good, depart*, leave, quit, withdraw*, denunci*, denounc*, law, duma, shuts the book, close*, last thread*,
    end, formal, cold war settl*, pieces, consult* group*, sixteen* years, no longer a party, moscow*, полноч*, вышл*, выход*, денонсац*,
    денонсировал*, закон*, окончательн*, больш* не участник*, покинул*, ушла, конец*`,
  alliesSuspend: `allies, союзники, for as long as needed;
    stoltenberg*, berlin*, london*, washington*, partn*, members, respons*, follow*, hours, no longer tied, bound* alone, not apply,
    stop applying, shelf*, door, not locked, return*, reversibl*, indefinit*, notic*, thirty days, turkey, poland*, turkiy*, альянс*, нато,
    сша, столтенберг*, вслед*, ответил*, неопределенн* срок, турц*, польш*, берлин*, не выполнят*`,
} as const
