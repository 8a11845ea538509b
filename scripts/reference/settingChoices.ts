import { COMPARISONS } from "../../src/functions/comparison";
import { LOWER_IS_BETTER, OPPOSITE } from "../../src/functions/direction";
import { RATE_FORMS } from "../../src/functions/rateForm";
import { METHODS, ORDERS } from "../../src/functions/rankSettings";
import { DECIMALS } from "../../src/functions/readDecimals";
import type { Choice } from "../../src/functions/readOption";
import type { ParameterChoice } from "../../src/functions/reference";
import { ZEROS } from "../../src/functions/zeros";
import type { Language } from "../../src/language";

interface Setting {
  readonly choices: readonly Choice<unknown>[];
  /** What each choice means, for a list to choose from; where there is nothing to say, its spelling does. */
  readonly meanings?: readonly Readonly<Record<Language, string>>[];
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  zeros: {
    choices: ZEROS,
    meanings: [
      { "zh-CN": "0是实际数值", "en-US": "a 0 is a figure" },
      { "zh-CN": "0是空白", "en-US": "a 0 is a blank" },
    ],
  },
  order: {
    choices: ORDERS,
    meanings: [
      { "zh-CN": "数值大的在前", "en-US": "the greatest first" },
      { "zh-CN": "数值小的在前", "en-US": "the smallest first" },
    ],
  },
  method: {
    choices: METHODS,
    meanings: [
      { "zh-CN": "跳号（1、2、2、4）", "en-US": "competition (1, 2, 2, 4)" },
      { "zh-CN": "连号（1、2、2、3）", "en-US": "dense (1, 2, 2, 3)" },
      { "zh-CN": "平均（1、2.5、2.5、4）", "en-US": "average (1, 2.5, 2.5, 4)" },
    ],
  },
  rateForm: {
    choices: RATE_FORMS,
    meanings: [
      { "zh-CN": "2.33即2.33%", "en-US": "2.33 means 2.33 %" },
      { "zh-CN": "0.0233即2.33%", "en-US": "0.0233 means 2.33 %" },
    ],
  },
  lowerIsBetter: {
    choices: LOWER_IS_BETTER,
    meanings: [
      { "zh-CN": "越低越好", "en-US": "lower is better" },
      { "zh-CN": "越高越好", "en-US": "higher is better" },
    ],
  },
  comparison: {
    choices: COMPARISONS,
    meanings: [
      { "zh-CN": "与上年相比", "en-US": "with the year before" },
      { "zh-CN": "与上年同期相比", "en-US": "with the same months of the year before" },
      { "zh-CN": "与上月（上季度）相比", "en-US": "with the month or quarter before" },
    ],
  },
  opposite: {
    choices: OPPOSITE,
    meanings: [
      { "zh-CN": "照样计算", "en-US": "compute it" },
      { "zh-CN": "不计算", "en-US": "refuse it" },
    ],
  },
  decimals: { choices: DECIMALS },
};

/** All that a setting may say, as the code reads it; `undefined` for other parameters. */
export function settingChoices(parameter: string): ParameterChoice[] | undefined {
  const setting = SETTINGS[parameter];
  return setting?.choices.map((choice, index) => {
    const spelling = { "zh-CN": choice["zh-CN"], "en-US": choice["en-US"] };
    return { spelling, meaning: setting.meanings?.[index] ?? spelling };
  });
}
