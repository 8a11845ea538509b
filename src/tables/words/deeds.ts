import { isNothingButDeeds } from "../../lexicon/deeds";

/**
 * Whether a remark is no more than the verb of its figure.
 *
 * @example isDeed("组织认定") // => true
 * @example isDeed("新建") // => true
 * @example isDeed("培育认定") // => true
 * @example isDeed("不含泸县") // => false
 */
export function isDeed(text: string): boolean {
  return isNothingButDeeds(text);
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
