import { invalidArgument, itemNotFound } from "../apiError";
import type { Chart } from "../charts";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { text, truth, wholeNumber } from "./argument";
import { rangeAreaOf, type RangeObject } from "./range";

/** `worksheet.charts`. A chart stays an order: the grid draws none. */
export function chartCollection({ charts }: HostContext, sheet: string): HostObject {
  const items = (): readonly HostObject[] =>
    charts.on(sheet).map((each) => chart(each, () => charts.delete(each)));
  return {
    type: "ChartCollection",
    items,
    item: (key) => {
      const found = items().find(({ id }) => id === key);
      if (!found) throw itemNotFound("ChartCollection.getItem");
      return found;
    },
    objects: {
      Add: (type, source, seriesBy = "Auto") => {
        const where = "ChartCollection.add";
        const from = (source as Partial<RangeObject> | null)?.sheet;
        if (from === undefined) throw invalidArgument(where);
        const added = charts.add({
          sheet,
          type: text(type, where),
          source: rangeAreaOf(source),
          seriesBy: text(seriesBy, where),
        });
        return chart(added, () => charts.delete(added));
      },
    },
    methods: { GetCount: () => items().length },
  };
}

function chart(order: Chart, remove: () => void): HostObject {
  return {
    type: "Chart",
    id: order.id,
    properties: () => ({
      Id: () => order.id,
      Name: () => order.id,
      Width: () => order.width,
      Height: () => order.height,
    }),
    setters: {
      Width: (value) => (order.width = size(value, "Chart.width")),
      Height: (value) => (order.height = size(value, "Chart.height")),
    },
    children: {
      Title: () => ({
        type: "ChartTitle",
        properties: () => ({ Text: () => order.title }),
        setters: { Text: (value) => (order.title = text(value, "ChartTitle.text")) },
      }),
      Legend: () => ({
        type: "ChartLegend",
        properties: () => ({ Visible: () => order.hasLegend }),
        setters: { Visible: (value) => (order.hasLegend = truth(value, "ChartLegend.visible")) },
      }),
      Series: () => onlyOne("ChartSeriesCollection", () => series(order)),
    },
    methods: {
      SetPosition: (start) => (order.at = rangeAreaOf(start)),
      Delete: remove,
    },
  };
}

function series(order: Chart): HostObject {
  return {
    type: "ChartSeries",
    children: {
      Format: () => filled("ChartSeriesFormat", (color) => (order.color = color)),
      Points: () => ({
        type: "ChartPointsCollection",
        objects: {
          GetItemAt: (index) => {
            const where = "ChartPointsCollection.getItemAt";
            const at = wholeNumber(index, where);
            if (at < 0 || at >= countOf(order)) throw invalidArgument(where);
            return {
              type: "ChartPoint",
              children: {
                Format: () =>
                  filled("ChartPointFormat", (color) => order.pointColors.set(at, color)),
              },
            };
          },
        },
        methods: { GetCount: () => countOf(order) },
      }),
    },
    methods: { SetXAxisValues: (source) => (order.names = rangeAreaOf(source)) },
  };
}

function countOf({ source: { top, left, bottom, right } }: Chart): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** All of our charts are made of one row or column: they have one series. */
function onlyOne(type: string, item: () => HostObject): HostObject {
  return {
    type,
    items: () => [item()],
    objects: {
      GetItemAt: (index) => {
        if (index !== 0) throw invalidArgument(`${type}.getItemAt`);
        return item();
      },
    },
    methods: { GetCount: () => 1 },
  };
}

function filled(type: string, paint: (color: string) => void): HostObject {
  return {
    type,
    children: {
      Fill: () => ({
        type: "ChartFill",
        methods: { SetSolidColor: (color) => paint(text(color, "ChartFill.setSolidColor")) },
      }),
    },
  };
}

function size(value: unknown, where: string): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(where);
  return value;
}
