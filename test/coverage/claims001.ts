import { readClaims } from "./readClaims";

/** Report 001: a city, in Traditional script. Every statement with a figure. */
export const claims001 = readClaims(`
001-002 | new_count | 新建成市級科技進步示范鄉鎮 = 8個
001-003 | activity_count | 星火培訓 = 20萬人次
001-004 | activity_count | 農村信息化試點鄉鎮 = 78個
001-005 | activity_count | 農村信息化試點村 = 473個
001-006 | activity_count | 企業信息化建設試點 = 30家
001-007 | activity_count | 創新科技成果 = 42項
001-008 | level | 申請專利 = 108件
001-009 | activity_count | 轉化重大科技成果 = 47項
001-010 | new_count | 產值 = 26.26億元
001-011 | new_count | 利稅 = 6.40億元
001-012 | activity_count | 企業技術需求 = 45項
001-013 | activity_count parallel | 參會院校 = 22所; 參會科研院所 = 9所
001-014 | activity_count | 會上科技成果 = 68項
001-015 | activity_count list_count | 簽約院所 = 11所; 簽約企業 = 12戶; 科技成果轉化協議 = 13項
001-016 | amount_per_event level | 簽約項目總投資 = 2.8億元
001-017 | amount_per_event level | 技術合同轉讓金額 = 230萬元
001-018 | forecast level | 簽約項目銷售收入 = 10.8億元
001-019 | forecast level | 簽約項目利稅 = 2億元
001-020 | activity_count | 與四川師范大學合作協議 = 5項
001-021 | funnel breakdown | 進入實質實施階段 = 2項
001-022 | level parallel list_count | 科瑞德制藥貸款 = 300萬元; 邦立重機貸款 = 500萬元
001-023 | activity_count | 選派科技特派員 = 64人 | whose=瀘縣
001-024 | activity_count parallel | 推廣新技術 = 195項; 推廣新產品 = 181項 | whose=瀘縣
001-025 | activity_count | 實施科技開發項目 = 115項 | whose=瀘縣
001-026 | activity_count | 聯建利益共同體 = 18家 | whose=瀘縣
001-027 | activity_count | 建專合組織 = 22個 | whose=瀘縣
001-028 | activity_count | 創辦公司或經濟實體 = 10家 | whose=瀘縣
001-029 | level | 項目投資 = 2737萬元 | whose=瀘縣
001-030 | level | 實現利潤 = 1331萬元 | whose=瀘縣
001-031 | level | 帶動農民增收 = 11043萬元 | whose=瀘縣
001-033 | level | 重獎科技人員 = 20萬元 | whose=某老窖公司
001-036 | yoy_growth | 應用技術研究與開發經費 = 10% | whose=市本級
001-037 | yoy_growth | 應用技術研究與開發經費 = 145% | whose=古藺縣
001-038 | yoy_growth | 應用技術研究與開發經費 = 48.5% | whose=龍馬潭區
001-039 | yoy_growth | 應用技術研究與開發經費 = 30% | whose=瀘縣
001-040 | coverage_rate | 列入財政預算 = -
001-041 | amount_per_event activity_count | 市技術創新獎兌現 = 6戶; 市技術創新獎兌現（企業）金額 = 90萬元
001-043 | level | 研發經費 = 1.2億元 | whose=某老窖股份公司
001-044 | new_count | 新轉化科技成果 = 5個 | whose=某老窖股份公司
001-045 | level | 申請專利 = 16件 | whose=某老窖股份公司
001-046 | activity_count | 開發新產品 = 90余個 | whose=某老窖股份公司
001-047 | new_count | 成果轉化新增產值 = 6.8億元 | whose=某老窖股份公司
001-048 | new_count | 利稅 = 2.5億元 | whose=某老窖股份公司
001-049 | activity_count | 國家、省立項科技項目 = 43項
001-050 | amount_per_event level | 國家、省立項科技項目金額 = 986萬元
001-051 | breakdown activity_count | 國家級 = 8項
001-052 | breakdown amount_per_event level | 國家級金額 = 405萬元
001-053 | breakdown activity_count | 省級 = 32項
001-054 | breakdown amount_per_event level | 省級金額 = 581萬元
001-055 | yoy_abs_change | 國家、省立項科技項目金額 = 290萬元
001-056 | yoy_growth | 國家、省立項科技項目金額 = 41.7%
001-057 | multi_year | 科技之光行動計劃實施年數 = 3年
001-063 | coverage_rate list_count | 落實科技特派員下鄉補助 = -
`);
