import { Link, useActionData } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import type { ExistingAnswer } from "../organisation-answer.server";
import { organisationTexts } from "../texts";

/** The way to the organisation that a refused one turned out to be. */
export function ExistingLink() {
  const t = useTexts(organisationTexts);
  const existing = useActionData<ExistingAnswer>()?.existing;
  if (!existing) return null;
  return (
    <p className="mt-4">
      <Link to={`/arbejdsrum/organisationer/${existing.slug}`}>{t.toExisting(existing.name)}</Link>
    </p>
  );
}
