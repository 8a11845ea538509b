import { groupedBy } from "../../groupedBy";
import { kindWord } from "../../lexicon/kindWords";
import { saysWhatOf, withoutTitleEnding } from "../../lexicon/titleEndings";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { isKindName, withKind } from "../words/kindName";
import { withoutNumber } from "../words/withoutNumber";
import type { TableRow } from "./tableRow";

/**
 * 生猪 under 一、年末存栏 and 生猪 under 二、累计出栏: where rows would say the same but for the heading over them, all under such
 * headings are called by these as well: 生猪存栏, 生猪出栏.
 */
export function apartBySection(rows: readonly TableRow[]): readonly TableRow[] {
  const twins = [...groupedBy(rows.filter(isWhole), sameName).values()].filter(
    ({ length }) => length > 1,
  );
  const divided = new Set(twins.flat().map(({ section }) => section));
  const areApart = twins.every((group) => new Set(group.map(thingOver)).size === group.length);
  if (twins.length === 0 || !areApart || [...divided].some((one) => !isThing(one))) return rows;
  const nameUnder = (row: TableRow, name: string): string =>
    divided.has(row.section) ? withThing(name, thingOver(row)) : name;
  return rows.map((row) => {
    const { indicator, partOf, base } = row;
    if (!indicator || row.kind === "section" || row.problem) return row;
    return {
      ...row,
      ...(isWhole(row) && {
        indicator: { ...indicator, name: nameUnder(row, indicator.name) },
        ...(base !== undefined && { base: nameUnder(row, base) }),
      }),
      ...(partOf !== undefined && { partOf: nameUnder(row, partOf) }),
    };
  });
}

/** No part of another row: these are told apart by their wholes. */
function isWhole({ kind, indicator, problem, partOf }: TableRow): boolean {
  const isNamed = indicator !== undefined && indicator.name !== "" && problem === undefined;
  return isNamed && kind !== "section" && partOf === undefined;
}

function sameName({ indicator, period, stage, award, grade, setBy }: TableRow): string {
  return JSON.stringify([indicator?.name, indicator?.measure, period, stage, award, grade, setBy]);
}

/** What a heading says its rows are of, without when: 存栏 of 二、年末存栏, 小学 of 小学基本情况. */
function thingOver({ section = "" }: Pick<TableRow, "section">): string {
  return withoutTitleEnding(plainLabel(withoutNumber(section)).key.replace(WHEN, ""));
}

const WHEN = /^(?:年末|期末|月末|累计|本年|当年|全年)(?=.)/;

/** 存栏, 批发业. */
function isThing(section: string | undefined): boolean {
  const thing = thingOver(section === undefined ? {} : { section });
  return /^[\u4e00-\u9fff]+$/.test(thing) && isKindName(thing) && saysWhatOf(thing);
}

/** 存栏 is done with pigs and stands behind them; 批发业 stands before its 销售额. */
function withThing(name: string, thing: string): string {
  const isBehind = kindWord(thing) === "deed" && !name.includes(thing);
  return isBehind ? `${name}${thing}` : withKind(thing, name);
}
