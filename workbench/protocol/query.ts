import { apiNotFound } from "./apiError";
import type { QueryInfo } from "./batch";
import type { HostObject } from "./hostObject";
import { location } from "./objectPaths";

type Loaded = Record<string, unknown>;

/**
 * Answers `load`: the chosen properties under their wire names, children under theirs, a collection's members
 * under `_Items`. Without a choice, all that the object itself has.
 */
export function query(object: HostObject, info: QueryInfo = {}): Loaded {
  const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return object.items ? queryItems(object, names, info) : queryObject(object, names);
}

function queryItems(collection: HostObject, names: readonly string[], info: QueryInfo): Loaded {
  const skip = info.Skip ?? 0;
  const items = collection.items?.() ?? [];
  const chosen = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const inner = names
    .map((name) => name.replace(/^items(\/|$)/i, ""))
    .filter((name) => name !== "");
  return { _Items: chosen.map((item) => queryItem(item, inner)) };
}

function queryItem(item: HostObject, names: readonly string[]): Loaded {
  return { ...(item.id === undefined ? {} : { Id: item.id }), ...query(item, { Select: names }) };
}

function queryObject(object: HostObject, names: readonly string[]): Loaded {
  const properties = object.properties?.() ?? {};
  const loaded: Loaded = {};
  const below = new Map<string, string[]>();
  for (const name of names.length > 0 ? names : ["*"]) {
    const [head = "", ...rest] = name.split("/");
    if (head === "*" || head === "$all") {
      for (const [key, read] of Object.entries(properties)) loaded[key] = read();
      continue;
    }
    if (head === "$none") continue;
    const key = wireName(head);
    const read = rest.length === 0 ? properties[key] : undefined;
    if (read) loaded[key] = read();
    else below.set(key, [...(below.get(key) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
  }
  for (const [key, select] of below) loaded[key] = queryChild(object, key, select);
  return loaded;
}

function queryChild(object: HostObject, key: string, select: readonly string[]): unknown {
  const child = object.children?.[key];
  if (!child) throw apiNotFound(location(object, key));
  const found = child();
  return found === null ? null : query(found, { Select: select });
}

/** The caller writes `rowCount`, `RowCount` or `_referenceId`; the wire has one spelling. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
