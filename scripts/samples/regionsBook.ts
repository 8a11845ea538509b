import { pointsDifference } from "../../src/metrics/pointsDifference";
import { rank } from "../../src/metrics/rank";
import { share } from "../../src/metrics/share";
import { sampleValue } from "./sampleValue";
import type { CellPlan, FormulaCell, RowPlan, SheetPlan } from "./sheetPlan";

/** One line of rd-2022.csv. */
interface Region {
  readonly name: string;
  /** R&D expenditure, 亿元. */
  readonly amount: number;
  /** Intensity, %. */
  readonly rate: number;
}

const TITLE = "2022年各地区研究与试验发展（R&D）经费情况";
const NOTES = [
  "数据来源：国家统计局、科学技术部、财政部《2022年全国科技经费投入统计公报》。",
  "注：位次、与全国差距和占全国比重由加载项函数 METRIC.RANK、METRIC.POINTS、METRIC.SHARE 计算；全国为合计，不参加排名。",
];
const FIRST_ROW = 3;

/** 研发投入-分地区: the regions of the bulletin, 全国 first, with columns of our functions. */
export function regionsBook(csv: string): SheetPlan[] {
  const regions = readRegions(csv);
  const last = FIRST_ROW + regions.length - 1;
  const head = csv.trim().split(/\r?\n/)[0]?.split(",") ?? [];
  const derived = ["总量位次", "强度位次", "强度与全国差距（个百分点）", "占全国比重（%）"];
  const rows: RowPlan[] = [
    { kind: "title", cells: [{ value: TITLE }] },
    { kind: "header", cells: [...head, ...derived].map((value) => ({ value })) },
    ...regions.map((region, index): RowPlan => ({
      kind: index === 0 ? "total" : "body",
      cells: cellsOf(region, FIRST_ROW + index, regions),
    })),
    ...NOTES.map((value): RowPlan => ({ kind: "note", cells: [{ value }] })),
  ];
  return [
    {
      name: "2022年",
      widths: [12, 16, 24, 11, 11, 28, 18],
      rows,
      merges: ["A1:G1", ...NOTES.map((_, index) => `A${last + 1 + index}:G${last + 1 + index}`)],
      frozen: { rows: 2, columns: 1 },
    },
  ];
}

function readRegions(csv: string): Region[] {
  return csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [name = "", amount, rate] = line.split(",");
      return { name, amount: Number(amount), rate: Number(rate) };
    });
}

function cellsOf(
  { name, amount, rate }: Region,
  row: number,
  regions: readonly Region[],
): CellPlan[] {
  const figures: CellPlan[] = [
    { value: name },
    { value: amount, format: "0.0" },
    { value: rate, format: "0.00" },
  ];
  const [whole] = regions;
  if (!whole || row === FIRST_ROW) return figures;
  const last = FIRST_ROW + regions.length - 1;
  const peers = regions.slice(1);
  const placeAmong = (column: string): string =>
    `METRIC.RANK(${column}${row},${column}$${FIRST_ROW + 1}:${column}$${last})`;
  return [
    ...figures,
    computed(
      placeAmong("B"),
      placeOf(
        amount,
        peers.map((peer) => peer.amount),
      ),
      "0",
    ),
    computed(
      placeAmong("C"),
      placeOf(
        rate,
        peers.map((peer) => peer.rate),
      ),
      "0",
    ),
    computed(
      `METRIC.POINTS(C${row},C$${FIRST_ROW},"%")`,
      sampleValue(pointsDifference(rate / 100, whole.rate / 100)),
      "0.00",
    ),
    computed(
      `METRIC.SHARE(B${row},B$${FIRST_ROW})`,
      sampleValue(share(amount, whole.amount)),
      "0.0%",
    ),
  ];
}

function computed(formula: string, result: number, format: string): FormulaCell {
  return { formula, result, format };
}

function placeOf(value: number, peers: readonly number[]): number {
  return sampleValue(rank(value, peers)).place;
}
