import { accept, type Result, refuse } from "./result";

/** A clock time in Danish civil time, as text: "09:30". */
export type ClockTime = string;

const typedTime = /^(?:(\d{1,2})(?:[.:](\d{2}))?|(\d{2})(\d{2}))$/;

/** Reads "9.30", "09:30", "0930" and "9"; refused as `time.unreadable`. */
export function parseTime(text: string): Result<ClockTime> {
  const [, hours, minutes = "00", bareHours, bareMinutes] = typedTime.exec(text.trim()) ?? [];
  const hour = hours ?? bareHours;
  const minute = bareMinutes ?? minutes;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return refuse("time.unreadable");
  return accept(`${hour.padStart(2, "0")}:${minute}`);
}

/** "9.30" */
export function formatTime(time: ClockTime): string {
  const [hour = "", minute = ""] = time.split(":");
  return `${Number(hour)}.${minute}`;
}

function minutesOf(time: ClockTime): number {
  const [hour = "", minute = ""] = time.split(":");
  return Number(hour) * 60 + Number(minute);
}

/** Minutes from one time to another of the same day; negative backwards. */
export function minutesBetween(from: ClockTime, to: ClockTime): number {
  return minutesOf(to) - minutesOf(from);
}

/** "18 t. 30 min.", "2 t.", "45 min." */
export function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min.`;
  return rest === 0 ? `${hours} t.` : `${hours} t. ${rest} min.`;
}
