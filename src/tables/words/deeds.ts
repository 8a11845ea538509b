import { plainLabel } from "./plainLabel";

const DEED =
  /^(?:组织|成功|新|全年|累计|联合|已)*(?:建|增|建成|认定|备案|引进|获批|获|申报|立项|培育|组建|设立|成立|签约|征集|选派|举办|登记|引入|入选|入库|搭建|开展|推荐|兑现|落实)+$/;

/**
 * Whether a remark is no more than the verb of its figure.
 *
 * @example isDeed("组织认定") // => true
 * @example isDeed("新建") // => true
 * @example isDeed("培育认定") // => true
 * @example isDeed("不含泸县") // => false
 */
export function isDeed(text: string): boolean {
  return DEED.test(plainLabel(text).key);
}

/**
 * Takes a verb in brackets off a name: it tells what was done, not of what.
 *
 * @example withoutDeed("企业技术需求（征集）") // => { name: "企业技术需求", deed: "征集" }
 * @example withoutDeed("高新技术企业（全市）") // => { name: "高新技术企业（全市）" }
 */
export function withoutDeed(name: string): { readonly name: string; readonly deed?: string } {
  const [, plain = "", deed = ""] = /^(.+)[(（]([^()（）]+)[)）]$/.exec(name) ?? [];
  return isDeed(deed) ? { name: plain, deed } : { name };
}
