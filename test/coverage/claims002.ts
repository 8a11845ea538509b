import { readClaims } from "./readClaims";

/** Report 002: a district. Its digits are masked: the figures are invented, of the masked width. */
export const claims002 = readClaims(`
002-001 | cumulative level | 发放科技贷 = 5600万元
002-002 | level | 兑付创新奖励资金 = 3200万元
002-003 | level | 创新券使用额 = 185.6万元
002-004 | level | 科技计划项目补助资金 = 460万元
002-005 | yoy_growth | 资金使用 = 近35%
002-006 | activity_count | 申报国家高新技术企业 = 42家
002-007 | activity_count | 重新认定国家高新技术企业 = 18家
002-008 | new_count | 省科技型中小企业 = 58家
002-009 | record_high | 省科技型中小企业 = -
002-010 | activity_count | 巡回培训惠及企业 = 400余家
002-012 | level activity_count | 上报R&D投入的规上企业 = 268家
002-012b | level | 规上企业R&D投入 = 7.28亿元
002-013 | yoy_growth | 规上企业R&D投入 = 30.0%
002-014 | rank | 规上企业R&D投入 = 1位 | scope=全市
002-015 | new_count | 有研发活动的规上企业新增 = 36家
002-016 | coverage_rate | 信息管理系统注册率 = 100%
002-017 | activity_count | 市级科技计划项目推荐 = 24个
002-018 | activity_count | 区级科技项目征集 = 86个
002-019 | funnel | 区级科技项目确立 = 31个
002-020 | activity_count | 项目验收会组织 = 4场
002-021 | activity_count | 科技项目验收 = 19个
002-022 | new_count | 市级研发机构 = 13家
002-023 | new_count | 省级高新技术企业研发中心 = 16家
002-024 | new_count | 省级企业研究院 = 3家
002-025 | level | 高新技术产业增加值 = 45.27亿元
002-026 | yoy_growth | 高新技术产业增加值 = 9.0%
002-027 | rank | 高新技术产业增加值 = 3位 | scope=全市
002-028 | activity_count parallel | 省科技进步奖一等奖推荐 = 1项; 省科技进步奖二等奖推荐 = 2项
002-029 | first_ever list_count | 省级产业创新服务综合体 = 1个; 省级星创天地 = 1个
002-030 | qual_goal first_ever | - = - | quoted=争取重点产业研究院实现零的突破
002-032 | exclusivity | - = - | quoted=企业首批入驻省外科创中心
002-033 | new_count cumulative | 飞地入驻企业 = 6家; 飞地入驻企业 = 22家
002-034 | activity_count cumulative | 博士以上高层次人才 = 15名; 博士以上高层次人才 = 41名
002-035 | exclusivity | - = - | quoted=一名企业家为全市唯一入选联盟专家委员会的专家
002-036 | activity_count list_count | 科创走廊产业技术创新联盟企业 = 4家
002-037 | cumulative parallel | 科创走廊产业技术创新联盟企业 = 27家; 科创走廊产业技术创新联盟园区 = 3个
`);
