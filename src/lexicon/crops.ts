const CROPS =
  /(?:粮食|夏粮|秋粮|早稻|晚稻|水稻|稻谷|小麦|玉米|大豆|薯类|油料|油菜籽?|花生|棉花|糖料|蔬菜|茶叶|水果|烤烟|中药材)(?=(?:作物)?(?:生产|种植|产量|播种|单产|收成))/;

/**
 * The crop whose harvest a title is about.
 *
 * @example cropIn("粮食生产情况") // => "粮食"
 * @example cropIn("农业生产") // => undefined
 */
export function cropIn(title: string): string | undefined {
  return CROPS.exec(title)?.[0];
}

/**
 * Whether a name says what is measured of a crop, and not of which.
 *
 * @example isOfHarvest("总产量") // => true
 * @example isOfHarvest("稻谷产量") // => false
 */
export function isOfHarvest(name: string): boolean {
  return /^(?:总|单|单位面积|平均)?(?:产量|产)$|^(?:播种|种植|收获)?面积$|^亩产量?$/.test(name);
}

/**
 * What is measured of the crop that a name ends in; empty where it ends in none.
 *
 * @example harvestAtEnd("农作物播种面积") // => "播种面积"
 * @example harvestAtEnd("肉类总产量") // => "产量"
 * @example harvestAtEnd("绿地面积") // => ""
 */
export function harvestAtEnd(name: string): string {
  return /(?:播种|种植|收获|播插|播栽)面积$|产量$|单产$/.exec(name)?.[0] ?? "";
}
