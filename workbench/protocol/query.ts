import { apiNotFound } from "./apiError";
import type { QueryInfo } from "./batch";
import type { HostObject } from "./hostObject";
import { location } from "./objectPaths";

type Loaded = Record<string, unknown>;
type Has = (type: string, wireName: string) => boolean;

/**
 * Answers `load`: the chosen properties under their wire names, children under theirs, a collection's members
 * under `_Items`. Without a choice, all that the object itself has, as far as this Excel `has` it.
 */
export function query(object: HostObject, info: QueryInfo, has: Has): Loaded {
  const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return object.items ? queryItems(object, names, info, has) : queryObject(object, names, has);
}

function queryItems(
  collection: HostObject,
  names: readonly string[],
  info: QueryInfo,
  has: Has,
): Loaded {
  const skip = info.Skip ?? 0;
  const items = collection.items?.() ?? [];
  const chosen = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const inner = names
    .map((name) => name.replace(/^items(\/|$)/i, ""))
    .filter((name) => name !== "");
  return { _Items: chosen.map((item) => queryItem(item, inner, has)) };
}

function queryItem(item: HostObject, names: readonly string[], has: Has): Loaded {
  const id = item.id === undefined ? {} : { Id: item.id };
  return { ...id, ...query(item, { Select: names }, has) };
}

function queryObject(object: HostObject, names: readonly string[], has: Has): Loaded {
  const properties = object.properties?.() ?? {};
  const loaded: Loaded = {};
  const below = new Map<string, string[]>();
  for (const name of names.length > 0 ? names : ["*"]) {
    const [head = "", ...rest] = name.split("/");
    if (head === "*" || head === "$all") {
      for (const [key, read] of Object.entries(properties)) {
        if (has(object.type, key)) loaded[key] = read();
      }
      continue;
    }
    if (head === "$none") continue;
    const key = wireName(head);
    if (!has(object.type, key)) throw apiNotFound(location(object, key));
    const read = rest.length === 0 ? properties[key] : undefined;
    if (read) loaded[key] = read();
    else below.set(key, [...(below.get(key) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  for (const [key, select] of below) loaded[key] = queryChild(object, key, select, has);
  return loaded;
}

function queryChild(object: HostObject, key: string, select: readonly string[], has: Has): unknown {
  const child = object.children?.[key];
  if (!child) throw apiNotFound(location(object, key));
  const found = child();
  return found === null ? null : query(found, { Select: select }, has);
}

/** The caller writes `rowCount`, `RowCount` or `_referenceId`; the wire has one spelling. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
