import { entityName } from "./regionNames";

/**
 * Whether a name is a total of nothing in particular: 合计, 总计, not 全省合计.
 *
 * @example isBareTotal("合  计") // => true
 * @example isBareTotal("全省合计") // => false
 */
export function isBareTotal(text: string): boolean {
  const { role, scope } = entityName(text);
  return role === "total" && scope === undefined;
}
