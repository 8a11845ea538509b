/** What a text names as one figure and a sheet as two, of which it is the one in the other, or what it is more. Data: add names here. */
export const QUOTIENTS: readonly {
  readonly said: RegExp;
  readonly part: string;
  readonly whole: string;
  /** A rate in per cent, or so many times, or so much more. */
  readonly as: "share" | "multiple" | "gap";
}[] = [
  {
    said: /^城乡(?:居民)?(?:人均)?(?:可支配)?收入(?:之?比|比值|倍差)$/,
    part: "城镇居民人均可支配收入",
    whole: "农村居民人均可支配收入",
    as: "multiple",
  },
  { said: /^(?:余额)?存贷比$/, part: "贷款余额", whole: "存款余额", as: "share" },
  {
    said: /^税收(?:收入)?(?:占比|比重)$/,
    part: "税收收入",
    whole: "一般公共预算收入",
    as: "share",
  },
  { said: /^(?:外贸|贸易|进出口)顺差$/, part: "出口", whole: "进口", as: "gap" },
  { said: /^(?:外贸|贸易|进出口)逆差$/, part: "进口", whole: "出口", as: "gap" },
];

/** Of what a share is where no whole is named: 税收占比 is in all that comes in. */
export const USUAL_WHOLES: readonly (readonly [part: RegExp, whole: string])[] = [
  [/税收收入$/, "一般公共预算收入"],
  [/^(?:工业|民间|房地产开发|基础设施|制造业|技改)投资/, "固定资产投资"],
  [/^(?:第[一二三]产业|规模以上工业|工业|服务业)增加值/, "地区生产总值"],
  [/^(?:出口|进口)(?:总额|额)$/, "进出口总额"],
];
