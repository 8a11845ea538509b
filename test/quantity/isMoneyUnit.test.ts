import { isMoneyUnit } from "../../src/quantity/isMoneyUnit";
import { unitOf } from "../../src/quantity/unitOf";

it.each([
  ["亿元", true],
  ["万美元", true],
  ["英镑", true],
  ["元/人", false],
  ["件", false],
  ["%", false],
])("%s counts money: %s", (symbol, isMoney) => {
  const unit = unitOf(symbol);
  expect(unit && isMoneyUnit(unit)).toBe(isMoney);
});
