import { HOUSE_SETTINGS } from "../../../src/narrative/settings/houseSettings";
import { changedSettings } from "../../../src/pane/style/changedSettings";
import { settingsOf } from "../../support/settingsOf";

describe("changedSettings", () => {
  test("counts what differs from the house, group by group", () => {
    expect(changedSettings(HOUSE_SETTINGS)).toBe(0);
    expect(changedSettings(settingsOf({ ranks: "digits" }))).toBe(0);
    const given = { ranks: "short", limits: { headlines: 9, tiedNames: 3 } } as const;
    expect(changedSettings(settingsOf(given))).toBe(2);
  });
});
