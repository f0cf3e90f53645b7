import type { GroupPage } from "~/features/publications/snapshots/group-page";
import { linesOf } from "~/shared/lines";
import { useTexts } from "~/shared/texts";
import { KeyFacts } from "~/ui/public/key-facts";
import { ContactLines } from "../international/contact-lines";
import { groupPageTexts } from "./group-page-texts";

/** Whom to ask, where, and when. */
export function GroupContact({
  page,
}: {
  page: Pick<GroupPage, "contact" | "officeAddress" | "openingHours">;
}) {
  const t = useTexts(groupPageTexts);
  const { contact, officeAddress, openingHours } = page;
  const office = [
    { term: t.office, lines: linesOf(officeAddress) },
    { term: t.openingHours, lines: linesOf(openingHours) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <>
      {contact ? <ContactLines contact={contact} /> : <p>{t.noContact}</p>}
      {office.length > 0 && <KeyFacts items={office} />}
    </>
  );
}
