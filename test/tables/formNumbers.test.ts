import { readsAsDrawn } from "../support/drawnFigures";

/** Forms of bureaus of tourism: drawn here, figures made up. */
describe("the number of a form over headings", () => {
  readsAsDrawn([
    {
      name: "is no heading of them",
      sheet: [
        "2023年旅游情况|<|<",
        "地区|湘旅统年1表|<",
        "^|星级饭店 [家]|客房 [间]",
        "甲县|5|500",
      ],
      figures: ["B4 甲县 星级饭店 level 2023年 5家 .0", "C4 甲县 客房 level 2023年 500间 .0"],
    },
  ]);
});
