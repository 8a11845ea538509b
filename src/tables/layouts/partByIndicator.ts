import { cellText } from "../grid/cellText";
import type { Column } from "../layout/columns";
import { saidByBoth, withName } from "../layout/withName";
import { closingBeside } from "../rows/closingBeside";
import { isWholeOf, partRows } from "../rows/partRows";
import { ownedColumn } from "../values/ownedColumn";
import type { ValueColumn } from "../values/valueColumn";
import { isGrade } from "../words/grades";
import { impliedUnit } from "../words/impliedUnit";
import { namedTotal } from "../words/namedTotal";
import { entityName } from "../words/regionNames";
import { isDependent } from "../words/joinLabels";
import type { TitleLabel } from "../words/titleWords";
import { endsInCount, isAmountName } from "../../lexicon/figureNames";
import { cropIn } from "../../lexicon/crops";
import { rightIn } from "../../lexicon/rights";
import { isAmountNoun } from "../../lexicon/amountNouns";
import { isGivenToGrowth, pullOn } from "../../lexicon/pulls";
import { isStrengthAlone, paidIn } from "../../lexicon/dependents";
import { measuredAs } from "../../lexicon/measured";
import { isMoneyName, isRateName } from "../../lexicon/nameEndings";
import { isInvestment, projectsIn } from "../../lexicon/projects";
import { isClassHead } from "../../lexicon/classHeads";
import { bareKey, plainLabel } from "../../lexicon/script/plainLabel";
import { overlapping } from "../words/overlapping";
import { dividedThing, isCountable } from "../words/titleWords";
import { isEntityHeading } from "./isEntityHeading";
import { namedByTitle } from "./namedByTitle";
import { namesGiveUnits } from "./namesGiveUnits";
import { ofClasses, withTitleBeside } from "./ofClasses";
import { kindsBeside } from "./kindsBeside";
import type { Found, Layout } from "./layout";
import { ofTrade, tradeOf } from "./ofTrade";
import { rowsAreMeasures } from "./rowsAreMeasures";
import { valuesOf } from "./valuesOf";
import { withBareAmount } from "./withBareAmount";
import { withThing } from "./withThing";
import { withOnlyName } from "./withOnlyName";

/** 合计 | 技术开发 | 技术转让 down, the indicators they divide across. */
export const partByIndicator: Layout = {
  recognise: (found) => {
    const { names } = found;
    if (names.are !== "indicators" && names.are !== "things") return undefined;
    const traded = ofTrade(found.columns, found);
    const read = withThing({ ...found, columns: traded }, thingDivided(found.title));
    const columns = ofTitle({ ...found, columns: withBareAmount(read) });
    if (columns === undefined) return undefined;
    return kindsBeside(columns, names.column, "indicators");
  },
  rows: partRows,
  named: namedByThing,
  settle: (base, line) => ofParts(ownedColumn(base, line), line.title),
  roles: { rows: "parts", columns: "indicators" },
  evidence: "column-headers",
  aggregatesOwn: true,
};

/** The columns with what the title says of them, where the rows divide them. */
function ofTitle(found: Found): readonly Column[] | undefined {
  const alone = namedByTitleAlone(found);
  if (alone !== found.columns) return alone;
  if (dividesAll(found)) return found.columns;
  // 合计 | 男 | 女 under 在校学生.
  const values = new Map(
    namedByTitle(valuesOf(found.columns), found.title).map((column) => [column.column, column]),
  );
  const columns = found.columns.map((column) => values.get(column.column) ?? column);
  return dividesAll({ ...found, columns }) ? columns : undefined;
}

/** 行业 | 1月 | 2月 under 工业用电量: where no column names an indicator and the rows are none, all are parts of what the title names. */
function namedByTitleAlone(found: Found): readonly Column[] {
  const { columns, names, title } = found;
  if (!title || !isCountable(title.name)) return columns;
  // 拉动 beside 增长 says more of the same.
  const isNamed = ({ label: { name } }: Column): boolean => name !== "" && !isGivenToGrowth(name);
  if (valuesOf(columns).some(isNamed))
    return isClassHead(names.column.text) ? withTitleBeside(columns, title) : columns;
  if (names.are !== "things" && !(names.are === "indicators" && beginsWithWhole(found, title)))
    return columns;
  const ofTitle = ofClasses(title);
  return columns.map((column) =>
    isGivenToGrowth(column.label.name)
      ? withName(column, pullOn(column.label.name, title.name), saidByBoth(column, title))
      : ofTitle(column),
  );
}

/** 指标 over 全市, or over 在校学生总数 under 二、在校学生数: what follows are its parts, whatever their column is headed. */
function beginsWithWhole({ grid, frame, columns, names }: Found, { name }: TitleLabel): boolean {
  // 地区生产总值 is divided into 增加值, and not into parts of its own name.
  const isCount = isAmountName(name);
  if (!isCount || columns.some(({ kind }) => kind === "unit")) return false;
  const first = frame.body.find(({ figures }) => figures.length > 0);
  const text = first ? cellText(grid.cell(first.row, names.column.column)) : "";
  return entityName(text).role === "total" || isWholeOf(text, name);
}

/** Where the columns name indicators and a row is 合计, the other rows are its parts. */
function dividesAll(found: Found): boolean {
  const { grid, frame, columns, names } = found;
  // What has a unit of its own in each row is measured itself, whatever column of points stands beside it.
  if (columns.some(({ kind }) => kind === "unit") || namesGiveUnits(found)) return false;
  const values = withOnlyName(valuesOf(columns)).filter(
    // 拉动工业增长 beside 增加值增速 says more of the same indicators, and is no second thing that is counted of them.
    ({ label }) => names.are === "things" || !isGivenToGrowth(label.name),
  );
  const isClass = isClassHead(names.column.text);
  const ownLevels = values.filter(({ label }) => label.measure === undefined);
  const isNamed = ({ label, text, given }: Column): boolean =>
    label.name !== "" && !given && !isEntityHeading({ label, text });
  const isUnderstood = ({ label }: Column): boolean =>
    label.name !== "" || label.measure !== undefined;
  const nameAt = (row: number): string => {
    const { column } = names.column;
    return cellText(grid.cell(row, column)) || closingBeside(grid, row, columns, column);
  };
  const filled = frame.body.filter(({ columns: own }) => own.length > 1);
  // 行业 beside 增加值增速 alone: the growths divide what they name as its levels would; not where a row is 产品销售率, which has no 产量.
  const haveRates = filled.some(({ row }) => isRateName(plainLabel(nameAt(row)).key));
  const areGrowths = ownLevels.length === 0 && isClass && !haveRates;
  const levels = areGrowths ? values.filter(isGrowth) : ownLevels;
  if (levels.length === 0 || !levels.every(isNamed) || !values.every(isUnderstood)) return false;
  if (rowsAreMeasures(filled.map(({ row }) => nameAt(row)))) return false;
  const first = filled[0] ? nameAt(filled[0].row) : "";
  if (isAmount(first) && !levels.some(({ label }) => isAmount(label.name))) return false;
  const totals = filled.filter(({ row }) => entityName(nameAt(row)).role === "total");
  if (totals.length === 0 && names.are === "things" && namedTotal(nameAt(filled[0]?.row ?? 0)))
    return true;
  // Where nothing says that the rows are indicators, they divide the columns without a total as well.
  if (totals.length > 0) return totals.length === 1;
  // Under a heading that nobody knows, the names may as well be those of places or firms.
  const { kind, weak } = names.column;
  const areKinds =
    names.are === "things"
      ? kind === "section" || kind === "level-name"
      : (weak && isClass) || countsSeveral(values) || tradeOf(found) !== undefined;
  return (areKinds && levels.every(isCounted)) || (isClass && names.are === "things");
}

function isGrowth({ label }: Column): boolean {
  return label.measure === "growth";
}

/** 人均可支配收入 is an amount itself, and divides no 城镇居民（元）. */
function isAmount(name: string): boolean {
  return isMoneyName(plainLabel(name).key) || endsInCount(name);
}

/** 企业数 or 增加值增速 beside 产值（亿元） are the indicators, whatever heads the rows: 规模以上工业 and its parts. */
function countsSeveral(values: readonly Column[]): boolean {
  return new Set(values.flatMap(({ label: { name } }) => (name === "" ? [] : [name]))).size > 1;
}

/** 企业数, 在校生, 产值（亿元）: an amount of something, not a grade of it as 省级 is. */
function isCounted({ label: { name, unit } }: Column): boolean {
  if (isGrade(name) || name.endsWith("级")) return false;
  const isNumber = endsInCount(name);
  const arePeople = measuredAs(name) === "people";
  return (
    unit !== undefined ||
    isNumber ||
    arePeople ||
    isMoneyName(name) ||
    impliedUnit(name) !== undefined
  );
}

/** What the rows divide, as the title says: 技术合同 of 技术合同分类情况, 科技专项资金 of 科技专项资金预算执行情况. */
function thingDivided(title: TitleLabel | undefined): string | undefined {
  const name = title?.name ?? "";
  const bare = bareKey(name);
  return dividedThing(name) ?? (isMoneyName(bare) && isCountable(bare) ? bare : undefined);
}

/** 成交额 in 技术合同分类情况 is 技术合同成交额, and 实际支出 in 科技专项资金预算执行情况 that of 科技专项资金. */
function namedByThing(
  columns: readonly Column[],
  title: TitleLabel | undefined,
): readonly Column[] {
  const values = withOnlyName(columns);
  const thing = thingDivided(title);
  if (thing === undefined || investedIn(title) !== undefined) return ofProjects(values, title);
  return values.map((column) => {
    const { label } = column;
    const isStrength = isStrengthAlone(label.name) && paidIn(thing) !== "";
    return isStrength ||
      isDependent(label.name) ||
      isAmountNoun(label.name) ||
      isOfMoney(label, thing)
      ? {
          ...column,
          ofPart: overlapping(paidIn(thing), label.name, FEWEST_SHARED),
          label: { ...label, name: overlapping(thing, label.name, FEWEST_SHARED) },
        }
      : column;
  });
}

/** 经费投入 of R&D经费 */
const FEWEST_SHARED = 2;

/** 资助金额 and 市级预算 of 专项资金 are parts of that money or all of it. */
function isOfMoney({ name, aim }: Column["label"], thing: string): boolean {
  const isOwn = name !== "" && !name.startsWith(thing);
  return isOwn && thing.endsWith(FUND) && (isMoneyName(name) || aim === "budget");
}

const FUND = "资金";

/** 总投资 in a list of 重点工业项目 is theirs, and not that of the city. */
function ofProjects(values: readonly Column[], title: TitleLabel | undefined): readonly Column[] {
  const projects = investedIn(title) ?? projectsIn(title?.name ?? "");
  if (projects === undefined) return values;
  return values.map((column) => {
    const { label } = column;
    return isInvestment(label.name) || label.name.startsWith(PROJECT)
      ? {
          ...column,
          ofPart: label.name,
          label: { ...label, name: overlapping(projects, label.name, FEWEST_SHARED) },
        }
      : column;
  });
}

/** 省市重点项目 of 省市重点项目投资, of which 项目数 and 总投资 are told. */
function investedIn(title: TitleLabel | undefined): string | undefined {
  return /^(.{2,}项目)投资额?$/.exec(title?.name ?? "")?.[1];
}

const PROJECT = "项目";

/** 水稻 is one of the 作物 of 粮食作物. */
const CROPS = /^作物(?=.{2})/;

function ofParts(column: ValueColumn, title: TitleLabel | undefined): ValueColumn {
  if (column.ofPart !== undefined) return column;
  const name = title?.name ?? "";
  const thing = thingDivided(title) ?? projectsIn(name) ?? cropIn(name) ?? rightIn(name);
  const { indicator } = column;
  const ofPart =
    thing !== undefined && indicator?.startsWith(thing)
      ? indicator.slice(thing.length).replace(CROPS, "")
      : "";
  return ofPart === "" ? column : { ...column, ofPart };
}
