import type { Months, Period } from "../../quantity/period";

/**
 * A period a header gives, seen from the period of its table: 上年 in a table of 2020年1-11月 is 2019年1-11月, and of a school year the one
 * before it.
 *
 * @example anchorPeriod({ kind: "relative", offset: -1 }, { kind: "calendar", year: 2020 }) // => { kind: "calendar", year: 2019 }
 * @example anchorPeriod({ kind: "relative", offset: -1 }, { kind: "calendar", year: 2020, school: true }) // => { kind: "calendar", year: 2019, school: true }
 * @example anchorPeriod({ kind: "calendar", year: 2018 }, { kind: "calendar", year: 2020 }) // => { kind: "calendar", year: 2018 }
 */
export function anchorPeriod(period: Period, anchor: Period): Period {
  if (period.kind === "calendar") return period;
  const months = period.months ?? anchor.months;
  return anchor.kind === "calendar"
    ? withMonths({ ...anchor, year: anchor.year + period.offset }, months)
    : withMonths({ kind: "relative", offset: anchor.offset + period.offset }, months);
}

function withMonths(period: Period, months: Months | undefined): Period {
  return months ? { ...period, months } : period;
}
