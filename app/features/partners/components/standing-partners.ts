import { useTexts } from "~/shared/texts";
import type { StandingField } from "~/ui/form/now-stands";
import { standingRows } from "~/ui/form/standing-fields";
import type { PartnerChoice } from "../partner-choices.server";
import { partnerTexts } from "../texts";

/** After a stale save: the rows of partners as another's save left them. */
export function useStandingPartners(organisations: readonly PartnerChoice[]): StandingField {
  const t = useTexts(partnerTexts);
  return standingRows(
    "partners",
    t.partners,
    ({ organisationId, description, city, country, headcount, role }) => {
      const organisation = organisations.find(({ id }) => id === organisationId)?.label;
      const number = headcount && `${t.headcount.toLowerCase()} ${headcount}`;
      const named = [organisation, description, city, country, number].filter(Boolean).join(", ");
      const told = t.role[role as keyof typeof t.role];
      return named && role !== "partner" && told ? `${named} (${told.toLowerCase()})` : named;
    },
  );
}
