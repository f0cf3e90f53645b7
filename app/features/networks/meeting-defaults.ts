import { formatPartial } from "~/shared/dates";
import { textOfLines } from "~/shared/lines";
import type { Meeting } from "./meetings.server";

/** A meeting as its form's fields show it. */
export function meetingTyped({
  title,
  heldOn,
  place,
  agenda,
  learnt,
  materials,
  isPublic,
  version,
}: Meeting) {
  return {
    title,
    heldOn: heldOn ? formatPartial(heldOn) : "",
    place,
    agenda: textOfLines(agenda),
    learnt,
    materials: materials.map(({ label, link }) => ({ label, link })),
    isPublic: isPublic ? "on" : "",
    version: String(version),
  };
}
