import { isBareTotal } from "../words/isBareTotal";
import { isMeasureWord } from "../words/measureWords";
import { readLabel } from "../words/readLabel";

/** 总量（亿元） | 占比（%） | 增速（%） down, or 2022年 | 2023年 | 增速: the rows say what is told of something that the columns name. */
export function rowsAreMeasures(rows: readonly string[]): boolean {
  const said = rows.filter((name) => name.trim() !== "");
  const unnamed = said.filter((name) => readLabel(name).name === "" && !isBareTotal(name));
  // 比上年增加 under each of several kinds of school is of that.
  if (unnamed[0] !== said[0]) return false;
  const isMost = unnamed.length >= FEWEST_MEASURES && unnamed.length * 2 > said.length;
  return isMost && unnamed.some(isMeasureWord);
}

const FEWEST_MEASURES = 2;
