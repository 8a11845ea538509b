import { readClaims } from "./readClaims";

/** Report 004: a city. Every statement with a figure. */
export const claims004 = readClaims(`
004-003 | activity_count | 省级以上科技重大专项 = 10项
004-004 | activity_count | 市级科技重大专项 = 22项
004-005 | activity_count | 重大基础研究和应用技术研究项目 = 近60项
004-006 | activity_count | 省科学技术奖 = 3项
004-007 | breakdown | 省科学技术奖二等奖 = 2项
004-008 | breakdown | 省科学技术奖三等奖 = 1项
004-009 | stock | 高新技术企业 = 224家
004-010 | stock | 科技型中小企业 = 293家
004-011 | stock | 进入省高新技术培育企业库企业 = 206家
004-013 | yoy_growth | 高新技术产业总产值 = 27.0%
004-014 | yoy_growth | 高新技术产业增加值 = 23.2%
004-015 | rank shared_predicate | 高新技术产业总产值 = 3位; 高新技术产业增加值 = 3位 | scope=全省
004-016 | stock | 省级以上各类研发平台 = 150家
004-017 | breakdown stock | 省级工程技术研究中心 = 28家
004-018 | stock parallel | 院士工作站 = 15家; 博士后科研工作站 = 8家
004-019 | new_count | 省级重点实验室 = 2家
004-020 | new_count | 省级高层次科技人才团队 = 4家
004-021 | amount_per_event level | 高层次科技人才团队创新创业项目 = 1900万元
004-022 | new_count parallel | 市级企业研发中心 = 62家; 市级工程技术研究中心 = 38家
004-024 | stock | 产业技术创新战略联盟 = 14家
004-025 | activity_count list_count | 对接会现场签约项目 = 23个
004-026 | activity_count | 企业和政府部门技术需求 = 120多项
004-027 | activity_count list_count | 高校院所先进科技成果 = 1000余项
004-028 | cumulative | 登记省科技成果 = 615项
004-029 | level | 技术合同成交额 = 2.44亿元
004-030 | target_completion target_level | 技术合同成交额 = 1.8亿元
004-031 | level | 专利申请总量 = 13065件
004-032 | level | 发明专利申请量 = 6244件
004-033 | level | 专利授权量 = 4892件
004-034 | rank shared_predicate | 专利申请总量 = 4位; 发明专利申请量 = 4位; 专利授权量 = 4位 | scope=全省
004-035 | breakdown level | 发明专利授权量 = 512件
004-036 | rank | 发明专利授权量 = 7位 | scope=全省
004-037 | yoy_growth | 发明专利授权量 = 110.7%
004-038 | stock | 有效发明专利拥有量 = 1920件
004-039 | rank | 有效发明专利拥有量 = 7位 | scope=全省
004-040 | per_capita | 每万人口有效发明专利拥有量 = 2.4件
004-042 | amount_per_event | 专利权质押贷款笔数 = 120笔
004-043 | amount_per_event level | 专利权质押融资额 = 8亿元
004-044 | rank shared_predicate | 专利权质押贷款笔数 = 2位; 专利权质押融资额 = 2位 | scope=全省
004-045 | activity_count | 市以上知识产权优势企业、示范企业 = 50家
004-046 | funnel list_count | 创新创业大赛省总决赛晋级 = 5家
004-047 | breakdown parallel | 创新创业大赛省总决赛二等奖 = 1名; 创新创业大赛省总决赛三等奖 = 1名; 创新创业大赛省总决赛优秀奖 = 3名
004-048 | funnel | 创新创业大赛全国行业总决赛晋级 = 6家
004-049 | funnel breakdown | 创新创业大赛全国行业总决赛全国优秀奖 = 4家
004-050 | stock | 省级科技企业孵化器 = 4个
004-051 | stock | 市级科技企业孵化器 = 2个
004-052 | stock | 国家级众创空间 = 1个
004-053 | stock | 省级众创空间 = 9个
004-054 | stock | 市级众创空间 = 4个
004-055 | new_count | 省级科技特派员工作站 = 7家
004-056 | coverage_rate | 省级科技特派员工作站覆盖 = 8个
004-057 | stock | 技术经纪人 = 300人
004-058 | stock | 创新基金体系总规模 = 近20亿元
004-060 | activity_count | 市级以上科技特派员 = 240人
004-061 | amount_per_event | 中央、省、市科技扶贫项目 = 88个; 中央、省、市科技扶贫项目金额 = 1298万元
004-062 | forecast yoy_growth | 全社会研发投入 = 20%以上
004-070 | share | R&D经费占GDP比例 = 0.75%
004-071 | list_count | 工程 = 6大工程
004-072 | growth_goal range_goal | 全社会研发投入 = 20%以上
004-073 | ppt_goal | 研发投入强度 = 0.1个百分点
004-074 | range_goal | 市级以上科技重大专项 = 25项左右
004-075 | range_goal | 高新技术企业 = 230家以上
004-076 | growth_goal range_goal | 高新技术产业增加值 = 12%以上
004-077 | growth_goal range_goal | 高新技术产业增加值 = 15%以上
004-078 | range_goal new_count | 新备案科技型中小企业 = 100家以上
004-079 | range_goal | 市级企业研发中心、工程技术研究中心 = 50家以上
004-080 | range_goal | 有效发明专利拥有量 = 2200件以上
004-081 | range_goal per_capita | 万人有效发明专利拥有量 = 3件左右
004-082 | range_goal | 登记科技成果 = 800项以上
004-083 | range_goal | 技术合同交易额 = 突破2.8亿元
004-085 | range_goal | 国家、省、市科技重大专项和重点研发项目 = 30项左右
004-086 | range_goal | 科技“小巨人”企业 = 20家以上
`);
