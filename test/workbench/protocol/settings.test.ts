import {
  batch,
  call,
  hostOver,
  instantiate,
  load,
  method,
  property,
  root,
  set,
  values,
} from "./batches";

const settings = [root, property(1, "Settings")];

describe("workbook.settings", () => {
  it("keeps values between batches", () => {
    const { host } = hostOver({ 一: [] });
    host.run(batch([...settings, method(2, "Add", "纠正", { 单位: "湖北" })], instantiate(3)));
    const found = [...settings, method(2, "GetItemOrNullObject", "纠正")];
    expect(values(host.run(batch(found, instantiate(3), load(3, "value"))))).toEqual([
      { Id: "纠正" },
      { Value: { 单位: "湖北" } },
    ]);
    host.run(batch(found, set(3, "Value", 2)));
    expect(host.settings.asPairs()).toEqual([["纠正", "2"]]);
    host.run(batch(found, call(3, "Delete")));
    expect(values(host.run(batch(found, instantiate(3))))).toEqual([null]);
  });

  it("names a missing key", () => {
    const { host } = hostOver({ 一: [] });
    const response = host.run(batch([...settings, method(2, "GetItem", "没有")], load(3, "value")));
    expect(response.Error).toMatchObject({
      Code: "ItemNotFound",
      Location: "SettingCollection.getItem",
    });
  });
});
