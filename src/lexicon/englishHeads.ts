import { meaningOf, type Entry } from "./entry";

/** What an English word over a column says it holds, in tables that programs write. */
export type EnglishHead =
  "entity" | "indicator" | "period" | "unit" | "value" | "sequence" | "remark" | "group";

const FROM = "tables of statistics kept by programs on public code sites";

export const ENGLISH_HEADS: readonly Entry<EnglishHead>[] = [
  {
    id: "head.entity",
    words: {
      province: "province",
      provinces: "provinces",
      region: "Region",
      city: "city",
      county: "county",
      district: "district",
      area: "area",
      prov: "prov",
    },
    meaning: "entity",
    from: FROM,
  },
  {
    id: "head.indicator",
    words: {
      indicator: "indicator",
      indicators: "indicators",
      indicator_name: "indicator_name",
      item: "Item",
      items: "Items",
      name: "name",
      title: "title",
    },
    meaning: "indicator",
    from: FROM,
  },
  {
    id: "head.period",
    words: {
      year: "year",
      years: "Years",
      month: "month",
      quarter: "quarter",
      period: "period",
      date: "date",
      time: "time",
    },
    meaning: "period",
    from: FROM,
  },
  {
    id: "head.unit",
    words: {
      unit: "Unit",
      units: "units",
    },
    meaning: "unit",
    from: FROM,
  },
  {
    id: "head.value",
    words: {
      value: "value",
      values: "Values",
    },
    meaning: "value",
    from: FROM,
  },
  {
    id: "head.sequence",
    words: {
      id: "id",
      index: "index",
      no: "No",
      number: "number",
      code: "code",
      rank_id: "rank_id",
      serial: "serial",
      adcode: "adcode",
    },
    meaning: "sequence",
    not: ["Index of Innovation"],
    from: FROM,
  },
  {
    id: "head.group",
    words: {
      group: "group",
      category: "category",
      class: "class",
      type: "type",
    },
    meaning: "group",
    from: FROM,
  },
  {
    id: "head.remark",
    words: {
      variable: "variable",
      variables: "variables",
      remark: "remark",
      remarks: "remarks",
      note: "note",
      notes: "notes",
      source: "source",
      result: "result",
      status: "status",
      doc_num: "doc_num",
      url: "url",
    },
    meaning: "remark",
    from: FROM,
  },
];

/** What an English heading says of its column, the whole heading being the word. */
export const englishHead = meaningOf(ENGLISH_HEADS);
