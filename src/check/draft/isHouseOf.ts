import { plainLabel } from "../../lexicon/script/plainLabel";

/** 土木工程学院…，全院到账经费: the house is that of the body named before, where the office itself is of another kind. */
export function isHouseOf(words: string, entity: string, label: string): boolean {
  const kind = HOUSE.exec(plainLabel(words).key)?.[1];
  return (
    kind !== undefined &&
    plainLabel(entity).key.endsWith(kind) &&
    !plainLabel(label).key.endsWith(kind)
  );
}

const HOUSE = /^[全本该]([国省市县区州盟旗镇乡村校院所局司厂])$/;
