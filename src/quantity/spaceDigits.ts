/**
 * A space between digits and the Chinese characters beside them, as some offices set figures.
 *
 * @example spaceDigits("1254.7亿元") // => "1254.7 亿元"
 * @example spaceDigits("第7位") // => "第 7 位"
 * @example spaceDigits("近36%的企业") // => "近 36% 的企业"
 */
export function spaceDigits(text: string): string {
  return text.replace(BETWEEN, " ");
}

const BETWEEN = /(?<=\p{Script=Han})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu;
