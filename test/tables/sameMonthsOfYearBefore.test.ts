import { readsAsDrawn } from "../support/drawnFigures";

/** Sheets of bureaus of finance: drawn here, figures made up. */
describe("上年同期 behind what there has been since January", () => {
  readsAsDrawn([
    {
      name: "is of the same months in a table of one month, with the completion between them",
      sheet: [
        "云江县2024年4月一般公共预算收入完成情况表|<|<|<|<",
        "项目|年初预算数|累计完成|完成预算|上年同期",
        "税收收入（万元）|33200|8103|24.4%|6819",
      ],
      figures: [
        "B3 己 税收收入 target 2024年 33200万元 .0",
        "C3 己 税收收入 level 2024年1—4月 8103万元 .0",
        "D3 己 税收收入 completion 2024年1—4月 0.244% .1",
        "E3 己 税收收入 level 2023年1—4月 6819万元 .0",
      ],
    },
    {
      name: "is of the month alone behind 本月完成",
      sheet: [
        "2024年4月一般公共预算收入完成情况表|<|<|<|<",
        "项目|累计完成|完成预算|本月完成|上年同期",
        "税收收入（万元）|8103|24.4%|2100|1900",
      ],
      figures: [
        "B3 己 税收收入 level 2024年1—4月 8103万元 .0",
        "C3 己 税收收入 completion 2024年1—4月 0.244% .1",
        "D3 己 税收收入 level 2024年4月 2100万元 .0",
        "E3 己 税收收入 level 2023年4月 1900万元 .0",
      ],
    },
  ]);
});
