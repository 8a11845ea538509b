/** 2021年1—9月 and 2021年前三季度, 2023年末 and 2023年, 6月末 and 1—6月 are one time to whoever reads a sheet. */
export function isSamePeriod(one: string, other: string): boolean {
  const [a, b] = [timeOf(one), timeOf(other)];
  if (!a || !b) return one === other;
  return a.year === b.year && a.last === b.last && (a.first === b.first || a.isEnd || b.isEnd);
}

interface Time {
  readonly year: string;
  readonly first: number;
  readonly last: number;
  readonly isEnd: boolean;
}

const PARTS: readonly (readonly [words: RegExp, months: string])[] = [
  [/上半年/, "1—6月"],
  [/前三(?:个)?季度/, "1—9月"],
  [/(?:第)?一季度/, "1—3月"],
  [/(?:第)?二季度/, "4—6月"],
  [/(?:第)?三季度/, "7—9月"],
  [/(?:第)?四季度/, "10—12月"],
];

function timeOf(period: string): Time | undefined {
  const year = /^\d{4}/.exec(period)?.[0];
  if (year === undefined) return undefined;
  const rest = PARTS.reduce(
    (text, [words, months]) => text.replace(words, months),
    period.slice(4),
  );
  const months = [...rest.matchAll(/(\d{1,2})(?=月|—\d)/g)].map(([, month]) => Number(month));
  const isEnd = /末|底|日/.test(rest);
  const last = months.at(-1) ?? 12;
  return { year, first: months.length === 1 ? last : 1, last, isEnd: isEnd || last === 1 };
}

/** By what they count in, in whichever way it is written. */
export function isSameUnit(one: string, other: string): boolean {
  return unitOf(one) === unitOf(other);
}

const WRITTEN: Readonly<Record<string, string>> = {
  个百分点: "百分点",
  名: "人",
  人次: "人",
  次: "人",
  日: "天",
  名次: "位",
  位次: "位",
  "μg/m3": "微克/立方米",
  "μg/m³": "微克/立方米",
  "mg/m3": "毫克/立方米",
  "mg/m³": "毫克/立方米",
};

function unitOf(unit: string): string {
  return WRITTEN[unit] ?? unit;
}

/** What a sheet says of an indicator: 同比, 占比 and the like stand in its measure and not in its name. */
export function isNamed(word: string, name: string): boolean {
  if (holds(name, word)) return true;
  const bare = word.replace(MEASURES, "");
  return (
    bare === "" || holds(name, bare) || (word.length > 2 && holds(name, word.replace(/数$/, "")))
  );
}

const MEASURES =
  /目标|任务|计划|进度|完成率|完成|比重|占比|占|位次|排名|同比|增长|增速|增幅|增减|净增|指数/g;

function holds(name: string, word: string): boolean {
  return plain(name).includes(plain(word));
}

function plain(text: string): string {
  return text.replace(/[\s“”"'（）()]/g, "").replace(/[—–－]/g, "-");
}
