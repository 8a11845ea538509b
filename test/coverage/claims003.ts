import { readClaims } from "./readClaims";

/** Report 003: a county. Every statement with a figure. */
export const claims003 = readClaims(`
003-002 | new_count list_count | 市级工程技术研究中心 = 2个
003-003 | new_count list_count | 市级产学研联合实验室 = 3个
003-004 | cumulative | 市级以上各类技术研究中心、联盟、联合实验室 = 12个
003-005 | list_count | 评定部门 = 8个
003-006 | activity_count | 省级科技进步奖 = 3项
003-007 | activity_count | 市级科技进步奖 = 8项
003-008 | breakdown | 省级科技进步奖三等奖 = 3项
003-009 | breakdown | 市级科技进步奖一等奖 = 2项
003-010 | breakdown | 市级科技进步奖二等奖 = 2项
003-011 | breakdown | 市级科技进步奖三等奖 = 1项
003-012 | breakdown | 市级科技进步奖专利优秀奖 = 3项
003-013 | activity_count | 县级科学技术进步奖 = 23项
003-014 | activity_count | 政策性科技扶持企业 = 20余家
003-015 | activity_count list_count | 高新技术企业申报 = 8家
003-017 | cumulative | 高新技术企业 = 45家
003-018 | activity_count | 高新技术企业列入培育 = 10余家
003-019 | funnel list_count | 四川省建设创新型企业通过 = 15家
003-020 | cumulative | 四川省建设创新型企业 = 22家
003-021 | activity_count | 高新技术企业科技保险调查 = 37家
003-022 | activity_count list_count | 市级以上科技项目申报 = 100余项
003-023 | breakdown | 国家科技项目申报 = 8项
003-024 | amount_per_event level | 市级以上科技项目获支持资金 = 3187万元
003-025 | breakdown list_count | 科技型中小企业技术创新基金获支持 = 7家
003-026 | breakdown list_count | 四川省战略型新兴产业发展资金项目立项 = 2家
003-027 | breakdown list_count | 四川省重大科技成果转化专项立项 = 4家
003-028 | breakdown list_count | 市企业自主创新项目立项 = 6家
003-029 | breakdown list_count | 四川省科技系统科技示范推广活动专项经费项目获批 = 2项
003-030 | breakdown list_count | 四川省科技创新产业链示范工程项目获资助 = 2家
003-031 | breakdown list_count | 四川省专利实施与促进专项资金项目立项 = 2项
003-032 | target_completion target_level | 技术交易额 = 20%
003-033 | breakdown | 农业类 = 2个
003-034 | activity_count | 市科技项目绩效考核完成 = 3项
003-035 | activity_count | 市科技项目中期监理完成 = 4个
003-037 | activity_count target_level | 农村科技服务站点 = 20个
003-038 | breakdown | 标准化建设示范村 = 8个
003-039 | breakdown | 基础性建设村 = 12个
003-042 | stock | 科技型中小企业信息库 = 200多家
003-043 | amount_per_event list_count | 知识产权质押融资完成 = 6家; 知识产权质押融资完成金额 = 1600万元
003-044 | forecast new_count | 获贷企业新增销售收入 = 9000万元以上
003-045 | forecast new_count | 获贷企业新增税收 = 450万元以上
003-046 | funnel | 知识产权质押融资评审中 = 4家
003-047 | activity_count | 县原创动漫作品比赛参赛作品 = 近400份
003-048 | breakdown activity_count | 县原创动漫作品比赛一等奖 = 2个
003-049 | breakdown activity_count | 县原创动漫作品比赛二等奖 = 5个
003-050 | breakdown activity_count | 县原创动漫作品比赛三等奖 = 10个
003-051 | breakdown activity_count | 县原创动漫作品比赛优秀奖 = 61个
003-053 | level | 专利申请量 = 921件
003-054 | breakdown level | 发明专利 = 155件
003-055 | breakdown level | 企业专利 = 651件
003-056 | target_completion target_level breakdown parallel | 专利申请量 = 823件; 发明专利 = 118件; 企业专利 = 623件
003-057 | activity_count list_count | 中国知识产权报刊登文章 = 4篇
003-059 | activity_count | “零专利”企业申请专利 = 50多件
003-060 | activity_count | 省级专利运用与产业化典型项目申报 = 8个
003-061 | funnel | 省级专利运用与产业化典型项目立项 = 2个
003-062 | amount_per_event level | 省级专利运用与产业化典型项目立项金额 = 20万元
003-063 | activity_count | 蜀绣类市科技项目申报 = 4项
003-064 | breakdown | 技术研发类申报 = 2项
003-065 | breakdown | 软课题研究申报 = 2项
003-066 | activity_count | 邀请专家批次 = 2批; 献计献策活动 = 2次
003-067 | activity_count list_count | 省内外知名专家 = 7名
003-068 | activity_count | 推荐专家 = 10名
003-070 | new_count list_count | 科普基地 = 2个
003-071 | activity_count list_count | 科普宣传活动 = 20余次
003-072 | frequency | 荣誉评选周期 = 5年/次
003-073 | exclusivity list_count | 获此殊荣单位 = 3家
`);
