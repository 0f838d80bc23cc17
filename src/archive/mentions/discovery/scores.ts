/*
 * Results, scorecards and tables of sports, as agencies print them: what is beside a name there is not a sentence.
 */

/** Whether a name is a player's by what is around it: `1. Jane Doe (Kenya) 4:09.25`, `J. Roe c Doe b Poe 12`, `Doe beat Roe 6-4`. */
export function inScore(earlier: string, behind: string): boolean {
  return (
    (rankBefore.test(earlier) && /^(?:,| \(|$| \d| and)/.test(behind)) ||
    (countryBehind.test(behind) && /(?:^|[,;\d.=-] |\b(?:beat|bt|def|over|and|v|vs) )$/.test(earlier)) ||
    wicketBehind.test(behind) ||
    minuteBehind.test(behind) ||
    (/^ \d+[-–]\d+/.test(behind) && /(?:\b(?:beat|bt|def|over)|[-:;,]) $|^$/.test(earlier)) ||
    /\b(?:beat|bt|defeated|scorers?:|scored by|captain|manager:|coach:|referee:) $/i.test(earlier)
  );
}

/** Whether a row of figures follows, as in a table of teams: `Leyton Orient 4 1 1 2`. */
export function inTable(behind: string): boolean {
  return /^ \d+(?: \d+){2}/.test(behind);
}

const rankBefore = /(?:^|\s)\d{1,3}[.=)]? (?:- )?$/;
const countryBehind = /^ (?:\([^()]{2,30}\)|\[\d+\])(?: (?:\d|beat|bt|d\.|def|lost)|$|,|;)/;
const wicketBehind = /^ (?:c|b|st|lbw|run out|not out|c and b|retired)\b(?: |$)/;
const minuteBehind = /^ \(?\d+(?:st|nd|rd|th)?(?:'|,|\)| min)/;
