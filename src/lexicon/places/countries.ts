import { listed } from "../listed";
import type { PlaceEntry } from "./placeWord";

/** Peers of each other, and of no province. */
export const COUNTRIES: readonly PlaceEntry[] = [
  {
    id: "place.country",
    words: listed(
      `中国 美国 日本 德国 英国 法国 韩国 朝鲜 俄罗斯 俄罗斯联邦 意大利 加拿大 澳大利亚 新西兰 荷兰 比利时 卢森堡 瑞士 瑞典 挪威 芬兰 丹麦
       冰岛 爱尔兰 奥地利 西班牙 葡萄牙 希腊 波兰 捷克 匈牙利 罗马尼亚 保加利亚 乌克兰 土耳其 以色列 沙特阿拉伯 沙特 阿联酋 伊朗 伊拉克
       印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 蒙古 哈萨克斯坦 乌兹别克斯坦 新加坡 马来西亚 泰国 越南 印度尼西亚 印尼 菲律宾 缅甸 老挝
       柬埔寨 文莱 埃及 南非 尼日利亚 肯尼亚 埃塞俄比亚 摩洛哥 阿尔及利亚 巴西 墨西哥 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 古巴 列支敦士登
       开曼群岛 英属维尔京群岛 维尔京群岛 百慕大 塞舌尔 萨摩亚 毛里求斯 马绍尔群岛 马耳他 塞浦路斯 斯洛文尼亚 斯洛伐克 克罗地亚 爱沙尼亚
       拉脱维亚 立陶宛 白俄罗斯 塞尔维亚`,
    ),
    meaning: "country",
    from: "plant variety rights by applicant; patents by country of origin",
    reads: ["日本 → member", "美国 → member"],
  },
];
