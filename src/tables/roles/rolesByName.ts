import { readPlace } from "../../lexicon/places/readPlace";
import type { PlaceWord } from "../../lexicon/places/placeWord";
import type { EntityRole } from "../observation";

/** Names of a table with what each was taken for, in order of appearance. */
export type Roles = ReadonlyMap<string, EntityRole>;

/** So many provinces make a table one of provinces. */
const FEWEST_PROVINCES = 3;

/**
 * What names are beside each other: among provinces 香港, 新疆兵团 and 日本 are no peers, and 中国 is the total; where 东部 and
 * 西部 stand alone they are each other's peers; `whole`, of which the title says that the table lists its parts, is their total.
 */
export function rolesByName(roles: Roles, whole?: string): Roles {
  const words = new Map([...roles.keys()].map((name) => [name, placeWord(name)]));
  const provinces = [...words.values()].filter((word) => word === "province").length;
  const ofProvinces = provinces >= FEWEST_PROVINCES;
  const hasMembers = [...roles.values()].includes("member");
  return new Map(
    [...roles].map(([name, role]): [string, EntityRole] => {
      if (name === whole && role === "member") return [name, "total"];
      const word = words.get(name);
      if (!hasMembers && role === "subtotal" && word === "group") return [name, "member"];
      if (!ofProvinces || role !== "member") return [name, role];
      if (name === "中国") return [name, "total"];
      return [name, word === "country" || word === "beside-provinces" ? "outsider" : role];
    }),
  );
}

function placeWord(name: string): PlaceWord | undefined {
  return readPlace(name)?.meaning;
}
