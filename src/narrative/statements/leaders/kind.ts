import type { Aim } from "../../../lexicon/saying";
import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** Who of the members leads by a figure; the value is the place of the first. */
    readonly leaders: {
      readonly kind: "leaders";
      readonly basis: "level" | "growth" | "completion";
      readonly peerNoun: string;
      /** Of a few members all are told, and that they are the first is not said. */
      readonly all?: true;
      /** By how much of their goals they have reached, so many of those told stand last. */
      readonly last?: number;
      readonly aim?: Aim;
      /** What tells the ranking to the facts of those who lead it. */
      readonly leadsIn: string;
    };
  }
}

export const leadersWords: KindWords<"leaders"> = {
  name: { "zh-CN": "领先成员", "en-US": "leading members" },
  rules: {},
};
