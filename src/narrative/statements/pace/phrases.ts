import type { Movement } from "../../facts/movement";
import type { Phrases } from "../../wording/phrases";

/** Behind how much of the year's target is reached. */
export const PACE_PHRASES: Readonly<Record<Movement, Phrases>> = {
  up: ["快于时间进度{value}"],
  down: ["慢于时间进度{value}"],
  flat: ["与时间进度同步"],
  nearlyFlat: ["与时间进度基本同步"],
};
