import { readsAsDrawn } from "../support/drawnFigures";

/** Lines that name nothing and tell how what stands over them has moved: our own sheets, figures made up. */
readsAsDrawn([
  {
    name: "a line under each kind of school by how much it has grown, in the unit of its column",
    sheet: [
      "学校类别|学校数（所）|在校生（万人）",
      "普通高中|41|5.2",
      "  比上年增加|2|0.3",
      "中等职业学校|12|1.8",
      "  比上年增加|1|",
      "  比上年增长（%）||4.1",
    ],
    figures: [
      "B2 己 普通高中学校数 level 2020年 41所 .0 partOf=学校数",
      "C2 己 普通高中在校生 level 2020年 5.2万人 .1 partOf=在校生",
      "B3 己 普通高中学校数 change 2020年 2所 .0 partOf=学校数",
      "C3 己 普通高中在校生 change 2020年 0.3万人 .1 partOf=在校生",
      "B4 己 中等职业学校数 level 2020年 12所 .0 partOf=学校数",
      "C4 己 中等职业学校在校生 level 2020年 1.8万人 .1 partOf=在校生",
      "B5 己 中等职业学校数 change 2020年 1所 .0 partOf=学校数",
      "C6 己 中等职业学校在校生 growth 2020年 0.041% .1 partOf=在校生",
    ],
  },
  {
    name: "a line under each body by how much it has grown",
    sheet: [
      "机构名称|机构数（个）|床位（万张）|诊疗人次（亿人次）",
      "街道卫生院|412|2.2|0.9",
      "  比上年增加||0.2|0.1",
      "村医务室|5810|—|1.3",
      "  比上年增长%|||3.5",
    ],
    figures: [
      "B2 街道卫生院 机构数 level 2020年 412个 .0",
      "C2 街道卫生院 床位 level 2020年 2.2万张 .1",
      "D2 街道卫生院 诊疗人次 level 2020年 0.9亿人次 .1",
      "C3 街道卫生院 床位 change 2020年 0.2万张 .1",
      "D3 街道卫生院 诊疗人次 change 2020年 0.1亿人次 .1",
      "B4 村医务室 机构数 level 2020年 5810个 .0",
      "D4 村医务室 诊疗人次 level 2020年 1.3亿人次 .1",
      "D5 村医务室 诊疗人次 growth 2020年 0.035% .1",
    ],
  },
  {
    name: "growth under the total of the counties",
    sheet: [
      "地区|高新技术企业数（家）|研发经费（亿元）",
      "甲县|30|4.1",
      "乙县|20|2.2",
      "全市合计|50|6.3",
      "同比增长（%）|12.5|8.4",
    ],
    figures: [
      "B2 甲县 高新技术企业数 level 2020年 30家 .0",
      "C2 甲县 研发经费 level 2020年 4.1亿元 .1",
      "B3 乙县 高新技术企业数 level 2020年 20家 .0",
      "C3 乙县 研发经费 level 2020年 2.2亿元 .1",
      "B4 全市(total) 高新技术企业数 level 2020年 50家 .0 scope=全市",
      "C4 全市(total) 研发经费 level 2020年 6.3亿元 .1 scope=全市",
      "B5 全市(total) 高新技术企业数 growth 2020年 0.125% .1 scope=全市",
      "C5 全市(total) 研发经费 growth 2020年 0.084% .1 scope=全市",
    ],
  },
  {
    name: "growth behind the last of several counties is nobody's",
    sheet: [
      "地区|高新技术企业数（家）|研发经费（亿元）",
      "甲县|30|4.1",
      "乙县|20|2.2",
      "同比增长（%）|12.5|8.4",
    ],
    figures: [
      "B2 甲县 高新技术企业数 level 2020年 30家 .0",
      "C2 甲县 研发经费 level 2020年 4.1亿元 .1",
      "B3 乙县 高新技术企业数 level 2020年 20家 .0",
      "C3 乙县 研发经费 level 2020年 2.2亿元 .1",
    ],
  },
  {
    name: "growth under the newest of the years down the side; of a rate it stays open",
    sheet: [
      "年份|研发经费（亿元）|发明专利授权量（件）|研发经费占比（%）",
      "2018年|4.1|30|2.1",
      "2019年|5.2|41|2.2",
      "2020年|6.3|50|2.4",
      "同比增长（%）|21.2|22|9.1",
    ],
    figures: [
      "B2 己 研发经费 level 2018年 4.1亿元 .1",
      "C2 己 发明专利授权量 level 2018年 30件 .0",
      "D2 己 研发经费 share 2018年 0.021% .1",
      "B3 己 研发经费 level 2019年 5.2亿元 .1",
      "C3 己 发明专利授权量 level 2019年 41件 .0",
      "D3 己 研发经费 share 2019年 0.022% .1",
      "B4 己 研发经费 level 2020年 6.3亿元 .1",
      "C4 己 发明专利授权量 level 2020年 50件 .0",
      "D4 己 研发经费 share 2020年 0.024% .1",
      "B5 己 研发经费 growth 2020年 0.212% .1",
      "C5 己 发明专利授权量 growth 2020年 0.22% .0",
    ],
  },
  {
    name: "growth over years that go down the side from the newest is nobody's",
    sheet: [
      "年份|研发经费（亿元）|发明专利授权量（件）",
      "2020年|6.3|50",
      "2019年|5.2|41",
      "同比增长（%）|21.2|22",
    ],
    figures: [
      "B2 己 研发经费 level 2020年 6.3亿元 .1",
      "C2 己 发明专利授权量 level 2020年 50件 .0",
      "B3 己 研发经费 level 2019年 5.2亿元 .1",
      "C3 己 发明专利授权量 level 2019年 41件 .0",
    ],
  },
  {
    name: "rates per thousand differ by so many per thousand",
    sheet: [
      "指标|2020年|2019年|比上年增加",
      "出生率（‰）|8.1|8.6|-0.5",
      "城镇化率（%）|61.2|60.1|1.1",
      "常住人口（万人）|102.4|101.9|0.5",
    ],
    figures: [
      "B2 己 出生率 level 2020年 0.0081‰ .1",
      "C2 己 出生率 level 2019年 0.0086‰ .1",
      "D2 己 出生率 change 2020年 -0.0005‰ .1",
      "B3 己 城镇化率 level 2020年 0.612% .1",
      "C3 己 城镇化率 level 2019年 0.601% .1",
      "D3 己 城镇化率 points-change 2020年 1.1个百分点 .1",
      "B4 己 常住人口 level 2020年 102.4万人 .1",
      "C4 己 常住人口 level 2019年 101.9万人 .1",
      "D4 己 常住人口 change 2020年 0.5万人 .1",
    ],
  },
  {
    name: "how far the target of the year is met, on a line under what it is of",
    sheet: [
      "指标|单位|一季度|上半年|全年目标",
      "新登记企业|户|161|382|600",
      "占全年目标比重（进度）|%|26.8|63.7|",
      "技术合同成交额|亿元|4.1|9.3|20",
      "占全年目标的比重|%|20.5|46.5|",
    ],
    figures: [
      "C2 己 新登记企业 level 2020年一季度 161户 .0",
      "D2 己 新登记企业 level 2020年上半年 382户 .0",
      "E2 己 新登记企业 target 2020年 600户 .0",
      "C3 己 新登记企业 completion 2020年一季度 0.268% .1",
      "D3 己 新登记企业 completion 2020年上半年 0.637% .1",
      "C4 己 技术合同成交额 level 2020年一季度 4.1亿元 .1",
      "D4 己 技术合同成交额 level 2020年上半年 9.3亿元 .1",
      "E4 己 技术合同成交额 target 2020年 20亿元 .0",
      "C5 己 技术合同成交额 completion 2020年一季度 0.205% .1",
      "D5 己 技术合同成交额 completion 2020年上半年 0.465% .1",
    ],
  },
]);

readsAsDrawn([
  {
    name: "what the province and what the city have set for one indicator",
    sheet: [
      "指标|单位|省定目标|市定目标|完成|省定目标完成率（%）|市定目标完成率（%）",
      "技术合同成交额|亿元|40|50|45|112.5|90",
      "高新技术企业|家|200|210|220|110|104.8",
    ],
    figures: [
      "C2 己 技术合同成交额 target 2020年 40亿元 .0 setBy=省",
      "D2 己 技术合同成交额 target 2020年 50亿元 .0 setBy=市",
      "E2 己 技术合同成交额 level 2020年 45亿元 .0",
      "F2 己 技术合同成交额 completion 2020年 1.125% .1 setBy=省",
      "G2 己 技术合同成交额 completion 2020年 0.9% .0 setBy=市",
      "C3 己 高新技术企业 target 2020年 200家 .0 setBy=省",
      "D3 己 高新技术企业 target 2020年 210家 .0 setBy=市",
      "E3 己 高新技术企业 level 2020年 220家 .0",
      "F3 己 高新技术企业 completion 2020年 1.1% .0 setBy=省",
      "G3 己 高新技术企业 completion 2020年 1.048% .1 setBy=市",
    ],
  },
  {
    name: "a target that the province alone has set is the target",
    sheet: ["指标|单位|省定目标|完成|完成率（%）", "技术合同成交额|亿元|40|45|112.5"],
    figures: [
      "C2 己 技术合同成交额 target 2020年 40亿元 .0",
      "D2 己 技术合同成交额 level 2020年 45亿元 .0",
      "E2 己 技术合同成交额 completion 2020年 1.125% .1",
    ],
  },
  {
    name: "means of months are no means of members",
    sheet: ["指标|年度调控目标|1-9月平均|上半年平均值", "城镇调查失业率（%）|5.6|5.2|5.3"],
    figures: [
      "B2 己 城镇调查失业率 target 2020年 0.056% .1",
      "C2 己 城镇调查失业率 level 2020年前三季度 0.052% .1",
      "D2 己 城镇调查失业率 level 2020年上半年 0.053% .1",
    ],
  },
]);

readsAsDrawn([
  {
    name: "lines under the bodies that name their own figures, in their own units",
    sheet: [
      "2020年基层医疗情况|<|<|<",
      "机构名称|机构数（个）|人员（万人）|诊疗人次（亿人次）",
      "街道卫生院|412|2.2|0.9",
      "村医务室|5810|1.4|1.3",
      "家庭医生签约居民（万人）|<|<|212.4",
      "村医务室人员中，执业医师（人）|<|<|3120",
    ],
    figures: [
      "B3 街道卫生院 基层医疗机构数 level 2020年 412个 .0",
      "C3 街道卫生院 人员 level 2020年 2.2万人 .1",
      "D3 街道卫生院 诊疗人次 level 2020年 0.9亿人次 .1",
      "B4 村医务室 基层医疗机构数 level 2020年 5810个 .0",
      "C4 村医务室 人员 level 2020年 1.4万人 .1",
      "D4 村医务室 诊疗人次 level 2020年 1.3亿人次 .1",
      "D5 己 家庭医生签约居民 level 2020年 212.4万人 .1",
      "D6 己 村医务室人员中,执业医师 level 2020年 3120人 .0",
    ],
  },
]);

readsAsDrawn([
  {
    name: "indicators down that give their units, and what divides them across under a blank corner",
    sheet: [
      "按贷款用途分|<|<|<|<",
      "|设备更新|厂房建设|流动资金|合计",
      "贷款笔数（笔）|12|7|21|40",
      "贷款余额（万元）|3400|5210|2890|11500",
      "贷款余额占比（%）|29.6|45.3|25.1|100",
    ],
    figures: [
      "B3 己 设备更新贷款笔数 level 2020年 12笔 .0",
      "C3 己 厂房建设贷款笔数 level 2020年 7笔 .0",
      "D3 己 流动资金贷款笔数 level 2020年 21笔 .0",
      "E3 己 贷款笔数 level 2020年 40笔 .0",
      "B4 己 设备更新贷款余额 level 2020年 3400万元 .0",
      "C4 己 厂房建设贷款余额 level 2020年 5210万元 .0",
      "D4 己 流动资金贷款余额 level 2020年 2890万元 .0",
      "E4 己 贷款余额 level 2020年 11500万元 .0",
      "B5 己 设备更新贷款余额占比 level 2020年 0.296% .1",
      "C5 己 厂房建设贷款余额占比 level 2020年 0.453% .1",
      "D5 己 流动资金贷款余额占比 level 2020年 0.251% .1",
      "E5 己 贷款余额占比 level 2020年 1% .0",
    ],
  },
]);

readsAsDrawn([
  {
    name: "deaths for 100,000, and years of age",
    sheet: [
      "指标|2020年|2019年|比上年增加",
      "孕产妇死亡率（1/10万）|9.1|9.9|-0.8",
      "人均预期寿命（岁）|77.4|77.1|0.3",
    ],
    figures: [
      "B2 己 孕产妇死亡率 level 2020年 9.1/10万 .1",
      "C2 己 孕产妇死亡率 level 2019年 9.9/10万 .1",
      "D2 己 孕产妇死亡率 change 2020年 -0.8/10万 .1",
      "B3 己 人均预期寿命 level 2020年 77.4岁 .1",
      "C3 己 人均预期寿命 level 2019年 77.1岁 .1",
      "D3 己 人均预期寿命 change 2020年 0.3岁 .1",
    ],
  },
]);

readsAsDrawn([
  {
    name: "a day in the corner dates the table",
    on: "2021年进度",
    sheet: [
      "重点指标进展|<|<",
      "截至10月31日|全年目标|完成数",
      "技术合同成交额（亿元）|40|31",
      "高新技术企业（家）|200|180",
    ],
    figures: [
      "B3 己 技术合同成交额 target 2021年 40亿元 .0",
      "C3 己 技术合同成交额 level 2021年1—10月 31亿元 .0",
      "B4 己 高新技术企业 target 2021年 200家 .0",
      "C4 己 高新技术企业 level 2021年1—10月 180家 .0",
    ],
  },
  {
    name: "sizes of firms across, and places down the side",
    sheet: [
      "2020年规上工业企业数|<|<|<|<",
      "||||单位：家",
      "地区|合计|按企业规模分|<|<",
      "||大型|中型|小型",
      "甲县|6|1|2|3",
      "乙县|9|2|3|4",
    ],
    figures: [
      "B5 甲县 规上工业企业数 level 2020年 6家 .0",
      "C5 甲县 大型规上工业企业数 level 2020年 1家 .0 partOf=规上工业企业数 section=按企业规模分",
      "D5 甲县 中型规上工业企业数 level 2020年 2家 .0 partOf=规上工业企业数 section=按企业规模分",
      "E5 甲县 小型规上工业企业数 level 2020年 3家 .0 partOf=规上工业企业数 section=按企业规模分",
      "B6 乙县 规上工业企业数 level 2020年 9家 .0",
      "C6 乙县 大型规上工业企业数 level 2020年 2家 .0 partOf=规上工业企业数 section=按企业规模分",
      "D6 乙县 中型规上工业企业数 level 2020年 3家 .0 partOf=规上工业企业数 section=按企业规模分",
      "E6 乙县 小型规上工业企业数 level 2020年 4家 .0 partOf=规上工业企业数 section=按企业规模分",
    ],
  },
  {
    name: "a part of what is counted as it is, behind the money of the whole",
    sheet: [
      "地区|基金项目（项）|经费（万元）|其中：面上（项）",
      "甲县|30|1200|11",
      "乙县|24|980|9",
    ],
    figures: [
      "B2 甲县 基金项目 level 2020年 30项 .0",
      "C2 甲县 经费 level 2020年 1200万元 .0",
      "D2 甲县 面上 level 2020年 11项 .0 partOf=基金项目",
      "B3 乙县 基金项目 level 2020年 24项 .0",
      "C3 乙县 经费 level 2020年 980万元 .0",
      "D3 乙县 面上 level 2020年 9项 .0 partOf=基金项目",
    ],
  },
  {
    name: "a part of what it is named by",
    sheet: [
      "地区|立项数（项）|结题数（项）|其中：重点立项数（项）",
      "甲县|30|12|11",
      "乙县|24|10|9",
    ],
    figures: [
      "B2 甲县 立项数 level 2020年 30项 .0",
      "C2 甲县 结题数 level 2020年 12项 .0",
      "D2 甲县 重点立项数 level 2020年 11项 .0 partOf=立项数",
      "B3 乙县 立项数 level 2020年 24项 .0",
      "C3 乙县 结题数 level 2020年 10项 .0",
      "D3 乙县 重点立项数 level 2020年 9项 .0 partOf=立项数",
    ],
  },
]);
