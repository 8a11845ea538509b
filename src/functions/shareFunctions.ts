import { contribution as contributionOf } from "../metrics/contribution";
import { gap } from "../metrics/gap";
import { perCapita as perCapitaOf } from "../metrics/perCapita";
import { pull as pullOf } from "../metrics/pull";
import { share as shareOf } from "../metrics/share";
import { ok, refuse } from "../problem";
import { answer } from "./answer";
import { readOpposite } from "./direction";
import { inOneUnit, inOwnUnits, type Method } from "./method";
import { respondEach } from "./respond";

const SHARE = inOneUnit(shareOf);
const PER_CAPITA = inOwnUnits(perCapitaOf);

/**
 * 占比：部分÷总量，结果为小数，4.08%即0.0408。总量为零、为负或空白时不计算，并说明原因。支持整列，逐个计算。
 * @customfunction SHARE
 * @category structure
 * @keywords 比重 占比 份额 比例 构成 结构 率 proportion percent
 * @param part 部分：部分的数值，单元格或区域
 * @param whole 总量：如GDP、全省合计，与部分大小相同，或为单个单元格
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 占比，小数
 * @remarks 部分与总量须为同一口径、同一期间。文字单元格中的单位可以不同，但须能换算。
 * @english Share: part / whole, as a fraction; 4.08 % is 0.0408. Not computed where the whole is zero, negative or blank; the reason is given. Takes whole columns.
 * @english part figures of the parts, a cell or a range
 * @english whole the whole, such as GDP or the total of the province, of the same size as part, or a single cell
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns share, a fraction
 * @english remarks Part and whole must belong to one definition and one period. Units in text cells may differ if they convert.
 * @example SHARE(30, 120) // => 0.25
 * @example SHARE({30;90}, 120) // => {0.25;0.75}
 * @example SHARE("230万元", "2.3亿元") // => 0.01
 * @example SHARE(30, 0) // => #N/A
 * @requiresParameterAddresses
 */
export function share(
  part: unknown[][],
  whole: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respondEach(["part", "whole"], [part, whole], SHARE, zeros, invocation, {
    format: "share",
  });
}

/** Where part and whole went opposite ways the fraction is misread too easily to be given unasked. */
const contributionMethod = (oppositeToo: boolean): Method =>
  inOneUnit((partCurrent, partPrevious, wholeCurrent, wholePrevious) => {
    const part = gap(partCurrent, partPrevious);
    if (!part.ok) return part;
    const whole = gap(wholeCurrent, wholePrevious);
    if (!whole.ok) return whole;
    const contributed = contributionOf(part.value, whole.value);
    if (!contributed.ok) return contributed;
    const { value, opposite } = contributed.value;
    return opposite && !oppositeToo ? refuse("opposite-changes") : ok(value);
  });

const CONTRIBUTION = contributionMethod(false);
const CONTRIBUTION_OPPOSITE_TOO = contributionMethod(true);

/**
 * 贡献率：部分的增量÷总量的增量，结果为小数。总量没有变化时不计算。部分与总量一增一减时贡献率为负，除非另行说明，也不计算。支持整列，逐个计算。
 * @customfunction CONTRIBUTION
 * @category structure
 * @keywords 贡献 贡献度 贡献率 拉动 增量占比 share of growth
 * @param partCurrent 部分本期：部分的本期数值，单元格或区域
 * @param partPrevious 部分上期：部分的上期数值，大小相同，或为单个单元格
 * @param wholeCurrent 总量本期：总量的本期数值，大小相同，或为单个单元格
 * @param wholePrevious 总量上期：总量的上期数值，大小相同，或为单个单元格
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [opposite] 一增一减：部分与总量一增一减时，"计算"表示仍给出负的贡献率；省略则不计算
 * @param [invocation]
 * @returns 贡献率，小数
 * @remarks 各部分的贡献率之和为1。负的贡献率有两种情形：总量增而部分减，总量减而部分增，含义正好相反，所以不说明就不给出。总量下降时，正的贡献率表示部分也下降，不宜写作“贡献”。
 * @english Contribution: the increase of the part / the increase of the whole, as a fraction. Not computed where the whole did not change. Negative where part and whole went opposite ways, and then refused unless asked for. Takes whole columns.
 * @english partCurrent the part in this period, a cell or a range
 * @english partPrevious the part in the period before, of the same size, or a single cell
 * @english wholeCurrent the whole in this period, of the same size, or a single cell
 * @english wholePrevious the whole in the period before, of the same size, or a single cell
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english opposite where part and whole went opposite ways: "compute" gives the negative contribution; if left out, it is refused
 * @english returns contribution, a fraction
 * @english remarks The contributions of all parts add up to 1. A negative one has two meanings, opposite to each other: the part fell while the whole grew, or the part grew while the whole fell; so it is not given unasked. Where the whole fell, a positive contribution means that the part fell as well.
 * @example CONTRIBUTION(130, 100, 720, 600) // => 0.25
 * @example CONTRIBUTION(70, 100, 720, 600) // => #N/A
 * @example CONTRIBUTION(70, 100, 720, 600, "", "计算") // => -0.25
 * @example CONTRIBUTION(130, 100, 600, 600) // => #N/A
 * @requiresParameterAddresses
 */
export function contribution(
  partCurrent: unknown[][],
  partPrevious: unknown[][],
  wholeCurrent: unknown[][],
  wholePrevious: unknown[][],
  zeros?: unknown,
  opposite?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const oppositeToo = readOpposite(opposite);
  if (!oppositeToo.ok) return answer(oppositeToo);
  const method = oppositeToo.value ? CONTRIBUTION_OPPOSITE_TOO : CONTRIBUTION;
  return respondEach(
    ["partCurrent", "partPrevious", "wholeCurrent", "wholePrevious"],
    [partCurrent, partPrevious, wholeCurrent, wholePrevious],
    method,
    zeros,
    invocation,
    { format: "rate" },
  );
}

const PULL = inOneUnit((partCurrent, partPrevious, wholePrevious) => {
  const part = gap(partCurrent, partPrevious);
  return part.ok ? pullOf(part.value, wholePrevious) : part;
});

/**
 * 拉动：部分的增量÷总量的上期数，结果的单位是百分点，各部分的拉动之和等于总量的增长率。总量上期为零、为负或空白时不计算。支持整列，逐个计算。
 * @customfunction PULL
 * @category structure
 * @keywords 拉动 带动 拉动点数 贡献 percentage points of growth
 * @param partCurrent 部分本期：部分的本期数值，单元格或区域
 * @param partPrevious 部分上期：部分的上期数值，大小相同，或为单个单元格
 * @param wholePrevious 总量上期：总量的上期数值，大小相同，或为单个单元格
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 拉动的百分点
 * @remarks 用于“拉动全市研发投入增长5.0个百分点”一类说法。
 * @english Percentage points that a part adds to the growth of its whole: the increase of the part / the whole in the period before. The points of all parts add up to the growth of the whole. Takes whole columns.
 * @english partCurrent the part in this period, a cell or a range
 * @english partPrevious the part in the period before, of the same size, or a single cell
 * @english wholePrevious the whole in the period before, of the same size, or a single cell
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns percentage points
 * @english remarks Not computed where the whole of the period before is zero, negative or blank.
 * @example PULL(130, 100, 600) // => 5
 * @example PULL({130;280}, {100;250}, 600) // => {5;5}
 * @example PULL(130, 100, 0) // => #N/A
 * @requiresParameterAddresses
 */
export function pull(
  partCurrent: unknown[][],
  partPrevious: unknown[][],
  wholePrevious: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respondEach(
    ["partCurrent", "partPrevious", "wholePrevious"],
    [partCurrent, partPrevious, wholePrevious],
    PULL,
    zeros,
    invocation,
    { format: "points" },
  );
}

/**
 * 人均或每万人拥有量：数值÷人口，单位由两者的单位决定，件÷万人即件/万人。人口为零、为负或空白时不计算，并说明原因。支持整列，逐个计算。
 * @customfunction PERCAPITA
 * @category structure
 * @keywords 人均 每万人 密度 强度 平均每人 per head per capita
 * @param value 数值：如专利件数、研发经费，单元格或区域
 * @param population 人口：人口数，与数值大小相同，或为单个单元格
 * @param [zeros] 零的含义：桌面版Excel把空白也当作0，"值"表示0是实际数值，"缺"表示0是空白；省略时查看单元格，查不到的不计算
 * @param [invocation]
 * @returns 人均数值
 * @remarks 数值与人口不换算单位：1920件÷800万人得2.4，即每万人2.4件。
 * @english Figure for each head or each 10,000: value / population, in the units given; 件 by 万人 is 件/万人. Not computed where the population is zero, negative or blank. Takes whole columns.
 * @english value what is counted, such as patents or expenditure, a cell or a range
 * @english population the population, of the same size as value, or a single cell
 * @english zeros desktop Excel passes blank cells as 0: "value" if a 0 is a real zero, "missing" if it is a blank; if left out the cell is looked at, and where it does not tell the 0 is not computed with
 * @english returns the figure for each head
 * @english remarks Units are not converted: 1920件 by 800万人 is 2.4, that is 2.4 for every 10,000 people.
 * @example PERCAPITA(1920, 800) // => 2.4
 * @example PERCAPITA("1920件", "800万人") // => 2.4
 * @example PERCAPITA(1920, 0) // => #N/A
 * @requiresParameterAddresses
 */
export function perCapita(
  value: unknown[][],
  population: unknown[][],
  zeros?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  return respondEach(["value", "population"], [value, population], PER_CAPITA, zeros, invocation);
}
