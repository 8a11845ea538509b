import { itemNotFound } from "../apiError";
import type { HostObject } from "../hostObject";

/** A collection of things the grid does not have, such as tables: truthfully empty. */
export function emptyCollection(type: string): HostObject {
  return {
    type,
    items: () => [],
    item: () => {
      throw itemNotFound(`${type}.getItem`);
    },
    objects: { GetItemOrNullObject: () => null },
    methods: { GetCount: () => 0 },
  };
}
