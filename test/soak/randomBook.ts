import type { Workbook } from "../../src/workbook/workbook";
import { seeded, type Seeded } from "../support/seeded";
import { bookOf, sheetOf } from "../support/sheetOf";

/** What bureaus count: name, unit, size of the largest figure, decimals. */
const INDICATORS = `研发经费支出 亿元 900 2
研发投入强度 % 6 2
地区生产总值 亿元 9000 1
高新技术企业数 家 3000 0
科技型中小企业入库数 家 9000 0
发明专利授权量 件 20000 0
万人发明专利拥有量 件 60 2
技术合同成交额 万元 5000000 0
规上工业增加值 亿元 3000 1
高新技术产业产值 亿元 8000 2
财政科技支出占比 % 9 2
研发人员全时当量 人年 90000 0
单位GDP能耗 吨标准煤/万元 2 3
城镇登记失业率 % 6 1
旅游总收入 亿元 700 1
普通高校在校生 万人 40 2
常住人口 万人 900 1
院士工作站 个 60 0
新型研发机构 家 90 0
科技贷款余额 亿元 2000 1`
  .split("\n")
  .map((line) => {
    const [name = "", unit = "", size, decimals] = line.split(" ");
    return { name, unit, size: Number(size), decimals: Number(decimals) };
  });

const PLACES =
  `青川县 乐安县 石门县 长宁区 永和县 新河县 平南县 东岭县 西坪县 云溪县 金沙县 白水县 临江市 安远县 宁化县 龙泉区`.split(
    " ",
  );

/** What stands in cells that hold no plain figure. */
const ODD = ["", "", "—", "/", "…", "暂无", "#N/A!", "近80", "120多", "约3.5", "持平", "x", "待报"];

interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly size: number;
  readonly decimals: number;
}

/** A workbook as somebody in a bureau might have it, with slips and oddities: the same for the same seed. */
export function randomBook(seed: number): Workbook {
  const draw = seeded(seed);
  const theme: Theme = { draw, year: draw.whole(2015, 2024), figure: figuresOf(seed) };
  const kinds = [ledger, peers, history, blocks, list, monthly];
  const count = draw.whole(1, 4);
  return bookOf(
    ...Array.from({ length: count }, (_, index) => {
      const { name, rows } = draw.oneOf(kinds)(theme);
      return sheetOf(`${name}${index + 1}`, disturbed(draw, rows), {
        firstRow: draw.chance(0.2) ? draw.whole(1, 5) : 0,
        firstColumn: draw.chance(0.2) ? draw.whole(1, 3) : 0,
        visible: !draw.chance(0.05),
      });
    }),
  );
}

/** What the workbook is about: its sheets speak of the same figures, as those of one bureau do. */
interface Theme {
  readonly draw: Seeded;
  readonly year: number;
  readonly figure: (indicator: Indicator, place: string, year: number, months?: number) => string;
}

interface Drawn {
  readonly name: string;
  readonly rows: readonly string[];
}

function ledger({ draw, year, figure }: Theme): Drawn {
  const head = ["指标", "单位", `${year - 1}年`, `${year}年`];
  const extra = draw.some(["同比增长（%）", "全省位次", `${year}年目标`, "完成率（%）", "备注"], 3);
  const rows = draw.some(INDICATORS, draw.whole(3, 14)).map((indicator) => {
    const before = figure(indicator, "", year - 1);
    const now = figure(indicator, "", year);
    const beside = extra.map((heading) => besideOf(draw, heading, now, before));
    return [indicator.name, indicator.unit, before, now, ...beside].join("|");
  });
  return { name: "台账", rows: [[...head, ...extra].join("|"), ...rows] };
}

function besideOf(draw: Seeded, heading: string, now: string, before: string): string {
  if (heading.startsWith("同比")) {
    const growth = (Number(now) / Number(before) - 1) * 100;
    return Number.isFinite(growth) ? growth.toFixed(1) : "";
  }
  if (heading.endsWith("位次")) return String(draw.whole(1, 16));
  const target = Number(before) * 1.1;
  if (heading.endsWith("目标"))
    return target > 0 ? target.toFixed(now.split(".")[1]?.length ?? 0) : "";
  if (heading.startsWith("完成率"))
    return target > 0 ? ((Number(now) / target) * 100).toFixed(1) : "";
  return draw.chance(0.3) ? "初步核算数" : "";
}

function peers({ draw, year, figure }: Theme): Drawn {
  const indicators = draw.some(INDICATORS, draw.whole(1, 5));
  const columns = indicators.flatMap((one) => [
    { head: `${one.name}（${one.unit}）`, of: (place: string) => figure(one, place, year) },
    ...(draw.chance(0.3)
      ? [{ head: `${one.name}增速（%）`, of: () => (draw.next() * 40 - 10).toFixed(1) }]
      : []),
  ]);
  const rowOf = (place: string): string => [place, ...columns.map(({ of }) => of(place))].join("|");
  const title = draw.chance(0.7) ? [`${year}年各县（市、区）主要指标`] : [];
  const places = draw.some(PLACES, draw.whole(4, 14));
  const head = ["地区", ...columns.map(({ head: one }) => one)].join("|");
  return { name: "各县", rows: [...title, head, ...places.map(rowOf)] };
}

function history({ draw, year, figure }: Theme): Drawn {
  const years = Array.from({ length: draw.whole(3, 9) }, (_, back) => year - back).reverse();
  const rows = draw
    .some(INDICATORS, draw.whole(2, 8))
    .map((one) =>
      [`${one.name}（${one.unit}）`, ...years.map((when) => figure(one, "", when))].join("|"),
    );
  return { name: "历年", rows: [["指标", ...years.map((one) => `${one}年`)].join("|"), ...rows] };
}

/** Tables below each other, each with its title and unit. */
function blocks({ draw, year, figure }: Theme): Drawn {
  const places = draw.some(PLACES, draw.whole(4, 9));
  const rows = draw
    .some(INDICATORS, draw.whole(2, 4))
    .flatMap((one, index) => [
      `表${index + 1} 各县${one.name}`,
      `单位：${one.unit}`,
      `地区|${year - 1}年|${year}年`,
      ...places.map((place) =>
        [place, figure(one, place, year - 1), figure(one, place, year)].join("|"),
      ),
      "",
    ]);
  return { name: "年鉴", rows };
}

function list({ draw, year, figure }: Theme): Drawn {
  const [one = INDICATORS[0], other = one] = draw.some(INDICATORS, 2);
  const rows = draw
    .some(PLACES, draw.whole(3, 8))
    .flatMap((place) =>
      [one, other].flatMap((each) =>
        each
          ? [[place, `${year}年`, each.name, figure(each, place, year), each.unit].join("|")]
          : [],
      ),
    );
  return { name: "明细", rows: ["地区|年份|指标|数值|单位", ...rows] };
}

function monthly({ draw, year, figure }: Theme): Drawn {
  const months = draw.whole(2, 12);
  const rows = draw
    .some(INDICATORS, draw.whole(3, 8))
    .map((one) =>
      [one.name, one.unit, figure(one, "", year, months), String(draw.whole(-20, 40))].join("|"),
    );
  const head = `指标|单位|${year}年1-${months}月|同比增长（%）`;
  return { name: "月报", rows: [head, ...rows] };
}

/** The same figure wherever it is asked for; now and then none, or an odd one. */
function figuresOf(seed: number): Theme["figure"] {
  return ({ name, size, decimals }, place, year, months = 12) => {
    const own = seeded(hashOf([seed, name, place, year, months].join("|")));
    if (own.chance(0.03)) return own.oneOf(ODD);
    if (own.chance(0.01)) return own.oneOf(["0", "-3.2", "1e9", "0.0001"]);
    const usual = seeded(hashOf([seed, name, place].join("|"))).next();
    const grown = (0.1 + 0.7 * usual) * (1 + (year - 2015) * 0.05 * own.next());
    return ((size * grown * months) / 12).toFixed(decimals);
  };
}

function hashOf(text: string): number {
  return [...text].reduce((hash, sign) => (Math.imul(hash, 31) + sign.charCodeAt(0)) >>> 0, 7);
}

/** Slips of the hand: a cell overwritten, a row twice, a row of nothing, a note. */
function disturbed(draw: Seeded, rows: readonly string[]): readonly string[] {
  const changed = rows.map((row) => {
    if (!draw.chance(0.03)) return row;
    const cells = row.split("|");
    cells[draw.whole(0, cells.length - 1)] = draw.oneOf([...ODD, "注", "2022", "合计", "100%"]);
    return cells.join("|");
  });
  if (draw.chance(0.1)) changed.splice(draw.whole(0, changed.length), 0, "");
  if (draw.chance(0.1)) changed.push(changed[draw.whole(0, changed.length - 1)] ?? "");
  if (draw.chance(0.2)) changed.push("注：部分数据为快报数。");
  return changed;
}
