import { browserCommand } from "../../../workbench/server/openBrowser";
import { startOptions } from "../../../workbench/server/startOptions";

describe("startOptions", () => {
  it("starts on port 3000 with the browser", () => {
    expect(startOptions([])).toEqual({ port: 3000, opensBrowser: true });
  });

  it("takes another port, and no browser", () => {
    expect(startOptions(["--port", "3001", "--no-open"])).toEqual({
      port: 3001,
      opensBrowser: false,
    });
  });

  it.each([["--port", "abc"], ["--port", "70000"], ["--porte"], ["extra"]])(
    "refuses %j",
    (...words) => {
      expect(() => startOptions(words)).toThrow();
    },
  );
});

describe("browserCommand", () => {
  it.each([
    ["darwin", {}, ["open"]],
    ["win32", {}, ["cmd", "/c", "start", ""]],
    ["linux", { DISPLAY: ":0" }, ["xdg-open"]],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open"]],
    ["linux", {}, undefined],
    ["darwin", { CI: "true" }, undefined],
  ] as const)("on %s with %j is %j", (platform, environment, command) => {
    expect(browserCommand(platform, environment)).toEqual(command);
  });
});
