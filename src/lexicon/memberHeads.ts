import { meaningOf, type Entry } from "./entry";

const FROM =
  "statistics of universities, hospitals, groups of firms and schools, a row for each unit";

/** Units of one body, of which it has the total, or bodies of an area. */
export type MemberHead = "unit" | "member";

/** Words over the names of units of one body: its departments, its firms, its houses. */
export const MEMBER_HEADS: readonly Entry<MemberHead>[] = [
  {
    id: "members.of-a-university",
    words: {
      学院: "学院",
      院系: "院系",
      系部: "系部",
      二级学院: "二级学院",
      教学单位: "教学单位",
      学院名称: "学院名称",
      "学院(部)": "学院(部)",
      "院(系)": "院(系)",
      校区: "校区",
    },
    meaning: "unit",
    not: ["学院路", "学院数"],
    from: FROM,
  },
  {
    id: "members.of-a-hospital",
    words: {
      科室: "科室",
      临床科室: "临床科室",
      科室名称: "科室名称",
      医院: "医院",
      医院名称: "医院名称",
      医疗机构: "医疗机构",
      医疗机构名称: "医疗机构名称",
      院区: "院区",
    },
    meaning: "unit",
    not: ["责任科室", "医院等级"],
    from: FROM,
  },
  {
    id: "members.of-a-group",
    words: {
      子公司: "子公司",
      分公司: "分公司",
      所属企业: "所属企业",
      权属企业: "权属企业",
      权属单位: "权属单位",
      成员企业: "成员企业",
      所属单位: "所属单位",
      事业部: "事业部",
      矿井: "矿井",
    },
    meaning: "unit",
    not: ["上市公司", "牵头单位"],
    from: FROM,
  },
  {
    id: "members.of-an-institute",
    words: {
      研究所: "研究所",
      研究室: "研究室",
      研究中心: "研究中心",
      课题组: "课题组",
      分院: "分院",
      部门: "部门",
      处室: "处室",
      支行: "支行",
      门店: "门店",
      车间: "车间",
      项目部: "项目部",
      班级: "班级",
    },
    meaning: "unit",
    not: ["责任部门", "研究所数"],
    from: FROM,
  },
  {
    id: "members.of-an-area",
    words: {
      村: "村",
      行政村: "行政村",
      社区: "社区",
      "村(社区)": "村(社区)",
      "村、社区": "村、社区",
      "村(居)": "村(居)",
      村居: "村居",
      村名: "村名",
      村名称: "村名称",
      "社区(村)": "社区(村)",
      学校: "学校",
      学校名称: "学校名称",
      高校: "高校",
      高校名称: "高校名称",
      科研院所: "科研院所",
      园区名称: "园区名称",
      楼宇: "楼宇",
      楼宇名称: "楼宇名称",
      重点楼宇: "重点楼宇",
      景区: "景区",
      景区名称: "景区名称",
      商场名称: "商场名称",
      市场名称: "市场名称",
      酒店名称: "酒店名称",
      港区: "港区",
      灌区: "灌区",
      水库名称: "水库名称",
      林场: "林场",
      农场: "农场",
      派出所: "派出所",
      产业园区: "产业园区",
      开发区名称: "开发区名称",
    },
    meaning: "member",
    not: ["学校数", "高校毕业生"],
    from: FROM,
  },
];

/** What a whole heading means that is such a word. */
export const memberHead = meaningOf(MEMBER_HEADS);
