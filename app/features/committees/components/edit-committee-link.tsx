import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { committeeTexts } from "../texts";

export function EditCommitteeLink({ slug }: { slug: string }) {
  const t = useTexts(committeeTexts);
  return <Link to={`/arbejdsrum/udvalg/${slug}/ret`}>{t.edit}</Link>;
}
