import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { NowStands } from "~/ui/form/now-stands";
import type { OrganisationKind } from "../organisation";
import { organisationTexts } from "../texts";

/** What another's save says of the organisation, where it differs from what was typed. */
export function OrganisationNow({ answer }: { answer: FormAnswer | undefined }) {
  const t = useTexts(organisationTexts);
  return (
    <NowStands
      answer={answer}
      fields={[
        { name: "name", label: t.name },
        { name: "kind", label: t.kindLabel, say: (kind) => t.kind[kind as OrganisationKind] },
        { name: "city", label: t.city },
        { name: "country", label: t.country },
        { name: "website", label: t.website },
        { name: "internalNote", label: t.internalNote },
      ]}
    />
  );
}
