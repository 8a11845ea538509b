import { plainLabel } from "./plainLabel";

const DEED =
  /^(?:组织|成功|新|全年|累计|联合|已)*(?:建|增|建成|认定|备案|引进|获批|获|申报|立项|培育|组建|设立|成立|签约|征集|选派|举办|登记|引入|入选|入库|搭建|开展|推荐|兑现|落实)$/;

/**
 * Whether a remark is no more than the verb of its figure.
 *
 * @example isDeed("组织认定") // => true
 * @example isDeed("新建") // => true
 * @example isDeed("不含泸县") // => false
 */
export function isDeed(text: string): boolean {
  return DEED.test(plainLabel(text).key);
}
