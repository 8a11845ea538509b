import { normalizeWidth } from "./normalizeWidth";
import { PERCENT, PLACE, POINTS, type Unit } from "./unit";

/**
 * The unit behind a symbol as headers and cells print it; `undefined` for what is no unit.
 * Compounds are built of parts: 万件 is 10,000 件, 件/万人 is 件 for each 10,000 人. A bare 万 multiplies and has no base.
 * Years and months are not units here: 2020年 is a period.
 *
 * @example unitOf("亿元") // => { symbol: "亿元", base: "元", factor: 100000000 }
 * @example unitOf("萬人次") // => { symbol: "萬人次", base: "人次", factor: 10000 }
 * @example unitOf("件/万人") // => { symbol: "件/万人", base: "件/人", factor: 0.0001 }
 * @example unitOf("元/人·月") // => { symbol: "元/人·月", base: "元/人·月", factor: 1 }
 * @example unitOf("％") // => { symbol: "%", base: "ratio", factor: 1 }
 * @example unitOf("1/10万") // => { symbol: "/10万", base: "/10万", factor: 1 }
 * @example unitOf("亿元人民币") // => { symbol: "亿元", base: "元", factor: 100000000 }
 * @example unitOf("全省") // => undefined
 */
export function unitOf(symbol: string): Unit | undefined {
  const text = normalizeWidth(symbol).replace(/ /g, "").replace(OF_CHINA, "");
  const whole = WHOLE.get(text);
  if (whole) return whole;
  const [first = "", ...seconds] = text.split(/\/|(?<=\/.*)[·.]/);
  const amount = measureOf(first);
  if (!amount || seconds.length > MOST_DIVISORS) return undefined;
  if (seconds.length === 0) return { symbol: text, ...amount };
  const per = seconds.flatMap((second) => TIMES.get(second) ?? measureOf(second) ?? []);
  if (!amount.base || per.length < seconds.length || per.some(({ base }) => !base))
    return undefined;
  const base = `${amount.base}/${per.map((one) => one.base).join("·")}`;
  return { symbol: text, base, factor: per.reduce((all, one) => all / one.factor, amount.factor) };
}

/** 亿元人民币, 亿元(人民币) and 人民币亿元 are 亿元. */
const OF_CHINA = /^人民[币幣](?=.*元$)|(?<=元)(?:人民[币幣]|\(人民[币幣]\))$/;

/** 元/人·月: for each, and for how long. */
const MOST_DIVISORS = 2;

/** For how long, or of what, in 万立方米/日 and 度/千吨水. */
const TIMES: ReadonlyMap<string, Measure> = new Map(
  (["小时", "日", "天", "月", "年", "床日", "吨水", "千吨水"] as const).map((text) => [
    text,
    { base: text.replace("天", "日").replace("千", ""), factor: text.startsWith("千") ? 1000 : 1 },
  ]),
);

interface Measure {
  readonly base: string;
  readonly factor: number;
}

function measureOf(text: string): Measure | undefined {
  const plain = MEASURES.get(text);
  if (plain) return plain;
  for (const [multiple, factor] of MULTIPLES) {
    if (!text.startsWith(multiple)) continue;
    const rest = text.slice(multiple.length);
    if (rest === "") return { base: "", factor };
    const measure = MEASURES.get(rest);
    if (measure) return { base: measure.base, factor: factor * measure.factor };
  }
  return undefined;
}

const WHOLE: ReadonlyMap<string, Unit> = new Map([
  ["%", PERCENT],
  ["‰", { symbol: "‰", base: "ratio", factor: 1 }],
  ["1/10万", { symbol: "/10万", base: "/10万", factor: 1 }],
  ["/10万", { symbol: "/10万", base: "/10万", factor: 1 }],
  ["百分点", POINTS],
  ["个百分点", POINTS],
  ["百分點", POINTS],
  ["個百分點", POINTS],
  ["位", PLACE],
  ["位次", PLACE],
]);

/**
 * What a unit's own number is multiplied by before its measure.
 *
 * @example multipleIn("万千瓦时") // => 10000
 * @example multipleIn("千瓦时") // => 1
 */
export function multipleIn(symbol: string): number {
  if (MEASURES.has(symbol)) return 1;
  return MULTIPLES.find(([multiple]) => symbol.startsWith(multiple))?.[1] ?? 1;
}

/** Longest first, so that 万亿 is not read as 万 of something. */
const MULTIPLES: readonly (readonly [string, number])[] = [
  ["十万", 1e5],
  ["十萬", 1e5],
  ["百万", 1e6],
  ["百萬", 1e6],
  ["千万", 1e7],
  ["千萬", 1e7],
  ["十亿", 1e9],
  ["十億", 1e9],
  ["百亿", 1e10],
  ["百億", 1e10],
  ["千亿", 1e11],
  ["千億", 1e11],
  ["万亿", 1e12],
  ["萬億", 1e12],
  ["千", 1e3],
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
];

/** What is counted or measured: `base factor variant …`; every form in a line is the same measure. */
const MEASURES: ReadonlyMap<string, Measure> = new Map(
  `元 1 元 圆 圓
  元 0.1 角
  美元 1 美元 美金
  欧元 1 欧元 歐元
  英镑 1 英镑 英鎊
  港元 1 港元 港币 港幣
  日元 1 日元
  件 1 件
  项 1 项 項
  家 1 家
  个 1 个 個
  人 1 人 人口
  人次 1 人次
  台次 1 台次
  人年 1 人年
  户 1 户 戶
  笔 1 笔 筆
  所 1 所
  名 1 名
  岁 1 岁 歲 周岁 周歲
  份 1 份
  场 1 场 場
  场次 1 场次 場次
  次 1 次
  批 1 批
  批次 1 批次
  期 1 期
  篇 1 篇
  部 1 部
  册 1 册 冊
  种 1 种 種
  类 1 类 類
  处 1 处 處
  座 1 座
  台 1 台 臺
  套 1 套
  台套 1 台套 臺套
  支 1 支
  只 1 只 隻
  条 1 条 條
  辆 1 辆 輛
  对 1 对 對
  组 1 组 組
  分 1 分
  倍 1 倍
  天 1 天
  小时 1 小时 小時
  平方尺 9 平方米 平米 ㎡ m² m2
  平方尺 6000 亩 畝 市亩
  平方尺 90000 公顷 公頃 ha hm²
  平方尺 9000000 平方公里 平方千米 km² km2
  立方米 1 立方米 m³ m3
  立方米 0.001 升 公升
  立方米 0.000001 毫升 mL
  米 1 米 公尺
  米 1000 公里 千米 km
  米 500 华里
  米 0.01 厘米 公分 cm
  米 0.001 毫米 mm
  千克 1 千克 公斤 kg
  千克 1000 吨 噸 公吨
  千克 0.5 斤 市斤
  千克 0.001 克
  千克 0.000001 毫克 mg
  千克 0.000000001 微克 μg ug
  吨标准煤 1 吨标准煤 噸標準煤 吨标煤
  吨标准煤 0.001 千克标准煤 公斤标准煤 千克标煤
  吨标准煤 0.000001 克标准煤
  千瓦 1 千瓦 kW
  千瓦 1000 兆瓦 MW
  千瓦 1000000 吉瓦 GW
  千瓦 0.001 瓦
  焦 1 焦 焦耳
  焦 1000000 兆焦
  焦 1000000000 吉焦
  焦 3600000 千瓦时 千瓦時 度 度电 kWh
  焦 3600000000 兆瓦时 MWh
  吨公里 1 吨公里 噸公里
  人公里 1 人公里
  箱 1 箱
  头 1 头 頭
  匹 1 匹
  羽 1 羽
  尾 1 尾
  棵 1 棵
  株 1 株
  枚 1 枚
  张 1 张 張
  片 1 片
  块 1 块 塊
  本 1 本
  艘 1 艘
  架 1 架
  门 1 门 門
  床 1 床
  张床位 1 张床位 張床位
  间 1 间 間
  栋 1 栋 棟
  课时 1 课时 課時
  学时 1 学时 學時
  人日 1 人日
  人天 1 人天
  人月 1 人月
  例 1 例
  起 1 起
  宗 1 宗
  班次 1 班次
  标准箱 1 标准箱 標準箱
  立方米 0.001 升 L
  字节 1e9 GB
  字节 1e12 TB
  字节 1e15 PB
  比特/秒 1e6 Mbps
  比特/秒 1e9 Gbps
  克拉 1 克拉
  摄氏度 1 摄氏度 ℃`
    .split("\n")
    .flatMap((line) => {
      const [base = "", factor, ...forms] = line.trim().split(" ");
      return forms.map((form) => [form, { base, factor: Number(factor) }] as const);
    }),
);

/** Every word for a measure that is understood, without its multiples. */
export const MEASURE_WORDS: readonly string[] = [...MEASURES.keys()];
