import { plural } from "~/shared/words";
import type { Evidence } from "./kind";

const days = (n: number) => `${n} ${plural(n, "dag", "dage")}`;

interface DeadlineWords {
  /** What is owed, with its article and a capital: »Evalueringen«. */
  thing: string;
  /** How it was done: »Afleveret«, »Offentliggjort«. */
  done: string;
  /** The day of travel that its date hangs on: »efter hjemkomsten«, »før afrejsen«. */
  counted: string;
}

/** The evidence of what is owed by a day. */
function deadlineTexts({ thing, done, counted }: DeadlineWords) {
  return {
    ...deedTexts({ thing, done, counted }),
    doneLate: (found: Evidence) =>
      `${done} ${found.date("doneOn")}, ${days(found.number("daysLate"))} efter fristen ${found.due}.`,
    missing: (found: Evidence) =>
      `Fristen var ${found.due}. ${thing} mangler og er ${days(found.number("daysLate"))} over fristen.`,
    soon: (found: Evidence) => `Frist ${found.due}: ${days(found.number("daysLeft"))} er tilbage.`,
    awaited: (found: Evidence) => `Frist ${found.due}.`,
  };
}

/** The evidence of what is done, or was in the past of which old sources tell. */
function deedTexts({ thing, done, counted }: DeadlineWords) {
  return {
    done: (found: Evidence) =>
      `${done} ${found.date("doneOn")}, ${found.number("days") === 0 ? "samme dag" : `${days(found.number("days"))} ${counted}`}.`,
    dayNotRecorded: (found: Evidence) => `${thing}: dagen er ${unknown(found)}.`,
    notRegistered: () => `${thing} er ikke registreret. Turen er kendt fra ældre kilder og har ingen frist.`,
  };
}

/** The evidence of what is owed once a trip is held, without a date. */
export function duesAfterReturn(words: DeadlineWords) {
  return {
    ...deedTexts(words),
    lastDayNotRecorded: (found: Evidence) => `Turens sidste dag er ${unknown(found)}.`,
    aheadWithoutDate: () => "Skyldes, når turen er holdt.",
    awaitedWithoutDate: () => `${words.thing} mangler endnu. Der er ingen fast frist.`,
  };
}

/** The evidence of what is owed so long after the return. */
export function afterReturnTexts(words: DeadlineWords) {
  return {
    ...deadlineTexts(words),
    ...duesAfterReturn(words),
    lastDayNotRecorded: (found: Evidence) =>
      `Turens sidste dag er ${unknown(found)}, så fristen kan ikke regnes ud.`,
    notConfirmed: (found: Evidence) =>
      `Fristen var ${found.due}, men det er ikke registreret, om turen blev holdt.`,
    ahead: (found: Evidence) => `Frist ${found.due}, når turen er holdt.`,
  };
}

/** The evidence of what is owed so long before the departure. */
export function beforeDepartureTexts(words: DeadlineWords) {
  return {
    ...deadlineTexts(words),
    firstDayNotRecorded: (found: Evidence) =>
      `Turens første dag er ${unknown(found)}, så fristen kan ikke regnes ud.`,
  };
}

/** What is not known here is not recorded; in public it may only be unpublished. */
export function unknown({ names }: Evidence): string {
  return names.isPublic ? "ikke offentliggjort" : "ikke registreret";
}
