import { meaningOf, type Entry } from "./entry";

/** Those who hold, apply for or carry out what a title counts: 企业 under 专利授权量 is 企业专利授权量, no kind of patent. */
export const HOLDERS: readonly Entry<"holder">[] = [
  {
    id: "holder.of-what-is-counted",
    words: {
      企业: "企业",
      工矿企业: "工矿企业",
      高校: "高校",
      高等学校: "高等学校",
      大专院校: "大专院校",
      科研单位: "科研单位",
      科研院所: "科研院所",
      科研机构: "科研机构",
      研究机构: "研究机构",
      机关团体: "机关团体",
      事业单位: "事业单位",
      个人: "个人",
      政府部门: "政府部门",
    },
    meaning: "holder",
    not: ["企业发明", "个人所得税"],
    from: "yearbooks of patents, of research and of technology contracts",
  },
];

/** What a whole heading means that is such a word. */
export const holder = meaningOf(HOLDERS);
