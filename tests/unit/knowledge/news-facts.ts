/*
 * What the two reports say, fact by fact, as the words that one passage of their retelling must hold together, joined
 * by ` + `. A word may be the beginning of a longer one; `|` stands between words that do as well.
 */

/** The report of August 2007 on the talks in Washington. */
export const WASHINGTON_2007: Readonly<Record<string, string>> = {
  A1: 'Russia + United States|US + talks + cooperat + missile defence',
  A2: 'US|Washington + outcome|result + positive + 1 August 2007',
  A3: 'Tom Casey + State Department + 1 August 2007',
  A4: 'Casey + main task + fulfilled|done|met',
  A5: 'Casey + each|both side + missile + attack|danger|threat + United States + Europe + Russia',
  A6: 'Casey + ways + cooperat + missile defence + discussed',
  A7: 'Casey + Russian + detail + Gabala + joint + Putin',
  A8: 'station|radar + Azerbaijan',
  A9: "offer + Putin’s own|Putin's own + Gabala",
  A10: 'account + statement + department',
  A11: 'Casey + another|next|further + round + September 2007',
  A12: 'round + Moscow + likely|probabl',
  A13: 'Casey + hope + dispute + Moscow + Washington + missile defence',
  A14: 'talks + expert + two|both countr',
  A15: 'talks + Washington + July 2007',
  A16: '30 July + 1 August 2007 + report',
  A17: 'US expert + Russian delegation + intelligence + threat',
  A18: 'intelligence + justify + missile defence + Europe',
  A19: 'US side + dispel|allay|calm + Russian fear + Poland + Czech',
  A20: 'Russia fear + deterrent + Poland + Czech',
  A21: 'Russian delegation + intercept + unacceptable + Iran + nuclear',
  A22: 'United States|US + 10|ten intercept + Poland + 2007',
  A23: 'radar + Czech + neighbour',
  A24: 'US administration + necessary|needed + protect + Europe',
  A25: 'Iran + North Korea + attack',
  A26: 'Washington|United States + turned down|refused|rejected|declined + offer + Gabala',
  A27: 'Putin + offer + missile-warning + southern Russia + Armavir',
  A28: 'second offer + United States|US + not + repl|answer',
  A29: 'Russia + counter-measure + response|answer + US plan',
  A30: 'counter-measure + missile test|test launch + 29 May 2007',
  A31: 'counter-measure + suspend + CFE',
  A32: 'Putin + direct answer + missile defence + Europe',
  A33: 'Putin + not Russia|Russia did not|Russia had not + arms race + new round',
  A34: 'Putin + balance + world',
  A35: 'Putin + international security',
}

/** Where that report was wrong or overtaken. */
export const WASHINGTON_2007_PUT_RIGHT = [
  '30–31 July 2007 + statement',
  '10 September 2007 + Paris + not in Moscow',
  '12 October 2007 + minister + Moscow',
  'Gabala + Gates + additional + not a replacement',
  'second offer + Bush + welcome + July 2007 + Polish + Czech',
  'CFE + premature + 14 July 2007 + 150 days + 12 December 2007',
  'CFE + ground + ratify + enlargement + base + aggravat',
  'Putin + 31 May 2007 + Greek + six weeks',
  'ABM Treaty + ended + 13 June 2002',
  'Tom Casey + not Senator + Bob Casey',
] as const

/** The report of February 2013 on the talks in Moscow. */
export const MOSCOW_2013: Readonly<Record<string, string>> = {
  B1: 'headline + Russia will not + nuclear + United States + missile defence',
  B2: 'Moscow + US offer + sceptic',
  B3: 'Gottemoeller + two days + Moscow + Thursday + 14 February 2013',
  B4: 'Gottemoeller + Assistant Secretary of State',
  B5: 'first + issue + cuts + US and Russian + arsenal',
  B6: 'second + issue + accord|agreement + Nunn–Lugar',
  B7: 'Gottemoeller + before the trip + new agreement + nuclear',
  B8: 'every class|all class + nuclear + long-range + short-range + deployed + store',
  B9: 'Moscow refused + White House + two thirds + senator',
  B10: 'United States + begin|start cuts + on its own',
  B11: 'General Staff + US initiative + out of step|times',
  B12: 'General Staff + disarming alone + trick',
  B13: 'Americans + soften + missile defence + General Staff',
  B14: 'missile defence + fundamental + Russia + General Staff',
  B15: 'Foreign Ministry + no further cuts + missile defence',
  B16: 'Foreign Ministry + first + START + carried out|implemented',
  B17: 'package + Russia + non-nuclear strategic + Foreign Ministry',
  B18: 'US side + refuse + so far + non-nuclear',
  B19: 'imbalance + conventional + United States + remain',
  B20: 'settle|solution + near future + Foreign Ministry',
  B21: 'better + second issue + Nunn–Lugar',
  B22: 'Nunn–Lugar + surplus nuclear + chemical + early 1990s',
  B23: 'Nunn–Lugar + United States paid',
  B24: 'Russia decided not to extend + Nunn–Lugar',
  B25: 'Nunn–Lugar + due to end + June 2013',
  B26: "Russia’s|Russia's + reason + subsid",
  B27: 'Russia named + terms + new agreement',
  B28: 'Sergei Ryabkov + deputy foreign minister + Kommersant + satisfied',
  B29: 'Ryabkov + progress',
  B30: 'Ryabkov + nothing + solved + no breakthrough',
  B31: 'Ryabkov + disagree + keep talking|still talk|go on talking',
  B32: 'rests|based on + reporting + Kommersant + daily',
}

/** Where that report was wrong or overtaken. */
export const MOSCOW_2013_PUT_RIGHT = [
  'headline + stronger + unnamed',
  'Gottemoeller + acting Under Secretary of State',
  'two thirds + 67 + treaty + do not need|need no',
  'START + New START + February 2018',
  'Nunn–Lugar + scope|wider + biological + submarine',
  'umbrella agreement + June 2013 + December 2014',
] as const
