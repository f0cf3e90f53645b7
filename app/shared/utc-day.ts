import { constructFromSymbol } from "date-fns/constants";

/**
 * A Date whose local parts are its UTC parts, so that date-fns, which computes on local parts, knows no time zone
 * of the machine: no hour is skipped or repeated, and every calendar day exists.
 */
export class UtcDay extends Date {
  [constructFromSymbol](value: Date | number | string): UtcDay {
    return new UtcDay(value);
  }
  override getTimezoneOffset() {
    return 0;
  }
  override getFullYear() {
    return this.getUTCFullYear();
  }
  override getMonth() {
    return this.getUTCMonth();
  }
  override getDate() {
    return this.getUTCDate();
  }
  override getDay() {
    return this.getUTCDay();
  }
  override getHours() {
    return this.getUTCHours();
  }
  override getMinutes() {
    return this.getUTCMinutes();
  }
  override getSeconds() {
    return this.getUTCSeconds();
  }
  override getMilliseconds() {
    return this.getUTCMilliseconds();
  }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()) {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day = this.getUTCDate()) {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number) {
    return this.setUTCDate(day);
  }
  override setHours(hours: number, minutes = 0, seconds = 0, milliseconds = 0) {
    return this.setUTCHours(hours, minutes, seconds, milliseconds);
  }
}
