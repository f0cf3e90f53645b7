import { formatPartial, type IsoDate } from "~/shared/dates";
import { defineTexts } from "~/shared/texts";
import { plural } from "~/shared/words";
import { type CallDays, deadlineOf, opensLater } from "./call";

/** A deadline in words, the same in the workspace and in public. */
export const deadlineTexts = defineTexts({
  da: {
    inDays: (days: number) => `frist om ${days} ${plural(days, "dag", "dage")}`,
    today: "frist i dag",
    tomorrow: "frist i morgen",
    within: (date: string) => `frist ${date}`,
    passed: "fristen er passeret",
    unknown: "frist ikke oplyst",
    opens: (date: string) => `åbner ${date}`,
    deadline: (date: string) => `Frist ${date}`,
  },
});

type DeadlineTexts = (typeof deadlineTexts)["da"];

/** "frist om 12 dage", "fristen er passeret". */
export function deadlineInWords(call: CallDays, today: IsoDate, t: DeadlineTexts): string {
  const deadline = deadlineOf(call, today);
  if (deadline.kind !== "ahead") return t[deadline.kind];
  if (deadline.days === 1) return t.tomorrow;
  return deadline.days === null ? t.within(formatPartial(call.deadlineOn ?? "")) : t.inDays(deadline.days);
}

/** "åbner 1. marts 2027", where it is not open yet; else nothing. */
export function openingInWords(call: CallDays, today: IsoDate, t: DeadlineTexts): string | null {
  return call.opensOn && opensLater(call, today) ? t.opens(formatPartial(call.opensOn)) : null;
}
