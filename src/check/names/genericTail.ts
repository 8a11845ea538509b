/** What a name may end with without naming another indicator: the 数 of a count, what is measured of an amount. */
const NEUTRAL =
  "期末实有|年末实有|实有|本学年|本年|年末|期末|数量|数|量|总数|总量|总额|额|人次|台次|场次|家次|人数|家数|个数|件数|总规模|规模|拥有量|完成额|实现额|总计|合计";
/** These say what is measured; a name that says nothing of it may mean any of them. */
const SPECIFIC =
  "总产值|产值|增加值|产量|总产量|内部支出|支出|投入|平均浓度|浓度|总收入|收入|经费|成交额|总投资|面积";
const NEUTRAL_END = new RegExp(`(?:${NEUTRAL})$`);
const SPECIFIC_END = new RegExp(`(?:${SPECIFIC})$`);

/** What is paid, whichever word it goes by. */
const PAID = new Set(["内部支出", "支出", "投入", "经费", "经费支出", "经费投入", "经费内部支出"]);

/** Whether a name says by its end that something is paid. */
export function isPaid(name: string): boolean {
  return [...PAID].some((word) => name.endsWith(word));
}

/** A name without the words at its end that only say how it is measured. */
export interface Stripped {
  readonly base: string;
  /** The specific words taken off; empty where there were none. */
  readonly tail: string;
  /** It says that something is counted: 合同数. */
  readonly isCount?: true;
}

/**
 * @example stripped("稻谷产量") // => { base: "稻谷", tail: "产量" }
 * @example stripped("出院人次") // => { base: "出院", tail: "" }
 */
export function stripped(name: string): Stripped {
  const isCount = /(?<!指|系|倍|人|分)数$/.test(name);
  let base = name;
  let tail = "";
  for (;;) {
    const specific = SPECIFIC_END.exec(base);
    if (specific && specific.index >= 2) {
      tail = specific[0] + tail;
      base = base.slice(0, specific.index);
      continue;
    }
    const neutral = NEUTRAL_END.exec(base);
    if (!neutral || neutral.index < 2) break;
    base = base.slice(0, neutral.index);
  }
  return { base, tail, ...(isCount && { isCount }) };
}

/** Whether two names of one base can mean one indicator: one does not say what is measured, or both say that it is paid. */
export function isAlikeInTail(a: Stripped, b: Stripped): boolean {
  if (a.tail === b.tail || (PAID.has(a.tail) && PAID.has(b.tail))) return true;
  // 合同数 says that it is no 合同成交额.
  if (a.isCount ?? b.isCount) return false;
  return a.tail === "" || b.tail === "";
}
