import type { Entry } from "../entry";

/** What a name in a row or column of places stands for, where the name alone tells. */
export type PlaceWord =
  | "province"
  | "city" // by its name alone: 宣城
  | "country"
  | "beside-provinces" // told apart from the provinces: 香港, 新疆兵团
  | "group" // several places together: 东部地区, 苏南
  | "perhaps-group" // several places together where the figures say so: 市区
  | "rest" // what no place is told of: 其他, 不分地区
  | "abroad"; // what is no place of the country: 国外, 港澳台

/** Names of places, with some of them and what each is counted as: 东部地区 → subtotal. */
export interface PlaceEntry extends Entry<PlaceWord> {
  readonly reads: readonly string[];
}
