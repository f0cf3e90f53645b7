import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { NowStands, type StandingField } from "~/ui/form/now-stands";
import { uiTexts } from "~/ui/texts";
import { detailTexts } from "../detail-texts";
import type { OrganisationKind } from "../organisation";
import type { RelationKind } from "../relation";
import { relationTexts } from "../relation-texts";
import { organisationTexts } from "../texts";

/** What another's save says of the organisation, where it differs from what was typed. */
export function OrganisationNow({ answer }: { answer: FormAnswer | undefined }) {
  const t = useTexts(organisationTexts);
  const detail = useTexts(detailTexts);
  const relation = useTexts(relationTexts);
  const contact = useTexts(uiTexts).contact;
  const details = [
    "description",
    "earlierNames",
    "languages",
    "staff",
    "trainees",
    "duties",
    "offers",
  ] as const;
  const fields: StandingField[] = [
    { name: "name", label: t.name },
    { name: "kind", label: t.kindLabel, say: (kind) => t.kind[kind as OrganisationKind] },
    { name: "city", label: t.city },
    { name: "region", label: t.region },
    { name: "country", label: t.country },
    { name: "website", label: t.website },
    {
      name: "relations",
      label: relation.legend,
      say: rowsIn(({ kind, since, until, note }) =>
        [relation.kind[kind as RelationKind], since, until, note].filter(Boolean).join(" "),
      ),
    },
    ...details.map((name) => ({ name, label: detail[name] })),
    { name: "contactName", label: contact.name },
    { name: "contactTitle", label: contact.title },
    { name: "contactPhone", label: contact.phone },
    { name: "contactEmail", label: contact.email },
    { name: "internalNote", label: t.internalNote },
  ];
  return <NowStands answer={answer} fields={fields} />;
}

function rowsIn(say: (row: Record<string, string>) => string): NonNullable<StandingField["say"]> {
  return (value) =>
    Array.isArray(value) ? value.map((row) => say(row as Record<string, string>)).join(" · ") : "";
}
