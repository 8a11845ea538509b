/** Words that say which way, each with the one that says the other. The longer ones first. */
const TURNS: readonly (readonly [up: string, down: string])[] = [
  ["净增长", "净下降"],
  ["净增加", "净减少"],
  ["领先于", "落后于"],
  ["高于", "低于"],
  ["高出", "低"],
  ["快于", "慢于"],
  ["多于", "少于"],
  ["优于", "落后于"],
  ["领先", "落后"],
  ["跑赢", "跑输"],
  ["净增", "净减"],
  ["增长", "下降"],
  ["增加", "减少"],
  ["提高", "下降"],
  ["提升", "下降"],
  ["上升", "下降"],
  ["上涨", "下降"],
  ["攀升", "下降"],
  ["递增", "递减"],
  ["跃升", "下降"],
  ["回升", "回落"],
  ["扩大", "收窄"],
  ["加快", "回落"],
  ["前移", "后移"],
  ["前进", "后退"],
  ["晋升", "下降"],
  ["晋位", "下降"],
  ["进位", "退位"],
  ["拉动", "下拉"],
  ["减亏", "增亏"],
  ["增", "降"],
  ["升", "降"],
  ["进", "退"],
  ["高", "低"],
  ["多", "少"],
  ["快", "慢"],
];

/** Of a word for down, the first of these for up: 下降 of places is 提升, of rates 提高, of amounts 增长. */
const RISES: Readonly<Record<string, string>> = {
  下降: "增长",
  减少: "增加",
  降低: "提高",
  回落: "加快",
  放缓: "加快",
  减缓: "加快",
  下滑: "增长",
  下跌: "上涨",
  缩减: "增加",
  萎缩: "增长",
  收窄: "扩大",
  负增长: "增长",
  后移: "前移",
  后退: "前进",
  退后: "前进",
  退: "进",
  降: "升",
  减: "增",
  落后: "领先",
  落后于: "高于",
  滞后于: "快于",
  滞后: "领先",
  差: "超出",
  缺: "超出",
};

const FALLS = new Map(TURNS);
const UPS = new Map(TURNS.map(([up, down]) => [down, up]));

/**
 * A word that says which way, turned to the other: 增长 to 下降, 低于 to 高于. Points and places rise by 提高 and 提升.
 * Nothing for words that cannot be turned.
 *
 * @example turnedMove("增长", "down", "growth") // => "下降"
 * @example turnedMove("下降", "up", "points") // => "提高"
 * @example turnedMove("突破", "down", "change") // => undefined
 */
export function turnedMove(word: string, to: "up" | "down", kind: string): string | undefined {
  if (to === "down") return FALLS.get(word);
  if (word === "下降" && kind === "points") return "提高";
  if (word === "下降" && kind === "rank-change") return "提升";
  return RISES[word] ?? UPS.get(word);
}
