import { readsAsDrawn } from "../support/drawnFigures";

/** 增长 and 拉动 side by side under a title that alone says of what. */
describe("growth and pull under a title that names what grows", () => {
  readsAsDrawn([
    {
      name: "each is of what the title names, in two panels beside each other",
      sheet: [
        "2023年1-9月规上工业增加值增长情况|<|<|<|<|<|<",
        "行业|增长（%）|拉动（百分点）||行业|增长（%）|拉动（百分点）",
        "合计|6.2|6.2||通用设备|3.2|0.3",
        "食品制造|4.2|0.8||专用设备|2.2|0.2",
      ],
      figures: [
        "B3 己 规上工业增加值 growth 2023年前三季度 0.062% .1",
        "C3 己 拉动规上工业增加值增长 level 2023年前三季度 6.2个百分点 .1",
        "B4 己 食品制造规上工业增加值 growth 2023年前三季度 0.042% .1 partOf=规上工业增加值",
        "C4 己 食品制造拉动规上工业增加值增长 level 2023年前三季度 0.8个百分点 .1 partOf=拉动规上工业增加值增长",
        "F3 己 通用设备规上工业增加值 growth 2023年前三季度 0.032% .1 partOf=规上工业增加值",
        "G3 己 通用设备拉动规上工业增加值增长 level 2023年前三季度 0.3个百分点 .1 partOf=拉动规上工业增加值增长",
        "F4 己 专用设备规上工业增加值 growth 2023年前三季度 0.022% .1 partOf=规上工业增加值",
        "G4 己 专用设备拉动规上工业增加值增长 level 2023年前三季度 0.2个百分点 .1 partOf=拉动规上工业增加值增长",
      ],
    },
    {
      name: "the growth of 工业增加值 is not that of what 拉动工业增加值增长 says",
      sheet: [
        "2023年1-9月工业运行情况|<|<",
        "行业|工业增加值增速（%）|拉动工业增加值增长（百分点）",
        "合计|6.2|6.2",
        "食品制造|4.2|0.8",
      ],
      figures: [
        "B3 己 工业增加值 growth 2023年前三季度 0.062% .1",
        "C3 己 拉动工业增加值增长 level 2023年前三季度 6.2个百分点 .1",
        "B4 己 食品制造工业增加值 growth 2023年前三季度 0.042% .1 partOf=工业增加值",
        "C4 己 食品制造拉动工业增加值增长 level 2023年前三季度 0.8个百分点 .1 partOf=拉动工业增加值增长",
      ],
    },
    {
      name: "增速情况 in the title makes growth of the only figures, and 增长情况 none of the amounts beside their growth",
      sheets: {
        "2023年": [
          "2023年1-9月各县规上工业增加值增速情况|<",
          "县|增速（%）",
          "甲县|6.2",
          "乙县|5.2",
        ],
        "2023年收入": [
          "2023年1-9月各县财政收入增长情况|<|<",
          "县|收入（万元）|增长（%）",
          "甲县|620|5.1",
          "乙县|520|4.1",
        ],
      },
      figures: [
        "B3 甲县 规上工业增加值 growth 2023年前三季度 0.062% .1",
        "B4 乙县 规上工业增加值 growth 2023年前三季度 0.052% .1",
        "B3 甲县 财政收入 level 2023年前三季度 620万元 .0",
        "C3 甲县 财政收入 growth 2023年前三季度 0.051% .1",
        "B4 乙县 财政收入 level 2023年前三季度 520万元 .0",
        "C4 乙县 财政收入 growth 2023年前三季度 0.041% .1",
      ],
    },
  ]);
});
