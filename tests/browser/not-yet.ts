/**
 * What recognition does not get right yet on each test page: found errors, not excuses. Each change for better or worse shows
 * here.
 */
export const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  'news-2007.html': [
    'wrong gabala-radar: e control. Still, pooling data from the [Azeri radar] would have done more for trust than ten',
    'missed cfe: onths’ notice and gone. I don’t see how [cfe] will survive the winter either. Startre',
  ],
  'news-2013-ru.html': [
    'wrong gabala-radar: О. Сколько можно. geo_baku 10:20У нас в [Габале] теперь курорт обещают на месте станции.',
    'wrong gabala-radar: ко не надо путать: Габала та закрыта, а [Габала] с шашлыком открыта :) ЛёхаПРОфи 10:31а ',
    'wrong gabala-radar: ением, но не реализацией. В межсезонье «[Габалу]» пополнили двое бразильцев. Про третьег',
    'wrong gabala-radar: ретьего говорят, что он выбирает между «[Габалой]» и клубом из Армавира — местным «Торпед',
  ],
  'forum.html': [
    'missed start: g ago. But the numbers were kept. Under [new start] each side has 1550 deployed warheads, 7',
    'missed start: 2 Feb 2026, 20:58 · Link Short version: [start 1]: 1991, 6000 warheads each, done by 2001',
    'missed start: y we had, and that was the point of the [START] lot." Then he went to bed. 👍 8 Quote ',
  ],
  'plain.txt': [
    'wrong start:  eight days" is about a treaty while "[Start] delayed by rain" is not. 5. Threat Re',
    'missed start: indexer to see that "the Senate debated [Start] for eight days" is about a treaty wh',
  ],
  'hostile.html': [
    'missed gabala-radar: art a subscription The lights go out at [Gabala], and nobody is cross By our corresponde',
  ],
  'hostile-remover.html': [
    'missed start:  first time since 1972, there may be no [START] of any kind. Start reading aloud START ',
  ],
}
