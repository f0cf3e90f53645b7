import type { AccountsPart } from "~/features/publications/snapshots/accounts";
import { Accounts } from "./accounts";
import { Documents } from "./documents";
import type { PartSectionProps } from "./part-section";
import { Payers } from "./payers";
import { Travellers } from "./travellers";

/** The third part whole: what the trip cost, per participant and per committee, and who paid. */
export function AccountsSection({
  part,
  level = 3,
  idPrefix = "regnskab",
  documentHref,
}: PartSectionProps<AccountsPart>) {
  const piece = (name: string) => ({ id: `${idPrefix}-${name}`, level });
  return (
    <>
      <Accounts {...piece("poster")} part={part} />
      <Payers {...piece("betaling")} part={part} />
      <Travellers {...piece("deltagere")} participants={part.participants} />
      <Documents {...piece("dokumenter")} documents={part.documents} hrefOf={documentHref} />
    </>
  );
}
