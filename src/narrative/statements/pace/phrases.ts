import type { Movement } from "../../facts/movement";
import type { Phrases } from "../../wording/phrases";

/** Behind how much of the year's target is reached. */
export const PACE_PHRASES: Readonly<
  Record<Movement | "all" | "last" | "upEach" | "downEach", Phrases>
> = {
  up: ["快于时间进度{value}"],
  down: ["慢于时间进度{value}"],
  flat: ["与时间进度同步"],
  nearlyFlat: ["与时间进度基本同步"],
  /** Before how many. */
  all: ["上述"],
  last: ["后"],
  /** Of several at once. */
  upEach: ["{count}项分别快于时间进度{values}"],
  downEach: ["{count}项分别慢于时间进度{values}"],
};
