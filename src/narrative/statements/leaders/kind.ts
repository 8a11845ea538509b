import type { KindWords } from "../statement";

declare module "../../facts/fact" {
  interface Claims {
    /** Who of the members leads by a figure; the value is the place of the first. */
    readonly leaders: {
      readonly kind: "leaders";
      readonly basis: "level" | "growth";
      readonly peerNoun: string;
      /** Of a few members all are told, and that they are the first is not said. */
      readonly all?: true;
      /** What tells the ranking to the facts of those who lead it. */
      readonly leadsIn: string;
    };
  }
}

export const leadersWords: KindWords<"leaders"> = {
  name: { "zh-CN": "领先成员", "en-US": "leading members" },
  rules: {},
};
