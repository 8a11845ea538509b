/**
 * The provinces of each region, as the National Bureau of Statistics divides the country since 2011, and those of the regions that have
 * a plan of the State Council. Data: add words here.
 */
const REGIONS: Readonly<Record<string, string>> = {
  东部: "北京 天津 河北 上海 江苏 浙江 福建 山东 广东 海南",
  中部: "山西 安徽 江西 河南 湖北 湖南",
  西部: "内蒙古 广西 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆",
  东北: "辽宁 吉林 黑龙江",
  京津冀: "北京 天津 河北",
  长三角: "上海 江苏 浙江 安徽",
  长江经济带: "上海 江苏 浙江 安徽 江西 湖北 湖南 重庆 四川 贵州 云南",
};

/**
 * The provinces of the region that words name.
 *
 * @example provincesOf("中部六省")?.has("湖北") // => true
 * @example provincesOf("全国") // => undefined
 */
export function provincesOf(words: string): ReadonlySet<string> | undefined {
  const region = Object.keys(REGIONS).find((name) => words.includes(name));
  return region === undefined ? undefined : new Set(REGIONS[region]?.split(" "));
}

/** A province without what it is: 湖北 of 湖北省, 广西 of 广西壮族自治区. */
export function bareProvince(name: string): string {
  return name.replace(/(?:壮族|回族|维吾尔)?(?:自治区|省|市)$/, "");
}
