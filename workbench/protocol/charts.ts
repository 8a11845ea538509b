import type { Area } from "../../src/workbook/workbook";

/** A chart as it was ordered: the grid draws none, but what was asked of Excel can be looked at. */
export interface Chart {
  readonly id: string;
  readonly sheet: string;
  readonly type: string;
  readonly source: Area;
  readonly seriesBy: string;
  title: string;
  hasLegend: boolean;
  width: number;
  height: number;
  /** Its upper left corner. */
  at?: Area;
  /** Where the names of its points stand. */
  names?: Area;
  color?: string;
  readonly pointColors: Map<number, string>;
}

/** The charts of the open workbook. */
export class Charts {
  private readonly all: Chart[] = [];
  private made = 0;

  on(sheet: string): readonly Chart[] {
    return this.all.filter((chart) => chart.sheet === sheet);
  }

  add(order: Pick<Chart, "sheet" | "type" | "source" | "seriesBy">): Chart {
    this.made += 1;
    const id = `{chart-${this.made}}`;
    const plain = { title: "", hasLegend: true, width: 360, height: 216 };
    const chart: Chart = { ...order, ...plain, id, pointColors: new Map() };
    this.all.push(chart);
    return chart;
  }

  delete(chart: Chart): void {
    const at = this.all.indexOf(chart);
    if (at >= 0) this.all.splice(at, 1);
  }

  list(): readonly Chart[] {
    return this.all;
  }
}
