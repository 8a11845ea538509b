import type { Fact } from "../facts/fact";

/** Whether a part has to be told with its total to be understood: 国家级 of 科技计划项目 does, 猪肉 of 肉类总产量 does not. */
export function needsWhole({ indicator, partOf, beyondTotal }: Fact): boolean {
  return partOf !== undefined && !beyondTotal && !namesItsKind(indicator, partOf);
}

/** 发明专利 of 专利授权量, 增值税 of 税收收入: it says itself what it is a part of. */
function namesItsKind(part: string, whole: string): boolean {
  const sharesWord = [...part].some(
    (_, at) => at > 0 && whole.includes(part.slice(at - 1, at + 1)),
  );
  return sharesWord || whole.includes(part.slice(-1));
}
