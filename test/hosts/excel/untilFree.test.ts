import { untilFree } from "../../../src/hosts/excel/untilFree";
import { ok, refuse, type Result } from "../../../src/problem";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Is busy so many times, then free. */
function busyFor(times: number) {
  let asked = 0;
  const ask = (): Promise<Result<string>> => {
    asked += 1;
    return Promise.resolve(asked <= times ? refuse("host-busy") : ok("free"));
  };
  return { ask, asked: () => asked };
}

const MINUTE = 60_000;

describe("untilFree", () => {
  it("asks again while Excel is busy", async () => {
    const { ask } = busyFor(20);
    const answered = untilFree(ask);
    await jest.advanceTimersByTimeAsync(2 * MINUTE);
    expect(await answered).toEqual(ok("free"));
  });

  it("does not ask again after any other refusal", async () => {
    const ask = jest.fn(() => Promise.resolve(refuse("host-failed")));
    expect(await untilFree(ask)).toEqual(refuse("host-failed"));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("tells after ten minutes that Excel is busy", async () => {
    const { ask, asked } = busyFor(Infinity);
    const answered = untilFree(ask);
    await jest.advanceTimersByTimeAsync(11 * MINUTE);
    expect(await answered).toEqual(refuse("host-busy"));
    expect(asked()).toBe(120);
  });
});
