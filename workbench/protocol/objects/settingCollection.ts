import { itemNotFound } from "../apiError";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import type { Settings } from "../settings";
import { text } from "./argument";

/** `workbook.settings`. */
export function settingCollection({ settings }: HostContext): HostObject {
  const find = (key: unknown): HostObject | null => {
    const name = text(key, "SettingCollection.getItem");
    return settings.has(name) ? setting(settings, name) : null;
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (!found) throw itemNotFound("SettingCollection.getItem");
    return found;
  };
  return {
    type: "SettingCollection",
    items: () => settings.keys().map((key) => setting(settings, key)),
    item,
    objects: {
      GetItem: item,
      GetItemOrNullObject: find,
      Add: (key, value) => {
        const name = text(key, "SettingCollection.add");
        settings.set(name, value);
        return setting(settings, name);
      },
    },
    methods: { GetCount: () => settings.keys().length },
  };
}

function setting(settings: Settings, key: string): HostObject {
  return {
    type: "Setting",
    id: key,
    properties: () => ({ Key: () => key, Value: () => settings.get(key) }),
    setters: { Value: (value) => settings.set(key, value) },
    methods: { Delete: () => settings.delete(key) },
  };
}
