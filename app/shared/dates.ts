export {
  addDays,
  addMonths,
  dayAfter,
  daysBetween,
  firstDayOf,
  type IsoDate,
  isIsoDate,
  isPartialDate,
  lastDayOf,
  type PartialDate,
  type Precision,
  precisionOf,
  type RelativeDays,
  relativeDays,
} from "./calendar";
export { clockTimeInDenmark, todayInDenmark } from "./danish-clock";
export {
  formatDate,
  formatDateRange,
  formatDateWithWeekday,
  formatPartial,
  formatShortDate,
  weekdayName,
} from "./date-format";
export { parseDanishDate, parsePartialDate } from "./date-parsing";
