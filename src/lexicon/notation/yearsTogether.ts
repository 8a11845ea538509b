/** Several years whose figures stand together: from which on, and up to which where somebody says. */
export interface YearsTogether {
  readonly since: number;
  readonly until?: number;
  /** `until` is the last year of the figures themselves, and not only that of a plan. */
  readonly isExact?: true;
}

/** Those years, and the words at the beginning of a text that say them. */
export interface FoundTogether {
  readonly words: string;
  readonly years: YearsTogether;
}

const YEAR = "(?:19|20)\\d\\d";
const PLAN = '[“"「『]?十([一二三四五六])五[”"」』]?(?:规划)?';

const SINCE_PLAN = new RegExp(`^自?${PLAN}(?:时期|期间)?(?:以来|期间|时期)(?:以来)?`);
const SINCE_YEAR = new RegExp(`^自?(${YEAR})年(?:1月)?以来`);
const FROM_TO = new RegExp(`^(${YEAR})年?[-—–~～至到]+(${YEAR})年?(?=累计|合计)`);
const YEARS = new RegExp(`^(${YEAR})年?[-—–~～至到]+(${YEAR})年`);
const OF_PLAN = new RegExp(`^${PLAN}`);

const FIRST_OF_ALL = 2001;
const YEARS_OF_PLAN = 5;

/**
 * The years together that a key begins with: those of a five-year plan, those since a year, and those from one to another that have been added up.
 *
 * @example yearsTogetherAt("“十四五”期间纳入规模") // => { words: "“十四五”期间", years: { since: 2021, until: 2025 } }
 * @example yearsTogetherAt("2021年以来累计完成") // => { words: "2021年以来", years: { since: 2021 } }
 * @example yearsTogetherAt("2021-2024年累计完成") // => { words: "2021-2024年", years: { since: 2021, until: 2024, isExact: true } }
 * @example yearsTogetherAt("十四五规划目标") // => undefined
 */
export function yearsTogetherAt(key: string): FoundTogether | undefined {
  const [inPlan, plan = ""] = SINCE_PLAN.exec(key) ?? [];
  if (inPlan !== undefined) return { words: inPlan, years: yearsOfPlan(plan) };
  const [sinceYear, year] = SINCE_YEAR.exec(key) ?? [];
  if (sinceYear !== undefined) return { words: sinceYear, years: { since: Number(year) } };
  const [span, from, to] = FROM_TO.exec(key) ?? [];
  if (span === undefined || Number(from) >= Number(to)) return undefined;
  return { words: span, years: { since: Number(from), until: Number(to), isExact: true } };
}

/**
 * The years together of which a title, a sheet's name or a file's speaks, with or without saying that they are added up.
 *
 * @example yearsTogetherIn("“十四五”重点任务累计完成情况") // => { since: 2021, until: 2025 }
 * @example yearsTogetherIn("2021-2024年造林累计完成情况") // => { since: 2021, until: 2024, isExact: true }
 * @example yearsTogetherIn("重点任务累计完成情况") // => undefined
 */
export function yearsTogetherIn(key: string): YearsTogether | undefined {
  const isSum = saysSum(key);
  for (let at = 0; at < key.length; at += 1) {
    const rest = key.slice(at);
    const found =
      yearsTogetherAt(rest)?.years ?? planAt(rest) ?? (isSum ? spanAt(rest) : undefined);
    if (found) return found;
  }
  return undefined;
}

/**
 * The years that a key begins with, be they those of a plan or from one to another, and the words that say them.
 *
 * @example yearsSpannedIn("“十二五”年均增长") // => { words: "“十二五”", years: { since: 2011, until: 2015 } }
 * @example yearsSpannedIn("2011-2015年年均增长") // => { words: "2011-2015年", years: { since: 2011, until: 2015, isExact: true } }
 */
export function yearsSpannedIn(key: string): FoundTogether | undefined {
  const together = yearsTogetherAt(key);
  if (together) return together;
  const words = (OF_PLAN.exec(key) ?? YEARS.exec(key))?.[0];
  const years = planAt(key) ?? spanAt(key);
  return words !== undefined && years ? { words, years } : undefined;
}

/** 2021-2024年 of 2021-2024年造林累计完成情况. */
function spanAt(key: string): YearsTogether | undefined {
  const [, from, to] = YEARS.exec(key) ?? [];
  const isSpan = from !== undefined && Number(from) < Number(to);
  return isSpan ? { since: Number(from), until: Number(to), isExact: true } : undefined;
}

function planAt(key: string): YearsTogether | undefined {
  const plan = OF_PLAN.exec(key)?.[1];
  return plan === undefined ? undefined : yearsOfPlan(plan);
}

function yearsOfPlan(numeral: string): YearsTogether {
  const since = FIRST_OF_ALL + YEARS_OF_PLAN * " 一二三四五六".indexOf(numeral);
  return { since, until: since + YEARS_OF_PLAN - 1 };
}

/**
 * Whether a text says that what it is about has been added up over the years it names.
 *
 * @example saysSum("“十四五”重点任务累计完成情况") // => true
 * @example saysSum("“十四五”以来主要指标") // => false
 */
export function saysSum(key: string): boolean {
  return key.includes("累计");
}

/**
 * Whether a heading over goals says that they are those of a plan of several years.
 *
 * @example saysPlan("规划目标值") // => true
 * @example saysPlan("年度目标") // => false
 */
export function saysPlan(heading: string): boolean {
  return /规划|五年|总体?目标|总任务|任务总|十[一二三四五六]五/.test(heading);
}
