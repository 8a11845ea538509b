import { plainLabel } from "./plainLabel";

const MONEY =
  /(?:额|款|投资|资金|收入|支出|投入|税收|利税|税金|税|利润|经费|产值|增加值|收益|费用?|价款|融资|资助|补助|补贴|奖金|基金|规模|增收)$/;

/**
 * Whether a name already says that it is of money, so that 金额 behind it would say so twice.
 *
 * @example isMoneyName("簽約項目總投資") // => true
 * @example isMoneyName("科技扶贫项目") // => false
 */
export function isMoneyName(name: string): boolean {
  return MONEY.test(plainLabel(name).key.replace(/\([^()]*\)$/, ""));
}
