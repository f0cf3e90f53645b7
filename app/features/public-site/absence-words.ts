import type { PublicPart } from "~/features/publications/parts";
import type { TripPage } from "./compose-trip";
import type { tripTexts } from "./trip-texts";

/** Says plainly why a part is not there: not yet, not registered, or taken back. */
export function absenceWords(
  t: (typeof tripTexts)["da"]["absent"],
  { status, standing }: Pick<TripPage, "status" | "standing">,
  part: PublicPart,
): string {
  const { [part]: own } = status;
  if (own.kind === "withdrawn" || own.kind === "redacted") return `${t[own.kind](part, own.on)}.`;
  if (standing === "cancelled" && (part === "evaluation" || part === "follow_up"))
    return t.cancelledEvaluation;
  return standing === "recorded" ? t.notRegistered[part] : t.none(part);
}
