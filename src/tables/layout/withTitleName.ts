import { widthOf } from "../../lexicon/areas";
import { hasPeriodSign } from "../../lexicon/notation/dates";
import { plainLabel } from "../../lexicon/script/plainLabel";
import { wholeAreaAt } from "../../lexicon/wholeAreas";
import type { LayoutRoles } from "../layouts/layout";
import type { Column } from "./columns";
import { cropIn, isOfHarvest } from "../../lexicon/crops";
import { isAmountNoun } from "../../lexicon/amountNouns";
import { isBareCount } from "../../lexicon/figureNames";
import { isDependentName } from "../../lexicon/dependents";
import { isHalfOfPair } from "../../lexicon/joints";
import { ofRight, rightIn } from "../../lexicon/rights";
import { behindStage, withoutStages } from "../../lexicon/stages";
import { saidByBoth, withName } from "./withName";
import { isCountable, type TitleLabel } from "../words/titleWords";

const FEWEST_SHARED = 2;

/** 全国 before a name is no part of it. */
function nationAt(name: string): string {
  const area = wholeAreaAt(plainLabel(name).key);
  return widthOf(area) === 0 ? area : "";
}

/**
 * 授权量 under 专利授权量, 增加值 under 规模以上工业增加值: what the title ends in, and named as the title names it. Where another column goes
 * on from that name, as R&D人员折合全时当量 from R&D人员, both keep what they are called, so that they stay one thing. 研发经费 beside the
 * names of firms is theirs, and under 企业研发 no other.
 */
export function withTitleName(
  values: readonly Column[],
  title: TitleLabel | undefined,
  rows: LayoutRoles["rows"],
  head: string,
): readonly Column[] {
  // A name with a year inside is none.
  if (!title || title.measure || hasPeriodSign(title.name)) return values;
  const crop = cropIn(title.name);
  if (crop !== undefined) return ofCrop(ending(values, title.name, title), crop, title);
  const right = rightIn(title.name);
  if (right !== undefined) return ofRights(values, right, title);
  if (!isCountable(title.name)) return values;
  const whole = title.name.slice(nationAt(title.name).length);
  // 主要农产品产量 names no whole of which 粮食 would be a part.
  if (rows === "parts" && whole.startsWith("主要")) return values;
  const named = ending(values, whole, title);
  // Parts of what the title names are called by their rows.
  return rows === "parts" ? named : goingOn(named, withoutHead(whole, head), title);
}

/** 授权量 under 专利授权量. */
function ending(values: readonly Column[], whole: string, title: TitleLabel): readonly Column[] {
  const isMeant = ({ label: { name, above }, given }: Column): boolean =>
    !given &&
    above === undefined &&
    name.length >= FEWEST_SHARED &&
    name !== whole &&
    endsInWord(whole, withoutDone(name));
  const short = new Set(values.filter(isMeant).map(({ label }) => withoutDone(label.name)));
  // 完成面积 beside 种植面积 is of that.
  const [name = "", ...further] = [...short].sort((one, other) => other.length - one.length);
  const others = further.filter((other) => !name.endsWith(other));
  const names = values.map(({ label }) => withoutDone(label.name));
  const isBegun = names.some((other) => other !== name && other.startsWith(name));
  if (name === "" || others.length > 0 || isBegun) return values;
  return values.map((column) =>
    isMeant(column) ? withName(column, whole, saidByBoth(column, title)) : column,
  );
}

/** 研发 of 企业研发, where each row is a firm. */
function withoutHead(whole: string, head: string): string {
  const kind = plainLabel(head).key.replace(/名称?$/, "");
  return kind !== "" && whole.startsWith(kind) ? whole.slice(kind.length) : whole;
}

/** 参保人数 and 参保率 under 城乡居民医保参保 are those of what the title ends in. */
function goingOn(values: readonly Column[], whole: string, title: TitleLabel): readonly Column[] {
  return values.map((column) => {
    const { label, given } = column;
    const name = given || label.above !== undefined ? undefined : goneOn(whole, label.name);
    if (name === undefined) return column;
    const named = withName(column, name, saidByBoth(column, title));
    return { ...named, label: { ...named.label, writtenAs: label.name } };
  });
}

/** 技术合同数 of 技术合同 and 合同数. */
function goneOn(whole: string, name: string): string | undefined {
  const shared = Math.min(whole.length - 1, name.length - 1);
  const lengths = Array.from({ length: shared }, (_, index) => shared - index);
  const said = lengths.find(
    (length) => length >= FEWEST_SHARED && endsInWord(whole, name.slice(0, length)),
  );
  const rest = name.slice(said);
  // 立项数 of 科技项目申报立项 is no 申报立项数.
  if (said !== undefined && behindStage(name) === rest) return `${withoutStages(whole)}${name}`;
  const isAmount = said !== undefined && (isDependentName(rest) || isBareCount(rest));
  return isAmount ? `${whole}${name.slice(said)}` : undefined;
}

function endsInWord(whole: string, end: string): boolean {
  return whole.endsWith(end) && !isHalfOfPair(end, whole);
}

/** 申请量 and 发明授权量 under 专利情况 are 专利申请量 and 发明专利授权量. */
function ofRights(values: readonly Column[], right: string, title: TitleLabel): readonly Column[] {
  return values.map((column) => {
    const { name: own } = column.label;
    const name = ofRight(own, right) ?? goneOn(right, own);
    return name === undefined || column.given
      ? column
      : withName(column, name, saidByBoth(column, title));
  });
}

/** 完成投资 beside 计划投资 is that of the same, and so is 收入完成. */
function withoutDone(name: string): string {
  return name.replace(/^完成(?=.{2})|(?<=.{2})完成$/, "");
}

/** 总产量 under 粮食生产情况 is that of the grain, where no column says of which crop it is. */
function ofCrop(values: readonly Column[], crop: string, title: TitleLabel): readonly Column[] {
  const isOfAny = ({ label: { name, above }, given }: Column): boolean =>
    !given && above === undefined && isOfHarvest(name);
  const levels = values.filter(({ label }) => label.name !== "");
  // 产值 beside 产量 is that of the crop as well.
  const isOfCrop = (column: Column): boolean =>
    isOfAny(column) || (isAmountNoun(column.label.name) && column.label.above === undefined);
  if (!levels.some(isOfAny) || !levels.every(isOfCrop)) return values;
  return values.map((column) =>
    isOfCrop(column)
      ? withName(column, `${crop}${column.label.name}`, saidByBoth(column, title))
      : column,
  );
}
