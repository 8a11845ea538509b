import { sideloadPlan, type SideloadOptions } from "../../scripts/sideload/sideloadPlan";

const id = "7894ce17-e538-440d-b11e-a501b0fbd19a";
const plan = (options: Partial<SideloadOptions>) =>
  sideloadPlan({
    platform: "linux",
    home: "/Users/li",
    manifest: "/project/manifest.xml",
    id,
    remove: false,
    ...options,
  });

// The places are those that Microsoft's own office-addin-dev-settings uses.
describe("sideloadPlan", () => {
  const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

  it("Windows: the manifest's path is written to the registry under the add-in's id", () => {
    const manifest = "C:\\project\\manifest.xml";
    expect(plan({ platform: "win32", manifest }).steps).toEqual([
      {
        type: "run",
        command: "reg",
        words: ["add", key, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"],
      },
    ]);
  });

  it("Windows: and taken out again", () => {
    expect(plan({ platform: "win32", remove: true }).steps).toEqual([
      { type: "run", command: "reg", words: ["delete", key, "/v", id, "/f"] },
    ]);
  });

  const copy = `/Users/li/Library/Containers/com.microsoft.Excel/Data/Documents/wef/${id}.manifest.xml`;

  it("Mac: the manifest is copied into Excel's own folder", () => {
    expect(plan({ platform: "darwin" }).steps).toEqual([
      { type: "copy", from: "/project/manifest.xml", to: copy },
    ]);
  });

  it("Mac: and taken out again", () => {
    expect(plan({ platform: "darwin", remove: true }).steps).toEqual([
      { type: "delete", file: copy },
    ]);
  });

  it("elsewhere nothing is touched, and the way through Excel on the web is told", () => {
    expect(plan({ platform: "linux" }).steps).toEqual([]);
    expect(plan({ platform: "linux" }).then.join()).toContain("/project/manifest.xml");
  });
});
