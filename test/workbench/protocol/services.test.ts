import { batch, call, hostOver, values } from "./batches";

const service = (name: string) => [{ ObjectPathType: 2, Name: name }];
const functions = service("Microsoft.ExcelServices.CustomFunctions");

describe("services the client library makes by name", () => {
  it("hear when the functions are ready, and ask for results at short intervals", () => {
    const { host, runtime } = hostOver({ 一: [] });
    const response = host.run(
      batch(
        functions,
        call(1, "_SetOsfControlContainerReadyForCustomFunctions"),
        call(1, "_GetEnabledFeatures"),
      ),
    );
    expect(values(response)).toEqual([null, [2]]);
    expect(runtime.isReady).toBe(true);
  });

  it.each(["SetInvocationArrayResults", "SetInvocationResults"])("take results by %s", (name) => {
    const { host, runtime } = hostOver({ 一: [] });
    host.run(batch(functions, call(1, name, [[1, true, 5, [0]]])));
    expect(runtime.results).toEqual([[1, true, 5, [0]]]);
  });

  it("close and open the pane for the add-in, and say which it is", () => {
    const { host, pane } = hostOver({ 一: [] });
    const service = [{ ObjectPathType: 2, Name: "Microsoft.AppRuntime.AppRuntimeService" }];
    const set = (state: string) => host.run(batch(service, call(1, "SetAppRuntimeState", state)));
    const get = () => values(host.run(batch(service, call(1, "GetAppRuntimeState"))));
    expect(get()).toEqual(["Visible"]);
    set("Background");
    expect([pane.isVisible, get()]).toEqual([false, ["Background"]]);
    set("Visible");
    expect(pane.isVisible).toBe(true);
    expect(set("Asleep").Error?.Code).toBe("InvalidArgument");
  });

  it("are not made up", () => {
    const { host } = hostOver({ 一: [] });
    const response = host.run(batch(service("Microsoft.Unknown"), call(1, "Anything")));
    expect(response.Error?.Code).toBe("ApiNotFound");
  });
});
