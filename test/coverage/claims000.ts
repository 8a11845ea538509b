import { readClaims } from "./readClaims";

/** Report 000: a county. Its digits are masked: the figures are invented, of the masked width. */
export const claims000 = readClaims(`
000-001 | rank | 县域科技进步统计监测变化综合评价 = 38位
000-002 | rank_change | 县域科技进步统计监测变化综合评价 = 14位
000-003 | top_n first_ever | 技术创新综合评价 = 30位
000-004 | target_completion | - = - | quoted=市对县考绩任务超额完成
000-005 | stock | 知识产权工作考核得分 = 4项
000-006 | rank_tally breakdown | 知识产权工作考核得分 = 2项
000-009 | level | 专利申请量 = 2436件
000-010 | yoy_growth | 专利申请量 = 31.5%
000-011 | level breakdown | 发明专利申请量 = 526件
000-012 | yoy_growth | 发明专利申请量 = 141.3%
000-013 | level | 专利授权量 = 1398件
000-014 | yoy_growth | 专利授权量 = 36.5%
000-015 | level breakdown | 发明专利授权量 = 58件
000-016 | yoy_growth | 发明专利授权量 = 41.5%
000-017 | rank score | 知识产权工作考核得分 = 1位 | scope=同组
000-018 | new_count list_count | 市级众创空间 = 1家
000-019 | new_count list_count | 县级众创空间 = 1家
000-020 | rank tie_rank score | 众创空间考核得分 = 1位 | scope=同组
000-021 | level | R&D经费 = 6.88亿元
000-022 | yoy_growth | R&D经费 = 22.4%
000-023 | rank | R&D经费 = 3位 | scope=全市
000-024 | share | R&D经费占GDP比重 = 1.34%
000-026 | progress_vs_base | R&D经费 = 109.2%
000-027 | rank score | R&D经费支出占GDP比重考核得分 = 2位 | scope=同组
000-028 | level | 高新技术产业增加值 = 36.42亿元
000-029 | yoy_growth | 高新技术产业增加值 = 14.3%
000-030 | growth_delta_pp | 高新技术产业增加值 = 6.7个百分点
000-031 | share | 高新技术产业增加值 = 28.70%
000-032 | rank score | 高新技术产业增加值占比考核得分 = 3位 | scope=同组
000-033 | qual_trend | - = - | quoted=专利工作取得明显成效
000-034 | yoy_growth parallel | 发明专利申请量 = 141.3%; 发明专利授权量 = 41.5%
000-035 | share_change_pp | 企业专利申请量占比 = 14个百分点
000-036 | share_change_pp | 发明专利授权量占比 = 5个百分点
000-037 | new_count | 专利示范企业 = 16家
000-038 | new_count | 入驻批次 = 3批次; 入驻企业 = 21家
000-039 | cumulative | 在孵企业 = 64家
000-040 | new_count | 在孵企业专利申请 = 75件
000-041 | stock | 在孵企业有效专利 = 186件
000-042 | level | 在孵企业年产值 = 4亿元
000-043 | new_count breakdown | 在孵企业通过国家高新技术企业认定 = 3家
000-044 | new_count breakdown | 在孵企业通过省科技型企业认定 = 6家
000-045 | new_count breakdown | 在孵企业通过市科技（创新）型企业认定 = 8家
000-046 | attribute | 科技企业加速器规划占地 = 120亩
000-047 | attribute | 科技企业加速器建筑面积 = 18万平方米
000-049 | range_goal | 科技创新团队 = 3支以上
000-051 | attribute | 科技产品展示馆面积 = 2600平方米
000-052 | list_count | 展示馆区块 = 7个
000-054 | activity_count | 科技型企业 = 近200家
000-055 | activity_count | 科技产品 = 500余件
000-056 | level | 创新券发放使用额 = 86.5万元
000-057 | new_count parallel | 国家高新技术企业 = 14家; 省科技型企业 = 32家; 市科技（创新）型企业 = 45家
000-058 | new_count parallel | 省级企业研究院 = 2家; 省级企业研发中心 = 5家; 市级企业研发中心 = 9家
000-059 | level | 新产品产值 = 68.75亿元
000-060 | yoy_growth | 新产品产值 = 22.3%
000-061 | rank | 新产品产值 = 2位 | scope=全市
000-062 | cumulative | 印刷业市级以上科技（创新）型企业 = 18家
000-063 | level | 印刷业新产品产值 = 近8亿元
000-064 | milestone_goal multi_year | - = - | quoted=用3年左右扶持一批重点科技型企业
000-065 | cumulative multi_year | 番茄新品种 = 9个
000-066 | cumulative | 集约化育苗基地 = 4家
000-067 | attribute | 种苗繁育能力 = 1500万株
000-068 | coverage_rate | 良种覆盖率 = 95%
000-069 | cumulative | 标准化示范基地 = 3200亩
000-070 | cumulative parallel | 科技示范户 = 260家; 农业企业（合作社） = 15家
000-071 | cumulative | 省级农业企业研发中心 = 2家
000-072 | activity_count list_count | 民生科技项目 = 12项
000-076 | share | R&D经费占GDP比重 = 1.34%
000-078 | average_gap parallel | R&D经费占GDP比重 = 2.8%; R&D经费占GDP比重 = 2.1%
000-082 | share | 高新技术产业增加值占规上工业增加值比重 = 35.18%
000-083 | average_gap | 高新技术产业增加值占规上工业增加值比重 = 52.6%
000-084 | stock parallel | 公益性科技企业孵化器 = 1家; 民营科技企业孵化器 = 2家
000-085 | first_ever | 省级高新技术产业园区 = -
000-086 | attribute | 科技强县评价指标 = 28项
000-087 | attribute score | 科技强县评价总分 = 120分
000-088 | target_level score | 科技强县定量指标评价得分 = 100分
000-089 | score | 科技强县定量指标评价得分 = 88分
000-090 | yoy_abs_change score | 科技强县定量指标评价得分 = 12分
000-091 | target_gap score | 科技强县定量指标评价得分 = 12分
000-093 | milestone_goal | - = - | quoted=争取2024年成为省级科技强县
000-095 | range_goal frequency | 传统产业转型升级科技支撑行动 = 2项
000-096 | range_goal new_count parallel | 省级重点企业研究院 = 2家; 省级企业研究院 = 4家
000-097 | range_goal | 省级创新型领军企业 = 10家以上
000-101 | range_goal | 公益性科技企业孵化器总产值 = 5亿元
000-102 | range_goal parallel | 新三板上市企业 = 1家; 孵化器高新技术企业 = 4家
000-108 | milestone_goal | - = - | quoted=2022年完成科技馆前期工作
000-110 | range_goal parallel | 省级众创空间 = 2家; 市级众创空间 = 5家; 县级众创空间 = 10家以上
000-112 | qual_goal | - = - | quoted=扩大规上企业专利申请的覆盖面
000-113 | qual_goal | - = - | quoted=带动专利申请量和授权量增加
`);
